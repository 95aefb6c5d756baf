using System.Globalization;
using System.Text;

namespace HopLuu.Documents.Writing;

/// <summary>A level of a scheme: its format and its text with "%1" to "%9" for the levels' counters.</summary>
internal sealed record NumberingLevel(NumberFormat Format, string Text, bool OwnLine);

/// <summary>A list (w:num) over a scheme, used from <paramref name="top"/> downwards; its counters restart where it says so.</summary>
internal sealed class NumberingInstance(int id, int top)
{
    public int Id => id;
    public int Top => top;
    /// <summary>Restart values by level; 0 for none.</summary>
    public int[] Restarts { get; } = new int[NumberingScheme.Levels];
    public int[] Counters { get; } = new int[NumberingScheme.Levels];
    public bool[] Used { get; } = new bool[NumberingScheme.Levels];
}

/// <summary>
/// An abstractNum and what an office program would show for it. Programs differ: Word lets all lists over one abstractNum share their counters,
/// LibreOffice counts a restarted list by itself. A number is only left to automatic numbering when both show it.
/// </summary>
internal sealed class NumberingScheme(int id)
{
    public const int Levels = 9;

    private readonly int[] shared = new int[Levels];
    private readonly NumberingInstance?[] latest = new NumberingInstance?[Levels];

    public int Id => id;
    public NumberingLevel?[] Slots { get; } = new NumberingLevel?[Levels];
    public List<NumberingInstance> Instances { get; } = [];

    /// <summary>The list that a paragraph of the level would go on with.</summary>
    public NumberingInstance? Latest(int level) => latest[level];

    /// <summary>Value of a level's counter now, as Word counts; 0 when it has not begun.</summary>
    public int Current(int level) => shared[level];

    /// <summary>Whether a paragraph of the list at the level would be shown with this number everywhere.</summary>
    public bool Shows(NumberingInstance instance, int level, string number)
    {
        Span<int> word = stackalloc int[Levels];
        Span<int> own = stackalloc int[Levels];
        Step(instance, level, word, own);
        return Text(level, word, null) == number && Text(level, own, instance) == number;
    }

    /// <summary>Counts a paragraph of the list at the level.</summary>
    public void Use(NumberingInstance instance, int level)
    {
        Span<int> word = stackalloc int[Levels];
        Span<int> own = stackalloc int[Levels];
        Step(instance, level, word, own);
        word.CopyTo(shared);
        own.CopyTo(instance.Counters);
        instance.Used[level] = true;
        for (var deeper = level; deeper < Levels; deeper++)
            latest[deeper] = instance;
    }

    private void Step(NumberingInstance instance, int level, Span<int> word, Span<int> own)
    {
        shared.CopyTo(word);
        instance.Counters.CopyTo(own);
        var restart = instance.Restarts[level];
        word[level] = restart > 0 && !instance.Used[level] ? restart : word[level] + 1;
        own[level] = own[level] == 0 && restart > 0 ? restart : own[level] + 1;
        word[(level + 1)..].Clear();
        own[(level + 1)..].Clear();
    }

    private string? Text(int level, ReadOnlySpan<int> counters, NumberingInstance? instance)
    {
        var pattern = Slots[level]!.Text;
        if (!pattern.Contains('%', StringComparison.Ordinal))
            return pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                text.Append(pattern[i]);
                continue;
            }
            var slot = pattern[++i] - '1';
            var value = counters[slot] > 0 ? counters[slot] : instance?.Restarts[slot] ?? 0;
            if (value == 0 || Slots[slot] is not { } format)
                return null;
            text.Append(NumberPattern.Show(format.Format, value));
        }
        return text.ToString();
    }

    public void WriteAbstract(WordXml xml, int firstLineIndent)
    {
        xml.Start("abstractNum").Attribute("abstractNumId", id);
        xml.Value("nsid", (0x484C0000 + id).ToString("X8", CultureInfo.InvariantCulture)).Value("multiLevelType", "multilevel");
        for (var level = 0; level < Levels; level++)
        {
            var slot = Slots[level];
            xml.Start("lvl").Attribute("ilvl", level).Value("start", 1);
            xml.Value("numFmt", slot is null ? "none" : NumberPattern.NameOf(slot.Format));
            xml.Value("suff", slot is null or { OwnLine: true } ? "nothing" : "space");
            xml.Value("lvlText", slot?.Text ?? "").Value("lvlJc", "left");
            // Without an indent here LibreOffice takes none at all; Word would take the style's.
            xml.Start("pPr").Start("ind").Attribute("left", 0).Attribute("firstLine", slot is { OwnLine: true } ? 0 : firstLineIndent).End().End();
            // Capitals are for titles; the number is shown as it is.
            xml.Start("rPr").Value("caps", 0).End().End();
        }
        xml.End();
    }

    public void WriteInstance(WordXml xml, NumberingInstance instance)
    {
        xml.Start("num").Attribute("numId", instance.Id).Value("abstractNumId", id);
        for (var level = 0; level < Levels; level++)
        {
            if (instance.Restarts[level] > 0)
                xml.Start("lvlOverride").Attribute("ilvl", level).Value("startOverride", instance.Restarts[level]).End();
        }
        xml.End();
    }
}

using System.Text;

namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// Counts the paragraphs of lists as Word does (ISO 29500-1 §17.9): lists of one definition share their counters, an exception of the start
/// begins anew where its list is first used, and a paragraph of an outer level starts the inner ones again.
/// </summary>
internal sealed class NumberCounters(Numbering numbering, StyleSheet styles)
{
    private readonly Dictionary<AbstractNumbering, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <summary>The label of the next paragraph of a list: its text as Word shows it (null when nothing is shown), and the level's settings.</summary>
    public (string? Label, NumberingLevel? Level) Next(int list, int level)
    {
        if (!numbering.Instances.TryGetValue(list, out var instance) || numbering.DefinitionOf(instance, styles) is not { } definition)
            return default;
        level = Math.Clamp(level, 0, AbstractNumbering.Levels - 1);
        if (LevelOf(instance, definition, level) is not { } settings)
            return default;
        if (!counters.TryGetValue(definition, out var counts))
            counters.Add(definition, counts = new int?[AbstractNumbering.Levels]);
        Count(list, instance, definition, counts, level);
        return (Label(instance, definition, counts, level, settings), settings);
    }

    /// <summary>The level of a list that is bound to one of the given styles; null when none is.</summary>
    public int? LevelBoundTo(IReadOnlyList<string> styleIds, int list)
    {
        if (!numbering.Instances.TryGetValue(list, out var instance) || numbering.DefinitionOf(instance, styles) is not { } definition)
            return null;
        foreach (var id in styleIds)
        {
            for (var level = 0; level < AbstractNumbering.Levels; level++)
            {
                if (LevelOf(instance, definition, level)?.Style == id)
                    return level;
            }
        }
        return null;
    }

    private void Count(int list, NumberingInstance instance, AbstractNumbering definition, int?[] counts, int level)
    {
        var start = LevelOf(instance, definition, level)?.Start ?? 1;
        if (instance.Start[level] is { } anew && begun.Add((list, level)))
            counts[level] = anew;
        else if (instance.Level[level] is not null && begun.Add((list, level)))
            counts[level] = start;
        else
            counts[level] = counts[level] + 1 ?? instance.Start[level] ?? start;
        for (var inner = level + 1; inner < AbstractNumbering.Levels; inner++)
        {
            var restart = LevelOf(instance, definition, inner)?.Restart;
            if (restart is null || (restart > 0 && level < restart))
                counts[inner] = null;
        }
    }

    private static NumberingLevel? LevelOf(NumberingInstance instance, AbstractNumbering definition, int level) =>
        instance.Level[level] ?? definition.Level[level];

    private static string? Label(NumberingInstance instance, AbstractNumbering definition, int?[] counts, int level, NumberingLevel settings)
    {
        if (settings.Text is not { Length: > 0 } text)
            return null;
        if (settings.Format == "bullet")
            return SymbolFonts.Bullet(text, settings.Font);
        var label = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is not (>= '1' and <= '9'))
            {
                label.Append(text[i]);
                continue;
            }
            var wanted = text[++i] - '1';
            var other = LevelOf(instance, definition, wanted);
            // A level that no paragraph has used yet is shown with its start.
            var count = counts[wanted] ?? instance.Start[wanted] ?? other?.Start ?? 1;
            label.Append(NumberFormats.Format(count, settings.Legal ? "decimal" : other?.Format ?? "decimal"));
        }
        var shown = label.ToString().Trim();
        return shown.Length == 0 ? null : shown;
    }
}

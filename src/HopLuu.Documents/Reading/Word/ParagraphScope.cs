using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>The paragraph being read: its properties, and what its runs inherit from them.</summary>
internal sealed class ParagraphScope(List<Block> into)
{
    private ResolvedStyle style = null!;
    private (string? Label, NumberingLevel? Level)? number;

    public List<Block> Into => into;
    public ParagraphFormat Format { get; private set; } = null!;
    public ParagraphFormat Full { get; private set; } = null!;
    public bool IsSet { get; private set; }
    public bool BreakBefore { get; set; }
    /// <summary>A page break amid the paragraph has already made a paragraph of its first part.</summary>
    public bool IsSplit { get; set; }
    public string? InlineKey { get; set; }

    /// <summary>The paragraph's mark is hidden.</summary>
    public bool IsHidden => Format.Mark?.Hidden ?? style.Run.Hidden ?? false;

    public void Use(ResolvedStyle resolved, ParagraphFormat direct)
    {
        (style, Format, Full, IsSet) = (resolved, direct, direct.Over(resolved.Paragraph), true);
    }

    /// <summary>The look of a run, and whether it is hidden, by its own properties, its character style's, the paragraph style's, the document's.</summary>
    public (ResolvedStyle? Style, Look Look, bool Hidden) Show(WordFile file, RunFormat direct)
    {
        if (ReferenceEquals(direct.Shown.Style, style))
            return direct.Shown;
        var below = direct.Style is { } character ? file.Styles.Character(character).Toggled(style.Run) : style.Run;
        var full = direct.Over(below).Over(file.Styles.DefaultRun);
        var look = new Look(full.Bold == true, full.Italic == true, full.Underline == true, full.HalfPoints, file.EncodingOf(full));
        return direct.Shown = (style, look, full.Hidden == true);
    }

    public Paragraph Build(WordFile file, Location location, IReadOnlyList<Run> runs, string? key, bool breakBefore, bool inTable)
    {
        var heading = Heading();
        // Only the first piece of a paragraph that a page break cuts in two carries the number.
        var (label, level) = number is null ? Number(file) : (null, null);
        number ??= (label, level);
        return new Paragraph(location, runs)
        {
            Kind = heading is not null ? ParagraphKind.Heading : label is not null ? ParagraphKind.ListItem : inTable ? ParagraphKind.Body : ParagraphLook.Of(runs),
            Level = heading ?? (label is not null ? listLevel + 1 : null),
            Number = label,
            Style = style.Name,
            Alignment = Full.Alignment ?? Alignment.Start,
            BreakBefore = breakBefore || BreakBefore || Full.PageBreakBefore == true,
            Key = key,
            Indent = (Format.Left ?? level?.Left ?? Full.Left ?? 0) + (Format.FirstLine ?? level?.FirstLine ?? Full.FirstLine ?? 0),
        };
    }

    private int listLevel;

    private int? Heading()
    {
        if (Format.OutlineLevel is { } direct)
            return direct is >= 0 and < 9 ? direct + 1 : null;
        return style.HeadingLevel ?? (Full.OutlineLevel is >= 0 and < 9 and var inherited ? inherited + 1 : null);
    }

    private (string? Label, NumberingLevel? Level) Number(WordFile file)
    {
        if (Full.NumberingId is not { } list || list == 0)
            return default;
        // A style names its list, and the list's level names the style (ISO 29500-1 §17.9.23); a level given beside the text outranks both.
        listLevel = Format.NumberingLevel
            ?? (Format.NumberingId is null ? file.Counters.LevelBoundTo(style.NumberingStyles, list) : null)
            ?? Full.NumberingLevel ?? 0;
        return file.Counters.Next(list, listLevel);
    }
}

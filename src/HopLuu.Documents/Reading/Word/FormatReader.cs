using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Run and paragraph properties as they stand in styles, lists and the text itself.</summary>
internal sealed class FormatReader(ThemeFonts theme)
{
    private readonly FragmentCache<RunFormat> runs = new();
    private readonly FragmentCache<ParagraphFormat> paragraphs = new();

    /// <summary>Reads the current w:rPr.</summary>
    public RunFormat Run(PartReader part) => part.Cached(runs, this, static (part, formats) => formats.ReadRun(part));

    /// <summary>Reads the current w:pPr; <paramref name="section"/> is called at a w:sectPr inside it.</summary>
    public ParagraphFormat Paragraph(PartReader part, Action<PartReader>? section = null)
    {
        if (!part.MayHold("sectPr"u8))
            return part.Cached(paragraphs, this, static (part, formats) => formats.ReadParagraph(part, null));
        return ReadParagraph(part, section);
    }

    private RunFormat ReadRun(PartReader part)
    {
        var format = new RunFormat();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "rStyle": format.Style = part.Value; break;
                case "rFonts": Fonts(part, format); break;
                case "b": format.Bold = part.IsOn; break;
                case "i": format.Italic = part.IsOn; break;
                case "vanish": format.Hidden = part.IsOn; break;
                case "u": format.Underline = part.Value is not ("none" or null); break;
                case "sz": format.HalfPoints = HalfPoints(part); break;
                case "del" or "moveFrom": format.MarkDeleted = true; break;
                default: break;
            }
        }
        return format;
    }

    private ParagraphFormat ReadParagraph(PartReader part, Action<PartReader>? section)
    {
        var format = new ParagraphFormat();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "pStyle": format.Style = part.Value; break;
                case "jc": format.Alignment = AlignmentOf(part.Value); break;
                case "ind": Indent(part, format); break;
                case "outlineLvl": format.OutlineLevel = part.Number("val"u8); break;
                case "pageBreakBefore": format.PageBreakBefore = part.IsOn; break;
                case "numPr": Numbering(part, format); break;
                case "rPr": format.Mark = Run(part); break;
                case "sectPr": section?.Invoke(part); break;
                default: break;
            }
        }
        return format;
    }

    private void Fonts(PartReader part, RunFormat format)
    {
        // A theme font in the same element outranks a named one (ISO 29500-1 §17.3.2.26).
        format.Ascii = theme.Font(part.Attribute("asciiTheme"u8)) ?? part.Attribute("ascii"u8);
        format.HighAnsi = theme.Font(part.Attribute("hAnsiTheme"u8)) ?? part.Attribute("hAnsi"u8);
    }

    // Strict files may write "14pt"; transitional ones write half-points.
    private static int? HalfPoints(PartReader part) =>
        part.Value is { } value && value.EndsWith("pt", StringComparison.Ordinal) ? Numbers.Parse(value) / 10 : part.Number("val"u8);

    private static void Indent(PartReader part, ParagraphFormat format)
    {
        format.Left = part.Number("left"u8) ?? part.Number("start"u8);
        format.FirstLine = -part.Number("hanging"u8) ?? part.Number("firstLine"u8);
    }

    private static void Numbering(PartReader part, ParagraphFormat format)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "numId")
                format.NumberingId = part.Number("val"u8);
            else if (part.Name == "ilvl")
                format.NumberingLevel = part.Number("val"u8);
        }
    }

    private static Alignment? AlignmentOf(string? value) => value switch
    {
        "left" or "start" => Alignment.Start,
        "center" => Alignment.Center,
        "right" or "end" => Alignment.End,
        "both" or "distribute" or "thaiDistribute" or "lowKashida" or "mediumKashida" or "highKashida" => Alignment.Justify,
        _ => null,
    };
}

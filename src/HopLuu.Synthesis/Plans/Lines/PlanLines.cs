using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>The blocks of a document as lines.</summary>
internal static class PlanLines
{
    /// <summary>The body's lines in order, without empty ones.</summary>
    public static List<PlanLine> Of(IEnumerable<Block> blocks)
    {
        var lines = new List<PlanLine>();
        var gap = false;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Table table when IsWrapper(table):
                    lines.AddRange(Of(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)));
                    gap = false;
                    break;
                case Table table:
                    lines.Add(new PlanLine { Text = "", Title = "", Table = table, Gap = gap });
                    gap = false;
                    break;
                case Paragraph paragraph:
                    gap = Add(lines, paragraph, gap);
                    break;
                default:
                    break;
            }
        }
        return BrokenLines.Joined(lines);
    }

    /// <summary>A table of one column without lines only frames text.</summary>
    private static bool IsWrapper(Table table) => table.ColumnCount <= 1 && !table.HasBorders;

    private static bool Add(List<PlanLine> lines, Paragraph paragraph, bool gap)
    {
        var first = true;
        foreach (var piece in Pieces.Of(paragraph))
        {
            if (Line(paragraph, piece, first, gap) is not { } line)
            {
                gap = true;
                continue;
            }
            lines.Add(line);
            (first, gap) = (false, false);
        }
        return gap;
    }

    private static PlanLine? Line(Paragraph paragraph, Piece piece, bool first, bool gap)
    {
        var text = piece.Text;
        var label = first && paragraph.Number is { Length: > 0 } number ? Automatic(number) : null;
        var title = text;
        if (label is null && OrdinalLabel.Read(text) is { } typed)
        {
            label = typed;
            title = text[Math.Min(typed.Length, text.Length)..].Trim();
        }
        // "- 1.1. Bối cảnh": the dash is a habit of typing, the number says where the line belongs.
        if (label is { Style: OrdinalStyle.Bullet } && OrdinalLabel.Read(title) is { Style: not OrdinalStyle.Bullet } inner)
        {
            label = inner;
            title = title[Math.Min(inner.Length, title.Length)..].Trim();
        }
        if (text.Length == 0)
        {
            return null;
        }
        if (label is null && first && SpokenNumber.Read(text) is { } spoken)
        {
            label = spoken;
            title = text[Math.Min(spoken.Length, text.Length)..].Trim();
        }
        return new PlanLine
        {
            Text = text,
            Raw = piece.Raw,
            Label = label,
            Title = title,
            BoldLead = Math.Max(0, Math.Min(title.Length, piece.BoldLead - (text.Length - title.Length))),
            Bold = piece.Bold,
            Italic = piece.Italic,
            Centered = paragraph.Alignment == Alignment.Center,
            BreakBefore = first && paragraph.BreakBefore,
            StyleLevel = HeadingStyle(paragraph),
            Gap = gap,
        };
    }

    private static OrdinalLabel? Automatic(string number)
    {
        var label = OrdinalLabel.Read(number + " x");
        var text = number.Trim();
        return label is not null
            ? label with { Text = text }
            : new OrdinalLabel(OrdinalStyle.Bullet, text, 0, 1, text.Length, [0]);
    }

    private static int? HeadingStyle(Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.Heading && paragraph.Style is { } style
            && style.StartsWith("heading", StringComparison.OrdinalIgnoreCase) ? paragraph.Level : null;
}

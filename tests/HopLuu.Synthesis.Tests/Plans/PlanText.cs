using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Tests.Plans;

/// <summary>
/// Small plans in one string: a line is a paragraph, its look stands before a tilde: "cb~KẾ HOẠCH" is centred and bold, "p" begins a page, "i" is italic, "h2" a
/// heading style, "n1.1." an automatic number. **Bold** inside a line is a bold run. "|| a | b" is a row of a ruled table, ":: a | b" of one without lines, " // "
/// parts paragraphs of a cell. An empty line is an empty paragraph.
/// </summary>
internal static class PlanText
{
    public static Document Parse(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<TableRow>();
        var index = 0;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i <= lines.Length; i++)
        {
            var line = i < lines.Length ? lines[i] : "";
            var mark = line.Length >= 2 ? line[..2] : "";
            if (mark is "||" or "::")
            {
                rows.Add(Row(line[2..], ref index));
                if (i + 1 < lines.Length && lines[i + 1].StartsWith(mark, StringComparison.Ordinal))
                    continue;
                blocks.Add(new Table(new Location("body", index), [.. rows]) { HasBorders = mark == "||" });
                rows.Clear();
                continue;
            }
            if (i < lines.Length)
                blocks.Add(Line(line, ref index));
        }
        return new Document { Blocks = blocks };
    }

    private static TableRow Row(string text, ref int index)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var cell in text.Split('|'))
        {
            var content = cell.Trim();
            var span = 1;
            if (content.StartsWith('>'))
                (span, content) = (content[1] - '0', content[2..].Trim());
            var blocks = new List<Block>();
            foreach (var paragraph in content.Split(" // "))
                blocks.Add(Line(paragraph, ref index));
            cells.Add(new TableCell(blocks, column, span));
            column += span;
        }
        return new TableRow(cells);
    }

    private static Paragraph Line(string line, ref int index)
    {
        var at = line.IndexOf('~', StringComparison.Ordinal);
        var look = at is >= 0 and < 12 ? line[..at] : "";
        var text = at is >= 0 and < 12 ? line[(at + 1)..] : line;
        string? number = null;
        if (look.IndexOf('n', StringComparison.Ordinal) is var n and >= 0)
            (number, look) = (look[(n + 1)..], look[..n]);
        var level = look.IndexOf('h', StringComparison.Ordinal) is var h and >= 0 ? look[h + 1] - '0' : (int?)null;
        var runs = text.Split("**").Select((piece, k) => new Run(piece, Bold: k % 2 == 1 || look.Contains('b', StringComparison.Ordinal), Italic: look.Contains('i', StringComparison.Ordinal))).Where(run => run.Text.Length > 0);
        return new Paragraph(new Location("body", index++), [.. runs])
        {
            Kind = level is null ? ParagraphKind.Body : ParagraphKind.Heading,
            Level = level,
            Style = level is null ? null : $"heading {level}",
            Number = number,
            Alignment = look.Contains('c', StringComparison.Ordinal) ? Alignment.Center : Alignment.Justify,
            BreakBefore = look.Contains('p', StringComparison.Ordinal),
        };
    }
}

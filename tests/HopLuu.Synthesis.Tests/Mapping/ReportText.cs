using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>
/// Reports written as lines: flags in front of a bar ("bc|" bold and centred, "i|" italic, "h2|" heading style 2, "p|" page break before, "k:2.1|" a
/// template's key, "g|" a template's guidance, "n:1.1.|" an automatic number), **…** for a bold stretch, "T|a;b/c;d" for a table with two rows, "L|…/…" for a
/// letterhead table of two cells whose lines are parted by '/'.
/// </summary>
internal static class ReportText
{
    public static Document Document(string text)
    {
        var blocks = new List<Block>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var flags = bar is >= 0 and < 24 ? line[..bar].Trim() : "";
            var rest = bar is >= 0 and < 24 ? line[(bar + 1)..] : line;
            var at = new Location("body", blocks.Count);
            if (rest.Trim().Length == 0)
                continue;
            blocks.Add(flags switch
            {
                "T" => Table(at, rest),
                "L" => Letterhead(at, rest),
                _ => Paragraph(at, flags, rest.Trim()),
            });
        }
        return new() { Blocks = blocks };
    }

    private static Paragraph Paragraph(Location at, string flags, string text)
    {
        var heading = flags.Length == 2 && flags[0] == 'h' ? flags[1] - '0' : 0;
        var looks = heading > 0 || flags.Contains(':', StringComparison.Ordinal) ? "" : flags;
        return new(at, Runs(text, looks.Contains('b', StringComparison.Ordinal), looks.Contains('i', StringComparison.Ordinal)))
        {
            Kind = heading > 0 ? ParagraphKind.Heading : ParagraphKind.Body,
            Level = heading > 0 ? heading : null,
            Style = heading > 0 ? $"heading {heading}" : flags == "g" ? "hopluu-guidance" : "Normal",
            Alignment = looks.Contains('c', StringComparison.Ordinal) ? Alignment.Center : Alignment.Justify,
            BreakBefore = looks.Contains('p', StringComparison.Ordinal),
            Key = flags.StartsWith("k:", StringComparison.Ordinal) ? $"hopluu:{flags[2..]}" : null,
            Number = flags.StartsWith("n:", StringComparison.Ordinal) ? flags[2..] : null,
        };
    }

    private static List<Run> Runs(string text, bool bold, bool italic) =>
        [.. text.Split("**").Select((piece, i) => new Run(piece, bold || i % 2 == 1, italic)).Where(static run => run.Text.Length > 0)];

    private static Table Table(Location at, string text) =>
        new(at, [.. text.Split('/').Select(row => new TableRow([.. row.Split(';').Select((cell, column) => new TableCell([new Paragraph(at, [new Run(cell.Trim())])], column))]))]);

    private static Table Letterhead(Location at, string text) =>
        new(at, [new TableRow([.. text.Split(" || ").Select((cell, column) => new TableCell([.. cell.Split('/', StringSplitOptions.TrimEntries).Select(piece => new Paragraph(at, [new Run(piece.Replace('∕', '/'))]))], column))])]) { HasBorders = false };
}

using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Text;

/// <summary>Tables of Markdown: rows of "| a | b |" with a line of dashes under the header.</summary>
internal static class TextTable
{
    /// <summary>How many lines from the given one on make a table; null when it begins none.</summary>
    public static int? Rows(List<TextLine> lines, int at)
    {
        if (!IsRow(lines[at].Text) || at + 1 >= lines.Count || !IsSeparator(lines[at + 1].Text))
            return null;
        var end = at + 2;
        while (end < lines.Count && !lines[end].StartsBlock && IsRow(lines[end].Text))
            end++;
        return end - at;
    }

    public static Table Build(List<TextLine> lines, Func<Location> next)
    {
        var first = true;
        var rows = new List<TableRow>();
        foreach (var line in lines)
        {
            if (IsSeparator(line.Text))
                continue;
            rows.Add(new TableRow([.. Cells(line.Text).Select((text, column) => new TableCell([Cell(text, next)], column))], first));
            first = false;
        }
        var location = rows[0].Cells[0].Blocks[0].Location;
        return new Table(location, rows);
    }

    private static Paragraph Cell(string text, Func<Location> next) => new(next(), new Emphasis().Read(text, ""));

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|') && line.Count(letter => letter == '|') >= 2;

    private static bool IsSeparator(string line) => IsRow(line) && line.Contains("--", StringComparison.Ordinal) && line.All(letter => letter is '|' or '-' or ':' or ' ' or '\t');

    private static IEnumerable<string> Cells(string line) => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim());
}

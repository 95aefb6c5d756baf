using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Reading.Text;

namespace HopLuu.Documents.Spreadsheets;

/// <summary>CSV (RFC 4180), with the separator that the file uses: a Vietnamese Excel writes semicolons.</summary>
internal static class DelimitedText
{
    private const int LinesLookedAt = 40;

    public static List<IReadOnlyList<string>> Read(byte[] bytes)
    {
        var text = TextEncoding.Decode(bytes).Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var separator = SeparatorOf(text, out var start);
        var rows = new SheetRows();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = start; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : '\n';
            // A quote that nothing closes swallows the rest of the file: it is told at once, not after all of it was gathered.
            if (cell.Length > SheetRows.LongestCell)
                throw new RefusedException(ReadProblems.CellTooLong);
            if (quoted && i < text.Length)
            {
                if (letter != '"')
                    cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[++i]);
                else
                    quoted = false;
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter == separator || letter == '\n')
            {
                // The same bound as in a workbook; what stands further right is no list of units.
                if (cells.Count < SheetRows.MostColumns)
                    cells.Add(rows.Tidy(cell.ToString()));
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. cells]);
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }
        return rows.All;
    }

    // Excel may say it in a first line "sep=;". Else the mark that as many lines as possible have equally often: a title above the list and
    // names such as "Phòng Kinh tế, Hạ tầng" have commas of their own.
    private static char SeparatorOf(string text, out int start)
    {
        start = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] == '\n')
        {
            start = 6;
            return text[4];
        }
        var lines = FirstLines(text);
        var (best, most) = (',', 0);
        foreach (var separator in ";\t,")
        {
            var equal = lines.Select(line => CountOutsideQuotes(line, separator)).Where(count => count > 0).GroupBy(count => count).Select(same => same.Count()).DefaultIfEmpty().Max();
            if (equal > most)
                (best, most) = (separator, equal);
        }
        return best;
    }

    // Cut at the bound of a cell: a line of fifty megabytes says no more of its separator than its beginning.
    private static List<string> FirstLines(string text)
    {
        var lines = new List<string>();
        for (var begin = 0; begin < text.Length && lines.Count < LinesLookedAt;)
        {
            var end = text.IndexOf('\n', begin);
            end = end < 0 ? text.Length : end;
            lines.Add(text.Substring(begin, Math.Min(end - begin, SheetRows.LongestCell)));
            begin = end + 1;
        }
        return lines;
    }

    private static int CountOutsideQuotes(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            count += letter == separator && !quoted ? 1 : 0;
        }
        return count;
    }
}

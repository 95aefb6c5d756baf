using System.Text;
using HopLuu.Documents.Reading.Text;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Spreadsheets;

/// <summary>CSV (RFC 4180), with the separator that the file uses: a Vietnamese Excel writes semicolons.</summary>
internal static class DelimitedText
{
    public static List<IReadOnlyList<string>> Read(byte[] bytes)
    {
        var text = TextEncoding.Decode(bytes).Text;
        var separator = SeparatorOf(text);
        var rows = new List<IReadOnlyList<string>>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : '\n';
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
                cells.Add(VietnameseText.Tidy(cell.ToString()));
                cell.Clear();
                if (letter == '\n')
                    EndRow(rows, ref cells);
            }
            else
            {
                cell.Append(letter);
            }
        }
        return rows;
    }

    private static void EndRow(List<IReadOnlyList<string>> rows, ref List<string> cells)
    {
        if (cells.Exists(cell => cell.Length > 0))
            rows.Add(cells);
        cells = [];
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().Trim().IndexOf('\n');
        var first = end < 0 ? text.AsSpan().Trim() : text.AsSpan().Trim()[..end];
        var (best, most) = (',', 0);
        foreach (var separator in ",;\t")
        {
            var count = first.Count(separator);
            if (count > most)
                (best, most) = (separator, count);
        }
        return best;
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Text;

/// <summary>A paragraph of a text file before its marks are read.</summary>
/// <param name="Text">Its lines; those of a wrapped sentence are joined with a space.</param>
/// <param name="StartsBlock">A blank line stands before it.</param>
/// <param name="BreakBefore">A form feed or a wide gap stands before it.</param>
internal sealed record TextLine(string Text, bool StartsBlock, bool BreakBefore);

/// <summary>
/// Lines of a text file as paragraphs. A line is a paragraph, except that a sentence cut by a line's or a page's end is put together again:
/// the next line goes on in lower case after a long line without an end. In a file wrapped at a fixed width every full line goes on.
/// </summary>
internal static class TextLines
{
    // A shorter line without an end is a heading or a list item.
    private const int LongLine = 55;
    private const int WideGap = 3;
    private const int LongestParagraph = 5_000;

    public static List<TextLine> Read(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var width = WrapWidth(lines);
        var found = new List<TextLine>();
        var (blanks, lineLength, feed) = (0, 0, false);
        foreach (var raw in lines)
        {
            feed |= raw.Contains('\f', StringComparison.Ordinal);
            var line = raw.Replace("\f", "", StringComparison.Ordinal).TrimEnd();
            if (string.IsNullOrWhiteSpace(line))
            {
                blanks++;
                continue;
            }
            if (found.Count > 0 && !feed && GoesOn(found[^1].Text, lineLength, line.Trim(), blanks, width))
                found[^1] = found[^1] with { Text = $"{found[^1].Text} {line.Trim()}" };
            else
                found.Add(new TextLine(line, blanks > 0 || found.Count == 0, feed || (blanks >= WideGap && found.Count > 0)));
            (blanks, lineLength, feed) = (0, line.Length, false);
        }
        return found;
    }

    private static bool GoesOn(string before, int lineLength, string line, int blanks, int width)
    {
        if (blanks > 1 || before.Length > LongestParagraph || lineLength <= LongLine || IsTableRow(line) || IsTableRow(before) || OrdinalLabel.Read(line) is not null || line[0] is '#' or '-' or '+' or '*')
            return false;
        var ends = before.TrimEnd('*', '_', ' ');
        if (ends.Length == 0 || Ends(ends[^1]))
            return blanks == 0 && width > 0 && lineLength >= width * 85 / 100;
        return char.IsLower(line[0]) || (blanks == 0 && width > 0 && lineLength >= width * 7 / 10);
    }

    private static bool Ends(char letter) => letter is '.' or '!' or '?' or ';' or ':' or '…';

    private static bool IsTableRow(string line) => line.TrimStart().StartsWith('|');

    /// <summary>The width at which the file is wrapped: most lines are about so long and break off amid a sentence. 0 when it is not.</summary>
    private static int WrapWidth(string[] lines)
    {
        var (longest, inner, full, cut) = (0, 0, 0, 0);
        foreach (var line in lines)
            longest = Math.Max(longest, line.TrimEnd().Length);
        if (longest is < 60 or > 120)
            return 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || string.IsNullOrWhiteSpace(lines[i + 1]))
                continue;
            inner++;
            var line = lines[i].AsSpan().TrimEnd();
            if (line.Length < longest * 3 / 4)
                continue;
            full++;
            cut += Ends(line[^1]) ? 0 : 1;
        }
        return inner >= 6 && full * 10 >= inner * 6 && cut * 10 >= full * 6 ? longest : 0;
    }
}

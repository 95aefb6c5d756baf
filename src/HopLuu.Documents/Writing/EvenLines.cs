namespace HopLuu.Documents.Writing;

/// <summary>
/// Centred names and titles that need several lines get lines of about the same length, as a clerk would break them. The text stays whole: the
/// margins of its paragraph move in.
/// </summary>
internal static class EvenLines
{
    private const int Slack = 60;

    /// <summary>How far both margins move in, in twips; 0 when the text fits on a line or no more room can be taken.</summary>
    public static int Indent(string text, double size, bool bold, int width)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 200 || TextWidth.Twips(text, size, bold) <= width - Slack)
            return 0;
        var lengths = Array.ConvertAll(words, word => TextWidth.Twips(word, size, bold));
        var space = TextWidth.Twips(" ", size, bold);
        var lines = LinesAt(lengths, space, width - Slack);
        int low = lengths.Max(), high = width - Slack;
        if (low >= high)
            return 0;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = LinesAt(lengths, space, middle) > lines ? (middle + 1, high) : (low, middle);
        }
        return Math.Max(0, (width - high - Slack) / 2);
    }

    private static int LinesAt(int[] words, int space, int width)
    {
        int lines = 1, used = 0;
        foreach (var word in words)
        {
            var next = used == 0 ? word : used + space + word;
            (lines, used) = next > width && used > 0 ? (lines + 1, word) : (lines, next);
        }
        return lines;
    }
}

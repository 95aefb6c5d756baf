using System.Buffers;

namespace HopLuu.Documents.Writing;

/// <summary>
/// A centred title that needs several lines is broken as a clerk breaks them: lines of about the same length, a new one before a word
/// that opens a phrase ("của", "về") or after a comma, never inside "ngày 13" or "2021 - 2025". Which syllables make a word is not known
/// without a dictionary, so breaks between two plain syllables cost most of those allowed.
/// </summary>
internal static class TitleLines
{
    private const int Slack = 60;
    private const int WordsAtMost = 200;
    private const double Unbroken = 4;
    private const double Poor = 0.9;
    private const double Unknown = 0.5;
    private const double OneMoreLine = 0.25;

    // Words that open a phrase; the marks matter: "về" is not "vé".
    private static readonly HashSet<string> Opening = new(StringComparer.OrdinalIgnoreCase)
    {
        "của", "về", "và", "với", "cho", "trong", "tại", "trên", "theo", "đối", "giai", "từ", "đến", "để", "nhằm", "gắn", "bằng", "ở", "do", "giữa", "thực", "năm", "khóa", "khoá", "nhiệm",
    };

    // They never end a line.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "của", "về", "và", "với", "cho", "trong", "tại", "trên", "theo", "từ", "đến", "để", "nhằm", "bằng", "ở", "do", "giữa", "các", "những", "một", "việc", "sự", "không", "thứ", "lần",
    };

    private static readonly HashSet<string> Counters = new(StringComparer.OrdinalIgnoreCase) { "số", "ngày", "tháng", "năm", "khóa", "khoá", "lần", "thứ", "điều", "quý", "khoản" };

    private static readonly SearchValues<char> Closing = SearchValues.Create(",;:)”");

    /// <summary>The text with a line break where each new line begins; as it is when it fits on a line.</summary>
    public static string Break(string text, double size, bool bold, int width)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var room = width - Slack;
        if (words.Length is < 2 or > WordsAtMost || text.Contains('\n', StringComparison.Ordinal) || TextWidth.Twips(text, size, bold) <= room)
            return text;
        var ends = Best(words, Array.ConvertAll(words, word => TextWidth.Twips(word, size, bold)), TextWidth.Twips(" ", size, bold), room);
        return string.Concat(words.Select((word, at) => at == words.Length - 1 ? word : ends.Contains(at) ? word + "\n" : word + " "));
    }

    // Least cost over all ways to break: unevenness of each line against the mean length, and what each break parts.
    private static HashSet<int> Best(string[] words, int[] lengths, int space, int room)
    {
        var total = lengths.Sum() + space * (words.Length - 1);
        var fewest = (total + room - 1) / room;
        (double Cost, HashSet<int> Ends) best = (double.MaxValue, []);
        for (var lines = fewest; lines <= fewest + 2; lines++)
        {
            var (cost, ends) = Into(lines, words, lengths, space, room, (double)total / lines);
            if (cost + OneMoreLine * (lines - fewest) < best.Cost)
                best = (cost + OneMoreLine * (lines - fewest), ends);
        }
        return best.Ends;
    }

    private static (double Cost, HashSet<int> Ends) Into(int lines, string[] words, int[] lengths, int space, int room, double mean)
    {
        var count = words.Length;
        var cost = new double[lines + 1, count + 1];
        var from = new int[lines + 1, count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= count; end++)
                cost[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
        }
        for (var line = 1; line <= lines; line++)
        {
            for (var end = 1; end <= count; end++)
            {
                var used = -space;
                for (var start = end - 1; start >= 0; start--)
                {
                    used += lengths[start] + space;
                    if (used > room && start < end - 1)
                        break;
                    var uneven = (used - mean) / mean;
                    var sum = cost[line - 1, start] + 2 * uneven * uneven + (end < count ? Parting(words[end - 1], words[end]) : 0);
                    if (sum < cost[line, end])
                        (cost[line, end], from[line, end]) = (sum, start);
                }
            }
        }
        var ends = new HashSet<int>();
        for (int line = lines, end = count; line > 0 && end > 0; line--)
        {
            end = from[line, end];
            if (end > 0)
                ends.Add(end - 1);
        }
        return (cost[lines, count], ends);
    }

    private static double Parting(string before, string after)
    {
        if (before is "-" or "–" || after is "-" or "–" || Counters.Contains(before) && char.IsAsciiDigit(after[0]))
            return Unbroken;
        if (Closing.Contains(before[^1]) || after[0] is '“' or '(')
            return 0;
        if (Leading.Contains(before) || before.All(char.IsAsciiDigit))
            return Poor;
        if (Opening.Contains(after))
            return 0;
        return char.IsUpper(after[0]) && char.IsLower(before[0]) ? 0.15 : Unknown;
    }
}

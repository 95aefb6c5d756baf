using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>"Số 303-KH/TU", "Số:      /KH-UBND", "Số … -KH/HU".</summary>
internal static class NumberLine
{
    /// <summary>The number's figures and tail; figures empty where the number was left blank; null when the text is no number.</summary>
    public static (string Figures, string Tail)? Read(string text)
    {
        var at = text.StartsWith("Số", StringComparison.OrdinalIgnoreCase) ? 2 : -1;
        if (at < 0 || (at < text.Length && char.IsLetter(text[at])))
        {
            return null;
        }
        at = Skip(text, at, ": .…_");
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        var figures = text[start..at];
        at = Skip(text, at, " .…_");
        var tail = Tail(text, at);
        return tail.Length >= 3 && tail[0] is '-' or '/' && tail.Any(char.IsUpper) ? (figures, tail) : null;
    }

    // Letters, figures and the marks between them; a space only beside a mark: "- KH/HU".
    private static string Tail(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var isMark = text[at] is '-' or '/' or '&' or '.' or '–';
            var besideMark = text[at] == ' ' && at > start && at + 1 < text.Length && (text[at - 1] is '-' or '/' or '–'
                || text[at + 1] is '-' or '/');
            if (!isMark && !besideMark && !char.IsLetterOrDigit(text[at]))
            {
                break;
            }
            at++;
        }
        return text[start..at].Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').TrimEnd('.', '-', '/');
    }

    private static int Skip(string text, int at, string marks)
    {
        while (at < text.Length && marks.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }
        return at;
    }
}

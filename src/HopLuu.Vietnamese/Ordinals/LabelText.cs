namespace HopLuu.Vietnamese.Ordinals;

/// <summary>Small questions the label readers ask about the characters around a place; indexes past the end answer '\0' or no.</summary>
internal static class LabelText
{
    public static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    public static bool IsGap(char c) => c == '\0' || char.IsWhiteSpace(c);

    public static bool IsDash(char c) => c == '-' || VietnameseText.IsOddDash(c);

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || VietnameseText.IsInvisible(text[at])))
        {
            at++;
        }
        return at;
    }

    /// <summary>The run of characters up to the next white space.</summary>
    public static ReadOnlySpan<char> Token(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }
        return at < end ? text[at..end] : [];
    }

    /// <summary>The run of letters and digits.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is >= '\u0300' and <= '\u036F'))
        {
            end++;
        }
        return at < end ? text[at..end] : [];
    }

    /// <summary>The sign of a document number: capitals joined by "-" or "/", as in "KL/TW", "QĐ-TTg", "TT-BGDĐT".</summary>
    public static bool IsDocumentCode(ReadOnlySpan<char> token)
    {
        token = token.TrimEnd(".,;:)”\"");
        if (token.Length is < 3 or > 20 || token.IndexOfAny('-', '/') <= 0)
        {
            return false;
        }
        foreach (var c in token)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '/'))
            {
                return false;
            }
        }
        return char.IsUpper(token[0]) && char.IsUpper(token[1]) && token.IndexOfAnyInRange('a', 'z') is var small && (small < 0 || small >= 2);
    }

    public static OrdinalLabel Label(ReadOnlySpan<char> text, int start, int end, OrdinalStyle style, params int[] path) =>
        new(style, text[start..end].TrimEnd().ToString(), path[^1], path.Length, SkipSpace(text, end), path);
}

namespace HopLuu.Vietnamese.Calendar;

/// <summary>Reading words and figures at a place of a text.</summary>
internal sealed class DateText(string text)
{
    public string Source => text;

    public char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    public bool IsDigit(int at) => char.IsAsciiDigit(At(at));

    public int SkipSpace(int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\u00AD'))
        {
            at++;
        }
        return at;
    }

    /// <summary>The index after a word that stands here, or -1. The word is compared with its marks: "năm" is not "Nam".</summary>
    public int Word(int at, string word)
    {
        var end = at + word.Length;
        var stands = end <= text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(At(end));
        return stands ? end : -1;
    }

    /// <summary>As <see cref="Word"/>, after white space.</summary>
    public int WordAfter(int at, string word) => Word(SkipSpace(at), word);

    /// <summary>A whole number of exactly these lengths; -1 when there is none.</summary>
    public (int Value, int End) Number(int at, int fewest, int most)
    {
        var (value, end) = (0, at);
        while (IsDigit(end) && end - at <= most)
        {
            value = value * 10 + (text[end++] - '0');
        }
        return end - at >= fewest && end - at <= most ? (value, end) : (-1, at);
    }

    /// <summary>A year that a document of this kind can speak of.</summary>
    public (int Value, int End) Year(int at)
    {
        var (value, end) = Number(at, 4, 4);
        return value is >= 1800 and <= 2200 ? (value, end) : (-1, at);
    }

    /// <summary>The index after a dash and the spaces around it, or -1.</summary>
    public int Dash(int at)
    {
        at = SkipSpace(at);
        return At(at) == '-' || VietnameseText.IsOddDash(At(at)) ? SkipSpace(at + 1) : -1;
    }

    /// <summary>Whether figures ending here belong to a longer number: "10/5/2019/QĐ-UBND", "15/5/20245", "1.5".</summary>
    public bool GoesOn(int end) =>
        char.IsLetterOrDigit(At(end)) || (At(end) is '/' or '-' && char.IsLetterOrDigit(At(end + 1)) && !(At(end) == '-' && IsDigit(end + 1)))
        || (At(end) is '.' or ',' && IsDigit(end + 1)) || At(end) == '%';

    /// <summary>Whether figures beginning here belong to a longer number or word.</summary>
    public bool ComesFrom(int start) =>
        char.IsLetterOrDigit(At(start - 1)) || At(start - 1) == '/'
        || (At(start - 1) is '.' or ',' && IsDigit(start - 2)) || (At(start - 1) == '-' && char.IsLetter(At(start - 2)));
}

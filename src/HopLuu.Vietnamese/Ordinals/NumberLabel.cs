namespace HopLuu.Vietnamese.Ordinals;

/// <summary>
/// "1.", "2)", "3/", "4-", "(5)", "1.1", "1.2.3.", "2.a)". Dates, figures, times and document numbers begin alike and are told apart here.
/// </summary>
internal static class NumberLabel
{
    private static readonly string[] Units =
    [
        "ty", "trieu", "nghin", "ngan", "dong", "ha", "km", "km2", "m", "m2", "m3", "kg", "tan", "ta", "lit", "nguoi",
        "luot", "ho", "gio", "phan", "lan", "diem", "nam", "thang", "ngay", "sang", "trua", "chieu", "toi", "phut",
        "xa", "doi", "lop",
    ];

    // "20.10 hằng năm" is a day of the year: no list of headings is so long without closing its numbers.
    private const int MostItems = 15;

    public static OrdinalLabel? Read(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        '(' => ReadEnclosed(text, start),
        >= '0' and <= '9' => ReadOpen(text, start),
        _ => null,
    };

    private static OrdinalLabel? ReadEnclosed(ReadOnlySpan<char> text, int start)
    {
        var (value, end) = Number(text, start + 1, 2);
        return value > 0 && LabelText.At(text, end) == ')' ? LabelText.Label(text, start, end + 1, OrdinalStyle.Arabic, value) : null;
    }

    private static OrdinalLabel? ReadOpen(ReadOnlySpan<char> text, int start)
    {
        var (value, end) = Number(text, start, 3);
        return value <= 0 ? null : ReadParts(text, start, end, [value]);
    }

    /// <summary>Reads what may follow a first part (a number, "I" or "A") that ends at <paramref name="end"/>.</summary>
    internal static OrdinalLabel? ReadParts(ReadOnlySpan<char> text, int start, int end, List<int> parts)
    {
        while (LabelText.At(text, end) == '.' && LabelText.IsDigit(LabelText.At(text, end + 1)))
        {
            var (value, after) = Number(text, end + 1, 2);
            // "12.500", "1.5.2024", "7.05": a figure, a date, an hour.
            if (value <= 0 || text[end + 1] == '0' || parts.Count == 6)
            {
                return null;
            }
            parts.Add(value);
            end = after;
        }
        if (LetterPart(text, end) is var letter and > 0)
        {
            parts.Add(letter);
            return LabelText.Label(text, start, end + 3, OrdinalStyle.Decimal, [.. parts]);
        }
        var style = parts.Count > 1 ? OrdinalStyle.Decimal : OrdinalStyle.Arabic;
        if (Terminal.End(text, end) is var closed and > 0)
        {
            return LabelText.Label(text, start, closed, style, [.. parts]);
        }
        return parts.Count > 1 && IsTitleAfter(text, end, parts) ? LabelText.Label(text, start, end, style, [.. parts]) : null;
    }

    // "2.a)" or "1.2.b.": the letter and its closing sign.
    private static int LetterPart(ReadOnlySpan<char> text, int end) =>
        LabelText.At(text, end) == '.' && char.IsLower(LabelText.At(text, end + 1)) && LabelText.At(text, end + 2) is ')' or '.'
            && !char.IsLetterOrDigit(LabelText.At(text, end + 3))
                ? Numerals.VietnameseLetter(text[end + 1]) : 0;

    // "1.1 Bối cảnh" is a label without a closing sign; "2.5 tỷ đồng" a figure; "12.5" alone a figure, "1.2.3" alone a label.
    private static bool IsTitleAfter(ReadOnlySpan<char> text, int end, List<int> parts)
    {
        if (end == text.Length)
        {
            return parts.Count > 2;
        }
        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }
        var title = LabelText.SkipSpace(text, end);
        var word = LabelText.Word(text, title);
        return word.IsEmpty
            ? LabelText.At(text, title) is '“' or '"' or '('
            : char.IsUpper(word[0]) || (parts.Max() <= MostItems && !IsUnit(word));
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => char.IsDigit(word[0]) || Array.IndexOf(Units, VietnameseText.Fold(word.ToString())) >= 0;

    /// <summary>A number of at most so many digits; 0 when there is none or it is longer.</summary>
    internal static (int Value, int End) Number(ReadOnlySpan<char> text, int at, int digits)
    {
        var (value, end) = (0, at);
        while (LabelText.IsDigit(LabelText.At(text, end)) && end - at <= digits)
        {
            value = value * 10 + (text[end++] - '0');
        }
        return end - at > digits ? (0, end) : (value, end);
    }
}

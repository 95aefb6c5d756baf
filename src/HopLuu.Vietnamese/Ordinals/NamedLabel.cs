namespace HopLuu.Vietnamese.Ordinals;

/// <summary>"PHẦN THỨ NHẤT", "Chương II", "Mục 1:", "Điều 3.", "Phụ lục số 02", "PL.1", "Biểu 01", "Mẫu số 1".</summary>
internal static class NamedLabel
{
    // What follows a number when the words only refer to a part: "Mục 2 Phần I", "Điều 5 Luật …", "Phụ lục 1 kèm theo".
    private static readonly string[] Instruments =
    [
        "phan", "chuong", "muc", "dieu", "luat", "nghi quyet", "nghi dinh", "quyet dinh", "ke hoach", "chi thi", "ket luan", "thong tu",
        "huong dan", "cong van", "phu luc", "bo luat",
    ];
    private static readonly string[] Referring =
        ["kem", "dinh", "cua", "theo", "ban", "nay", "neu", "la", "va", "tai", "trong", "gom", "quy", "cac", "thi", "cho", "duoc", "bao"];

    public static OrdinalLabel? Read(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ('P' or 'p' or 'C' or 'c' or 'M' or 'm' or 'Đ' or 'đ' or 'D' or 'T' or 't' or 'B' or 'b'))
        {
            return null;
        }
        var (first, at) = NextWord(text, start);
        return first switch
        {
            "phan" or "chuong" or "muc" or "dieu" => ReadNamed(text, start, at, first),
            "tieu" => NextWord(text, at) is ("muc", var after) ? ReadNamed(text, start, after, "muc") : null,
            "phu" => NextWord(text, at) is ("luc" or "bieu", var after) ? ReadAppendix(text, start, after, mayLackNumber: true) : null,
            "pl" or "bieu" or "mau" => ReadAppendix(text, start, SkipForm(text, at, first), mayLackNumber: false),
            _ when first.StartsWith("pl", StringComparison.Ordinal) && IsAllDigits(first.AsSpan(2)) =>
                ReadAppendix(text, start, start + 2, mayLackNumber: false),
            _ => null,
        };
    }

    /// <summary>The folded name in a label's text, without its number.</summary>
    public static string NameOf(string label)
    {
        var (first, at) = NextWord(label, 0);
        if (first is "phu" or "tieu")
        {
            return first + " " + NextWord(label, at).Word;
        }
        return first.StartsWith("pl", StringComparison.Ordinal) ? "phu luc" : first;
    }

    private static OrdinalLabel? ReadNamed(ReadOnlySpan<char> text, int start, int at, string name)
    {
        var (value, end) = ReadNumber(text, LabelText.SkipSpace(text, at), inWords: true);
        if (value > 0 && LabelText.At(text, end) == '.' && LabelText.IsDigit(LabelText.At(text, end + 1)))
        {
            return ReadParts(text, start, end, value);
        }
        if (value == 0 || (name == "dieu" && !LabelText.IsDigit(text[end - 1])))
        {
            return null;
        }
        if (Terminal.End(text, end) is var closed and > 0)
        {
            return LabelText.Label(text, start, closed, OrdinalStyle.Named, value);
        }
        if (!LabelText.IsGap(LabelText.At(text, end)))
        {
            return null;
        }
        var title = LabelText.SkipSpace(text, end);
        var isTitle = title == text.Length
            || (name != "dieu" && !char.IsLower(text[title]) && !LabelText.IsDigit(text[title]) && !IsInstrument(text, title));
        return isTitle ? LabelText.Label(text, start, end, OrdinalStyle.Named, value) : null;
    }

    // "Mục 1.2. Kết quả"
    private static OrdinalLabel? ReadParts(ReadOnlySpan<char> text, int start, int end, int first) =>
        NumberLabel.ReadParts(text, start, end, [first]) is { } label ? label with { Style = OrdinalStyle.Named } : null;

    private static OrdinalLabel? ReadAppendix(ReadOnlySpan<char> text, int start, int at, bool mayLackNumber)
    {
        var number = LabelText.SkipSpace(text, at);
        if (LabelText.At(text, number) == '.' && !mayLackNumber)
        {
            number = LabelText.SkipSpace(text, number + 1);
        }
        if (NextWord(text, number) is ("so", var after))
        {
            number = LabelText.SkipSpace(text, after);
            number += LabelText.At(text, number) is ':' or '.' ? 1 : 0;
            number = LabelText.SkipSpace(text, number);
        }
        var (value, end) = ReadNumber(text, number, inWords: false);
        if (value == 0)
        {
            return mayLackNumber ? ReadUnnumbered(text, start, at) : null;
        }
        end += char.IsLetter(LabelText.At(text, end)) && LabelText.IsDigit(text[end - 1]) && !char.IsLetter(LabelText.At(text, end + 1)) ? 1 : 0;
        end = SkipSubNumber(text, end);
        if (Terminal.End(text, end) is var closed and > 0)
        {
            return LabelText.Label(text, start, closed, OrdinalStyle.Appendix, value);
        }
        var stands = LabelText.IsGap(LabelText.At(text, end)) && !Refers(text, end);
        return stands ? LabelText.Label(text, start, end, OrdinalStyle.Appendix, value) : null;
    }

    private static OrdinalLabel? ReadUnnumbered(ReadOnlySpan<char> text, int start, int end)
    {
        if (Terminal.End(text, end) is var closed and > 0)
        {
            return LabelText.Label(text, start, closed, OrdinalStyle.Appendix, 0);
        }
        var title = LabelText.SkipSpace(text, end);
        var isTitle = title == text.Length || (title > end && !char.IsLower(text[title]) && !LabelText.IsDigit(text[title]));
        return isTitle ? LabelText.Label(text, start, end, OrdinalStyle.Appendix, 0) : null;
    }

    private static (int Value, int End) ReadNumber(ReadOnlySpan<char> text, int at, bool inWords)
    {
        var (word, end) = NextWord(text, at);
        if (word.Length == 0)
        {
            return (0, at);
        }
        if (word == "thu")
        {
            var ordinal = LabelText.SkipSpace(text, end);
            return (OrdinalOf(LabelText.Word(text, ordinal)), ordinal + LabelText.Word(text, ordinal).Length);
        }
        var typed = LabelText.Word(text, at);
        if (LabelText.IsDigit(typed[0]))
        {
            return NumberLabel.Number(text, at, 3);
        }
        if (Numerals.Roman(typed) is var roman and > 0 and < 90)
        {
            return (roman, end);
        }
        if (typed.Length == 1 && char.IsUpper(typed[0]))
        {
            return (Numerals.VietnameseLetter(typed[0]), end);
        }
        return (inWords ? NumberWord(text, typed, end) : 0, end);
    }

    // "thứ nhất", "thứ I", "thứ 1"
    private static int OrdinalOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && LabelText.IsDigit(word[0]))
        {
            return NumberLabel.Number(word, 0, 2).Value;
        }
        return Numerals.Word(word) is var value and > 0 ? value : Numerals.Roman(word);
    }

    // "PHẦN MỘT", but not "PHẦN MỘT SỐ …".
    private static int NumberWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int end) =>
        Numerals.Word(word) is var value && value == 1 && NextWord(text, end).Word == "so" ? 0 : value;

    // "Biểu mẫu 01", "Mẫu biểu số 2"
    private static int SkipForm(ReadOnlySpan<char> text, int at, string first) =>
        NextWord(text, at) is var (word, after) && ((first == "bieu" && word == "mau") || (first == "mau" && word == "bieu")) ? after : at;

    // "Biểu 1.2", "Mẫu số 01/BC", "Phụ lục 1-A": the whole number belongs to the label, its first part is the value.
    private static int SkipSubNumber(ReadOnlySpan<char> text, int end)
    {
        while (LabelText.At(text, end) is '.' or '/' or '-' && (LabelText.IsDigit(LabelText.At(text, end + 1)) || IsShortCode(text, end + 1)))
        {
            end += 1 + LabelText.Word(text, end + 1).Length;
        }
        return end;
    }

    private static bool IsShortCode(ReadOnlySpan<char> text, int at)
    {
        var word = LabelText.Word(text, at);
        return word.Length is > 0 and <= 5 && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[^1]) && text[at - 1] != '.';
    }

    private static bool Refers(ReadOnlySpan<char> text, int end)
    {
        var at = LabelText.SkipSpace(text, end);
        if (at == text.Length)
        {
            return false;
        }
        return text[at] is ',' or ';' || (char.IsLower(text[at]) && Array.IndexOf(Referring, NextWord(text, at).Word) >= 0);
    }

    private static bool IsInstrument(ReadOnlySpan<char> text, int at)
    {
        var (first, after) = NextWord(text, at);
        var (second, _) = NextWord(text, after);
        var allCapitals = LabelText.Word(text, at) is { Length: > 1 } word && char.IsUpper(word[1]);
        return !allCapitals && (Array.IndexOf(Instruments, first) >= 0 || Array.IndexOf(Instruments, first + " " + second) >= 0);
    }

    private static bool IsAllDigits(ReadOnlySpan<char> text) => text.Length is > 0 and <= 2 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static (string Word, int End) NextWord(ReadOnlySpan<char> text, int at)
    {
        at = LabelText.SkipSpace(text, at);
        var word = LabelText.Word(text, at);
        return word.Length > 12 ? ("", at) : (VietnameseText.Fold(word.ToString()), at + word.Length);
    }
}

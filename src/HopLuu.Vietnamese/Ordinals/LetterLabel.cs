namespace HopLuu.Vietnamese.Ordinals;

/// <summary>"I.", "IV-", "A.", "a)", "(a)", "(ii)", "I.1". Initials, abbreviations and words begin alike and are told apart here.</summary>
internal static class LetterLabel
{
    public static OrdinalLabel? Read(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '(')
        {
            var inside = LabelText.Word(text, start + 1);
            return inside.Length is > 0 and <= 4 && LabelText.At(text, start + 1 + inside.Length) == ')' ? ReadEnclosed(text, start, inside) : null;
        }
        var word = LabelText.Word(text, start);
        if (word.Length is 0 or > 6)
        {
            return null;
        }
        return char.IsUpper(word[0]) ? ReadCapital(text, start, word) : ReadSmall(text, start, word);
    }

    private static OrdinalLabel? ReadEnclosed(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> inside)
    {
        var end = start + inside.Length + 2;
        // "(i)" counts as Roman one; as a letter it would be the ninth of its list.
        if (RomanOf(inside) is var roman and > 0)
        {
            return LabelText.Label(text, start, end, OrdinalStyle.Roman, roman);
        }
        return LetterOf(inside) is var letter and > 0 ? LabelText.Label(text, start, end, LetterStyle(inside), letter) : null;
    }

    private static OrdinalLabel? ReadCapital(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        var end = start + word.Length;
        var roman = RomanOf(word);
        // Sections never come to the 14th letter, while "N.", "P.", "T." abbreviate names, phường, tỉnh.
        var letter = roman == 0 && word.Length == 1 && word[0] is (>= 'A' and <= 'M') or 'Đ' ? LetterOf(word) : 0;
        if (roman == 0 && letter == 0)
        {
            return null;
        }
        if (LabelText.At(text, end) == '.' && LabelText.IsDigit(LabelText.At(text, end + 1)))
        {
            return NumberLabel.ReadParts(text, start, end, [roman + letter]);
        }
        if (Terminal.End(text, end) is var closed and > 0 && !IsInitial(text, end))
        {
            return LabelText.Label(text, start, closed, roman > 0 ? OrdinalStyle.Roman : OrdinalStyle.UpperLetter, roman + letter);
        }
        return IsBareRoman(text, end, word) ? LabelText.Label(text, start, end, OrdinalStyle.Roman, roman) : null;
    }

    private static OrdinalLabel? ReadSmall(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        var end = start + word.Length;
        if (ReadNumberedLetter(text, start, word) is { } numbered)
        {
            return numbered;
        }
        var roman = word.Length > 1 ? RomanOf(word) : 0;
        var letter = word.Length == 1 ? LetterOf(word) : 0;
        // "v.v.", "đ.c": a small letter straight after the point belongs to an abbreviation.
        var isAbbreviation = LabelText.At(text, end) == '.' && char.IsLower(LabelText.At(text, end + 1));
        if (roman + letter == 0 || isAbbreviation || Terminal.End(text, end) is not (var closed and > 0))
        {
            return null;
        }
        return LabelText.Label(text, start, closed, roman > 0 ? OrdinalStyle.Roman : OrdinalStyle.LowerLetter, roman + letter);
    }

    // "a.1. Kết quả", "a1) Kết quả": items below item a.
    private static OrdinalLabel? ReadNumberedLetter(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        var letter = word[0] is (>= 'a' and <= 'k') or 'đ' ? LetterOf(word[..1]) : 0;
        if (letter == 0)
        {
            return null;
        }
        if (word.Length == 1)
        {
            var isNumbered = LabelText.At(text, start + 1) == '.' && LabelText.IsDigit(LabelText.At(text, start + 2));
            return isNumbered ? NumberLabel.ReadParts(text, start, start + 1, [letter]) : null;
        }
        var (value, end) = NumberLabel.Number(text, start + 1, 2);
        return value > 0 && end == start + word.Length && LabelText.At(text, end) is ')' or '.' && !char.IsLetterOrDigit(LabelText.At(text, end + 1))
            ? LabelText.Label(text, start, end + 1, OrdinalStyle.Decimal, letter, value) : null;
    }

    // Roman numbers of headings are made of I, V and X; C, D, L and M alone are letters first.
    private static int RomanOf(ReadOnlySpan<char> word)
    {
        var allowed = char.IsUpper(word[0]) ? "IVX" : "ivx";
        if (word.IndexOfAnyExcept(allowed) >= 0)
        {
            return 0;
        }
        Span<char> capitals = stackalloc char[word.Length];
        word.ToUpperInvariant(capitals);
        return Numerals.Roman(capitals);
    }

    private static int LetterOf(ReadOnlySpan<char> word)
    {
        if (word.Length != 1)
        {
            return 0;
        }
        return Numerals.VietnameseLetter(word[0]) is var value and > 0 ? value : Numerals.LatinLetter(word[0]);
    }

    private static OrdinalStyle LetterStyle(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? OrdinalStyle.UpperLetter : OrdinalStyle.LowerLetter;

    // "V.I. Lênin", "A.B.", "C. Mác"
    private static bool IsInitial(ReadOnlySpan<char> text, int end)
    {
        if (LabelText.At(text, end) != '.')
        {
            return false;
        }
        var next = LabelText.Word(text, LabelText.SkipSpace(text, end + 1));
        if (next.Length == 1 && char.IsUpper(next[0]))
        {
            return LabelText.At(text, LabelText.SkipSpace(text, end + 1) + 1) is '.' or '\0' || LabelText.At(text, end + 1) == next[0];
        }
        return next is "Mác" or "Marx";
    }

    // "II ĐÁNH GIÁ CHUNG": the sign forgotten. Not for numbers that are words too (I, V, X, VI SINH, XI MĂNG).
    private static bool IsBareRoman(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> word)
    {
        if (word is not ("II" or "III" or "IV" or "VII" or "VIII" or "IX") || !char.IsWhiteSpace(LabelText.At(text, end)))
        {
            return false;
        }
        var next = LabelText.Word(text, LabelText.SkipSpace(text, end));
        return next.Length > 1 && char.IsUpper(next[0]) && char.IsUpper(next[1]);
    }
}

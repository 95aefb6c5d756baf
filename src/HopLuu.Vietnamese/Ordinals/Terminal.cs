namespace HopLuu.Vietnamese.Ordinals;

/// <summary>The sign that closes a number: ". ) / - :" and what may not follow it.</summary>
internal static class Terminal
{
    /// <summary>The index after the closing sign, or 0 where what stands there closes no label.</summary>
    public static int End(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        var sign = LabelText.At(text, at);
        if (sign is ' ' or '\u00A0')
        {
            at = end + 1;
            sign = LabelText.At(text, at);
            // "1 . Kết quả", "II – ĐÁNH GIÁ": a closing sign after a space is one only before a capital.
            if (!(sign is '.' or ')' or ':' || LabelText.IsDash(sign)) || !char.IsUpper(LabelText.At(text, LabelText.SkipSpace(text, at + 1))))
            {
                return 0;
            }
        }
        return Closes(text, at, sign) ? Widen(text, at) : 0;
    }

    private static bool Closes(ReadOnlySpan<char> text, int at, char sign)
    {
        var next = LabelText.At(text, at + 1);
        return sign switch
        {
            '.' or ':' => !LabelText.IsDigit(next),
            ')' => true,
            '/' => !IsNumberOrDate(text, at) && !char.IsLower(next) && !IsAbbreviation(text, at + 1),
            _ when LabelText.IsDash(sign) => !IsNumberOrDate(text, at) && !char.IsLower(next),
            _ => false,
        };
    }

    // "49-KL/TW", "11- CT/TW" (a typing habit), "489/QĐ-TTg", "15 / 5 / 2024", "5 - 10 người"
    private static bool IsNumberOrDate(ReadOnlySpan<char> text, int at)
    {
        var next = LabelText.SkipSpace(text, at + 1);
        return LabelText.IsDigit(LabelText.At(text, next)) || LabelText.IsDocumentCode(LabelText.Token(text, next));
    }

    // "T/M", "K/T", "A/c": an abbreviation, not item A.
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int at)
    {
        var word = LabelText.Word(text, at);
        return word.Length == 1 || (word.Length > 0 && word.IndexOfAnyInRange('0', '9') >= 0);
    }

    // "1.-", "I./", "1.)", "a).": two signs together are one label.
    private static int Widen(ReadOnlySpan<char> text, int at)
    {
        var (sign, second) = (text[at], LabelText.At(text, at + 1));
        var pair = (sign == '.' && (second is '/' or ')' || LabelText.IsDash(second))) || (sign == ')' && second is '.' or ':');
        return pair && !LabelText.IsDash(LabelText.At(text, at + 2)) ? at + 2 : at + 1;
    }
}

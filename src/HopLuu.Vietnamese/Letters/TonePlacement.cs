namespace HopLuu.Vietnamese.Letters;

/// <summary>
/// One place for the tone mark of oa, oe and uy. Two schools are in use (hòa and hoà, ủy and uỷ); the older one, on the first vowel of an
/// open syllable, is what administrative software types by default. A closed syllable has only one right place (hoàn, huỳnh).
/// </summary>
internal static class TonePlacement
{
    /// <summary>Moves misplaced marks within the text; every letter keeps its index.</summary>
    /// <returns>Whether anything moved.</returns>
    public static bool Unify(Span<char> text)
    {
        var moved = false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                moved |= UnifyPair(text, i);
            }
        }
        return moved;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at)
    {
        var second = VietnameseLetters.WithTone(text[at + 1], 0);
        return VietnameseLetters.WithTone(text[at], 0) switch
        {
            'o' or 'O' => second is 'a' or 'A' or 'e' or 'E',
            'u' or 'U' => second is 'y' or 'Y',
            _ => false,
        };
    }

    private static bool UnifyPair(Span<char> text, int at)
    {
        var (first, second) = (VietnameseLetters.Tone(text[at]), VietnameseLetters.Tone(text[at + 1]));
        if ((first == 0) == (second == 0))
        {
            return false;
        }
        // In "quý" the u belongs to the consonant; "hoàn" is closed by what follows.
        var closed = at + 2 < text.Length && char.IsLetter(text[at + 2]);
        var onFirst = !closed && !(at > 0 && text[at - 1] is 'q' or 'Q');
        if (onFirst == (first != 0))
        {
            return false;
        }
        var tone = first + second;
        text[at] = VietnameseLetters.WithTone(text[at], onFirst ? tone : 0);
        text[at + 1] = VietnameseLetters.WithTone(text[at + 1], onFirst ? 0 : tone);
        return true;
    }
}

namespace HopLuu.Documents.Writing;

/// <summary>Width of a line in Times New Roman, for lines drawn as long as their text and for columns that fit their content.</summary>
internal static class TextWidth
{
    // Advance widths of ' ' to '~' in thousandths of the size (Adobe's Times metrics, which Times New Roman shares).
    private static ReadOnlySpan<short> Regular =>
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static ReadOnlySpan<short> Bold =>
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>Width in points of a text without line breaks.</summary>
    public static double Points(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var widths = bold ? Bold : Regular;
        var sum = 0;
        foreach (var c in text)
        {
            var letter = BaseLetter(c);
            sum += letter is >= ' ' and <= '~' ? widths[letter - ' '] : 500;
        }
        return sum * size / 1000;
    }

    /// <summary>Width in twips (twentieths of a point).</summary>
    public static int Twips(ReadOnlySpan<char> text, double size, bool bold = false) => (int)Math.Ceiling(Points(text, size, bold) * 20);

    // Marks do not widen a letter.
    private static char BaseLetter(char c) => c switch
    {
        < '\u00C0' => c,
        <= '\u00C5' => 'A', <= '\u00C7' => 'C', <= '\u00CB' => 'E', <= '\u00CF' => 'I', <= '\u00D1' => 'N', <= '\u00D6' => 'O', <= '\u00DC' => 'U', <= '\u00DF' => 'Y',
        <= '\u00E5' => 'a', <= '\u00E7' => 'c', <= '\u00EB' => 'e', <= '\u00EF' => 'i', <= '\u00F1' => 'n', <= '\u00F6' => 'o', <= '\u00FC' => 'u', <= '\u00FF' => 'y',
        'Ă' => 'A', 'ă' => 'a', 'Đ' => 'D', 'đ' => 'd', 'Ĩ' => 'I', 'ĩ' => 'i', 'Ũ' => 'U', 'ũ' => 'u', 'Ơ' => 'O', 'ơ' => 'o', 'Ư' => 'U', 'ư' => 'u',
        >= '\u1EA0' and <= '\u1EF9' => Precomposed(c),
        _ => c,
    };

    // U+1EA0 to U+1EF9: capital and small letters in turn, A, E, I, O, U, Y.
    private static char Precomposed(char c)
    {
        var capital = c switch { <= '\u1EB7' => 'A', <= '\u1EC7' => 'E', <= '\u1ECB' => 'I', <= '\u1EE3' => 'O', <= '\u1EF1' => 'U', _ => 'Y' };
        return (c & 1) == 0 ? capital : (char)(capital + 32);
    }
}

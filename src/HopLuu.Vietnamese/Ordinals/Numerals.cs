namespace HopLuu.Vietnamese.Ordinals;

/// <summary>Values of Roman numbers, letters and number words.</summary>
internal static class Numerals
{
    // Decree 30/2020/NĐ-CP, appendix I, orders points "theo thứ tự bảng chữ cái tiếng Việt"; lists in fact skip ă, â, ê, ô, ơ, ư.
    private const string Vietnamese = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private static readonly string[] Words = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>1 for a, 5 for đ, 6 for e; 0 for letters no list uses.</summary>
    public static int VietnameseLetter(char letter) => Vietnamese.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) + 1;

    /// <summary>1 for a, 5 for e, 6 for f.</summary>
    public static int LatinLetter(char letter) => char.ToLowerInvariant(letter) is var small and >= 'a' and <= 'z' ? small - 'a' + 1 : 0;

    /// <summary>The value of a well-formed Roman number in capitals up to 89, or a single C, D, M; otherwise 0.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 8)
        {
            return 0;
        }
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = RomanDigit(text[i]);
            value += i + 1 < text.Length && digit < RomanDigit(text[i + 1]) ? -digit : digit;
            if (digit == 0)
            {
                return 0;
            }
        }
        return text.Length == 1 || (value < 90 && text.SequenceEqual(RomanOf(value))) ? value : 0;
    }

    /// <summary>The number of "nhất", "hai", "tư" …, 0 for other words. Marks count: "MỤC NAM" names no number.</summary>
    public static int Word(ReadOnlySpan<char> word) => VietnameseText.Compose(word.ToString()).ToLowerInvariant() switch
    {
        "nhất" => 1,
        "tư" => 4,
        "bẩy" => 7,
        var small => Math.Max(0, Array.IndexOf(Words, small)),
    };

    private static int RomanDigit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };

    public static string RomanOf(int value)
    {
        var tens = (value / 10) switch { 0 => "", 1 => "X", 2 => "XX", 3 => "XXX", 4 => "XL", 5 => "L", 6 => "LX", 7 => "LXX", _ => "LXXX" };
        return tens + Ones[value % 10];
    }
}

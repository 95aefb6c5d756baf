using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>Number formats of Word that the writer uses (ECMA-376 part 1, §17.18.59).</summary>
internal enum NumberFormat { Literal, Bullet, Decimal, UpperRoman, LowerRoman, UpperLetter, LowerLetter }

/// <summary>
/// A number taken apart: "1.2." is the text "1." before its own counter 2 and "." after it. What has no counter Word could count on
/// ("THỨ NHẤT", "đ)" — Word's letters skip đ — and dashes) is taken whole.
/// </summary>
internal readonly record struct NumberPattern(NumberFormat Format, string Before, int Value, string After)
{
    private const int Most = 3000;

    /// <summary>The ways to read a number, the likeliest first: "i)" is a letter or a Roman numeral, and only what stood before tells.</summary>
    public static IEnumerable<NumberPattern> Readings(string number)
    {
        var end = number.Length;
        while (end > 0 && !char.IsLetterOrDigit(number[end - 1]))
            end--;
        if (end == 0)
        {
            yield return new NumberPattern(NumberFormat.Bullet, number, 0, "");
            yield break;
        }
        var start = end;
        var digits = char.IsAsciiDigit(number[end - 1]);
        while (start > 0 && char.IsLetterOrDigit(number[start - 1]) && char.IsAsciiDigit(number[start - 1]) == digits)
            start--;
        var alone = start == 0 || !char.IsLetterOrDigit(number[start - 1]);
        foreach (var (format, value) in alone ? ValuesOf(number[start..end]) : [])
            yield return new NumberPattern(format, number[..start], value, number[end..]);
        yield return new NumberPattern(NumberFormat.Literal, number, 0, "");
    }

    /// <summary>A counter's value as Word shows it.</summary>
    public static string Show(NumberFormat format, int value) => format switch
    {
        NumberFormat.Literal or NumberFormat.Bullet => "",
        NumberFormat.Decimal => value.ToString(CultureInfo.InvariantCulture),
        NumberFormat.UpperRoman => Roman(value),
        NumberFormat.LowerRoman => Roman(value).ToLowerInvariant(),
        NumberFormat.UpperLetter => new string((char)('A' + (value - 1) % 26), (value - 1) / 26 + 1),
        NumberFormat.LowerLetter => new string((char)('a' + (value - 1) % 26), (value - 1) / 26 + 1),
    };

    /// <summary>The format's name in the file.</summary>
    public static string NameOf(NumberFormat format) => format switch
    {
        NumberFormat.Literal or NumberFormat.Decimal => "decimal",
        NumberFormat.Bullet => "bullet",
        NumberFormat.UpperRoman => "upperRoman",
        NumberFormat.LowerRoman => "lowerRoman",
        NumberFormat.UpperLetter => "upperLetter",
        NumberFormat.LowerLetter => "lowerLetter",
    };

    private static IEnumerable<(NumberFormat, int)> ValuesOf(string token)
    {
        if (char.IsAsciiDigit(token[0]))
        {
            if (token[0] != '0' && token.Length <= 5 && token.All(char.IsAsciiDigit))
                yield return (NumberFormat.Decimal, int.Parse(token, CultureInfo.InvariantCulture));
            yield break;
        }
        var upper = char.IsAsciiLetterUpper(token[0]);
        var roman = RomanValue(token.ToUpperInvariant());
        if (roman is > 0 and <= Most && Show(upper ? NumberFormat.UpperRoman : NumberFormat.LowerRoman, roman) == token && (upper || roman < 50))
            yield return (upper ? NumberFormat.UpperRoman : NumberFormat.LowerRoman, roman);
        if (token.Length == 1 && char.IsAsciiLetter(token[0]))
            yield return (upper ? NumberFormat.UpperLetter : NumberFormat.LowerLetter, (token[0] | 32) - 'a' + 1);
    }

    private static int RomanValue(string token)
    {
        var sum = 0;
        for (var i = 0; i < token.Length; i++)
        {
            var value = Digit(token[i]);
            if (value == 0 || token.Length > 15)
                return 0;
            sum += i + 1 < token.Length && value < Digit(token[i + 1]) ? -value : value;
        }
        return sum;
    }

    private static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };

    private static string Roman(int value)
    {
        if (value is <= 0 or > Most)
            return value.ToString(CultureInfo.InvariantCulture);
        var text = "";
        foreach (var (worth, letters) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; value >= worth; value -= worth)
                text += letters;
        }
        return text;
    }
}

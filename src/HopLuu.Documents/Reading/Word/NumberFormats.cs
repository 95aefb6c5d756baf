using System.Globalization;
using System.Text;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Numbers of lists and notes as they are shown (ISO 29500-1 §17.18.59, ST_NumberFormat). Unknown formats are shown as decimals.</summary>
internal static class NumberFormats
{
    private static readonly string[] Units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string Format(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalZero3" => number.ToString("000", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "ordinal" => "thứ " + Decimal(number),
        "ordinalText" => "Thứ " + Ordinal(number),
        "cardinalText" => Capital(Words(number)),
        "numberInDash" => $"- {Decimal(number)} -",
        "chicago" => Chicago(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>I, II … ; beyond 3999 Word still repeats M; far beyond, and below one, the decimal says more.</summary>
    private static string Roman(int number)
    {
        if (number is < 1 or > 32767)
            return Decimal(number);
        ReadOnlySpan<(int Value, string Text)> steps =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }
        return text.ToString();
    }

    /// <summary>a … z, aa, bb …: Word repeats the letter, it does not count in base 26.</summary>
    private static string Letter(int number, char first) =>
        number is < 1 or > 780 ? Decimal(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Chicago(int number)
    {
        ReadOnlySpan<char> marks = ['*', '†', '‡', '§'];
        return number is < 1 or > 400 ? Decimal(number) : new string(marks[(number - 1) % 4], (number - 1) / 4 + 1);
    }

    private static string Ordinal(int number) => number switch { 1 => "nhất", 4 => "tư", _ => Words(number) };

    /// <summary>Number words up to 99, as a Vietnamese Word writes them; beyond, the decimal.</summary>
    private static string Words(int number)
    {
        if (number is < 0 or > 99)
            return Decimal(number);
        var (tens, unit) = (number / 10, number % 10);
        if (tens == 0)
            return Units[unit];
        var head = tens == 1 ? "mười" : Units[tens] + " mươi";
        return unit switch
        {
            0 => head,
            1 when tens > 1 => head + " mốt",
            5 => head + " lăm",
            _ => $"{head} {Units[unit]}",
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

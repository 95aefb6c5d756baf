using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>Numbers as Vietnamese offices write them: "." parts thousands, "," parts decimals.</summary>
internal static class WrittenNumber
{
    /// <summary>
    /// The value of "1.250", "1.250,5", "85,2", "0,5"; "2.5" is a decimal because its group has not three digits. A single comma before
    /// exactly three
    /// digits is a decimal here ("1,250" tỷ) unless <paramref name="isCount"/>: persons come whole, so the writer used the English mark.
    /// Null when it is no number.
    /// </summary>
    public static decimal? Read(string text, bool isCount)
    {
        if (text.Length is 0 or > 24)
        {
            return null;
        }
        if (text.Contains(' ', StringComparison.Ordinal))
        {
            return IsGrouped(text.Split(',')[0], ' ') ? Read(text.Replace(" ", "", StringComparison.Ordinal), isCount: false) : null;
        }
        var (dots, commas) = (text.Count('.'), text.Count(','));
        var dot = text.LastIndexOf('.');
        var comma = text.LastIndexOf(',');
        var plain = (dots, commas) switch
        {
            (0, 0) => text,
            (_, 0) when IsGrouped(text, '.') => text.Replace(".", "", StringComparison.Ordinal),
            (1, 0) => text,
            (_, 1) when dots == 0 && isCount && IsGrouped(text, ',') => text.Replace(",", "", StringComparison.Ordinal),
            (_, 1) when dots == 0 || comma > dot && IsGrouped(text[..comma], '.') =>
                text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            (0, > 1) when IsGrouped(text, ',') => text.Replace(",", "", StringComparison.Ordinal),
            (1, _) when dot > comma && IsGrouped(text[..dot], ',') => text.Replace(",", "", StringComparison.Ordinal),
            _ => "",
        };
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Whether a mark parts thousands: one to three digits, then threes; "0.125" is a decimal.</summary>
    private static bool IsGrouped(string text, char mark)
    {
        var groups = text.Split(mark);
        return groups.Length == 1 || groups[0].Length is >= 1 and <= 3 && groups[0] != "0" && groups.Skip(1).All(g => g.Length == 3);
    }
}

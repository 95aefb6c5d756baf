using System.Globalization;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Whole numbers as they stand in attributes.</summary>
internal static class Numbers
{
    /// <summary>A whole number; a decimal one ("283.5", as some programs write) is cut, a measure with a unit ("10pt", strict files) becomes twips.</summary>
    public static int? Parse(string? text)
    {
        if (text is null)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var whole))
            return whole;
        var (length, twips) = text switch
        {
            _ when text.EndsWith("pt", StringComparison.Ordinal) => (text.Length - 2, 20m),
            _ when text.EndsWith("cm", StringComparison.Ordinal) => (text.Length - 2, 567m),
            _ when text.EndsWith("mm", StringComparison.Ordinal) => (text.Length - 2, 56.7m),
            _ when text.EndsWith("in", StringComparison.Ordinal) => (text.Length - 2, 1440m),
            _ => (text.Length, 1m),
        };
        return decimal.TryParse(text.AsSpan(0, length), NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000
            ? (int)(number * twips)
            : null;
    }
}

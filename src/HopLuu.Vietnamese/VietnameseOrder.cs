using System.Globalization;
using System.Text;
using HopLuu.Vietnamese.Letters;

namespace HopLuu.Vietnamese;

/// <summary>
/// The alphabetical order of Vietnamese: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y (f, j, w, z in their Latin places), then by tone
/// (level, huyền, hỏi, ngã, sắc, nặng), then small before capital. Numbers compare by value ("Xã 2" before "Xã 10") and come before letters;
/// punctuation counts as a space.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // Tones of VietnameseLetters (level, huyền, sắc, hỏi, ngã, nặng) in dictionary order.
    private const string ToneRanks = "014235";

    private VietnameseOrder()
    {
    }

    /// <summary>The comparer.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }
        return string.CompareOrdinal(SortKey(x), SortKey(y)) is var order and not 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>
    /// A key whose ordinal order is the alphabetical one; to be stored beside a name, so that every database sorts alike. ASCII for Vietnamese.
    /// </summary>
    public static string SortKey(string text)
    {
        var composed = VietnameseText.Canonical(text);
        var (key, tones, cases) = (new StringBuilder(composed.Length * 2), new StringBuilder(), new StringBuilder());
        for (var at = 0; at < composed.Length; at++)
        {
            var c = composed[at];
            if (char.IsAsciiDigit(c))
            {
                at = AppendNumber(key, composed, at);
            }
            else if (char.IsLetter(c))
            {
                AppendLetter(key, c);
                tones.Append(ToneRanks[VietnameseLetters.Tone(c)]);
                cases.Append(char.IsUpper(c) ? '1' : '0');
            }
            else if (!VietnameseText.IsInvisible(c) && !CombiningMarks.IsMark(c) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }
        return key.ToString().TrimEnd() + "\t" + tones.ToString().TrimEnd('0') + "\t" + cases.ToString().TrimEnd('0');
    }

    private static void AppendLetter(StringBuilder key, char c)
    {
        var small = char.ToLowerInvariant(VietnameseLetters.WithTone(c, 0));
        var place = Letters.IndexOf(small, StringComparison.Ordinal);
        place = place < 0 ? Letters.IndexOf(CombiningMarks.Bare(small), StringComparison.Ordinal) : place;
        key.Append(place < 0 ? small : (char)('A' + place));
    }

    // A number is written with its count of digits before it, so that the longer one is the greater.
    private static int AppendNumber(StringBuilder key, string text, int at)
    {
        while (at + 1 < text.Length && text[at] == '0' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
        }
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        key.Append(CultureInfo.InvariantCulture, $"{Math.Min(end - at, 9)}").Append(text, at, end - at);
        return end - 1;
    }
}

using System.Buffers;
using System.Text;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Stored characters of a run as text of the model.</summary>
internal static class RunText
{
    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\u00A0\u00AD\u200B\u200C\u200D\u2060\uFEFF\u2010\u2011\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u0085\u2028\u2029\u200E\u200F");

    /// <summary>True for letters that only Unicode Vietnamese has: text typed in Unicode keeps the name of a legacy font it was put into.</summary>
    public static bool IsUnicodeVietnamese(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is (>= '\u0100' and <= '\u01B0') or (>= '\u0300' and <= '\u0323') or (>= '\u1EA0' and <= '\u1EF9'))
                return true;
        }
        return false;
    }

    public static bool HasMarks(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0300', '\u036F') >= 0;

    public static string Decode(ReadOnlySpan<char> stored, LegacyEncoding encoding) => Clean(LegacyFonts.Decode(stored.ToString(), encoding));

    /// <summary>Odd spaces become spaces, soft hyphens and zero-width characters go, hyphens that do not break become hyphens.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        // Two quick looks that nearly all text passes, before the thorough one.
        if ((text.IndexOfAnyInRange('\u2000', '\uFFFF') < 0 && text.IndexOfAny('\u00A0', '\u00AD', '\u0085') < 0) || text.IndexOfAny(Odd) < 0)
            return text.ToString();
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F':
                    break;
                case '\u2010' or '\u2011':
                    clean.Append('-');
                    break;
                case '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                default:
                    clean.Append(Odd.Contains(letter) ? ' ' : letter);
                    break;
            }
        }
        return clean.ToString();
    }
}

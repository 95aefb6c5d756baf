using System.Buffers;
using HopLuu.Vietnamese.Letters;

namespace HopLuu.Vietnamese;

/// <summary>Normal forms of Vietnamese text. All are linear, need no ICU and return the given string itself where nothing changes.</summary>
public static class VietnameseText
{
    private static readonly SearchValues<char> OddDashes = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D");

    /// <summary>
    /// Composes letters and marks (NFC for Latin letters): "ê" + acute, "e" + circumflex + acute and "é" + circumflex all become "ế".
    /// A mark without a letter that takes it stays where it is.
    /// </summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        if (first < 0)
        {
            return text;
        }
        var composed = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, composed, 0, first);
        var (length, letter) = (first, first - 1);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            var isMark = CombiningMarks.IsMark(c);
            var joined = isMark && letter >= 0 ? CombiningMarks.Compose(composed[letter], c) : '\0';
            if (joined != '\0')
            {
                composed[letter] = joined;
                continue;
            }
            letter = isMark ? letter : length;
            composed[length++] = c;
        }
        return Finish(composed, length, text);
    }

    /// <summary>
    /// The form for matching and searching. In this order: marks off, whether composed or not (so uỷ = ủy, hoà = hòa, NFC = NFD);
    /// Đ, đ (and the look-alike Ð) → d; lower case; dashes of every kind and "_" → "-"; double quotes → ", single ones → '; "…" → "...";
    /// ¹²³ → digits; full-width forms → plain; soft hyphens, zero-width and control characters removed; white space of any kind and length → one space, none at the ends.
    /// Digits, punctuation and bullets stay. <c>Fold("  Uỷ ban – Xã Đông Lạc ") == "uy ban - xa dong lac"</c>. Folding twice changes nothing more.
    /// </summary>
    /// <remarks>The length changes; use <see cref="FoldedText"/> to get back to the source.</remarks>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Folding.IsFolded(text))
        {
            return text;
        }
        var folded = ArrayPool<char>.Shared.Rent(Folding.Room(text));
        return Finish(folded, Folding.Write(text, folded, []), text);
    }

    /// <summary>
    /// The form for comparing with marks kept: composed, with the tone mark of oa, oe, uy on the first vowel of an open syllable (uỷ → ủy, hoá → hóa,
    /// thuý → thúy; quý stays) and at its one right place in a closed one (hòan → hoàn), and the look-alike Ð as Đ.
    /// A composed text keeps its length, so spans found in the one hold in the other.
    /// </summary>
    public static string Canonical(string text)
    {
        var composed = Compose(text);
        var canonical = ArrayPool<char>.Shared.Rent(composed.Length);
        composed.CopyTo(canonical);
        var written = canonical.AsSpan(0, composed.Length);
        written.Replace('Ð', 'Đ');
        written.Replace('ð', 'đ');
        TonePlacement.Unify(written);
        return Finish(canonical, composed.Length, composed);
    }

    /// <summary>
    /// The form for showing and storing: composed; no-break and other odd spaces, tabs and line breaks → a space, runs of them one, none at the ends;
    /// soft hyphens and zero-width characters removed; odd dashes → "-" where they stand for a hyphen ("49–KL/TW", "‑", "−") or, at the start,
    /// for a bullet. A dash between spaces inside the text stays, as does everything else.
    /// </summary>
    public static string Tidy(string text)
    {
        var composed = Compose(text);
        var tidy = ArrayPool<char>.Shared.Rent(composed.Length);
        var (length, afterSpace) = (0, false);
        foreach (var c in composed)
        {
            if (char.IsWhiteSpace(c))
            {
                afterSpace = length > 0;
            }
            else if (!IsInvisible(c))
            {
                if (afterSpace)
                {
                    tidy[length++] = ' ';
                }
                tidy[length++] = c;
                afterSpace = false;
            }
        }
        // Once more: an invisible character may have parted a letter from its mark.
        return WithPlainHyphens(Compose(Finish(tidy, length, composed)));
    }

    /// <summary>Soft hyphen, zero-width characters, direction marks and the byte order mark: characters that show nothing.</summary>
    internal static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF';

    internal static bool IsOddDash(char c) => OddDashes.Contains(c);

    private static string WithPlainHyphens(string text)
    {
        if (text.AsSpan().IndexOfAny(OddDashes) < 0)
        {
            return text;
        }
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsOddDash(source[i]) && StandsForHyphen(source, i) ? '-' : source[i];
            }
        });
    }

    private static bool StandsForHyphen(string text, int at) =>
        at == 0 || text[at] is '\u2010' or '\u2011' or '\u2212'
        || (at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));

    private static string Finish(char[] written, int length, string source)
    {
        var span = written.AsSpan(0, length);
        var result = span.SequenceEqual(source) ? source : new string(span);
        ArrayPool<char>.Shared.Return(written);
        return result;
    }
}

using HopLuu.Vietnamese.Encodings;

namespace HopLuu.Vietnamese;

/// <summary>Reads text that only looks Vietnamese in its own font.</summary>
public static class LegacyFonts
{
    private const string UnicodeOnly = "ăĂđĐĩĨũŨơƠưƯ";

    /// <summary>The encoding a font implies, or null for a Unicode font. Case, quotes and outer spaces of the name do not matter.</summary>
    public static LegacyEncoding? EncodingOf(string fontName)
    {
        ArgumentNullException.ThrowIfNull(fontName);
        var name = fontName.AsSpan().Trim(" \t\"'");
        if (IsTcvn3(name))
        {
            return name.EndsWith("H", StringComparison.OrdinalIgnoreCase) ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
        }
        return IsVni(name) ? LegacyEncoding.Vni : null;
    }

    /// <summary>
    /// The Unicode text of a run in a legacy font. Characters the encoding does not know stay. A run that already holds Vietnamese Unicode
    /// letters is returned as it is: it was pasted or converted and only its font name is old.
    /// Decode before soft hyphens are removed: in TCVN3 U+00AD is ư.
    /// </summary>
    /// <param name="text">The characters in the file, Latin-1 code points or the private-use ones (U+F0xx) of symbol fonts.</param>
    /// <param name="encoding">From <see cref="EncodingOf"/> of the run's effective font.</param>
    public static string Decode(string text, LegacyEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsUnicode(text))
        {
            return text;
        }
        return encoding switch
        {
            LegacyEncoding.Tcvn3 => Tcvn3.Decode(text),
            LegacyEncoding.Tcvn3Capitals => Tcvn3.Decode(text).ToUpperInvariant(),
            LegacyEncoding.Vni => Vni.Decode(text),
        };
    }

    // Real files drop the dot now and then (Word's font substitution, converters), but only these families are common enough to trust.
    private static bool IsTcvn3(ReadOnlySpan<char> name) =>
        name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
        || Is(name, "VnTime") || Is(name, "VnTimeH") || Is(name, "VnArial") || Is(name, "VnArialH");

    private static bool IsVni(ReadOnlySpan<char> name) =>
        name.StartsWith("VNI", StringComparison.OrdinalIgnoreCase)
        && (name.Length == 3 || !char.IsLetter(name[3]) || name[3..].StartsWith("times", StringComparison.OrdinalIgnoreCase));

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    // Letters and marks of Vietnamese beyond Latin-1, where no eight-bit font can reach.
    private static bool IsUnicode(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u1EA0' and <= '\u1EF9') or (>= '\u0300' and <= '\u0323') || UnicodeOnly.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}

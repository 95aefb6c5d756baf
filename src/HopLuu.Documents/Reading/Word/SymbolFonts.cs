namespace HopLuu.Documents.Reading.Word;

/// <summary>Characters of fonts whose code points mean pictures: Symbol and the Wingdings family, stored as U+F020…U+F0FF.</summary>
internal static class SymbolFonts
{
    public static bool Is(string? font) => font is not null
        && (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)
            || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>The bullet of a list level: hyphens and plus signs stay (they carry the level in Vietnamese files), pictures become the nearest mark.</summary>
    public static string Bullet(string text, string? font)
    {
        if (text.Length == 1)
            return Character(text[0], font).ToString();
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? "•" : trimmed;
    }

    /// <summary>One character of a font as a Unicode character.</summary>
    public static char Character(char stored, string? font)
    {
        if (stored is >= '\uF020' and <= '\uF0FF')
            return Picture((char)(stored - 0xF000), font);
        return Is(font) && stored < 256 ? Picture(stored, font) : stored == 'o' && font is not null && font.StartsWith("Courier", StringComparison.OrdinalIgnoreCase) ? '○' : stored;
    }

    private static char Picture(char code, string? font) =>
        font is not null && font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) ? Symbol(code) : Wingdings(code);

    private static char Symbol(char code) => (int)code switch
    {
        0xB7 => '•',
        0x2D => '-',
        0xB3 => '≥',
        0xA3 => '≤',
        0xB9 => '≠',
        0xB1 => '±',
        0xB4 => '×',
        0xB8 => '÷',
        0xAE => '→',
        0xDE => '⇒',
        0xBB => '≈',
        0xB0 => '°',
        0x6D => 'μ',
        >= 0x20 and <= 0x40 => code,
        _ => '•',
    };

    private static char Wingdings(char code) => (int)code switch
    {
        0x20 => ' ',
        0xFE or 0x52 => '☑',
        0xFD or 0x54 => '☒',
        0xA8 or 0x6F or 0x71 or 0x72 => '☐',
        0xFC => '✓',
        0xFB => '✗',
        0xD8 => '➢',
        0x76 => '❖',
        0xA7 or 0x6E => '▪',
        0xE0 or 0xE8 or 0xF0 => '→',
        0x77 or 0x75 => '◆',
        0xAB => '★',
        _ => '•',
    };
}

using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace HopLuu.Documents.Reading.Xml;

/// <summary>Character data as strings: references resolved, line ends made plain (XML 1.0 §2.11, §4.1). There are no other entities than the five of XML.</summary>
internal static class XmlText
{
    // No writer pads a reference; the bound keeps a stray "&" from a long search.
    private const int LongestReference = 12;

    /// <summary>UTF-8 that does not accept what is none.</summary>
    public static Encoding Strict { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> raw) =>
        raw.IndexOfAny((byte)'&', (byte)'\r') < 0 ? Strict.GetString(raw) : Decode(raw, Lines);

    /// <summary>Text of a CDATA section.</summary>
    public static string Literal(ReadOnlySpan<byte> raw) => Lines(Strict.GetString(raw));

    /// <summary>The value of an attribute: line ends and tabs in it are spaces, unless they are written as references (§3.3.3).</summary>
    public static string Value(ReadOnlySpan<byte> raw) => Decode(raw, Spaces);

    /// <summary>The bytes of a value with its references resolved; nearly always the value itself.</summary>
    public static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> raw) => raw.IndexOf((byte)'&') < 0 ? raw : Strict.GetBytes(Value(raw));

    private static string Decode(ReadOnlySpan<byte> raw, Func<string, string> plain)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf((byte)'&') is >= 0 and var at)
        {
            text.Append(plain(Strict.GetString(raw[..at])));
            var length = raw[at..].IndexOf((byte)';');
            if (length is < 2 or > LongestReference)
                throw new RefusedException(ReadProblems.Damaged);
            text.Append(Reference(raw.Slice(at + 1, length - 1)));
            raw = raw[(at + length + 1)..];
        }
        return text.Append(plain(Strict.GetString(raw))).ToString();
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Spaces(string text) => text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');

    private static string Reference(ReadOnlySpan<byte> name)
    {
        if (name[0] == '#')
            return Character(name[1..]);
        return name switch
        {
            _ when name.SequenceEqual("amp"u8) => "&",
            _ when name.SequenceEqual("lt"u8) => "<",
            _ when name.SequenceEqual("gt"u8) => ">",
            _ when name.SequenceEqual("quot"u8) => "\"",
            _ when name.SequenceEqual("apos"u8) => "'",
            _ => throw new RefusedException(ReadProblems.Damaged),
        };
    }

    private static string Character(ReadOnlySpan<byte> number)
    {
        var isHex = number is [(byte)'x', ..];
        var parsed = isHex
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        // Control characters are no characters of XML, and no writer would take them (§2.2).
        if (!parsed || !Rune.IsValid(code) || code is < 0x20 and not (9 or 10 or 13) or 0xFFFE or 0xFFFF)
            throw new RefusedException(ReadProblems.Damaged);
        return char.ConvertFromUtf32(code);
    }
}

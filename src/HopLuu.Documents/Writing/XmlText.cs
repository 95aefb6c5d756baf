using System.Security;
using System.Text;

namespace HopLuu.Documents.Writing;

/// <summary>Text as XML 1.0 allows it (§2.2): a control character or half a surrogate pair in a report must never make a file that Word refuses.</summary>
internal static class XmlText
{
    /// <summary>The text without characters that XML forbids.</summary>
    public static string Clean(string text)
    {
        var bad = FirstForbidden(text);
        if (bad < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, bad);
        for (var i = bad; i < text.Length; i++)
        {
            if (IsPair(text, i))
                clean.Append(text[i]).Append(text[++i]);
            else if (IsAllowed(text[i]))
                clean.Append(text[i]);
        }
        return clean.ToString();
    }

    /// <summary>Cleaned and escaped, for markup put together as a string.</summary>
    public static string Escape(string text) => SecurityElement.Escape(Clean(text));

    private static int FirstForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (!IsAllowed(text[i]))
                return i;
        }
        return -1;
    }

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD');
}

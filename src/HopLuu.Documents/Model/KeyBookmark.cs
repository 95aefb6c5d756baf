using System.Text;

namespace HopLuu.Documents.Model;

/// <summary>
/// A hidden key as the name of a bookmark: LibreOffice drops the tags of content controls when it saves, and keeps bookmarks. A name is a letter, then letters,
/// digits and underscores, forty characters at most: "hopluu:2.3/results" is "hopluu_2_3__results", "hopluu:5.2#r3c4" is "hopluu_5_2___r3c4".
/// </summary>
internal static class KeyBookmark
{
    private const string KeyPrefix = "hopluu:";
    private const string NamePrefix = "hopluu_";
    private const int Longest = 40;
    private const string Marks = "./#";

    /// <summary>The bookmark's name; null for a key that does not go into one.</summary>
    public static string? NameOf(string key)
    {
        if (!key.StartsWith(KeyPrefix, StringComparison.Ordinal))
            return null;
        var name = new StringBuilder(NamePrefix);
        foreach (var letter in key.AsSpan(KeyPrefix.Length))
        {
            if (Marks.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var mark)
                name.Append('_', mark + 1);
            else if (char.IsAsciiLetterOrDigit(letter))
                name.Append(letter);
            else
                return null;
        }
        return name.Length <= Longest && KeyOf(name.ToString()) == key ? name.ToString() : null;
    }

    /// <summary>The key of a bookmark's name; null for a bookmark of another kind.</summary>
    public static string? KeyOf(string? name)
    {
        if (name is null || !name.StartsWith(NamePrefix, StringComparison.Ordinal))
            return null;
        var key = new StringBuilder(KeyPrefix);
        for (var at = NamePrefix.Length; at < name.Length; at++)
        {
            var from = at;
            while (at < name.Length && name[at] == '_')
                at++;
            if (at - from > Marks.Length || at == name.Length)
                return null;
            if (at > from)
                key.Append(Marks[at - from - 1]);
            key.Append(name[at]);
        }
        return key.Length > KeyPrefix.Length ? key.ToString() : null;
    }
}

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>Ordinal tests on folded text, which plans are searched in throughout.</summary>
internal static class Words
{
    public static bool Has(this string text, string word) => text.Contains(word, StringComparison.Ordinal);

    public static bool Begins(this string text, string word) => text.StartsWith(word, StringComparison.Ordinal);

    public static bool Ends(this string text, string word) => text.EndsWith(word, StringComparison.Ordinal);

    public static bool HasAny(this string text, string[] words) => Array.Exists(words, text.Has);

    public static bool BeginsAny(this string text, string[] words) => Array.Exists(words, text.Begins);

    public static int Find(this string text, string word, int from = 0) => text.IndexOf(word, from, StringComparison.Ordinal);
}

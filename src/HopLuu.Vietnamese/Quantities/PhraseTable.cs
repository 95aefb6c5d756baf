using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>Phrases found by their first word, the longest first: one look-up a token however many phrases there are.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string Phrase, T Value)[]> byFirst;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases) =>
        byFirst = phrases.GroupBy(p => FirstWord(p.Phrase)).ToFrozenDictionary(g => g.Key,
            g => g.OrderByDescending(p => p.Phrase.Length).ToArray());

    /// <summary>The longest phrase at a token: what it stands for and the tokens it takes; false when none stands there.</summary>
    public bool TryAt(FigureTokens tokens, int index, out T value, out int length)
    {
        if ((uint)index < (uint)tokens.Count && tokens[index].Kind == TokenKind.Word
            && byFirst.TryGetValue(tokens[index].Lower, out var phrases))
        {
            foreach (var (phrase, found) in phrases)
            {
                if (tokens.IsAt(index, phrase))
                {
                    (value, length) = (found, phrase.Count(' ') + 1);
                    return true;
                }
            }
        }
        (value, length) = (default!, 0);
        return false;
    }

    public bool IsAt(FigureTokens tokens, int index) => TryAt(tokens, index, out _, out _);

    private static string FirstWord(string phrase) => phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? phrase[..space]
        : phrase;
}

/// <summary>Makes tables of phrases that stand for themselves.</summary>
internal static class PhraseTable
{
    public static PhraseTable<string> Of(params string[] phrases) => new(phrases.Select(p => (p, p)));
}

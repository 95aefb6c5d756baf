namespace HopLuu.Vietnamese.Splitting;

/// <summary>Parts "a; b; c" inside one sentence.</summary>
internal static class StatementSplitter
{
    private const int FewestWords = 4;

    public static void Split(string text, TextSpan sentence, List<TextSpan> statements)
    {
        if (text.AsSpan(sentence.Start, sentence.Length).IndexOf(';') < 0)
        {
            statements.Add(sentence);
            return;
        }
        var (start, words, enclosures) = (sentence.Start, 0, new Enclosures(text));
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            enclosures.Enter(at);
            words += BeginsWord(text, start, at) ? 1 : 0;
            if (text[at] == ';' && words >= FewestWords && !enclosures.Holds(at) && IsLongPiece(text, at + 1, sentence.End))
            {
                Add(text, start, at, statements);
                (start, words) = (at + 1, 0);
            }
        }
        Add(text, start, sentence.End, statements);
    }

    private static bool IsLongPiece(string text, int start, int end)
    {
        var words = 0;
        for (var at = start; at < end && text[at] != ';' && words < FewestWords; at++)
        {
            words += BeginsWord(text, start, at) ? 1 : 0;
        }
        return words >= FewestWords;
    }

    private static bool BeginsWord(string text, int start, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1]));

    private static void Add(string text, int start, int end, List<TextSpan> statements)
    {
        if (Trimmed(text, start, end) is { Length: > 0 } piece)
        {
            statements.Add(piece);
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ';'))
        {
            end--;
        }
        return TextSpan.Between(start, end);
    }
}

namespace HopLuu.Vietnamese;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a written number ("1.250,5") or a mark.</summary>
/// <param name="Lower">Lower case, marks kept.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Lower)
{
    public bool IsMark(char c) => Kind == TokenKind.Mark && Lower[0] == c;

    public bool IsWord(string word) => Kind == TokenKind.Word && Lower == word;
}

/// <summary>A text cut into tokens; letters with digits behind them ("QH14", "A4", "Covid19") are one word, so no number is read out of
/// them.</summary>
internal sealed class FigureTokens
{
    private readonly List<Token> tokens = [];

    public FigureTokens(EvenText text)
    {
        Text = text;
        for (var i = 0; i < text.Plain.Length;)
        {
            var start = i;
            var c = text.Plain[i];
            if (char.IsAsciiDigit(c))
            {
                i = Spaced(text.Plain, i, NumberEnd(text.Plain, i));
                Add(TokenKind.Number, start, i);
            }
            else if (IsLetter(c))
            {
                while (i < text.Plain.Length && (IsLetter(text.Plain[i]) || char.IsAsciiDigit(text.Plain[i])))
                {
                    i++;
                }
                Add(TokenKind.Word, start, i);
            }
            else
            {
                i++;
                if (c != ' ')
                {
                    Add(TokenKind.Mark, start, i);
                }
            }
        }
    }

    public EvenText Text { get; }

    public int Count => tokens.Count;

    /// <summary>The token at an index; a mark of no meaning outside the text.</summary>
    public Token this[int index] => (uint)index < (uint)tokens.Count ? tokens[index] : new Token(TokenKind.Mark, Text.Plain.Length,
        Text.Plain.Length, "\0");

    /// <summary>Whether nothing stands between two neighbouring tokens.</summary>
    public bool IsGlued(int index) => this[index].End == this[index + 1].Start;

    /// <summary>Whether the words stand at an index, separated by spaces only.</summary>
    public bool IsAt(int index, string phrase) => index >= 0 && index < Count && Text.StartsWithMarked(this[index].Start, phrase);

    /// <summary>Folded form of a token.</summary>
    public string Folded(int index) => Text.Folded[this[index].Start..this[index].End];

    /// <summary>Whether a token is written with a capital.</summary>
    public bool IsCapital(int index) => this[index].Kind == TokenKind.Word && char.IsUpper(Text.Plain[this[index].Start]);

    /// <summary>Whether a statement ends at a mark: ".", "!", "?" before a space, or a line's end.</summary>
    public bool EndsSentence(int index)
    {
        var token = this[index];
        return token.Kind == TokenKind.Mark && token.Lower[0] is '.' or '!' or '?' && !(token.End < Text.Plain.Length
            && Text.IsWordAt(token.End));
    }

    private void Add(TokenKind kind, int start, int end) => tokens.Add(new(kind, start, end, Text.Lower[start..end]));

    private static bool IsLetter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    /// <summary>"1 250 lượt người", "12 345,5 ha": groups of three behind a space go on with the number. What a word before the number may
    /// name ("lớp 9 120 học sinh") keeps its own.</summary>
    private int Spaced(string text, int start, int end)
    {
        if (end - start > 3 || text[start] == '0' || text.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9')
            || tokens.Count > 0 && (tokens[^1].Kind == TokenKind.Number || tokens[^1].IsMark('/') || NotQuantities.MayName(tokens[^1])))
        {
            return end;
        }
        var last = end;
        while (last + 3 < text.Length && text[last] == ' ' && text.AsSpan(last + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
            && (last + 4 == text.Length || !char.IsAsciiDigit(text[last + 4])))
        {
            last += 4;
        }
        return last > end && last + 1 < text.Length && text[last] == ',' && char.IsAsciiDigit(text[last + 1]) ? NumberEnd(text, last) : last;
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',' && at + 1 < text.Length
            && char.IsAsciiDigit(text[at + 1])))
        {
            at++;
        }
        return at;
    }
}

namespace HopLuu.Vietnamese;

/// <summary>How the figures of a paragraph hang together: what sentence and clause each is in, and which are parts of which.</summary>
internal sealed class FigureLinks
{
    private static readonly PhraseTable<string> Openers = PhraseTable.Of("trong đó", "gồm", "bao gồm", "cụ thể", "riêng", "chia ra",
        "trong số đó");

    /// <summary>No clause of administrative prose reaches further; what does is not prose, and must not cost quadratic time.</summary>
    private const int Reach = 250;
    private const int MostParts = 40;

    private readonly bool[] isWhole;
    private readonly FigureTokens tokens;
    private readonly IReadOnlyList<Figure> figures;

    public FigureLinks(FigureTokens tokens, IReadOnlyList<Figure> figures)
    {
        (this.tokens, this.figures) = (tokens, figures);
        SentenceStart = new int[figures.Count];
        SentenceEnd = new int[figures.Count];
        SentenceOf = new int[figures.Count];
        WholeOf = new int[figures.Count];
        isWhole = new bool[figures.Count];
        Array.Fill(WholeOf, -1);
        var (start, next) = (0, 0);
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens.EndsSentence(i))
            {
                continue;
            }
            for (; next < figures.Count && figures[next].Number <= i; next++)
            {
                SentenceOf[next] = start;
                SentenceStart[next] = Math.Max(start, figures[next].First - Reach);
                SentenceEnd[next] = Math.Min(i, figures[next].End + Reach);
            }
            start = i + 1;
        }
        LinkParts();
    }

    /// <summary>The sentence of each figure, by the token where it begins.</summary>
    public int[] SentenceOf { get; }

    /// <summary>Token where the sentence of each figure begins, or a bounded way back in it.</summary>
    public int[] SentenceStart { get; }

    /// <summary>Token where the sentence of each figure ends.</summary>
    public int[] SentenceEnd { get; }

    /// <summary>Index of the figure that each is a part of; -1 for none.</summary>
    public int[] WholeOf { get; }

    /// <summary>Whether figures of the paragraph are parts of this one.</summary>
    public bool IsWhole(int index) => isWhole[index];

    private void LinkParts()
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (WholeOf[i] >= 0 || !Opens(figures[i - 1].End, figures[i].First, i, out var isBracket))
            {
                continue;
            }
            var end = isBracket ? Closing(figures[i].First, SentenceEnd[i]) : PartsEnd(i);
            var whole = Whole(i, end);
            var summed = whole < 0 ? 0 : SumsUp(whole, i, end);
            for (var k = i; whole >= 0 && k < Math.Min(figures.Count, i + MostParts) && figures[k].Number < end; k++)
            {
                if (IsPartOf(k, whole) || k < i + summed)
                {
                    WholeOf[k] = whole;
                    isWhole[whole] = true;
                }
            }
        }
    }

    /// <summary>Whether "trong đó", "gồm", a colon or a bracket stands between two neighbouring figures.</summary>
    private bool Opens(int from, int to, int index, out bool isBracket)
    {
        isBracket = false;
        var isAcross = SentenceOf[index] > from;
        var clause = from;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsMark(';'))
            {
                (isBracket, clause) = (false, i + 1);
            }
            else if (tokens[i].IsMark('('))
            {
                isBracket = true;
            }
            else if (tokens[i].IsMark(')'))
            {
                isBracket = false;
            }
            // After a semicolon or in a sentence of its own only an opening word carries over, and only at its start: "; Ban Chấp hành gồm
            // 15 đồng chí" does not.
            var isWord = Openers.IsAt(tokens, i);
            if (isWord && (isAcross ? i <= SentenceOf[index] + 1 : clause == from || i <= clause + 1) || tokens[i].IsMark(':') && !isAcross
                && clause == from)
            {
                isBracket = false;
                return true;
            }
        }
        return isBracket && !isAcross;
    }

    private int Closing(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].IsMark(')'))
            {
                return i;
            }
        }
        return end;
    }

    /// <summary>Parts end with their sentence, or with a semicolon after which another verb tells something else: "…, trong đó nữ 52 đồng
    /// chí; khai trừ 02 đảng viên".</summary>
    private int PartsEnd(int first)
    {
        for (var k = first; k + 1 < figures.Count && k - first < MostParts && SentenceOf[k + 1] == SentenceOf[first]; k++)
        {
            for (var i = figures[k].End; i < figures[k + 1].First; i++)
            {
                if (tokens[i].IsMark(';') && FigureVerbs.Class(tokens, i, figures[k + 1].First, last: true) is not null)
                {
                    return i;
                }
            }
        }
        return SentenceEnd[first];
    }

    /// <summary>The nearest figure before the opening word that the following ones can be parts of.</summary>
    private int Whole(int first, int end)
    {
        for (var w = first - 1; w >= Math.Max(0, first - 8) && SentenceEnd[w] >= SentenceStart[first] - 1; w--)
        {
            if (WholeOf[w] < 0 && (IsPartOf(first, w) || SumsUp(w, first, end) > 0))
            {
                return w;
            }
        }
        return -1;
    }

    private bool IsPartOf(int part, int whole)
    {
        var (p, w) = (figures[part], figures[whole]);
        var isSame = p.Unit.Kind == w.Unit.Kind && (p.Unit.Kind != UnitKind.Thing || FirstNoun(p) == FirstNoun(w))
            && p.Unit.Kind is not (UnitKind.Percentage or UnitKind.Measure);
        return isSame && p.Value * p.Unit.Scale <= w.Value * w.Unit.Scale;
    }

    private static string FirstNoun(Figure figure) => figure.Unit.Head.Split(' ')[0];

    /// <summary>"8 chi hội (4 thôn, 3 trường, 1 dòng họ)": how many figures from <paramref name="first"/> on add up to the whole; 0 when
    /// they do not.</summary>
    private int SumsUp(int whole, int first, int end)
    {
        if (figures[whole].Unit.Kind is UnitKind.Percentage)
        {
            return 0;
        }
        decimal sum = 0;
        for (var k = first; k < figures.Count && figures[k].Number < end && k - first < 20; k++)
        {
            if (figures[k].Unit.Kind is UnitKind.Percentage)
            {
                continue;
            }
            sum += figures[k].Value;
            if (sum >= figures[whole].Value)
            {
                return sum == figures[whole].Value && k > first ? k - first + 1 : 0;
            }
        }
        return 0;
    }
}

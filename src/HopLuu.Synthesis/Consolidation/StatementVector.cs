namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// A masked statement ready to be compared: ½ TF-IDF cosine + ½ containment of the smaller bigram set. Measured on ViMs this keeps
/// paraphrases together that either half alone parts.
/// </summary>
internal sealed class StatementVector
{
    private readonly int[] words;
    private readonly double[] weights;
    private readonly double norm;

    public StatementVector(Passage first, WordWeights wordWeights)
    {
        Passage = first;
        Members.Add(first);
        (words, weights) = Weigh(first.Tokens, wordWeights);
        norm = Norm(weights);
        // "ngày 08/4/2020", "Kế hoạch số 25": a masked figure shared with its neighbour is no sign of the same statement.
        Bigrams = BigramsOf(first.Tokens);
    }

    private StatementVector(StatementVector like, Passage only)
    {
        (words, weights, norm, Bigrams, Passage) = (like.words, like.weights, like.norm, like.Bigrams, only);
        Members.Add(only);
    }

    public Passage Passage { get; }

    /// <summary>The same text said by this passage alone.</summary>
    public StatementVector Only(Passage passage) => new(this, passage);

    /// <summary>All passages with exactly this masked text.</summary>
    public List<Passage> Members { get; } = [];

    /// <summary>Sorted, each once.</summary>
    public long[] Bigrams { get; }

    private static (int[] Words, double[] Weights) Weigh(int[] tokens, WordWeights wordWeights)
    {
        var sorted = (int[])tokens.Clone();
        Array.Sort(sorted);
        var (words, weights) = (new List<int>(sorted.Length), new List<double>(sorted.Length));
        for (int at = 0, next; at < sorted.Length; at = next)
        {
            for (next = at + 1; next < sorted.Length && sorted[next] == sorted[at];)
                next++;
            words.Add(sorted[at]);
            weights.Add((next - at) * wordWeights.Of(sorted[at]));
        }
        return ([.. words], [.. weights]);
    }

    private static double Norm(double[] weights)
    {
        double sum = 0;
        foreach (var weight in weights)
            sum += weight * weight;
        return Math.Sqrt(sum);
    }

    private static long[] BigramsOf(int[] tokens)
    {
        var pairs = new long[Math.Max(0, tokens.Length - 1)];
        var count = 0;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at] != Fingerprint.FigureToken && tokens[at + 1] != Fingerprint.FigureToken)
                pairs[count++] = ((long)tokens[at] << 32) | (uint)tokens[at + 1];
        }
        Array.Sort(pairs, 0, count);
        return [.. pairs.AsSpan(0, count).ToArray().Distinct()];
    }

    public double Similarity(StatementVector other) => Similarity(other, 0);

    /// <summary>The similarity when it reaches a bar; else anything below the bar, found sooner.</summary>
    public double Similarity(StatementVector other, double bar)
    {
        if (norm <= 0 || other.norm <= 0)
            return 0;
        double dot = 0;
        for (int a = 0, b = 0; a < words.Length && b < other.words.Length;)
        {
            if (words[a] == other.words[b])
                dot += weights[a++] * other.weights[b++];
            else if (words[a] < other.words[b])
                a++;
            else
                b++;
        }
        var smaller = Math.Min(Bigrams.Length, other.Bigrams.Length);
        var alike = dot / (norm * other.norm) / 2;
        // So many of the smaller set's bigrams may be missing in the other before the bar is out of reach.
        var spare = (int)Math.Ceiling(smaller - 2 * (bar - alike) * smaller);
        return smaller == 0 ? alike : spare < 0 ? 0 : alike + (double)Shared(Bigrams.Length <= other.Bigrams.Length ? Bigrams : other.Bigrams, Bigrams.Length <= other.Bigrams.Length ? other.Bigrams : Bigrams, spare) / smaller / 2;
    }

    private static int Shared(long[] smaller, long[] larger, int spare)
    {
        var shared = 0;
        for (int a = 0, b = 0; a < smaller.Length && b < larger.Length;)
        {
            if (smaller[a] == larger[b])
            {
                (shared, a, b) = (shared + 1, a + 1, b + 1);
            }
            else if (smaller[a] < larger[b])
            {
                a++;
                if (--spare < 0)
                    return shared;
            }
            else
            {
                b++;
            }
        }
        return shared;
    }
}

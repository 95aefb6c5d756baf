namespace HopLuu.Synthesis.Mapping;

/// <summary>The distinct words and word pairs of a text, weighted by how telling they are within one outline.</summary>
/// <param name="Words">Word to weight.</param>
/// <param name="Pairs">Adjacent words.</param>
/// <param name="Weight">Sum of the words' weights.</param>
internal sealed record Profile(Dictionary<string, double> Words, HashSet<(string, string)> Pairs, double Weight)
{
    public static Profile Of(IReadOnlyList<string> words, Func<string, double> weigh)
    {
        var weights = new Dictionary<string, double>(words.Count, StringComparer.Ordinal);
        var pairs = new HashSet<(string, string)>();
        var sum = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            if (weights.TryAdd(words[i], weigh(words[i])))
                sum += weights[words[i]];
            if (i > 0)
                pairs.Add((words[i - 1], words[i]));
        }
        return new(weights, pairs, sum);
    }

    /// <summary>Weight of the words both hold.</summary>
    public double Shared(Profile other)
    {
        var (small, large) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        var sum = 0.0;
        foreach (var (word, weight) in small.Words)
        {
            if (large.Words.ContainsKey(word))
                sum += weight;
        }
        return sum;
    }

    /// <summary>Share of this text's word pairs that the other holds.</summary>
    public double PairsIn(Profile other)
    {
        if (Pairs.Count == 0)
            return 0;
        var found = 0;
        foreach (var pair in Pairs)
            found += other.Pairs.Contains(pair) ? 1 : 0;
        return (double)found / Pairs.Count;
    }

    /// <summary>
    /// Likeness of two titles, 0 to 1: a heading that says part of the other, or more than it, is nearly as good as one that says the same;
    /// one common word of little weight is not.
    /// </summary>
    public double Likeness(Profile other)
    {
        if (Weight <= 0 || other.Weight <= 0)
            return 0;
        var shared = Shared(other);
        if (shared <= 0)
            return 0;
        double here = shared / Weight, there = shared / other.Weight, even = 2 * shared / (Weight + other.Weight);
        var single = Math.Min(1, shared / 2.2);
        var pairs = Math.Max(PairsIn(other), other.PairsIn(this));
        return Math.Min(1, 0.5 * even + 0.3 * Math.Max(here, there) * single + 0.2 * (Pairs.Count == 0 || other.Pairs.Count == 0 ? even : pairs));
    }
}

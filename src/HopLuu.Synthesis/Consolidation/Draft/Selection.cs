namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>
/// Chooses distinctive statements: greedy coverage of concepts (pairs of syllables), each weighted by the number of units that hold it, with a
/// price for length and for units that were already heard. Best measured extractive method on ViMs; no position prior, that is a habit of news.
/// </summary>
internal static class Selection
{
    private const int MostConsidered = 600;

    /// <summary>Clusters in the order they were chosen, until <paramref name="words"/> syllables are used up.</summary>
    public static List<Cluster> Choose(IReadOnlyList<Cluster> candidates, WordWeights weights, int words, int atLeast)
    {
        var pool = candidates.Count <= MostConsidered ? candidates : Thin(candidates);
        var holders = Holders(pool);
        var covered = new HashSet<long>();
        var heard = new Dictionary<Contributor, int>();
        var chosen = new List<Cluster>();
        var left = pool.ToList();
        while (left.Count > 0)
        {
            var best = left.MaxBy(cluster => Gain(cluster, covered, holders, heard, weights))!;
            left.Remove(best);
            var length = best.Medoid.Tokens.Length;
            if (length > words && chosen.Count >= atLeast)
                continue;
            chosen.Add(best);
            words -= length;
            covered.UnionWith(Bigrams(best.Medoid));
            heard[best.Medoid.By] = heard.GetValueOrDefault(best.Medoid.By) + 1;
            if (words <= 0 && chosen.Count >= atLeast)
                break;
        }
        return chosen;
    }

    private static double Gain(
        Cluster cluster, HashSet<long> covered, Dictionary<long, int> holders, Dictionary<Contributor, int> heard, WordWeights weights)
    {
        var gain = 0.0;
        foreach (var bigram in Bigrams(cluster.Medoid).Distinct())
        {
            if (!covered.Contains(bigram) && !(weights.IsCommon((int)(bigram >> 32)) && weights.IsCommon((int)bigram)))
                gain += Math.Log2(1 + holders[bigram]);
        }
        var concrete = cluster.Medoid.Digits.Length > 0 || cluster.Medoid.Wording.Contains('“', StringComparison.Ordinal) ? 1.25 : 1.0;
        return concrete * gain / Math.Sqrt(8 + cluster.Medoid.Tokens.Length) / (1 + heard.GetValueOrDefault(cluster.Medoid.By));
    }

    private static Dictionary<long, int> Holders(IReadOnlyList<Cluster> clusters)
    {
        var holders = new Dictionary<long, int>();
        var last = new Dictionary<long, int>();
        foreach (var cluster in clusters.OrderBy(cluster => cluster.Medoid.By.Index))
        {
            foreach (var bigram in Bigrams(cluster.Medoid))
            {
                if (last.TryGetValue(bigram, out var unit) && unit == cluster.Medoid.By.Index)
                    continue;
                last[bigram] = cluster.Medoid.By.Index;
                holders[bigram] = holders.GetValueOrDefault(bigram) + 1;
            }
        }
        return holders;
    }

    // Of very many, the same number from each unit's beginning, middle and end.
    private static List<Cluster> Thin(IReadOnlyList<Cluster> candidates) =>
        [.. Enumerable.Range(0, MostConsidered).Select(at => candidates[(int)((long)at * candidates.Count / MostConsidered)])];

    internal static IEnumerable<long> Bigrams(Passage passage)
    {
        for (var at = 0; at + 1 < passage.Tokens.Length; at++)
            yield return ((long)passage.Tokens[at] << 32) | (uint)passage.Tokens[at + 1];
    }
}

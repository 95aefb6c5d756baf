namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>What a section has told already, indexed by pairs of syllables, so that each further statement is compared only with what shares words with it.</summary>
internal sealed class ToldBefore
{
    private readonly List<(Passage Passage, int Size)> told = [];
    private readonly Dictionary<long, List<int>> holders = [];

    public ToldBefore(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var own = Selection.Bigrams(passage).ToHashSet();
            if (own.Count < 4)
                continue;
            foreach (var bigram in own)
            {
                if (!holders.TryGetValue(bigram, out var list))
                    holders[bigram] = list = [];
                list.Add(told.Count);
            }
            told.Add((passage, own.Count));
        }
    }

    /// <summary>Most of what it says, or most of a told statement in other words around it, was told already.</summary>
    public bool Repeats(Cluster cluster)
    {
        var own = Selection.Bigrams(cluster.Medoid).ToHashSet();
        var shared = new Dictionary<int, int>();
        foreach (var bigram in own)
        {
            foreach (var at in holders.GetValueOrDefault(bigram) ?? [])
                shared[at] = shared.GetValueOrDefault(at) + 1;
        }
        return shared.Any(pair => IsMost(pair.Value, own.Count, told[pair.Key].Size) && SaysTheSameWay(told[pair.Key].Passage, cluster.Medoid));
    }

    private static bool IsMost(int shared, int own, int said) => shared >= 0.8 * own || (shared >= 0.75 * said && own <= 2 * said);

    // What was told decides about "không", which may stand in a clause of its own.
    private static bool SaysTheSameWay(Passage told, Passage other) => Polarities.Agree(told.Polarity, (other.Polarity & ~Polarity.Negated) | (told.Polarity & Polarity.Negated));
}

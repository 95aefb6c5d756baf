namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// Puts together the statements of one outline node that say the same. Linear in the number of statements: equal masked statements are
/// one, pairs to compare come from the rarest shared bigrams with bounded postings, and groups grow by average link over a bounded sample.
/// </summary>
internal static class StatementClusters
{
    private const double PairBar = 0.50;
    private const double LinkBar = 0.48;
    private const int RarestBigrams = 8;
    private const int Postings = 10;
    private const int PairsOfOne = 4;
    private const int Sample = 4;
    private const int ShortStatement = 5;

    /// <summary>Clusters in the order of their first members.</summary>
    public static IReadOnlyList<Cluster> Of(IReadOnlyList<Passage> passages, WordWeights weights)
    {
        var vectors = Collapse(passages, weights);
        var groupOf = Enumerable.Range(0, vectors.Count).ToArray();
        var groups = vectors.Select((_, at) => new List<int> { at }).ToList();
        foreach (var (_, a, b) in Pairs(vectors).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            var (into, from) = (Math.Min(groupOf[a], groupOf[b]), Math.Max(groupOf[a], groupOf[b]));
            if (into == from || !MayJoin(vectors, groups[into], groups[from]))
                continue;
            foreach (var member in groups[from])
                groupOf[member] = into;
            groups[into].AddRange(groups[from]);
            groups[from].Clear();
        }
        return [.. groups.Where(group => group.Count > 0).Select(group => new Cluster([.. group.Order().Select(at => vectors[at])]))];
    }

    private static List<StatementVector> Collapse(IReadOnlyList<Passage> passages, WordWeights weights)
    {
        var vectors = new List<StatementVector>();
        var known = new Dictionary<(int[], Polarity), StatementVector>(SameTokens.Instance);
        foreach (var passage in passages)
        {
            if (known.TryGetValue((passage.Tokens, passage.Polarity), out var vector))
                vector.Members.Add(passage);
            else
                vectors.Add(known[(passage.Tokens, passage.Polarity)] = new StatementVector(passage, weights));
        }
        return vectors;
    }

    private static List<(double Likeness, int A, int B)> Pairs(List<StatementVector> vectors)
    {
        var frequency = new Dictionary<long, int>();
        foreach (var bigram in vectors.SelectMany(vector => vector.Bigrams))
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(frequency, bigram, out _)++;
        var postings = new Dictionary<long, Queue<int>>();
        var pairs = new List<(double, int, int)>();
        var compared = new HashSet<int>();
        var rarest = new List<(int Times, long Bigram)>(RarestBigrams + 1);
        var nearest = new List<(double Likeness, int A, int B)>();
        for (var at = 0; at < vectors.Count; at++)
        {
            if (vectors[at].Passage.Tokens.Length < ShortStatement)
                continue;
            compared.Clear();
            nearest.Clear();
            foreach (var (_, bigram) in Rarest(vectors[at].Bigrams, frequency, rarest))
            {
                if (!postings.TryGetValue(bigram, out var holders))
                    postings[bigram] = holders = new Queue<int>();
                foreach (var other in holders)
                {
                    if (!compared.Add(other) || !Polarities.Agree(vectors[at].Passage.Polarity, vectors[other].Passage.Polarity))
                        continue;
                    var likeness = vectors[at].Similarity(vectors[other], PairBar);
                    if (likeness >= PairBar)
                        nearest.Add((likeness, other, at));
                }
                holders.Enqueue(at);
                if (holders.Count > Postings)
                    holders.Dequeue();
            }
            nearest.Sort(static (a, b) => b.Likeness != a.Likeness ? b.Likeness.CompareTo(a.Likeness) : a.A.CompareTo(b.A));
            pairs.AddRange(nearest.Take(PairsOfOne));
        }
        return pairs;
    }

    // The rarest that another statement has too; of equally rare ones the first, as bigrams come sorted.
    private static List<(int Times, long Bigram)> Rarest(long[] bigrams, Dictionary<long, int> frequency, List<(int Times, long Bigram)> rarest)
    {
        rarest.Clear();
        foreach (var bigram in bigrams)
        {
            var times = frequency[bigram];
            if (times < 2 || rarest.Count == RarestBigrams && times >= rarest[^1].Times)
                continue;
            var place = rarest.Count;
            while (place > 0 && rarest[place - 1].Times > times)
                place--;
            rarest.Insert(place, (times, bigram));
            if (rarest.Count > RarestBigrams)
                rarest.RemoveAt(RarestBigrams);
        }
        return rarest;
    }

    private static bool MayJoin(List<StatementVector> vectors, List<int> a, List<int> b)
    {
        double sum = 0;
        var count = 0;
        for (var first = 0; first < Math.Min(a.Count, Sample); first++)
        {
            var one = vectors[Some(a, first)];
            for (var second = 0; second < Math.Min(b.Count, Sample); second++)
            {
                var other = vectors[Some(b, second)];
                if (!Polarities.Agree(one.Passage.Polarity, other.Passage.Polarity))
                    return false;
                sum += one.Similarity(other);
                count++;
            }
        }
        return sum >= LinkBar * count;
    }

    // All of a small group, a few of a large one, spread over it.
    private static int Some(List<int> group, int at) => group.Count <= Sample ? group[at] : group[at * group.Count / Sample];

    private sealed class SameTokens : IEqualityComparer<(int[] Tokens, Polarity Polarity)>
    {
        public static readonly SameTokens Instance = new();

        public bool Equals((int[] Tokens, Polarity Polarity) x, (int[] Tokens, Polarity Polarity) y) =>
            x.Polarity == y.Polarity && x.Tokens.AsSpan().SequenceEqual(y.Tokens);

        public int GetHashCode((int[] Tokens, Polarity Polarity) value)
        {
            var hash = (int)value.Polarity;
            foreach (var token in value.Tokens)
                hash = unchecked(hash * 31 + token);
            return hash;
        }
    }
}

namespace HopLuu.Synthesis.Consolidation;

/// <summary>How much a word tells statements apart: inverse frequency over the statements of a whole campaign.</summary>
internal sealed class WordWeights
{
    private const double OfFigure = 0.05;

    private readonly Dictionary<int, int> frequency = [];
    private readonly Dictionary<int, double> weights;
    private readonly double count;
    private int lastSense;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> senses = new(StringComparer.Ordinal);

    public WordWeights(IEnumerable<Passage> passages)
    {
        var total = 0;
        var seen = new HashSet<int>();
        foreach (var passage in passages)
        {
            total++;
            seen.Clear();
            foreach (var token in passage.Tokens)
            {
                if (seen.Add(token))
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(frequency, token, out _)++;
            }
        }
        count = Math.Max(total, 1);
        // Asked for millions of times in a large campaign, and a logarithm is dear.
        weights = frequency.ToDictionary(word => word.Key, word => Weight(word.Value));
        weights[Fingerprint.FigureToken] = OfFigure;
    }

    /// <summary>How comparable figures of these senses are, as far as they were compared.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<(int, int), double> Compared { get; } = new();

    /// <summary>Number of a sense, the same for the same words; numbers are only compared with each other.</summary>
    public int NumberOf(string sense) => senses.GetOrAdd(sense, _ => Interlocked.Increment(ref lastSense));

    /// <summary>Weight of a word; a masked figure tells nothing.</summary>
    public double Of(int token) => weights.TryGetValue(token, out var weight) ? weight : Weight(0);

    /// <summary>The word stands in a fifth of all statements or more.</summary>
    public bool IsCommon(int token) => frequency.GetValueOrDefault(token) * 5 > count && count > 20;

    private double Weight(int times) => Math.Log(1 + count / (0.5 + times));
}

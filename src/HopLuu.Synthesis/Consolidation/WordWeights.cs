namespace HopLuu.Synthesis.Consolidation;

/// <summary>How much a word tells statements apart: inverse frequency over the statements of a whole campaign.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<int, int> frequency = [];
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
    }

    /// <summary>How comparable figures of these senses are, as far as they were compared.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<(int, int), double> Compared { get; } = new();

    /// <summary>Number of a sense, the same for the same words; numbers are only compared with each other.</summary>
    public int NumberOf(string sense) => senses.GetOrAdd(sense, _ => Interlocked.Increment(ref lastSense));

    /// <summary>Weight of a word; a masked figure tells nothing.</summary>
    public double Of(int token) =>
        token == Fingerprint.FigureToken ? 0.05 : Math.Log(1 + count / (0.5 + frequency.GetValueOrDefault(token)));

    /// <summary>The word stands in a fifth of all statements or more.</summary>
    public bool IsCommon(int token) => frequency.GetValueOrDefault(token) * 5 > count && count > 20;
}

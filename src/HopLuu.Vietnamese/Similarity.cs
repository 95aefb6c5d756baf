namespace HopLuu.Vietnamese;

/// <summary>How alike two texts are, by their folded syllables and pairs of neighbouring syllables; 0 nothing shared, 1 the same.</summary>
public static class Similarity
{
    /// <summary>The Dice coefficient of both texts' syllables and pairs: symmetric, 1 for texts that fold to the same syllables.</summary>
    public static double Overlap(string a, string b) => Overlap(Syllables.Of(a), Syllables.Of(b));

    /// <summary>The same for texts already split, for those who compare one with many.</summary>
    public static double Overlap(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var all = Grams(a) + Grams(b);
        return all == 0 ? 0 : 2.0 * Shared(a, b) / all;
    }

    /// <summary>The share of the part's syllables and pairs that stand in the whole: 1 when the whole contains the part's wording.</summary>
    public static double Containment(string part, string whole) => Containment(Syllables.Of(part), Syllables.Of(whole));

    /// <summary>The same for texts already split.</summary>
    public static double Containment(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        return part.Count == 0 ? 0 : (double)Shared(part, whole) / Grams(part);
    }

    private static int Grams(IReadOnlyList<string> syllables) => Math.Max(0, 2 * syllables.Count - 1);

    private static int Shared(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var counts = new Dictionary<(string, string), int>(Grams(b));
        for (var i = 0; i < b.Count; i++)
        {
            Add(counts, (b[i], ""), 1);
            Add(counts, i > 0 ? (b[i - 1], b[i]) : default, 1);
        }
        var shared = 0;
        for (var i = 0; i < a.Count; i++)
        {
            shared += Take(counts, (a[i], "")) + (i > 0 ? Take(counts, (a[i - 1], a[i])) : 0);
        }
        return shared;
    }

    private static void Add(Dictionary<(string, string), int> counts, (string, string) gram, int by)
    {
        if (gram.Item1 is not null)
        {
            counts[gram] = counts.GetValueOrDefault(gram) + by;
        }
    }

    private static int Take(Dictionary<(string, string), int> counts, (string, string) gram)
    {
        if (counts.GetValueOrDefault(gram) is var left and > 0)
        {
            counts[gram] = left - 1;
            return 1;
        }
        return 0;
    }
}

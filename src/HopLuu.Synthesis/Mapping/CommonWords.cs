namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// The words that most paragraphs of a run share ("đảng viên" in a Party report) tell none of them from the others: they count less, as do topics that all speak of.
/// </summary>
internal sealed class CommonWords
{
    private const int FewestTexts = 6;
    private const double OfAll = 0.3;
    private const double LeastWeight = 0.25;
    private const double Enough = 2.5;
    private readonly Dictionary<string, double> damped = new(StringComparer.Ordinal);
    private readonly double[] usual;

    public CommonWords(IReadOnlyList<(Profile Words, double[] Topics)> texts)
    {
        usual = new double[texts.Count == 0 ? 0 : texts[0].Topics.Length];
        if (texts.Count < FewestTexts)
            return;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (words, topics) in texts)
        {
            foreach (var word in words.Words.Keys)
                counts[word] = counts.GetValueOrDefault(word) + 1;
            for (var topic = 0; topic < usual.Length; topic++)
                usual[topic] += topics[topic] / texts.Count;
        }
        foreach (var (word, count) in counts)
        {
            if ((double)count / texts.Count is var share && share > OfAll)
                damped[word] = Math.Max(LeastWeight, 1 - ((share - OfAll) / (1 - OfAll)));
        }
    }

    /// <summary>How far a text speaks in the words of an entry's title and guidance.</summary>
    public double Fit(Profile text, OutlineEntry entry)
    {
        if (text.Weight <= 0)
            return 0;
        var (title, titleWeight) = Shared(text, entry.TitleProfile);
        var (all, allWeight) = Shared(text, entry.TextProfile);
        var ofTitle = titleWeight > 0 ? title / titleWeight : 0;
        var ofAll = Math.Min(1, all / Math.Max(8, Math.Min(text.Weight, allWeight)));
        return (0.35 * ofTitle) + (0.35 * ofAll) + (0.2 * Math.Min(1, 2 * entry.TitleProfile.PairsIn(text)));
    }

    /// <summary>How far a text speaks of the topics that an entry's title names, 0 to 1.</summary>
    /// <param name="shares">What each topic is worth among the places at choice.</param>
    public double Topics(double[] text, ulong named, double[] shares)
    {
        var sum = 0.0;
        for (var topic = 0; topic < text.Length; topic++)
        {
            if ((named >> topic & 1) != 0)
                sum += Math.Max(0, text[topic] - (0.7 * usual[topic])) * shares[topic];
        }
        return Math.Min(1, sum / Enough);
    }

    private (double Shared, double Weight) Shared(Profile text, Profile place)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var (word, weight) in place.Words)
        {
            var counted = weight * damped.GetValueOrDefault(word, 1);
            all += counted;
            shared += text.Words.ContainsKey(word) ? counted : 0;
        }
        return (shared, all);
    }
}

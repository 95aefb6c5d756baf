using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>
/// Words of one unit may stand for a total only when the others use them too: "buổi chào cờ" of a school does not name the sum of all "buổi".
/// </summary>
internal static class Support
{
    private const int Asked = 16;

    /// <summary>The share of figures whose text has all these words, 0 to 1; of very many an even sample is asked.</summary>
    public static double Of(string words, IReadOnlyList<Fact> facts)
    {
        var wanted = Syllables.Of(words);
        if (wanted.Count == 0)
            return 1;
        var asked = Math.Min(Asked, facts.Count);
        var holding = 0;
        for (var at = 0; at < asked; at++)
        {
            if (facts[(int)((long)at * facts.Count / asked)].WithTwins.Any(fact => wanted.All(word => fact.Said.Contains(word))))
                holding++;
        }
        return (double)holding / asked;
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>
/// Words of one unit may stand for a total only when the others use them too: "buổi chào cờ" of a school does not name the sum of all "buổi".
/// </summary>
internal static class Support
{
    /// <summary>The share of figures whose text has all these words, 0 to 1.</summary>
    public static double Of(string words, IReadOnlyList<Fact> facts)
    {
        var wanted = Syllables.Of(words);
        return wanted.Count == 0 ? 1 : (double)facts.Count(fact => fact.WithTwins.Any(one => Holds(one, wanted))) / facts.Count;
    }

    private static bool Holds(Fact fact, IReadOnlyList<string> wanted)
    {
        var text = " " + string.Join(' ', Syllables.Of(fact.Text + " " + fact.Passage?.Lead?.Wording)) + " ";
        return wanted.All(word => text.Contains(" " + word + " ", StringComparison.Ordinal));
    }
}

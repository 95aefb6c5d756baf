using HopLuu.Synthesis.Consolidation;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>
/// Finds the figures of different reports that count the same thing. Each report gives at most one figure to a group; one that fits two
/// groups goes to the better one, and a report with two figures that fit about as well gives none.
/// </summary>
internal static class RollUp
{
    private const double ClearlyBetter = 1.08;
    private const int FactsOfAKind = 12;
    private const int GroupsLookedAt = 32;

    /// <summary>Groups of figures that may be added, each of two reports or more.</summary>
    public static List<FactGroup> Of(IReadOnlyList<IReadOnlyList<Fact>> factsByReport, WordWeights weights)
    {
        var groups = new List<FactGroup>();
        var index = new Dictionary<string, List<FactGroup>>(StringComparer.Ordinal);
        foreach (var all in factsByReport)
        {
            var facts = Telling(all);
            var left = new HashSet<Fact>(facts);
            foreach (var (_, fact, group) in Offers(facts, index, weights))
            {
                if (!left.Contains(fact) || group.Has(facts[0].By))
                    continue;
                group.Add(fact);
                left.Remove(fact);
                Enter(group, fact, index);
            }
            foreach (var fact in facts.Where(left.Contains))
            {
                var group = new FactGroup(fact.Class);
                group.Add(fact);
                groups.Add(group);
                Enter(group, fact, index);
            }
        }
        return [.. groups.Where(group => group.Count > 2 || group.Count == 2 && (factsByReport.Count < 4 || FactMatch.IsClear(group)))];
    }

    // A node that gives a dozen and more figures in one unit of measure tells no figure from another; the first few stand for it.
    private static List<Fact> Telling(IReadOnlyList<Fact> facts) =>
        [.. facts.GroupBy(fact => (fact.Class, fact.Node, fact.Column)).SelectMany(same => same.Take(FactsOfAKind))];

    // Best first; the order of reports and of their figures decides between equals, so the answer is the same each time.
    private static IEnumerable<(double Score, Fact Fact, FactGroup Group)> Offers(
        IReadOnlyList<Fact> facts, Dictionary<string, List<FactGroup>> index, WordWeights weights)
    {
        var offers = facts.AsParallel().AsOrdered().SelectMany(fact => OffersOf(fact, index, weights)).ToList();
        var ambiguous = offers.GroupBy(offer => offer.Group).Where(IsAmbiguous).Select(same => same.Key).ToHashSet();
        foreach (var group in ambiguous)
            group.Ambiguous.Add(facts[0].By);
        return offers.Where(offer => !ambiguous.Contains(offer.Group)).OrderByDescending(offer => offer.Score);
    }

    private static List<(double Score, Fact Fact, FactGroup Group)> OffersOf(Fact fact, Dictionary<string, List<FactGroup>> index, WordWeights weights)
    {
        var offers = new List<(double, Fact, FactGroup)>();
        foreach (var group in fact.WithTwins.SelectMany(Keys).Distinct().SelectMany(key => index.GetValueOrDefault(key) ?? []).Distinct())
        {
            var score = FactMatch.Score(group, fact, weights);
            if (score >= FactMatch.Bar)
                offers.Add((score, fact, group));
        }
        return offers;
    }

    private static bool IsAmbiguous(IEnumerable<(double Score, Fact Fact, FactGroup Group)> offers)
    {
        var best = offers.OrderByDescending(offer => offer.Score).Take(2).ToList();
        return best.Count == 2 && best[0].Score < best[1].Score * ClearlyBetter && best[0].Fact.Size != best[1].Fact.Size
            && best[0].Fact.Section == best[1].Fact.Section;
    }

    // A figure is compared with those of its own node that count in the same unit or award the same title, and rows of tables with all rows of
    // the same column.
    private static IEnumerable<string> Keys(Fact fact)
    {
        yield return fact.Class + "\n" + fact.Node;
        if (fact.Column is not null)
            yield return fact.Class + "\t" + fact.Column;
        if (fact.Quantity is { } quantity && Award(quantity.Key) is { } award)
            yield return award + "\n" + fact.Node;
    }

    // Of the key "gia dinh hoc tap · co", "thon = cong dong hoc tap": the title awarded, or the first three words counted.
    private static string? Award(string key)
    {
        var words = key.Split([" @ ", " · ", " !"], 2, StringSplitOptions.None)[0];
        var title = words.Split(" = ", 2) is [_, var awarded] ? awarded : words;
        var first = title.Split(' ', 4);
        return first.Length < 3 ? null : string.Join(' ', first.Take(3));
    }

    private static void Enter(FactGroup group, Fact fact, Dictionary<string, List<FactGroup>> index)
    {
        foreach (var key in fact.WithTwins.SelectMany(Keys).Distinct())
        {
            if (!index.TryGetValue(key, out var groups))
                index[key] = groups = [];
            if (!groups.Contains(group))
                groups.Add(group);
            // What one report alone counted long ago is no longer looked for: a campaign of a thousand reports stays linear.
            if (groups.Count > GroupsLookedAt && groups.FindIndex(old => old.Count == 1) is >= 0 and var oldest)
                groups.RemoveAt(oldest);
        }
    }
}

using System.Collections.Concurrent;

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
        var lots = Apart([.. factsByReport.SelectMany(Telling).Select((fact, order) => (fact, order))]);
        // One at a time, largest first: shared out in halves, one core would get all the large ones.
        var groups = Partitioner.Create(lots, EnumerablePartitionerOptions.NoBuffering).AsParallel().SelectMany(part => Grouped(part, weights)).OrderBy(found => found.Order).Select(found => found.Group);
        return [.. groups.AsEnumerable().Where(group => group.Count > 2 || group.Count == 2 && (factsByReport.Count < 4 || FactMatch.IsClear(group)))];
    }

    // Figures that no chain of keys connects are never compared: each such lot is worked through for itself.
    private static List<List<(Fact Fact, int Order)>> Apart(List<(Fact Fact, int Order)> facts)
    {
        var parts = Enumerable.Range(0, facts.Count).ToArray();
        var holder = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (fact, at) in facts)
        {
            foreach (var key in fact.Keys)
            {
                if (!holder.TryAdd(key, at))
                    parts[Root(at)] = Root(holder[key]);
            }
        }
        return [.. facts.GroupBy(fact => Root(fact.Order)).Select(part => part.ToList()).OrderByDescending(part => part.Count)];

        int Root(int at)
        {
            while (parts[at] != at)
                at = parts[at] = parts[parts[at]];
            return at;
        }
    }

    // Report by report; a group is numbered by its first figure, so that the order of all does not hang on who worked faster.
    private static List<(FactGroup Group, int Order)> Grouped(List<(Fact Fact, int Order)> part, WordWeights weights)
    {
        var groups = new List<(FactGroup, int)>();
        var index = new Dictionary<string, List<FactGroup>>(StringComparer.Ordinal);
        foreach (var report in part.GroupBy(row => row.Fact.By))
        {
            var left = report.Select(row => row.Fact).ToHashSet();
            foreach (var (_, fact, group) in Offers(report, index, weights))
            {
                if (!left.Contains(fact) || group.Has(report.Key))
                    continue;
                group.Add(fact);
                left.Remove(fact);
                Enter(group, fact, index);
            }
            foreach (var (fact, order) in report.Where(row => left.Contains(row.Fact)))
            {
                var group = new FactGroup(fact.Class);
                group.Add(fact);
                groups.Add((group, order));
                Enter(group, fact, index);
            }
        }
        return groups;
    }

    // A node that gives a dozen and more figures in one unit of measure tells no figure from another; the first few stand for it.
    private static List<Fact> Telling(IReadOnlyList<Fact> facts) =>
        [.. facts.GroupBy(fact => (fact.Class, fact.Node, fact.Column)).SelectMany(same => same.Take(FactsOfAKind))];

    // Best first; the order of reports and of their figures decides between equals, so the answer is the same each time.
    private static IEnumerable<(double Score, Fact Fact, FactGroup Group)> Offers(
        IGrouping<Contributor, (Fact Fact, int Order)> report, Dictionary<string, List<FactGroup>> index, WordWeights weights)
    {
        var offers = new List<(double Score, Fact Fact, FactGroup Group)>();
        foreach (var (fact, _) in report)
            AddOffers(fact, index, weights, offers);
        var ambiguous = offers.GroupBy(offer => offer.Group).Where(IsAmbiguous).Select(same => same.Key).ToHashSet();
        foreach (var group in ambiguous)
            group.Ambiguous.Add(report.Key);
        return offers.Where(offer => !ambiguous.Contains(offer.Group)).OrderByDescending(offer => offer.Score);
    }

    private static void AddOffers(Fact fact, Dictionary<string, List<FactGroup>> index, WordWeights weights, List<(double, Fact, FactGroup)> offers)
    {
        var looked = fact.Keys.Count > 1 ? new HashSet<FactGroup>() : null;
        foreach (var key in fact.Keys)
        {
            foreach (var group in index.GetValueOrDefault(key) ?? [])
            {
                if (looked?.Add(group) == false)
                    continue;
                var score = FactMatch.Score(group, fact, weights);
                if (score >= FactMatch.Bar)
                    offers.Add((score, fact, group));
            }
        }
    }

    private static bool IsAmbiguous(IEnumerable<(double Score, Fact Fact, FactGroup Group)> offers)
    {
        (double Score, Fact? Fact) best = default, second = default;
        foreach (var (score, fact, _) in offers)
        {
            if (best.Fact is null || score > best.Score)
                (best, second) = ((score, fact), best);
            else if (second.Fact is null || score > second.Score)
                second = (score, fact);
        }
        return second.Fact is not null && best.Score < second.Score * ClearlyBetter && best.Fact!.Size != second.Fact.Size && best.Fact.Section == second.Fact.Section;
    }

    private static void Enter(FactGroup group, Fact fact, Dictionary<string, List<FactGroup>> index)
    {
        foreach (var key in fact.Keys)
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

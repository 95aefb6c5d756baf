namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>
/// Puts the units' percentages side by side. The percentage of all is computed anew from the totals of numerator and denominator, and only
/// when these are found beyond doubt: every unit gives both, and nearly every unit's own percentage follows from them.
/// </summary>
internal static class Rates
{
    private const decimal Rounding = 0.06m;

    public static IReadOnlyList<Rate> Of(IReadOnlyList<IReadOnlyList<Fact>> percentages, IReadOnlyList<RolledTotal> totals, WordWeights weights)
    {
        var rates = new List<Rate>();
        foreach (var group in RollUp.Of(percentages, weights))
        {
            var members = group.Members.ToList();
            var first = members[0];
            rates.Add(new Rate(first.Label, first.Unit, Recompute(members, totals),
                [.. members.Select(fact => new FigurePart(fact.By.Report.Name, fact.Value, fact.Paragraph, fact.Text))]) { Appendix = FigureBuilder.AppendixOf(members) });
        }
        return rates;
    }

    private static decimal? Recompute(List<Fact> members, IReadOnlyList<RolledTotal> totals)
    {
        var answers = new HashSet<decimal>();
        var sameColumn = totals.Where(total => total.Facts.Any(fact => fact.WithTwins.Any(one => one.Column == members[0].Column))).ToList();
        foreach (var numerator in sameColumn)
        {
            foreach (var denominator in sameColumn.Where(other => other != numerator && other.Total > numerator.Total))
            {
                if (Explains(members, numerator, denominator))
                    answers.Add(Math.Round(numerator.Total / denominator.Total * 100m, 1));
            }
        }
        return answers.Count == 1 ? answers.First() : null;
    }

    private static bool Explains(List<Fact> members, RolledTotal numerator, RolledTotal denominator)
    {
        var (tested, agree) = (0, 0);
        foreach (var member in members)
        {
            if (!numerator.Sizes.TryGetValue(member.By.Index, out var part) || !denominator.Sizes.TryGetValue(member.By.Index, out var whole) || whole == 0)
                return false;
            tested++;
            if (Math.Abs(part / whole * 100m - member.Value) <= Rounding)
                agree++;
        }
        // A single slip among many units does not hide what the percentage is made of.
        return agree >= 2 && agree * 4 >= tested * 3 && numerator.Sizes.Count == tested && denominator.Sizes.Count == tested;
    }
}

/// <summary>A total with the part of each unit, for computing with.</summary>
internal sealed record RolledTotal(decimal Total, IReadOnlyList<Fact> Facts)
{
    public Dictionary<int, decimal> Sizes { get; } = Facts.ToDictionary(fact => fact.By.Index, fact => fact.Size);
}

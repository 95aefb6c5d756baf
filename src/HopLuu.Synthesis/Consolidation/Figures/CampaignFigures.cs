using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>All totals of a campaign.</summary>
/// <param name="Totals">In the order of their first parts.</param>
/// <param name="Rates">Percentages of tables, side by side.</param>
/// <param name="UnusedRows">Rows of figures that are part of no total.</param>
internal sealed record CampaignFigures(IReadOnlyList<RolledFigure> Totals, IReadOnlyList<Rate> Rates, IReadOnlyList<UnusedText> UnusedRows)
{
    public static CampaignFigures Of(IReadOnlyList<Contributor> contributors, IReadOnlyList<ReportFacts> read, WordWeights weights, Outline outline)
    {
        var doubted = new Dictionary<Fact, Contradiction>();
        foreach (var pair in read.SelectMany(unit => unit.Contradictions))
            doubted[pair.A] = doubted[pair.B] = pair;
        var added = read.Select(unit => (IReadOnlyList<Fact>)[.. unit.Facts.Where(fact => fact.MayBeAdded && !fact.IsPart)]).ToList();
        var own = added.Where((facts, at) => !contributors[at].IsWhole && facts.Count > 0).ToList();
        var whole = added.Where((facts, at) => contributors[at].IsWhole && facts.Count > 0).ToList();

        Outlays.Settle(own);

        var totals = new List<RolledFigure>();
        var summed = new HashSet<Fact>();
        foreach (var group in RollUp.Of(own, weights))
        {
            var wholeArea = whole.Select(facts => BestOf(facts, group, weights)).OfType<Fact>().ToList();
            if (FigureBuilder.Of(group, wholeArea, doubted) is not { } figure)
                continue;
            // The opening describes each unit; a sum over some of them would pass for the whole.
            if (figure.Parts.Count < own.Count && IsOwn(outline, figure.Section))
                continue;
            var parts = group.Members.Where(fact => figure.Parts.Any(part => part.Report == fact.By.Report.Name)).ToList();
            totals.Add(new RolledFigure(figure, parts, wholeArea));
            summed.UnionWith(parts.SelectMany(fact => fact.WithTwins));
        }
        var percentages = read.Select(unit => (IReadOnlyList<Fact>)[.. unit.Facts.Where(fact => fact.Class == "%" && fact.Column is not null && !fact.IsPart)])
            .Where((facts, at) => !contributors[at].IsWhole && facts.Count > 0).ToList();
        var rates = Figures.Rates.Of(percentages, [.. totals.Select(total => new RolledTotal(total.Facts.Sum(fact => fact.Size), total.Facts))], weights);
        return new CampaignFigures(totals, rates, [.. LeftRows(contributors, read, summed)]);
    }

    private static bool IsOwn(Outline outline, string? section)
    {
        for (var node = section is null ? null : outline.Find(section); node is not null; node = node.Parent is { } parent ? outline.Find(parent) : null)
        {
            if (node.Mode == NodeMode.Own)
                return true;
        }
        return false;
    }

    // A body's figure for the whole area is shown beside the total only when one of its figures fits clearly.
    private static Fact? BestOf(IReadOnlyList<Fact> facts, FactGroup group, WordWeights weights)
    {
        var offers = facts.Where(fact => fact.Class == group.Class).Select(fact => (Fact: fact, Score: FactMatch.Score(group, fact, weights)))
            .Where(offer => offer.Score >= FactMatch.Bar + 0.08).OrderByDescending(offer => offer.Score).Take(2).ToList();
        return offers.Count == 0 || offers.Count == 2 && offers[0].Score < offers[1].Score * 1.1 ? null : offers[0].Fact;
    }

    private static IEnumerable<UnusedText> LeftRows(IReadOnlyList<Contributor> contributors, IReadOnlyList<ReportFacts> read, HashSet<Fact> summed)
    {
        var rows = summed.Where(fact => fact.Column is not null).ToLookup(fact => fact.By.Index, fact => fact.Text);
        return contributors.SelectMany((unit, at) => UnusedRowsOf(unit, read[at].Rows, rows[unit.Index].ToHashSet(StringComparer.Ordinal)));
    }

    private static IEnumerable<UnusedText> UnusedRowsOf(Contributor unit, IReadOnlyList<FigureRow> rows, HashSet<string> used)
    {
        var reason = unit.IsWhole ? "Số liệu của toàn địa bàn đã bao gồm các đơn vị, không cộng." : "Dòng bảng không cộng được (tỷ lệ, chỉ tiêu, hoặc chỉ một đơn vị có).";
        return rows.Where(row => !used.Contains(row.Text)).Select(row => new UnusedText(unit.Report.Name, row.Paragraph, row.Text, reason));
    }
}

using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Writes one section: what most units say, totals, then what single units add, in their own words and fixed official phrases.</summary>
internal sealed class SectionDraft(string id, OutlineNode? node, int unitCount, WordWeights weights, Ledger ledger)
{
    private const int TotalsShown = 6;
    private const int LeastWords = 45;

    private readonly List<Statement> statements = [];
    private int budget;

    /// <summary>Statements of a node whose units' texts are joined.</summary>
    /// <param name="totals">Totals that belong to this node, with the passages their parts stand in.</param>
    public IReadOnlyList<Statement> Join(IReadOnlyList<Passage> passages, IReadOnlyList<RolledFigure> totals, decimal lengthFactor)
    {
        budget = BudgetOf(passages, lengthFactor);
        var clusters = StatementClusters.Of([.. passages.Where(passage => !passage.IsLead)], weights);
        var shown = totals.OrderByDescending(total => total.Figure.Parts.Count).Take(TotalsShown).ToList();
        var summed = shown.SelectMany(total => total.Passages).ToHashSet();
        foreach (var passage in totals.SelectMany(total => total.Passages))
            ledger.Use(passage);

        AddCommon([.. clusters.Where(cluster => cluster.Units.Count > 1 && !cluster.Members.All(summed.Contains))]);
        foreach (var total in shown)
            AddTotal(total);
        AddSingles([.. clusters.Where(cluster => cluster.Units.Count == 1 && !cluster.Members.Any(summed.Contains))]);
        return statements;
    }

    private void AddCommon(IReadOnlyList<Cluster> clusters)
    {
        foreach (var cluster in clusters.OrderByDescending(cluster => cluster.Units.Count).ThenBy(cluster => cluster.Members[0].By.Index).ThenBy(cluster => cluster.Members[0].Order))
        {
            if (budget <= 0 && statements.Count > 0)
            {
                foreach (var member in cluster.Members)
                    ledger.LeaveOut(member, $"Nội dung {cluster.Units.Count} đơn vị cùng nêu, vượt độ dài của mục.");
                continue;
            }
            Add(StatementKind.Common, Phrases.Common(cluster, unitCount), cluster.Units, cluster.Members, []);
        }
    }

    private void AddTotal(RolledFigure total)
    {
        var units = total.Facts.Select(fact => fact.By).ToList();
        var sources = total.Figure.Parts.Select(part => new StatementSource(part.Report, part.Paragraph, part.Text));
        var text = Phrases.Total(total, unitCount);
        statements.Add(new Statement(NextId(), StatementKind.Total, text, Names(units), [.. sources, .. total.WholeArea.Select(fact => new StatementSource(fact.By.Report.Name, fact.Paragraph, fact.Text))], [total.Figure]));
        budget -= Math.Min(Length(text), 30);
    }

    private void AddSingles(IReadOnlyList<Cluster> clusters)
    {
        var chosen = Selection.Choose(clusters, weights, budget, statements.Count > 0 ? 1 : 2);
        if (!SpeaksOfResults)
        {
            foreach (var cluster in chosen)
                Add(StatementKind.Example, Phrases.Attributed(cluster.Medoid), cluster.Units, cluster.Members, []);
            return;
        }
        foreach (var unit in chosen.GroupBy(cluster => cluster.Medoid.By))
        {
            var members = unit.OrderBy(cluster => cluster.Medoid.Order).ToList();
            Add(StatementKind.Example, Phrases.OfUnit(unit.Key, [.. members.Select(cluster => cluster.Medoid)]), [unit.Key], [.. members.SelectMany(cluster => cluster.Members)], []);
        }
    }

    // Shortcomings, causes, lessons and tasks read as one list with the unit in brackets; results name the unit in front.
    private bool SpeaksOfResults => (node?.Facet ?? FacetOfId()) switch
    {
        Facet.Shortcomings or Facet.Causes => false,
        Facet.Results => true,
        null => !Phrases.IsListLike(node?.Title ?? ""),
    };

    private Facet? FacetOfId() => id.Split('/') is [_, var facet] ? facet switch
    {
        "shortcomings" => Facet.Shortcomings,
        "causes" => Facet.Causes,
        "results" => Facet.Results,
        _ => null,
    } : null;

    private void Add(StatementKind kind, string text, IReadOnlyList<Contributor> units, IReadOnlyList<Passage> members, IReadOnlyList<Figure> figures)
    {
        foreach (var member in members)
        {
            ledger.Use(member);
            if (member.Lead is { } lead)
                ledger.Use(lead);
        }
        statements.Add(new Statement(NextId(), kind, text, Names(units), [.. members.Select(member => member.ToSource())], figures));
        budget -= Length(text);
    }

    private string NextId() => $"{id}#{statements.Count + 1}";

    private static IReadOnlyList<string> Names(IEnumerable<Contributor> units) => [.. units.Select(unit => unit.Unit).Distinct(StringComparer.Ordinal)];

    private static int Length(string text) => Syllables.Of(text).Count;

    // A section that few units wrote weighs less than one that all did.
    private int BudgetOf(IReadOnlyList<Passage> passages, decimal factor)
    {
        var lengths = passages.GroupBy(passage => passage.By).Select(own => own.Sum(passage => passage.Tokens.Length)).Order().ToList();
        var share = Math.Clamp(2m * lengths.Count / Math.Max(unitCount, 1), 0.25m, 1m);
        return lengths.Count == 0 ? 0 : Math.Max(LeastWords, (int)(lengths[lengths.Count / 2] * factor * share));
    }
}

/// <summary>A total with what it was added up from.</summary>
internal sealed record RolledFigure(Figure Figure, IReadOnlyList<Fact> Facts, IReadOnlyList<Fact> WholeArea)
{
    /// <summary>The statements whose figures are in it.</summary>
    public IReadOnlyList<Passage> Passages { get; } =
        [.. Facts.Concat(WholeArea).SelectMany(fact => fact.WithTwins).Select(fact => fact.Passage).OfType<Passage>().Distinct()];
}

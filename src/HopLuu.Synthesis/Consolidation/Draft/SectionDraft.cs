using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Writes one section: what most units say, totals, then what single units add, in their own words and fixed official phrases.</summary>
internal sealed class SectionDraft(string id, OutlineNode? node, int unitCount, WordWeights weights, Ledger ledger)
{
    private const int TotalsShown = 8;
    private const int LeastWords = 45;

    private readonly List<Statement> statements = [];
    private int budget;

    /// <summary>Statements of a node whose units' texts are joined.</summary>
    /// <param name="totals">Totals that belong to this node, with the passages their parts stand in.</param>
    public IReadOnlyList<Statement> Join(IReadOnlyList<Passage> passages, IReadOnlyList<RolledFigure> totals, decimal lengthFactor)
    {
        budget = BudgetOf(passages, lengthFactor);
        foreach (var passage in passages.Where(passage => passage.Closes))
            ledger.LeaveOut(passage, "Câu kết, câu gửi của báo cáo.");
        var clusters = StatementClusters.Of([.. passages.Where(passage => !passage.IsLead && !passage.Closes)], weights);
        var sentences = Phrased(totals.Where(IsTellable).OrderByDescending(total => total.Figure.Parts.Count).Take(TotalsShown));
        var shown = sentences.SelectMany(sentence => sentence.Said).ToList();
        var summed = shown.SelectMany(total => total.Passages).ToHashSet();
        var added = totals.SelectMany(total => total.Passages).ToHashSet();
        foreach (var passage in summed)
            ledger.Use(passage);
        foreach (var total in totals.Except(shown))
        {
            foreach (var passage in total.Passages)
                ledger.LeaveOut(passage, !OtherFigures.Says(total.Figure) ? $"Số liệu “{total.Figure.Label}” đứng riêng không nói rõ đã đếm gì nên không nêu số chung." : IsTellable(total) ? $"Số liệu đã cộng vào “{total.Figure.Label}”, xem phụ lục." : $"Số liệu “{total.Figure.Label}” chưa đủ đơn vị để nêu số chung.");
        }

        // Who gives figures that are added up says them in the total; the rest of such a cluster speaks for itself.
        var common = clusters.Where(cluster => cluster.Units.Count > 1 && (cluster.SameFigures || !cluster.Members.Any(added.Contains)) && Says(cluster)).ToHashSet();
        AddCommon([.. clusters.Where(common.Contains)]);
        AddTotals(sentences);
        AddSingles([.. clusters.Where(cluster => !common.Contains(cluster) && Says(cluster)).SelectMany(cluster => cluster.Units.Count == 1 ? [cluster] : cluster.Apart())
            .Where(cluster => !cluster.Members.Any(summed.Contains) && !(IsDescription && cluster.Members.Any(added.Contains)))], [.. common.Select(cluster => cluster.Medoid)]);
        foreach (var passage in clusters.Where(cluster => !Says(cluster)).SelectMany(cluster => cluster.Members))
            ledger.LeaveOut(passage, passage.Leans ? "Câu nối tiếp ý trước trong báo cáo của đơn vị, không đứng riêng được." : "Chỉ nêu tên văn bản, đã có trong danh mục văn bản.");
        return statements;
    }

    // A bare name of a document is no statement, and neither is "Điều này …".
    private static bool Says(Cluster cluster) => !cluster.Medoid.Leans && cluster.Medoid.Tokens.Count(token => token != Fingerprint.FigureToken) >= 4;

    // How many households the place has is told for the whole of it or not at all: a sum over half of the units would be taken for the whole.
    private bool IsTellable(RolledFigure total) => !IsDescription || total.Facts.Count * 2 > unitCount;

    private bool IsDescription { get; } = node is not null && ((string[])["dac diem", "tinh hinh chung", "khai quat", "dac diem tinh hinh"]).Any(VietnameseText.Fold(node.Title).Contains);

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

    // A total that no unit's own clause says and whose name tells nothing ("Chi bộ: tổng số 22 chi bộ") is no sentence.
    private List<(string Text, IReadOnlyList<RolledFigure> Said)> Phrased(IEnumerable<RolledFigure> totals)
    {
        var sentences = new List<(string, IReadOnlyList<RolledFigure>)>();
        var left = totals.ToList();
        while (left.Count > 0)
        {
            var first = left[0];
            left.RemoveAt(0);
            var phrase = TotalPhrase.Of(first, left);
            if (phrase is null && !OtherFigures.Says(first.Figure))
                continue;
            IReadOnlyList<RolledFigure> said = phrase?.Figures ?? [first];
            left.RemoveAll(said.Contains);
            var text = phrase is null ? Phrases.Total(first, unitCount) : Phrases.Total(phrase, unitCount);
            sentences.Add((text, said));
        }
        return sentences;
    }

    private void AddTotals(List<(string Text, IReadOnlyList<RolledFigure> Said)> sentences)
    {
        foreach (var (text, said) in sentences)
        {
            statements.Add(new Statement(NextId(), StatementKind.Total, text, Names(said[0].Facts.Select(fact => fact.By)), SourcesOf(said), [.. said.Select(total => total.Figure)]));
            budget -= Math.Min(Length(text), 30);
        }
    }

    private static IReadOnlyList<StatementSource> SourcesOf(IReadOnlyList<RolledFigure> said) =>
    [
        .. said.SelectMany(total => total.Figure.Parts.Select(part => new StatementSource(part.Report, part.Paragraph, part.Text))
            .Concat(total.WholeArea.Select(fact => new StatementSource(fact.By.Report.Name, fact.Paragraph, fact.Text)))
            .Concat(total.Passages.Select(passage => passage.ToSource()))).Distinct(),
    ];

    private void AddSingles(IReadOnlyList<Cluster> clusters, IReadOnlyList<Passage> told)
    {
        var before = new ToldBefore(told);
        var repeats = clusters.ToLookup(before.Repeats);
        foreach (var repeated in repeats[true])
            ledger.LeaveOut(repeated.Medoid, "Trùng ý với nội dung các đơn vị cùng nêu.");
        var chosen = Selection.Choose([.. repeats[false]], weights, budget, statements.Count > 0 ? 1 : 2);
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
        var rests = members.SelectMany(member => member.Lead is { } lead ? (Passage[])[lead, member] : [member]).Distinct().ToList();
        foreach (var passage in rests)
            ledger.Use(passage);
        statements.Add(new Statement(NextId(), kind, text, Names(units), [.. rests.Select(passage => passage.ToSource())], figures));
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

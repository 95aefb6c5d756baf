using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// Joins the reports of a campaign: statements that say the same, totals with their breakdown, requests, documents. Every sentence has
/// its sources, and every passage that is no source is listed with the reason. The same input gives the same output.
/// </summary>
public static class Consolidator
{
    /// <summary>Consolidates mapped reports onto the outline of a plan.</summary>
    public static Consolidation Consolidate(IReadOnlyList<MappedReport> reports, Plan plan, ConsolidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        return new Run(plan, options, Roster.Of(reports, options.Units)).Consolidate();
    }

    private sealed class Run(Plan plan, ConsolidationOptions options, Roster roster)
    {
        private readonly Ledger ledger = new();
        private readonly List<Recommendation> recommendations = [];

        public Consolidation Consolidate()
        {
            var cut = roster.Contributors.AsParallel().AsOrdered().Select(Cut).ToList();
            var passages = cut.SelectMany(unit => unit.Passages).ToList();
            var weights = new WordWeights(passages);
            var outlays = new Outlays(plan);
            var figures = roster.Contributors.AsParallel().AsOrdered().Select((unit, at) => FactLinks.Of(unit, cut[at].Passages, outlays)).ToList();
            var summing = CampaignFigures.Of(roster.Contributors, figures, weights, plan.Outline);
            var documents = new ReportedDocuments(plan).Of(roster.Contributors);
            var forms = FilledForms.Of(plan.Outline, roster.Contributors, figures, summing.Totals, documents);
            foreach (var passage in forms.Passages)
                ledger.LeaveOut(passage, "Số liệu đã đưa vào biểu của kế hoạch.");
            summing = summing with { Totals = forms.Joined(summing.Totals, figures) };
            var facts = FactsOf(cut);
            var sections = Sections(passages, summing.Totals, weights, facts);
            var said = new Consolidation
            {
                Opening = OwnSection.Opening(plan),
                Sections = sections,
                Recommendations = recommendations,
                Documents = documents,
                Indicators = [.. summing.Totals.Select(total => total.Figure)],
                Rates = summing.Rates,
                Forms = forms.Forms,
                Unused = [.. ledger.Unused(passages), .. cut.SelectMany(unit => unit.Labels), .. roster.Contributors.SelectMany(LeftOver.OfReport), .. roster.Copies.SelectMany(LeftOver.OfCopy), .. forms.Left(summing.UnusedRows)],
                Missing = roster.Missing?.Select(unit => new MissingUnit(unit.Name, unit.Tier)).ToList(),
                Facts = facts,
                Findings = ReportChecker.Check([.. roster.Contributors.Select(unit => unit.Report)], plan, options.Units, [.. figures.Select(unit => unit.Contradictions)]),
            };
            return said with { Phrases = DraftBody.Of(said, plan).Phrases };
        }

        private (List<Passage> Passages, List<UnusedText> Labels) Cut(Contributor unit)
        {
            var labels = new List<UnusedText>();
            return (Passages.Of(unit, plan.Outline, labels), labels);
        }

        private List<ConsolidatedSection> Sections(List<Passage> passages, IReadOnlyList<RolledFigure> totals, WordWeights weights, CampaignFacts facts)
        {
            var byId = passages.ToLookup(passage => SharedFacets.PlaceOf(passage.Section, plan.Outline), StringComparer.Ordinal);
            var totalsById = totals.ToLookup(total => SharedFacets.PlaceOf(total.Figure.Section ?? "", plan.Outline), StringComparer.Ordinal);
            var order = OutlineOrder.Of(plan.Outline, byId.Select(group => group.Key));
            var requests = order.Where(id => Recommendations.Asks(OutlineOrder.NodeOf(plan.Outline, id), plan.Outline)).ToHashSet(StringComparer.Ordinal);
            var asked = new Recommendations(plan, weights, ledger);
            foreach (var id in order.Where(requests.Contains))
                recommendations.AddRange(asked.Of(id, [.. byId[id]]));
            // Sections differ a hundredfold in size: each is taken singly by whichever core is free, not half of the list by either.
            var sections = new ConsolidatedSection?[order.Count];
            Parallel.For(0, order.Count, at =>
                sections[at] = Section(order[at], requests.Contains(order[at]), [.. byId[order[at]]], [.. totalsById[order[at]]], weights, facts, asked));
            return [.. sections.OfType<ConsolidatedSection>()];
        }

        private ConsolidatedSection? Section(
            string id, bool asksForRequests, IReadOnlyList<Passage> passages, IReadOnlyList<RolledFigure> totals, WordWeights weights, CampaignFacts facts, Recommendations asked)
        {
            var node = OutlineOrder.NodeOf(plan.Outline, id);
            IReadOnlyList<Statement> statements;
            if (asksForRequests)
                statements = new RequestDraft(id, asked, options.LengthFactor).Of(passages, recommendations);
            else if (node is not null && !BodyNodes.Shows(node, plan.Outline))
                return InAppendix(passages);
            else if (node?.Mode == NodeMode.Own)
                statements = Own(id, node, passages, facts);
            else if (passages.Count == 0 && totals.Count == 0)
                return null;
            else
                statements = new SectionDraft(id, plan.Outline.Find(id), roster.Contributors.Count, weights, ledger).Join(passages, totals, options.LengthFactor);
            return statements.Count == 0 ? null : new ConsolidatedSection(id, plan.Outline.Find(id)?.Title ?? node?.Title ?? id, statements);
        }

        private ConsolidatedSection? InAppendix(IReadOnlyList<Passage> passages)
        {
            foreach (var passage in passages)
                ledger.LeaveOut(passage, "Thuộc phụ lục: số liệu và danh mục được trình bày thành bảng.");
            return null;
        }

        private IReadOnlyList<Statement> Own(string id, OutlineNode node, IReadOnlyList<Passage> passages, CampaignFacts facts)
        {
            foreach (var passage in passages)
                ledger.LeaveOut(passage, "Mục do cơ quan tổng hợp tự viết; nội dung của đơn vị để tham khảo.");
            if (id != node.Id)
                return [];
            StatementSource[] received = [.. roster.Contributors.Select(unit => new StatementSource(unit.Report.Name, -1, $"Báo cáo của {unit.Unit}"))];
            return [.. OwnSection.Of(node, plan, roster, facts).Select((text, at) =>
                new Statement($"{id}#{at + 1}", StatementKind.Fact, text, [], received, []))];
        }

        private CampaignFacts FactsOf(IReadOnlyList<(List<Passage> Passages, List<UnusedText> Labels)> cut)
        {
            var asked = OutlineOrder.Asked(plan.Outline).ToList();
            var units = roster.Contributors.Select((unit, at) => new UnitFacts(unit.Report.Name, unit.Unit, unit.Report.Number, unit.Report.Date, unit.Scope, unit.ScopeGuessed,
                OutlineOrder.Filled(unit.Report, plan.Outline, asked), asked.Count, cut[at].Passages.Sum(passage => passage.Tokens.Length))).ToList();
            return new CampaignFacts(units.Count, options.Units?.Units.Count, units);
        }
    }
}

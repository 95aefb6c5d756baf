using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>The plan's own forms, filled: row by row and column by column as the plan prints them.</summary>
/// <param name="Forms">In the plan's order.</param>
/// <param name="Cells">Cells that add up, with the figures of the roll-up among their parts.</param>
/// <param name="Reports">What each report's tables gave.</param>
internal sealed record FilledForms(IReadOnlyList<FilledForm> Forms, IReadOnlyList<FormTotal> Cells, IReadOnlyList<ReportForms> Reports)
{
    public static FilledForms Of(Outline outline, IReadOnlyList<Contributor> contributors, IReadOnlyList<ReportFacts> read, IReadOnlyList<RolledFigure> totals,
        IReadOnlyList<ReportedDocument> documents)
    {
        var forms = PlanForm.Of(outline);
        if (forms.Count == 0)
            return new FilledForms([], [], []);
        var reports = contributors.AsParallel().AsOrdered().Select(by => ReportForms.Of(by, forms)).ToList();
        var sums = new FormSums(reports, new FormFacts(contributors, read, totals));
        var cells = new List<FormTotal>();
        return new FilledForms([.. forms.Select(form => form.IsOfDocuments ? DocumentForm.Fill(form, documents) : form.IsList ? new ListForm(form, reports).Fill() : new FormFiller(form, sums, reports, cells).Fill())], cells, reports);
    }

    /// <summary>
    /// The totals, where a cell of a form brings several of them together as one: the text must not tell another sum than the form. A total that has parts
    /// the cell does not take stays as it is.
    /// </summary>
    public IReadOnlyList<RolledFigure> Joined(IReadOnlyList<RolledFigure> totals, IReadOnlyList<ReportFacts> read)
    {
        var byFact = new Dictionary<Fact, RolledFigure>();
        foreach (var total in totals)
        {
            foreach (var fact in total.Facts)
                byFact.TryAdd(fact, total);
        }
        var doubted = new Dictionary<Fact, Contradiction>();
        foreach (var pair in read.SelectMany(unit => unit.Contradictions))
            doubted[pair.A] = doubted[pair.B] = pair;
        var joined = totals.ToList();
        foreach (var (cell, label) in Cells)
        {
            var facts = cell.Parts.Select(part => part.Fact).OfType<Fact>().ToList();
            var met = facts.Select(byFact.GetValueOrDefault).OfType<RolledFigure>().Distinct().ToList();
            if (cell.Parts.Count < 2)
                continue;
            if (met is [var same] && same.Facts.Count == facts.Count && joined.IndexOf(same) is >= 0 and var at)
            {
                // The plan names it.
                joined[at] = same with { Figure = same.Figure with { Label = label } };
                continue;
            }
            if (met.Count == 0 || facts.Count < cell.Parts.Count || !met.TrueForAll(total => joined.Contains(total) && total.Facts.All(facts.Contains)))
                continue;
            if (Join(facts, [.. met.SelectMany(total => total.WholeArea).Distinct()], doubted) is not { } one)
                continue;
            joined[joined.IndexOf(met[0])] = one with { Figure = one.Figure with { Label = label } };
            joined.RemoveAll(total => met.Contains(total));
        }
        return joined;
    }

    /// <summary>Statements of running text whose figures are in a form.</summary>
    public IEnumerable<Passage> Passages => Cells.SelectMany(cell => cell.Sum.Parts).Select(part => part.Fact).OfType<Fact>().SelectMany(fact => fact.WithTwins).Select(fact => fact.Passage).OfType<Passage>().Distinct();

    /// <summary>Rows of figures that nothing uses: without those a form took, and with the form's own reason for those it could not.</summary>
    public IEnumerable<UnusedText> Left(IEnumerable<UnusedText> rows)
    {
        var taken = Reports.SelectMany(report => report.Taken.Select(at => (report.By.Report.Name, at))).ToHashSet();
        var reasons = Reports.Where(report => !report.By.IsWhole).SelectMany(report => report.Strays).GroupBy(stray => (stray.By.Report.Name, stray.Paragraph)).ToDictionary(same => same.Key, same => same.First().Reason);
        foreach (var row in rows)
        {
            var place = (row.Report, row.Paragraph);
            if (reasons.TryGetValue(place, out var reason))
                yield return row with { Reason = reason };
            else if (!taken.Contains(place) || Reports.Any(report => report.By.IsWhole && report.By.Report.Name == row.Report))
                yield return row;
        }
    }

    private static RolledFigure? Join(List<Fact> facts, IReadOnlyList<Fact> wholeArea, Dictionary<Fact, Contradiction> doubted)
    {
        var group = new FactGroup(facts[0].Class);
        foreach (var fact in facts)
            group.Add(fact);
        return FigureBuilder.Of(group, wholeArea, doubted) is { } figure && figure.Parts.Count == facts.Count ? new RolledFigure(figure, facts, wholeArea) : null;
    }
}

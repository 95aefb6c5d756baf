using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>
/// What a report prints that nothing answers for. A line of text is a statement of the trace with sources, or a registered phrase that the
/// trace lists; a heading is the outline's or registered; a cell of an appendix is a value of the trace.
/// </summary>
internal static class UnsourcedText
{
    public static IReadOnlyList<string> In(OfficialDocument report, Synthesis.Consolidation.Consolidation said, Plan plan) =>
        [.. report.Body.SelectMany(block => OfBlock(block, said, plan)), .. report.Appendices.SelectMany(appendix => OfAppendix(appendix, said, plan))];

    private static IEnumerable<string> OfBlock(Block block, Synthesis.Consolidation.Consolidation said, Plan plan) => block switch
    {
        Paragraph { Kind: ParagraphKind.Heading } heading => IsHeading(heading, plan) ? [] : [heading.Text],
        Paragraph paragraph => paragraph.Runs.Where(run => !IsAnswered(run, said)).Select(run => run.Text),
        Table table => OfTable(table, Known(said, plan)),
        _ => ["(khối lạ trong thân báo cáo)"],
    };

    private static IEnumerable<string> OfTable(Table table, HashSet<string> known) => table.Rows.Where(row => !row.IsHeader).SelectMany(row => row.Cells.Skip(1))
        .Select(cell => cell.Text).Where(text => text.Length > 0 && !known.Contains(Even(text)));

    private static bool IsHeading(Paragraph heading, Plan plan) => FixedPhrases.Headings.Contains(heading.Text)
        || plan.Outline.Nodes.Any(node => Even(node.Title) == Even(heading.Text) || node.Kind == NodeKind.Addressee && Even("Đối với " + node.Title) == Even(heading.Text));

    private static bool IsAnswered(Run run, Synthesis.Consolidation.Consolidation said) =>
        said.Sections.SelectMany(section => section.Statements).Append(said.Opening).Any(statement => statement.Text == run.Text && statement.Sources.Count > 0 && run.Sources.Count > 0)
        || FixedPhrases.Lines.Contains(run.Text) && said.Phrases.Any(phrase => phrase.Text == run.Text);

    private static IEnumerable<string> OfAppendix(OfficialAppendix appendix, Synthesis.Consolidation.Consolidation said, Plan plan)
    {
        var known = Known(said, plan);
        return appendix.Body.OfType<Table>().SelectMany(table => OfTable(table, known));
    }

    private static HashSet<string> Known(Synthesis.Consolidation.Consolidation said, Plan plan)
    {
        var figures = said.Indicators.SelectMany(figure => figure.Parts.Select(part => part.Value).Append(figure.Total).Append((decimal)figure.Parts.Count)).Select(value => VietnameseFormat.Number(value));
        var labels = said.Indicators.SelectMany(figure => plan.Outline.Nodes.Select(node => $"{figure.Label} ({node.Title})").Append(figure.Label).Append(figure.Unit));
        var rates = said.Rates.SelectMany(rate => rate.Parts.Select(part => part.Value).Concat(rate.Recomputed is { } whole ? [whole] : Array.Empty<decimal>()).Select(value => VietnameseFormat.Number(value)).Append(rate.Label).Append(rate.Unit).Append("-"));
        var documents = said.Documents.SelectMany(document => new[] { document.Number, document.Date is { } day ? VietnameseFormat.Date(day) : "", document.Issuer ?? "", document.Subject ?? "" });
        var forms = plan.Outline.Nodes.Where(node => node.Form is not null).SelectMany(node => node.Form!.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text)
            .Concat(said.Forms.SelectMany(form => form.Rows).SelectMany(row => row.Cells).Select(cell => cell.Value is { } value ? VietnameseFormat.Number(value) : cell.Kind == FormCellKind.Listed ? cell.Text : "…"))
            .Concat(said.Forms.SelectMany(form => form.Rows).Where(row => row.Report is not null || row.Cells.Any(cell => cell.Kind == FormCellKind.Sum)).Select(row => row.Label));
        return [.. figures.Concat(labels).Concat(forms).Concat(rates).Concat(documents).Select(Even)];
    }

    private static string Even(string text) => VietnameseText.Fold(text).Trim(' ', '.', ':', ';');
}

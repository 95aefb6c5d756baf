using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Answers;

/// <summary>The figures and cited documents of a mapped report.</summary>
internal sealed record ReportFacts(IReadOnlyList<QuantityData> Quantities, IReadOnlyList<CitationData> Citations)
{
    public static ReportFacts Of(MappedReport report) => new(
        [.. ReportFigures.Of(report).Select(figure => new QuantityData(figure.Section, figure.Value, figure.Unit, figure.Per, figure.Qualifier, figure.Text))],
        CitationsOf(report));

    /// <summary>
    /// Each number once for every date it is given; without a date only when it is never dated. The report's own number is no citation.
    /// </summary>
    private static List<CitationData> CitationsOf(MappedReport report) =>
    [
        .. TextsOf(report).SelectMany(text => Vietnamese.Citations.Find(text))
            .Where(citation => citation.Number != report.Number)
            .GroupBy(citation => citation.Number, StringComparer.Ordinal)
            .SelectMany(same => same.Any(citation => citation.Date is not null) ? same.Where(citation => citation.Date is not null).DistinctBy(citation => citation.Date) : same.Take(1))
            .Select(citation => new CitationData(citation.Number, citation.Kind, citation.Date, citation.Issuer, citation.Text)),
    ];

    private static IEnumerable<string> TextsOf(MappedReport report) =>
    [
        .. report.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text),
        .. report.Unmapped.Select(paragraph => paragraph.Text),
        .. report.Tables.SelectMany(table => table.Table.Rows).Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text))),
        .. report.Document.Notes.SelectMany(note => note.Paragraphs).Select(paragraph => paragraph.Text),
    ];
}

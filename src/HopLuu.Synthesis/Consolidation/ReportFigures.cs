using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>A figure of one report.</summary>
/// <param name="Section">Outline id; null outside the outline.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As written.</param>
/// <param name="Per">"năm" for "mỗi năm".</param>
/// <param name="Qualifier">"khoảng", "hơn" …</param>
/// <param name="Text">The literal piece of text; "row | column | cell" for a table.</param>
public sealed record ReportedFigure(string? Section, decimal Value, string Unit, string? Per, string? Qualifier, string Text);

/// <summary>Every figure of a report, before anything is compared or added.</summary>
public static class ReportFigures
{
    /// <summary>The figures of the text in the outline's order, then those of notes and tables.</summary>
    public static IReadOnlyList<ReportedFigure> Of(MappedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report.Sections.SelectMany(section => section.Paragraphs.SelectMany(paragraph => InText(section.Id, paragraph.Text))),
            .. Notes(report),
            .. report.Tables.SelectMany(mapped => InTable(mapped, report.Date)),
        ];
    }

    private static IEnumerable<ReportedFigure> InText(string? section, string text) =>
        Quantities.Find(text).Select(figure => new ReportedFigure(section, figure.Value, figure.Unit, figure.Per, figure.Qualifier, figure.Text));

    /// <summary>A note belongs where its mark stands.</summary>
    private static IEnumerable<ReportedFigure> Notes(MappedReport report)
    {
        if (report.Document.Notes.Count == 0)
            return [];
        var places = report.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => (paragraph.Source.Location, section.Id)))
            .DistinctBy(place => place.Location).ToDictionary(place => place.Location, place => place.Id);
        return report.Document.Notes.SelectMany(note => note.Paragraphs.SelectMany(paragraph => InText(places.GetValueOrDefault(note.Anchor), paragraph.Text)));
    }

    private static IEnumerable<ReportedFigure> InTable(MappedTable mapped, DateOnly? asOf) => FigureTable.Read(mapped, asOf)
        .Select(found => new ReportedFigure(mapped.Section, found.Quantity.Value, found.Quantity.Unit, found.Quantity.Per, found.Quantity.Qualifier, found.Quantity.Text));
}

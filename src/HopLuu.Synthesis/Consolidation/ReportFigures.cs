using HopLuu.Documents.Model;
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
            .. report.Tables.SelectMany(mapped => InTable(mapped.Section, mapped.Table)),
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

    private static IEnumerable<ReportedFigure> InTable(string? section, Table table)
    {
        var rows = TableFacts.Rows(table);
        if (rows.Count == 0)
            return WithoutUnits(section, table);
        return rows.SelectMany(row => row.Cells.Select(cell => (row, cell, Value: TableFacts.VietnameseNumber(cell.Text.TrimEnd('%', ' ')))))
            .Where(found => found.Value is not null)
            .Select(found => new ReportedFigure(section, found.Value!.Value, found.row.Unit, null, null, $"{found.row.Label} | {found.cell.Column} | {found.cell.Text}"));
    }

    /// <summary>A table whose column titles say what is counted: "Năm | Lớp hướng dẫn | Hội viên tham gia".</summary>
    private static IEnumerable<ReportedFigure> WithoutUnits(string? section, Table table)
    {
        if (table.Rows.Count < 2)
            yield break;
        var titles = table.Rows[0].Cells.ToDictionary(cell => cell.Column, cell => cell.Text.Replace('\n', ' ').Trim());
        foreach (var row in table.Rows.Skip(1))
        {
            foreach (var cell in row.Cells.Where(cell => cell.Column > 0 && titles.ContainsKey(cell.Column)))
            {
                var text = cell.Text.Trim();
                if (TableFacts.VietnameseNumber(text) is not null && Quantities.Find($"{text} {Wording.Inner(titles[cell.Column])}") is [{ Span.Start: 0 } figure, ..])
                    yield return new ReportedFigure(section, figure.Value, figure.Unit, figure.Per, figure.Qualifier, $"{row.Cells[0].Text.Trim()} | {titles[cell.Column]} | {text}");
            }
        }
    }
}

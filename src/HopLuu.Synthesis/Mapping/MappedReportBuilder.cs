using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Puts the placed lines together as sections in outline order.</summary>
internal sealed class MappedReportBuilder(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed)
{
    public MappedReport Build(Document document, string name, ReportHeader header, ReportScope scope)
    {
        var sections = Sections();
        var tables = new TablePlacer(outline, lines, placed).Place();
        return new()
        {
            Name = name,
            Unit = header.Unit,
            Number = header.Number,
            Date = header.Date,
            Scope = scope,
            Sections = sections,
            Unmapped = Unmapped(),
            Tables = tables,
            EmptySections = Empty(sections, tables),
            Headings = Headings(),
            Document = document,
        };
    }

    private List<MappedSection> Sections() =>
        [.. placed.Where(line => IsText(line) && line.Entry >= 0)
            .GroupBy(static line => line.Entry)
            .OrderBy(group => outline[group.Key].Order)
            .Select(group => Section(outline[group.Key].Id, [.. group.OrderBy(static line => line.Line).Select(Paragraph)]))];

    private static MappedSection Section(string id, List<MappedParagraph> paragraphs)
    {
        double weight = paragraphs.Sum(static paragraph => (double)paragraph.Text.Length);
        return new(id, Math.Round(paragraphs.Sum(paragraph => paragraph.Confidence * paragraph.Text.Length) / Math.Max(1, weight), 3), paragraphs);
    }

    private MappedParagraph Paragraph(PlacedLine line) => new(lines[line.Line].Paragraph!, lines[line.Line].Text, Math.Round(line.Confidence, 3));

    private bool IsText(PlacedLine line) => !line.IsHeading && lines[line.Line].Paragraph is not null;

    private List<MappedParagraph> Unmapped()
    {
        var nowhere = placed.Where(line => IsText(line) && line.Entry < 0).Select(static line => line.Line).ToHashSet();
        var unmapped = new List<MappedParagraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Zone == Zone.Body && !nowhere.Contains(i))
                continue;
            if (lines[i].Table is { } table)
                unmapped.AddRange(lines[i].Zone == Zone.Body ? [] : Inside(table));
            else
                unmapped.Add(new(lines[i].Paragraph!, lines[i].Text, 0));
        }
        return unmapped;
    }

    private static IEnumerable<MappedParagraph> Inside(Table table) =>
        table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Blocks)
            .SelectMany(static block => block is Paragraph paragraph ? [new MappedParagraph(paragraph, ReportLine.Squeeze(paragraph.Text), 0)] : block is Table inner ? Inside(inner) : [])
            .Where(static paragraph => paragraph.Text.Length > 0);

    private List<MappedHeading> Headings()
    {
        var headings = new List<MappedHeading>();
        foreach (var group in placed.Where(static line => line.IsHeading).GroupBy(static line => line.Opener))
        {
            var first = group.First();
            var text = string.Join(' ', group.Select(line => lines[line.Line].Text));
            headings.Add(new(lines[first.Line].Paragraph!, text, first.Entry >= 0 && !first.IsLoose ? outline[first.Entry].Id : null, first.IsLoose ? 0 : Math.Round(first.Confidence, 3)));
        }
        return headings;
    }

    /// <summary>Sections that have a heading and nothing below it, in outline order.</summary>
    private List<string> Empty(List<MappedSection> sections, List<MappedTable> tables)
    {
        var filled = sections.Select(static section => section.Id).Concat(tables.Select(static table => table.Section).OfType<string>()).Select(outline.IndexOf).ToList();
        return [.. placed.Where(static line => line.IsHeading && !line.IsLoose && line.Entry >= 0).Select(static line => line.Entry).Distinct()
            .Where(entry => !filled.Any(full => full >= 0 && outline.IsWithin(full, entry)))
            .OrderBy(entry => outline[entry].Order).Select(entry => outline[entry].Id)];
    }
}

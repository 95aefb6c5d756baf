using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Consolidating;

/// <summary>What the engine says, by the keys of the sections in which the report is written.</summary>
internal sealed record DraftText(string Content, IReadOnlyList<DraftStatement> Statements, IReadOnlyList<DraftLeftOver> Unused, int Units);

internal static class DraftTexts
{
    public static IReadOnlyDictionary<string, DraftText> Of(Consolidation joined, Plan plan, OutlineVersion outline, HandedInReports reports)
    {
        var (_, ids) = outline.ToOutline();
        var keyOfId = ids.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var writable = outline.Writable().Select(item => item.Key).ToList();
        var places = writable.ToHashSet(StringComparer.Ordinal);
        var units = reports.Inputs.ToDictionary(input => $"{input.ReportId:N}", StringComparer.Ordinal);
        var blocks = writable.ToDictionary(key => key, _ => new List<Block>(), StringComparer.Ordinal);
        var texts = ConsolidatedReport.Texts(joined, plan);
        foreach (var (id, text) in texts)
        {
            if (PlaceOf(id) is { } key)
                blocks[key].AddRange(text);
        }
        var statements = joined.Sections.SelectMany(section => section.Statements.Select(statement => (Key: PlaceOf(section.Id), statement))).Where(row => row.Key is not null).ToLookup(row => row.Key!, row => row.statement, StringComparer.Ordinal);
        var unused = joined.Unused.ToLookup(row => units.TryGetValue(row.Report, out var input) ? reports.KeyOf(input.ReportId, row.Paragraph) ?? "" : "", StringComparer.Ordinal);
        var writers = reports.Reports.SelectMany(report => report.Sections.Select(section => (report.Name, Key: keyOfId.GetValueOrDefault(section.Id)))).Where(row => row.Key is not null).ToLookup(row => row.Key!, row => row.Name, StringComparer.Ordinal);
        return writable.ToDictionary(key => key, key => new DraftText(RichText.Clean(RichText.OfBlocks(blocks[key])), [.. statements[key].Select(Statement)], [.. unused[key].Select(LeftOver)], writers[key].Distinct(StringComparer.Ordinal).Count()), StringComparer.Ordinal);

        // A text for a heading that only holds others stands in the first place below it; the opening sentence at the report's head.
        string? PlaceOf(string id) => id.Length == 0 ? writable.FirstOrDefault() : keyOfId.TryGetValue(id, out var key) ? places.Contains(key) ? key : FirstBelow(key) : id.Split('/') is [var part, _] ? PlaceOf(part) : null;

        string? FirstBelow(string key) => outline.Items.Where(item => item.Parent == key).Select(item => places.Contains(item.Key) ? item.Key : FirstBelow(item.Key)).FirstOrDefault(found => found is not null);

        DraftStatement Statement(Statement statement) => new(statement.Text, statement.Kind, statement.Units, [.. statement.Sources.Select(Source).OfType<DraftSource>()],
            [.. statement.Figures.Select(figure => new DraftFigure(figure.Label, figure.Unit, figure.Total, [.. figure.Parts.Where(part => units.ContainsKey(part.Report)).Select(part => new DraftPart(units[part.Report].ReportId, units[part.Report].Unit, part.Value))], figure.Notes))]);

        DraftSource? Source(StatementSource source) => units.TryGetValue(source.Report, out var input) ? new DraftSource(input.ReportId, input.Unit, reports.KeyOf(input.ReportId, source.Paragraph), source.Text) : null;

        DraftLeftOver LeftOver(UnusedText row) => new(units[row.Report].ReportId, units[row.Report].Unit, row.Text, row.Reason);
    }
}

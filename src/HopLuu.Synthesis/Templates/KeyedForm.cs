using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Plans.Forms;

namespace HopLuu.Synthesis.Templates;

/// <summary>The plan's own table for a unit to fill: each empty place of a row with the hidden key of that place, so that it maps back whatever the unit adds or moves.</summary>
internal static class KeyedForm
{
    // A list is begun with a few rows; the unit adds more.
    private const int RowsOfList = 3;

    public static Table Of(OutlineNode node)
    {
        var form = node.Form!;
        if (FormLayout.Of(form) is not { } layout)
            return form;
        var fills = layout.Columns.Where(column => column.Kind is FormColumnKind.Value or FormColumnKind.Goal or FormColumnKind.Share or FormColumnKind.Text).Select(column => column.Index).ToHashSet();
        var named = layout.Rows.Where(row => !row.IsHeading).Select(row => row.Index).ToHashSet();
        // "..." in an empty list stands for the rows to come.
        var isList = !layout.Rows.Any(row => row.IsNamed && !row.IsTotal);
        List<TableRow> rows = [.. form.Rows.Where((row, at) => at < layout.HeadRows || !isList || !row.Cells.All(cell => !cell.Text.Any(char.IsLetterOrDigit)) || row.Cells.All(cell => cell.Text.Trim().Length == 0)).Select((row, at) => new TableRow([.. row.Cells.Select(cell => Keyed(cell, named.Contains(at) && fills.Contains(cell.Column) ? FormKey.Of(node.Id, at, cell.Column) : null))], at < layout.HeadRows))];
        for (var more = rows.Count - layout.HeadRows; layout.Rows.Count == 0 && more < RowsOfList; more++)
            rows.Add(new TableRow([.. layout.Columns.Select(column => new TableCell([new Paragraph(default, [])], column.Index))]));
        return form with { HasBorders = true, Rows = rows };
    }

    private static TableCell Keyed(TableCell cell, string? key) => new([.. cell.Blocks.Select(Plain)], cell.Column, cell.ColumnSpan, cell.RowSpan)
    {
        Key = key is { Length: <= TemplateDocument.LongestKey } && !cell.Text.Any(char.IsLetterOrDigit) ? key : null,
    };

    private static Block Plain(Block block) =>
        block is Paragraph paragraph ? paragraph with { Style = null, Key = null, Indent = 0, BreakBefore = false, Runs = [.. paragraph.Runs.Select(run => run with { Size = null })] } : block;
}

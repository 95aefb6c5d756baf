using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>The layout of a form that the plan prints: which rows ask for what, and which columns are to be filled.</summary>
/// <param name="Rows">Row of the table, its label and unit.</param>
/// <param name="Columns">Columns to fill, with their titles.</param>
internal sealed record PlannedForm(string Section, Table Table, IReadOnlyList<(int Row, string Label, string? Unit)> Rows, IReadOnlyList<(int Column, string Title)> Columns)
{
    // Columns that are not for figures of the units.
    private static readonly string[] Others = ["tt", "stt", "so tt", "don vi tinh", "dvt", "don vi", "ghi chu", "chi tieu giao", "ke hoach giao", "ty le", "so sanh", "danh gia"];

    /// <summary>The forms of an outline, with at least one row and one column to fill.</summary>
    public static IEnumerable<PlannedForm> Of(Outline outline) => outline.Nodes.Where(node => node.Form is not null).Select(node => Of(node, outline)).OfType<PlannedForm>();

    private static PlannedForm? Of(OutlineNode node, Outline outline)
    {
        var table = node.Form!;
        var asked = outline.ChildrenOf(node.Id).Where(child => child.Kind == NodeKind.Indicator).ToList();
        var rows = new List<(int Row, string Label, string? Unit, int Column)>();
        foreach (var indicator in asked)
        {
            var title = VietnameseText.Fold(indicator.Title);
            var from = rows.Count == 0 ? 0 : rows[^1].Row + 1;
            var found = Enumerable.Range(from, Math.Max(0, table.Rows.Count - from))
                .SelectMany(row => table.Rows[row].Cells.Select(cell => (Row: row, Cell: cell)))
                .FirstOrDefault(place => IsSame(VietnameseText.Fold(place.Cell.Text), title));
            if (found.Cell is not null)
                rows.Add((found.Row, indicator.Title, indicator.Unit, found.Cell.Column));
        }
        if (rows.Count == 0)
            return null;
        var label = rows.Max(row => row.Column);
        var columns = Enumerable.Range(label + 1, Math.Max(0, table.ColumnCount - label - 1)).Select(column => (Column: column, Title: TitleOf(table, column, rows[0].Row)))
            .Where(column => IsToFill(column.Title) && rows.All(row => IsBlank(table.Rows[row.Row], column.Column))).ToList();
        return columns.Count == 0 ? null : new PlannedForm(node.Id, table, [.. rows.Select(row => (row.Row, row.Label, row.Unit))], columns);
    }

    // "1. Số lớp học" and "Số lớp học" are one label.
    private static bool IsSame(string cell, string title) => cell == title || (cell.EndsWith(title, StringComparison.Ordinal) && cell.Length - title.Length <= 4);

    private static bool IsToFill(string title)
    {
        var folded = VietnameseText.Fold(title).Trim();
        return folded.Length > 0 && !Others.Any(other => folded == other || folded.StartsWith(other + " ", StringComparison.Ordinal));
    }

    private static bool IsBlank(TableRow row, int column) => row.Cells.FirstOrDefault(cell => cell.Column == column) is not { } cell || !cell.Text.Any(char.IsLetterOrDigit);

    // Titles over several rows and columns read from the outermost to the innermost: "Năm 2023 – Nữ".
    private static string TitleOf(Table table, int column, int firstRow) => string.Join(" – ", table.Rows.Take(firstRow)
        .Select(row => row.Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan)?.Text.Trim())
        .Where(text => text is { Length: > 0 } && !int.TryParse(text, out _)).Distinct());
}

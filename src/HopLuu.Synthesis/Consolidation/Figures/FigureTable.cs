using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>A row of figures of a report's table.</summary>
/// <param name="Paragraph">Where the row begins.</param>
/// <param name="Text">Its cells, parted by " | ".</param>
/// <param name="Cells">Its figures, with the paragraph each stands in.</param>
internal sealed record FigureRow(int Paragraph, string Text, IReadOnlyList<(TableFigure Figure, int Paragraph)> Cells)
{
    /// <summary>What the row is about.</summary>
    public string Label => Cells[0].Figure.RowLabel;
}

/// <summary>Lays a table of a report out as a grid, so that its figures can be read.</summary>
internal static class FigureTable
{
    /// <summary>The figures of a table, row by row.</summary>
    /// <param name="asOf">Day of the report; figures for later years are goals.</param>
    public static IReadOnlyList<TableFigure> Read(MappedTable mapped, DateOnly? asOf) => Quantities.FromTable(Grid(mapped.Table), mapped.Title, asOf);

    /// <summary>The rows that hold figures.</summary>
    public static IReadOnlyList<FigureRow> Rows(MappedTable mapped, DateOnly? asOf) =>
        [.. Read(mapped, asOf).GroupBy(figure => figure.Row).Select(row => Row(mapped.Table.Rows[row.Key], row))];

    private static FigureRow Row(TableRow row, IEnumerable<TableFigure> figures) =>
        new(Index(row.Cells[0]), string.Join(" | ", row.Cells.Select(cell => cell.Text)),
            [.. figures.Select(figure => (figure, Index(row.Cells.First(cell => cell.Column == figure.Column))))]);

    // Cells covered by a merged one stay null.
    private static string?[][] Grid(Table table)
    {
        var width = table.ColumnCount;
        return [.. table.Rows.Select(row =>
        {
            var cells = new string?[width];
            foreach (var cell in row.Cells)
                cells[cell.Column] = cell.Text;
            return cells;
        })];
    }

    private static int Index(TableCell cell) => cell.Blocks.Count > 0 ? cell.Blocks[0].Location.Index : -1;
}

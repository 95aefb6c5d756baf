using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>A cell as Word wants it in each row: also where a cell above reaches down, or where nothing is.</summary>
internal readonly record struct GridCell(int Column, int Span, string? Merge, TableCell? Content);

/// <summary>The model's cells (once each, with spans) laid out row by row without gaps or overlaps, whatever the spans claim.</summary>
internal sealed record TableGrid(int Columns, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>Word knows no more columns in a table.</summary>
    private const int MostColumns = 63;

    public static TableGrid Of(Table table)
    {
        var columns = Math.Min(table.ColumnCount, MostColumns);
        var reaching = new (int RowsLeft, int Start, int Span)[columns];
        var rows = new List<IReadOnlyList<GridCell>>(table.Rows.Count);
        foreach (var row in table.Rows)
            rows.Add(RowOf(row, columns, reaching));
        return new TableGrid(columns, rows);
    }

    /// <summary>A cell's paragraphs in order; those of inner tables too, as an official table holds no other.</summary>
    public static IEnumerable<Paragraph> ParagraphsOf(TableCell cell) => cell.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(ParagraphsOf),
        _ => Enumerable.Empty<Paragraph>(),
    });

    private static List<GridCell> RowOf(TableRow row, int columns, (int RowsLeft, int Start, int Span)[] reaching)
    {
        var cells = new List<GridCell>(row.Cells.Count);
        var pending = new Queue<TableCell>(row.Cells.OrderBy(cell => cell.Column));
        for (var column = 0; column < columns;)
        {
            while (pending.TryPeek(out var late) && late.Column < column)
                pending.Dequeue();
            if (reaching[column].RowsLeft > 0)
            {
                var span = reaching[column].Span;
                cells.Add(new GridCell(column, span, "continue", null));
                reaching[column].RowsLeft--;
                column += span;
                continue;
            }
            var cell = pending.TryPeek(out var next) && next.Column == column ? pending.Dequeue() : null;
            var width = FreeSpan(reaching, column, Math.Min(cell?.ColumnSpan ?? 1, columns - column));
            if (cell?.RowSpan > 1)
                reaching[column] = (cell.RowSpan - 1, column, width);
            cells.Add(new GridCell(column, width, cell?.RowSpan > 1 ? "restart" : null, cell));
            column += width;
        }
        return cells;
    }

    private static int FreeSpan((int RowsLeft, int Start, int Span)[] reaching, int column, int wanted)
    {
        var span = 1;
        while (span < wanted && reaching[column + span].RowsLeft <= 0)
            span++;
        return span;
    }
}

namespace HopLuu.Documents.Model;

/// <summary>A table. Merged cells stand once, at their top left, with the columns and rows they span.</summary>
public sealed record Table(Location Location, IReadOnlyList<TableRow> Rows) : Block(Location)
{
    /// <summary>The table draws lines; tables without lines lay out a page (letterheads, signature blocks).</summary>
    public bool HasBorders { get; init; } = true;

    /// <summary>Number of columns of the grid.</summary>
    public int ColumnCount => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Cells that begin in this row, left to right.</param>
/// <param name="IsHeader">The row repeats at the top of each page.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsHeader = false);

/// <summary>A cell of a table.</summary>
/// <param name="Column">Zero-based column of the grid where the cell begins.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The texts of the cell's paragraphs, joined with '\n'; inner tables included.</summary>
    public string Text => string.Join('\n', Blocks.Select(TextOf));

    /// <summary>Tag of the content control around the cell, null when there is none.</summary>
    public string? Key { get; init; }

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table => string.Join('\n', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)),
        _ => "",
    };
}

using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>A cell being read.</summary>
internal sealed class CellBuilder
{
    public List<Block> Blocks { get; } = [];
    public int Column { get; init; }
    public int Span { get; set; } = 1;
    public int Rows { get; set; } = 1;
    public string? Key { get; set; }
    /// <summary>Part of the cell above it (w:vMerge).</summary>
    public bool ContinuesAbove { get; set; }
    /// <summary>Part of the cell left of it (w:hMerge, from old files).</summary>
    public bool ContinuesLeft { get; set; }
    /// <summary>Deleted by a tracked change.</summary>
    public bool Deleted { get; set; }
    /// <summary>Sides with lines of its own.</summary>
    public int Sides { get; set; }
}

/// <summary>A table being read: puts merged cells together.</summary>
internal sealed class TableBuilder
{
    /// <summary>Word's own bound is 63.</summary>
    public const int MostColumns = 1000;

    private readonly List<(List<CellBuilder> Cells, bool IsHeader)> rows = [];
    private readonly Dictionary<int, CellBuilder> open = [];
    private List<CellBuilder> cells = [];
    private int cellCount;
    private int linedCells;

    public TableFormat Format { get; set; }
    public bool IsHeader { get; set; }
    public int Column { get; set; }

    public void BeginRow()
    {
        cells = [];
        IsHeader = false;
        Column = 0;
    }

    public void Add(CellBuilder cell)
    {
        Column += cell.Span;
        if (cell.Deleted)
            return;
        cellCount++;
        if (cell.Sides >= 2)
            linedCells++;
        if (cell.ContinuesAbove && open.TryGetValue(cell.Column, out var above))
        {
            above.Rows++;
            Merge(cell, above);
        }
        else if (cell.ContinuesLeft && cells.Count > 0)
        {
            cells[^1].Span += cell.Span;
            Merge(cell, cells[^1]);
        }
        else
        {
            cells.Add(cell);
            open[cell.Column] = cell;
        }
    }

    public void EndRow(bool deleted)
    {
        if (!deleted)
            rows.Add((cells, IsHeader));
    }

    public Table Build(Location location, StyleSheet styles) => new(location, [.. rows.Select(BuildRow)])
    {
        // Cells may draw what the table does not; a line under one cell of a letterhead is none of a table's.
        HasBorders = Format.Borders == true || (Format.Borders is null && styles.HasBorders(Format.Style)) || linedCells * 2 > cellCount,
    };

    private static TableRow BuildRow((List<CellBuilder> Cells, bool IsHeader) row) =>
        new([.. row.Cells.Select(cell => new TableCell(cell.Blocks, cell.Column, cell.Span, cell.Rows) { Key = cell.Key })], row.IsHeader);

    // Word shows nothing of a continued cell; text that a program left there is still kept.
    private static void Merge(CellBuilder part, CellBuilder into)
    {
        foreach (var block in part.Blocks)
        {
            if (block is not Paragraph paragraph || !string.IsNullOrWhiteSpace(paragraph.Text))
                into.Blocks.Add(block);
        }
    }
}

using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>A table laid out so that every place knows the cell that covers it.</summary>
internal sealed class FormGrid
{
    private readonly TableCell?[][] cells;

    public FormGrid(Table table)
    {
        Width = table.ColumnCount;
        cells = [.. table.Rows.Select(_ => new TableCell?[Width])];
        for (var row = 0; row < cells.Length; row++)
        {
            foreach (var cell in table.Rows[row].Cells)
                Lay(cell, row);
        }
    }

    public int Width { get; }

    public TableCell? this[int row, int column] => row < cells.Length && column >= 0 && column < Width ? cells[row][column] : null;

    /// <summary>The text at a place on one line.</summary>
    public string Text(int row, int column) => this[row, column] is { } cell ? VietnameseText.Tidy(cell.Text.Replace('\n', ' ')) : "";

    /// <summary>The row only counts the columns: "(1) (2) (3)", "A B 1 2", "5=4/3".</summary>
    public bool CountsColumns(int row)
    {
        var texts = Enumerable.Range(0, Width).Select(column => Text(row, column).Trim('(', ')', '[', ']', ' ')).Where(text => text.Length > 0).ToList();
        return texts.Count > 1 && texts.TrueForAll(IsCode) && texts.Distinct().Count() == texts.Count && texts.Any(text => text is "1" or "2" or "A" or "a");
    }

    /// <summary>The headings over a column, from the top down, each once.</summary>
    public string Heading(int column, int from, int to)
    {
        var parts = new List<string>();
        for (var row = from; row < to; row++)
        {
            var text = CountsColumns(row) ? "" : Text(row, column);
            if (text.Length > 0 && (parts.Count == 0 || parts[^1] != text))
                parts.Add(text);
        }
        return string.Join(" / ", parts);
    }

    /// <summary>What a row that counts the columns says of one.</summary>
    public string Code(int column, int headRows)
    {
        for (var row = 0; row < headRows; row++)
        {
            if (CountsColumns(row))
                return Text(row, column).Replace(" ", "", StringComparison.Ordinal);
        }
        return "";
    }

    private void Lay(TableCell cell, int row)
    {
        for (var down = row; down < Math.Min(cells.Length, row + Math.Max(1, cell.RowSpan)); down++)
        {
            for (var column = Math.Max(0, cell.Column); column < Math.Min(Width, cell.Column + Math.Max(1, cell.ColumnSpan)); column++)
                cells[down][column] ??= cell;
        }
    }

    private static bool IsCode(string text) => text.Length == 1 && char.IsLetter(text[0]) || text.Length <= 2 && text.All(char.IsAsciiDigit)
        || text.Length <= 24 && text.Contains('=', StringComparison.Ordinal) && text.All(letter => char.IsAsciiDigit(letter) || "()=/+-*x×:%. ".Contains(letter, StringComparison.Ordinal));
}

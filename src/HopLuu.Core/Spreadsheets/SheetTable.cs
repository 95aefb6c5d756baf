using HopLuu.Vietnamese;

namespace HopLuu.Core.Spreadsheets;

/// <summary>A list from Excel as people keep it: titles above it, columns in any order and under several names.</summary>
internal sealed class SheetTable
{
    private readonly Dictionary<string, int> columns;

    private SheetTable(IReadOnlyList<string> header, Dictionary<string, int> columns, IReadOnlyList<SheetRow> rows) => (Header, this.columns, Rows) = (header, columns, rows);

    /// <summary>The row of headings as it stands.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows below it, without the instructions' example lines.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>Finds the row of headings; null when none has the required columns.</summary>
    /// <param name="named">Each column's key and the names it goes by; the first is the template's.</param>
    public static SheetTable? Find(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<(string Key, string[] Names, bool Required)> named)
    {
        for (var at = 0; at < rows.Count && at < 20; at++)
        {
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var column = 0; column < rows[at].Count; column++)
            {
                var heading = VietnameseText.Fold(rows[at][column]);
                if (named.FirstOrDefault(candidate => candidate.Names.Any(name => VietnameseText.Fold(name) == heading)) is { Key: { } key })
                    columns.TryAdd(key, column);
            }
            if (named.Where(column => column.Required).All(column => columns.ContainsKey(column.Key)))
                return new SheetTable(rows[at], columns, [.. rows.Skip(at + 1).Select((cells, index) => new SheetRow(index + at + 2, cells)).Where(row => row.Cells.Any(cell => cell.Length > 0))]);
        }
        return null;
    }

    /// <summary>The text of a column in a row; empty when the list has no such column or the cell is empty.</summary>
    public string Text(SheetRow row, string key) => columns.TryGetValue(key, out var column) && column < row.Cells.Count ? row.Cells[column].Trim() : "";
}

/// <summary>A row of a list.</summary>
/// <param name="Line">As numbered from 1, empty rows left out.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

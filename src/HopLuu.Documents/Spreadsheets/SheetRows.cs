using HopLuu.Documents.Reading;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Spreadsheets;

/// <summary>
/// The rows of a sheet as they are gathered, within bounds that no list of an office reaches. A file of a hundred kilobytes can hold gigabytes of text.
/// </summary>
internal sealed class SheetRows
{
    public const int MostColumns = 200;

    /// <summary>Characters of a cell; Excel itself holds no more (Excel specifications and limits).</summary>
    public const int LongestCell = 32_767;

    private const int MostRows = 100_000;
    private const long MostText = 20_000_000;
    private const long MostCells = 4_000_000;

    private readonly List<IReadOnlyList<string>> rows = [];
    private long text;
    private long cells;

    public List<IReadOnlyList<string>> All => rows;

    /// <summary>The text of a cell as it is kept; refuses the file beyond the bounds.</summary>
    public string Tidy(string cell)
    {
        if (cell.Length > LongestCell)
            throw new RefusedException(ReadProblems.CellTooLong);
        text += cell.Length;
        return text > MostText ? throw new RefusedException(ReadProblems.SheetTooLarge) : VietnameseText.Tidy(cell);
    }

    /// <summary>Keeps a row that holds something; false when it holds nothing.</summary>
    public bool Add(string[] row)
    {
        if (!Array.Exists(row, cell => cell.Length > 0))
            return false;
        cells += row.Length;
        if (rows.Count == MostRows || cells > MostCells)
            throw new RefusedException(ReadProblems.SheetTooLarge);
        rows.Add(row);
        return true;
    }
}

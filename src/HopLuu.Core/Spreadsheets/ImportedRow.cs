namespace HopLuu.Core.Spreadsheets;

/// <summary>A row of an imported list and what becomes of it.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Cells">As it stands in the file.</param>
/// <param name="Summary">What it says, for the preview: "xa-an-khe · Đảng ủy xã An Khê".</param>
/// <param name="Errors">Why it is not taken; empty when it is.</param>
public sealed record ImportedRow(int Line, IReadOnlyList<string> Cells, ImportedAs Becomes, string Summary, IReadOnlyList<string> Errors)
{
    public bool Ok => Errors.Count == 0;
}

/// <summary>What becomes of a row.</summary>
public enum ImportedAs
{
    /// <summary>Something new.</summary>
    New,
    /// <summary>A change of something that is there.</summary>
    Change,
    /// <summary>It says what is known already.</summary>
    Same,
    /// <summary>It is not taken.</summary>
    Refused,
}

/// <summary>A list as it was, or would be, taken in.</summary>
/// <param name="Header">The row of headings as it stands in the file.</param>
public sealed record ImportedSheet(IReadOnlyList<string> Header, IReadOnlyList<ImportedRow> Rows)
{
    public int Count(ImportedAs kind) => Rows.Count(row => row.Becomes == kind);

    /// <summary>The same list with a column that says what is wrong; rows that were taken are left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>> WithErrors()
    {
        var width = Rows.Select(row => row.Cells.Count).Append(Header.Count).Max();
        return [[.. Header, .. Enumerable.Repeat("", width - Header.Count), "Lỗi"], .. Rows.Where(row => !row.Ok).Select(row => (IReadOnlyList<string>)[.. row.Cells, .. Enumerable.Repeat("", width - row.Cells.Count), string.Join(" ", row.Errors)])];
    }
}

using System.Text;
using ExcelDataReader;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Reading.Word;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Spreadsheets;

/// <summary>The rows of a small table in a file: the first sheet of an Excel workbook, or a CSV file.</summary>
/// <param name="Rows">Rows with at least one filled cell; cells are tidied text, missing ones empty. Null when there is a problem.</param>
/// <param name="Problem">Why there are none.</param>
public sealed record SheetResult(IReadOnlyList<IReadOnlyList<string>>? Rows, ReadProblem? Problem);

/// <summary>Reads lists that offices keep in Excel: units, addressees.</summary>
public static class SheetReader
{
    // A stray cell in a sheet's last corner makes a million empty rows before it; a list ends long before such a gap.
    private const int LongestGap = 10_000;
    private const long MostBytes = 20_000_000;

    // The bounds on size hold the time, too; a busy machine is no reason to refuse a list.
    private static readonly ReadLimits Limits = ReadLimits.Default with { Time = TimeSpan.FromMinutes(1) };

    /// <summary>Reads a file by what it holds: .xlsx, .xls or text with commas, semicolons or tabs. A file that cannot be read is a value, never an exception.</summary>
    public static SheetResult Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                return new SheetResult(null, ReadProblems.SheetTooLarge);
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new SheetResult(null, ReadProblems.NotFound);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new SheetResult(null, ReadProblems.Unreadable);
        }
    }

    /// <summary>The same for a file that is in memory.</summary>
    public static SheetResult Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            return new SheetResult(null, ReadProblems.SheetTooLarge);
        if (bytes.Length == 0)
            return new SheetResult(null, ReadProblems.Empty);
        if (Refuse(bytes) is { } refusal)
            return new SheetResult(null, refusal);
        try
        {
            return new SheetResult(IsWorkbook(bytes) ? Workbook(bytes) : DelimitedText.Read(bytes), null);
        }
        catch (RefusedException refused)
        {
            // What a package says of itself speaks of Word.
            return new SheetResult(null, refused.Problem == ReadProblems.Truncated || refused.Problem == ReadProblems.Damaged ? ReadProblems.DamagedSheet : refused.Problem);
        }
        // The package throws its own and the framework's exceptions over a damaged workbook; whatever it is, the file is at fault.
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            return new SheetResult(null, ReadProblems.DamagedSheet);
        }
    }

    // An old workbook is read; what is no workbook and no text is told by its first bytes.
    private static ReadProblem? Refuse(ReadOnlySpan<byte> bytes) => FileSignature.Refuse(bytes) is not { } problem || problem == ReadProblems.OldOffice ? null
        : problem == ReadProblems.Encrypted ? ReadProblems.DamagedSheet : ReadProblems.NotASheet;

    private static bool IsWorkbook(ReadOnlySpan<byte> bytes) => FileSignature.IsZip(bytes) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static List<IReadOnlyList<string>> Workbook(byte[] bytes)
    {
        if (FileSignature.IsZip(bytes))
            WorkbookWeight.Check(ZipPackage.Open(bytes, Limits), Limits);
        // Old workbooks (.xls) name Windows code pages.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        // Of a workbook the first sheet that is shown and holds something.
        do
        {
            if (string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase) && Rows(reader) is { Count: > 0 } rows)
                return rows;
        }
        while (reader.NextResult());
        return [];
    }

    private static List<IReadOnlyList<string>> Rows(IExcelDataReader reader)
    {
        var rows = new SheetRows();
        for (var empty = 0; empty < LongestGap && reader.Read(); empty++)
        {
            var cells = new string[Math.Min(reader.FieldCount, SheetRows.MostColumns)];
            for (var column = 0; column < cells.Length; column++)
                cells[column] = reader.GetValue(column) is { } value ? rows.Tidy(Shown(value)) : "";
            if (rows.Add(cells))
                empty = -1;
        }
        return rows.All;
    }

    // As the sheet shows it: 12 for 12.0, "2,5", 15/5/2024 for a day.
    private static string Shown(object value) => value switch
    {
        string text => text,
        DateTime day => VietnameseFormat.Date(DateOnly.FromDateTime(day)),
        double number => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}

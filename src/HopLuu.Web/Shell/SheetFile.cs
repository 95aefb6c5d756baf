using HopLuu.Core;
using HopLuu.Documents.Spreadsheets;
using MiniExcelLibs;

namespace HopLuu.Web.Shell;

/// <summary>
/// Lists as Excel files, in and out. Between looking at a list and taking it in, the file travels in the page: nothing of what people only looked at stays on the server, and any node can go on.
/// </summary>
internal static class SheetFile
{
    /// <summary>Largest list taken in, in bytes; some ten thousand rows.</summary>
    public const int MaxLength = 2_500_000;

    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Problem None = new("sheet-none", "Hãy chọn một tệp Excel (.xlsx, .xls) hoặc .csv.", ProblemKind.Invalid, "File");

    private static readonly Problem TooLarge = new("sheet-too-large", "Tệp lớn hơn 2,5 MB. Hãy bỏ bớt hình ảnh, trang tính khác hoặc chia thành nhiều tệp.", ProblemKind.Invalid, "File");

    /// <summary>The file of a form: just chosen ("File"), or the one that was looked at ("Carried").</summary>
    public static async Task<Result<byte[]>> Take(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return None;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files["File"] is { Length: > 0 } file)
        {
            if (file.Length > MaxLength)
                return TooLarge;
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, context.RequestAborted);
            return bytes.ToArray();
        }
        var carried = form["Carried"].ToString();
        if (carried.Length is 0 or > MaxLength * 3 / 2)
            return None;
        var taken = new byte[carried.Length];
        return Convert.TryFromBase64String(carried, taken, out var length) ? taken[..length] : None;
    }

    /// <summary>Its rows.</summary>
    public static Result<IReadOnlyList<IReadOnlyList<string>>> Rows(byte[] bytes)
    {
        var read = SheetReader.Read(bytes);
        return read.Rows is { } rows ? new Result<IReadOnlyList<IReadOnlyList<string>>>(rows, null) : new Problem(read.Problem!.Code, read.Problem.Message, ProblemKind.Invalid, "File");
    }

    /// <summary>Rows as a workbook; all cells are text, none is a formula.</summary>
    public static async Task<byte[]> Write(IReadOnlyList<IReadOnlyList<string>> rows, string sheet, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await MiniExcel.SaveAsAsync(bytes, Dictionaries(rows), printHeader: false, sheetName: sheet, cancellationToken: stop);
        return bytes.ToArray();
    }

    /// <summary>Several sheets.</summary>
    public static async Task<byte[]> Write(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> sheets, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await MiniExcel.SaveAsAsync(bytes, sheets.ToDictionary(sheet => sheet.Key, sheet => (object)Dictionaries(sheet.Value)), printHeader: false, cancellationToken: stop);
        return bytes.ToArray();
    }

    private static IEnumerable<Dictionary<string, object>> Dictionaries(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        foreach (var row in rows)
            yield return Enumerable.Range(0, width).ToDictionary(column => $"c{column}", column => (object)(column < row.Count ? row[column] : ""), StringComparer.Ordinal);
    }
}

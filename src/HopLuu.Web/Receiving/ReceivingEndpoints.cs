using HopLuu.Core;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Web.Accounts;
using MiniExcelLibs;

namespace HopLuu.Web.Receiving;

/// <summary>The board as a workbook.</summary>
internal static class ReceivingEndpoints
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReceiving(this WebApplication app) => app.MapGet("/dot/{id:guid}/theo-doi/excel", Export);

    // The filtered list, or the rows that were chosen; all pages of it.
    private static async Task<IResult> Export(Guid id, HttpContext context, CurrentActor who, Board board, CancellationToken stop)
    {
        var chosen = BoardWords.Chosen(context.Request.Query);
        var result = await board.Run(who.Actor, id, BoardWords.Read(context.Request.Query) with { Page = 0, Only = chosen.Count > 0 ? chosen : null }, stop);
        if (result.Value is not { } view)
            return Results.NotFound();
        var bytes = new MemoryStream();
        await MiniExcel.SaveAsAsync(bytes, view.Rows.Select(RowOf), sheetName: "Theo dõi", cancellationToken: stop);
        bytes.Position = 0;
        return Results.File(bytes, Excel, $"theo-doi-{VietnamTime.Day(view.Now):yyyy-MM-dd}.xlsx");
    }

    private static Dictionary<string, object?> RowOf(BoardRow row, int at) => new(StringComparer.Ordinal)
    {
        ["TT"] = at + 1, ["Đơn vị"] = row.Obligation.Unit.Name, ["Cấp"] = row.Obligation.Unit.Tier.Word(), ["Loại"] = row.Obligation.Unit.Kind.Word(), ["Trực thuộc"] = row.Obligation.Unit.ParentName,
        ["Tình trạng"] = row.Report.Status.Name(), ["Hạn (hết ngày)"] = row.Obligation.DueDay is { } due ? VietnamTime.Short(due) : null,
        ["Nộp lần đầu"] = row.Report.FirstSubmittedAt is { } first ? VietnamTime.Moment(first) : null, ["Đúng hạn"] = row.IsLate ? "Nộp muộn" : row.IsOverdue ? "Quá hạn" : row.Report.FirstSubmittedAt is null ? null : "Đúng hạn",
        ["Số mục có nội dung"] = row.Report.SectionsFilled, ["Tổng số mục"] = row.Report.SectionsTotal, ["Phát hiện"] = row.Report.FindingCount, ["Bản chính"] = row.Report.HasSignedCopy ? "Có" : null,
        ["Số, ký hiệu"] = row.Report.DocumentNumber, ["Số đến"] = row.Report.ArrivalNumber, ["Ngày đến"] = row.Report.ArrivalDate is { } came ? VietnamTime.Short(came) : null,
        ["Cập nhật lần cuối"] = row.Report.TouchedAt is { } touched ? VietnamTime.Moment(touched) : null,
    };
}

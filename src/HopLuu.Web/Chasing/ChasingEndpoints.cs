using System.Globalization;
using HopLuu.Core;
using HopLuu.Core.Chasing;
using HopLuu.Core.Reporting;
using HopLuu.Web.Accounts;
using HopLuu.Web.Hosting;
using HopLuu.Web.Receiving;
using HopLuu.Web.Shell;
using Microsoft.Extensions.Primitives;
using MiniExcelLibs;

namespace HopLuu.Web.Chasing;

/// <summary>The memo as Word, the list and the on-time rates as a workbook.</summary>
internal static class ChasingEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapChasing(this WebApplication app)
    {
        app.MapGet("/dot/{id:guid}/don-doc/excel", Excel);
        app.MapGet("/dot/{id:guid}/don-doc/cong-van.docx", (Guid id, HttpContext context, CurrentActor who, ExportMemo export, CancellationToken stop) => Memo(new(id, []), context, who, export, stop));
        // Chosen units come by post because there may be many; nothing is changed.
        app.MapPost("/dot/{id:guid}/don-doc/cong-van.docx", async (Guid id, HttpContext context, CurrentActor who, ExportMemo export, CancellationToken stop) =>
        {
            var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(stop) : FormCollection.Empty;
            var until = DateOnly.TryParseExact(form["han"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
            return await Memo(new(id, ChasingNames.Chosen(form["chon"]), until, form["ban-hanh"] == "dau-moi"), context, who, export, stop);
        }).DisableAntiforgery();
    }

    private static async Task<IResult> Memo(ExportMemo.Request request, HttpContext context, CurrentActor who, ExportMemo export, CancellationToken stop)
    {
        var (paper, problem) = await export.Run(who.Actor, request, stop);
        if (paper is not null)
            return Results.File(paper.Bytes, Word, paper.Name);
        return problem!.Kind == ProblemKind.NotFound ? Results.NotFound() : Results.LocalRedirect($"/dot/{request.CampaignId}/don-doc?khong-lap=true");
    }

    private static async Task<IResult> Excel(Guid id, CurrentActor who, OpenChasing open, CancellationToken stop)
    {
        if ((await open.Run(who.Actor, id, new(Page: 0), stop)).Value is not { } view)
            return Results.NotFound();
        var bytes = new MemoryStream();
        await MiniExcel.SaveAsAsync(bytes, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Chưa gửi báo cáo"] = view.Rows.Select((unit, at) => RowOf(unit, at, view.Now)),
            ["Đúng hạn theo loại"] = view.Rates.ByKind.Select(row => RowOf(row.Kind.Word(), row.Rate)).Append(RowOf("Tất cả", view.Rates.All)),
            ["Đúng hạn theo cấp"] = view.Rates.ByTier.Select(row => RowOf(row.Tier.Word(), row.Rate)).Append(RowOf("Tất cả", view.Rates.All)),
        }, cancellationToken: stop);
        bytes.Position = 0;
        return Results.File(bytes, SheetFile.Type, $"don-doc-{VietnamTime.Day(view.Now):yyyy-MM-dd}.xlsx");
    }

    private static Dictionary<string, object?> RowOf(ChasedUnit unit, int at, DateTimeOffset now) => new(StringComparer.Ordinal)
    {
        ["TT"] = at + 1, ["Đơn vị"] = unit.Report.Unit, ["Cấp"] = unit.Report.Tier.Word(), ["Loại"] = unit.Report.Kind.Word(), ["Tình trạng"] = unit.Report.Status.Name(),
        ["Hạn"] = unit.Due?.Text(), ["So với hạn"] = unit.Due?.Left(now), ["Số lần nhắc"] = unit.Sent.Count, ["Nhắc gần nhất"] = unit.Sent.Count > 0 ? VietnamTime.Moment(unit.Sent[^1].At) : null,
    };

    private static Dictionary<string, object?> RowOf(string name, OnTimeRate rate) => new(StringComparer.Ordinal)
    {
        ["Nhóm"] = name, ["Phải gửi"] = rate.Total, ["Đã nộp"] = rate.HandedIn, ["Đúng hạn"] = rate.OnTime, ["Nộp muộn"] = rate.Late, ["Quá hạn chưa nộp"] = rate.Overdue, ["Chưa đến hạn"] = rate.Pending, ["Tỷ lệ đúng hạn (%)"] = rate.Percent,
    };
}

using HopLuu.Core;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Reporting;
using HopLuu.Web.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Reporting;

/// <summary>A report's papers as files, and what the mapping board and a waiting page ask for.</summary>
internal static class PaperEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // More places than any file has pieces; a longer list is no honest one.
    private const int MostPlaces = 20_000;

    public static void MapPapers(this WebApplication app)
    {
        app.MapGet("/bao-cao/{report:guid}/van-ban.docx", (Guid report, CurrentActor who, ExportReport export, CancellationToken stop) => Paper(export.Run(who.Actor, report, null, stop)));
        app.MapGet("/bao-cao/{report:guid}/ban-nop/{version:int}/van-ban.docx", (Guid report, int version, CurrentActor who, ExportReport export, CancellationToken stop) => Paper(export.Run(who.Actor, report, version, stop)));
        app.MapGet("/bao-cao/{report:guid}/ban-nop/{version:int}/bien-nhan.docx", (Guid report, int version, CurrentActor who, ExportReceipt export, CancellationToken stop) => Paper(export.Run(who.Actor, report, version, stop)));
        app.MapGet("/bao-cao/{report:guid}/ban-in/{print:guid}.pdf", Pdf);
        app.MapGet("/api/ban-in/{print:guid}", PrintState);
        app.MapGet("/api/tai-len/{upload:guid}", UploadState);
        app.MapPut("/api/tai-len/{upload:guid}/xep", Place).DisableAntiforgery(); // checked by hand: the token comes in a header
    }

    private static async Task<IResult> Paper(Task<Result<PaperFile>> export) =>
        await export is { Value: { } paper } ? Results.File(paper.Bytes, Word, paper.Name) : Results.NotFound();

    private static async Task<IResult> Pdf(Guid report, Guid print, CurrentActor who, OpenReport open, AppDb db, FileStore files, CancellationToken stop)
    {
        if ((await open.Run(who.Actor, report, stop)).Value is not { } opened || !ReportRights.IsOwn(who.Actor, opened.Report))
            return Results.NotFound();
        var file = await (from row in db.PrintedReports.AsNoTracking() join made in db.Files.AsNoTracking() on row.PdfFileId equals made.Id where row.Id == print && row.ReportId == report select made).FirstOrDefaultAsync(stop);
        return file is null ? Results.NotFound() : Results.File(files.Open(file), "application/pdf", file.Name);
    }

    private static async Task<IResult> PrintState(Guid print, CurrentActor who, AppDb db, CancellationToken stop)
    {
        var found = await (from row in db.PrintedReports.AsNoTracking() join report in db.Reports.AsNoTracking() on row.ReportId equals report.Id where row.Id == print select new { row.Status, report }).FirstOrDefaultAsync(stop);
        return found is null || !ReportRights.IsOwn(who.Actor, found.report) ? Results.NotFound() : Results.Json(new { Waiting = found.Status == PrintStatus.Waiting });
    }

    private static async Task<IResult> UploadState(Guid upload, CurrentActor who, AppDb db, CancellationToken stop)
    {
        var found = await (from row in db.Uploads.AsNoTracking() join report in db.Reports.AsNoTracking() on row.ReportId equals report.Id where row.Id == upload select new { row.Status, report }).FirstOrDefaultAsync(stop);
        return found is null || !ReportRights.IsOwn(who.Actor, found.report) ? Results.NotFound() : Results.Json(new { Waiting = found.Status == UploadStatus.Waiting });
    }

    private sealed record PlaceBody(Dictionary<int, string?>? Places);

    private static async Task<IResult> Place(Guid upload, HttpContext context, CurrentActor who, PlacePieces place, TimeProvider clock, [FromServices] IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.Json(new { message = "Phiên làm việc trên trang này đã cũ nên chưa lưu được. Hãy tải lại trang; những gì đã lưu vẫn còn." }, statusCode: StatusCodes.Status400BadRequest);
        var body = await context.Request.ReadFromJsonAsync<PlaceBody>(context.RequestAborted);
        if (body?.Places is not { Count: <= MostPlaces } places)
            return Results.BadRequest();
        var result = await place.Run(who.Actor, new(upload, places), context.RequestAborted);
        return result.Problem is { } problem ? Results.Json(new { problem.Code, problem.Message }, statusCode: problem.Status()) : Results.Json(new { At = VietnamTime.Clock(clock.GetUtcNow()) });
    }
}

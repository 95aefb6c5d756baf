using System.Text.Json;
using HopLuu.Core;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Reporting;
using HopLuu.Web.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Reporting;

/// <summary>What scripts call: autosave and files. Answers are JSON; a refusal carries the sentence for the person.</summary>
internal static class ReportingEndpoints
{
    public static void MapReporting(this WebApplication app)
    {
        app.MapPut("/api/bao-cao/{report:guid}/muc/{key}", Save).DisableAntiforgery(); // checked by hand: the token comes in a header
        app.MapGet("/tep/{id:guid}", Download);
    }

    private sealed record SaveBody(string Content, int BaseVersion, Guid OperationId);

    private static async Task<IResult> Save(Guid report, string key, HttpContext context, CurrentActor who, SaveSection save, [FromServices] IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.Json(new { message = "Phiên làm việc đã cũ. Nội dung đang giữ trên máy này; hãy tải lại trang." }, statusCode: StatusCodes.Status400BadRequest);
        var body = await context.Request.ReadFromJsonAsync<SaveBody>(context.RequestAborted);
        if (body is null)
            return Results.BadRequest();
        var result = await save.Run(who.Actor, new(report, key, body.Content, body.BaseVersion, body.OperationId), context.RequestAborted);
        if (result.Problem is { } problem)
            return Results.Json(new { problem.Code, problem.Message }, statusCode: problem.Status());
        var saved = result.Value!;
        return saved.Conflict is { } conflict
            ? Results.Json(new { conflict.Code, conflict.Message, saved.Version, saved.By, Theirs = saved.Stored!.Content, At = VietnamTime.Clock(saved.At) }, statusCode: StatusCodes.Status409Conflict)
            : Results.Json(new { saved.Version, At = VietnamTime.Clock(saved.At), saved.By });
    }

    // Always as an attachment with a type no browser runs.
    private static async Task<IResult> Download(Guid id, CurrentActor who, AppDb db, FileStore files, CancellationToken stop)
    {
        var file = await db.Files.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop);
        if (file is null || !await FileRights.MaySee(db, who.Actor, file, stop))
            return Results.NotFound();
        return Results.File(files.Open(file), "application/octet-stream", file.Name);
    }
}

using System.Text.Json;
using HopLuu.Core;
using HopLuu.Core.Reporting;
using HopLuu.Web.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Reporting;

/// <summary>What the editor's script calls. Answers are JSON, never stored on the way; a refusal carries the sentence for the person.</summary>
internal static class SectionEndpoints
{
    private const int MaxBody = 4 * 1024 * 1024;

    public static void MapSections(this WebApplication app)
    {
        var api = app.MapGroup("/api").DisableAntiforgery().AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(context);
        });
        api.MapGet("/phien", Session);
        api.MapGet("/bao-cao/{report:guid}/tinh-trang", States);
        api.MapGet("/bao-cao/{report:guid}/muc/{key}", Text);
        api.MapPut("/bao-cao/{report:guid}/muc/{key}", Save); // the token comes in a header and is checked by hand
    }

    private sealed record SaveBody(string? Content, int BaseVersion, Guid OperationId, Guid? Sitting);

    // A token for whoever is signed in now: after a session has ended and another began in another tab.
    private static IResult Session(HttpContext context, CurrentActor who, [FromServices] IAntiforgery antiforgery) =>
        Results.Json(new { Token = antiforgery.GetAndStoreTokens(context).RequestToken, Account = who.Actor.AccountId });

    private static async Task<IResult> States(Guid report, CurrentActor who, [FromServices] SectionStates states, CancellationToken stop)
    {
        var result = await states.Run(who.Actor, report, stop);
        if (result.Problem is { } problem)
            return Refuse(problem);
        var value = result.Value!;
        return Results.Json(new
        {
            Open = CampaignFlow.IsOpen(value.Status), value.Strip,
            Findings = value.Findings.Select(finding => new { finding.Keys, finding.Message }),
            Sections = value.Sections.Select(row => new { Key = row.NodeKey, row.Version, row.By, At = row.At is { } at ? VietnamTime.Clock(at) : null }),
        });
    }

    private static async Task<IResult> Text(Guid report, string key, CurrentActor who, [FromServices] OpenSection open, CancellationToken stop)
    {
        var result = await open.Run(who.Actor, new(report, key), stop);
        if (result.Problem is { } problem)
            return Refuse(problem);
        var section = result.Value!.Section;
        return Results.Json(new { Version = section?.Version ?? 0, Content = section?.Content ?? "", By = section?.SavedBy, At = section?.SavedAt is { } at ? VietnamTime.Clock(at) : null });
    }

    private static async Task<IResult> Save(Guid report, string key, HttpContext context, CurrentActor who, [FromServices] SaveSection save, [FromServices] IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.Json(new { Code = "antiforgery", Message = "Phiên làm việc đã cũ. Nội dung đang giữ trên máy này." }, statusCode: StatusCodes.Status400BadRequest);
        if (await Read(context) is not { Content: { } content } body)
            return Results.Json(new { Code = "malformed", Message = "Yêu cầu lưu không đọc được." }, statusCode: StatusCodes.Status422UnprocessableEntity);
        // Not broken off when the browser leaves: a save that has begun is finished.
        var result = await save.Run(who.Actor, new(report, key, content, body.BaseVersion, body.OperationId, body.Sitting), CancellationToken.None);
        if (result.Problem is { } problem)
            return Refuse(problem);
        var saved = result.Value!;
        return saved.Conflict is { } conflict
            ? Results.Json(new
            {
                conflict.Code, conflict.Message, saved.Version, saved.By, Theirs = saved.Stored!.Content, At = VietnamTime.Clock(saved.At),
                Changes = TextDifference.Of(RichText.PlainText(saved.Stored.Content), RichText.PlainText(RichText.Clean(content))).Select(change => new { Kind = change.Kind.ToString(), change.Text }),
            }, statusCode: StatusCodes.Status409Conflict)
            : Results.Json(new { saved.Version, At = VietnamTime.Clock(saved.At), saved.By });
    }

    private static async Task<SaveBody?> Read(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBody || !context.Request.HasJsonContentType())
            return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBody; // also when no length was said, as behind some proxies
        try
        {
            return await context.Request.ReadFromJsonAsync<SaveBody>(context.RequestAborted);
        }
        catch (Exception failure) when (failure is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static IResult Refuse(Problem problem) => Results.Json(new { problem.Code, problem.Message }, statusCode: problem.Status());
}

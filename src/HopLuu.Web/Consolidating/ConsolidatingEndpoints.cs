using HopLuu.Core.Consolidating;
using HopLuu.Web.Accounts;

namespace HopLuu.Web.Consolidating;

/// <summary>What the page of consolidating asks while the draft is computed.</summary>
internal static class ConsolidatingEndpoints
{
    public static void MapConsolidating(this WebApplication app) => app.MapGet("/api/dot/{id:guid}/tong-hop", State);

    private static async Task<IResult> State(Guid id, CurrentActor who, OpenConsolidation open, CancellationToken stop) =>
        (await open.Run(who.Actor, id, stop)).Value is { } view ? Results.Json(new { Waiting = view.Draft?.Status == DraftStatus.Waiting }) : Results.NotFound();
}

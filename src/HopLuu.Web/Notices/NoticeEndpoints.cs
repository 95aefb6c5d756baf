using HopLuu.Core.Notices;
using HopLuu.Web.Accounts;

namespace HopLuu.Web.Notices;

internal static class NoticeEndpoints
{
    /// <summary>Following a notice: it counts as read, and one is where it leads.</summary>
    public static void MapNotices(this WebApplication app) =>
        app.MapGet("/thong-bao/{id:guid}", async (Guid id, CurrentActor who, OpenNotice open, CancellationToken stop) =>
            await open.Run(who.Actor, id, stop) is { Value: { } link } ? Results.LocalRedirect(link) : Results.NotFound());
}

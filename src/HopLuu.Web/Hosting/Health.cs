using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Hosting;

/// <summary>For what watches the program: "/song" says that it runs, "/song/san-sang" that it can also reach its database.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/song", () => Results.Text("song")).AllowAnonymous().DisableRateLimiting();
        app.MapGet("/song/san-sang", async (AppDb db, CancellationToken stop) => await CanRead(db, stop) ? Results.Text("san-sang") : Results.Text("chua-san-sang", statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous().DisableRateLimiting();
    }

    private static async Task<bool> CanRead(AppDb db, CancellationToken stop)
    {
        try
        {
            await db.DataProtectionKeys.AnyAsync(stop);
            return true;
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            return false;
        }
    }
}

using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Reporting;

/// <summary>What scripts call, and files.</summary>
internal static class ReportingEndpoints
{
    public static void MapReporting(this WebApplication app)
    {
        app.MapSections();
        app.MapGet("/tep/{id:guid}", Download);
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

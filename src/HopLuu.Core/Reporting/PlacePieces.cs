using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>A person puts paragraphs of an uploaded file where they belong.</summary>
public sealed class PlacePieces(AppDb db, TimeProvider clock)
{
    /// <param name="Places">Position of the piece → key of the node, null for "to none".</param>
    public sealed record Request(Guid UploadId, IReadOnlyDictionary<int, string?> Places);

    private const int Tries = 5;

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        for (var again = 1; ; again++)
        {
            var result = await Once(actor, request, stop);
            // Two people, or two tabs, at the same file: each placed other paragraphs, so both shall stand.
            if (result.Problem != Problem.ChangedMeanwhile || again == Tries)
                return result;
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Result<Done>> Once(Actor actor, Request request, CancellationToken stop)
    {
        var upload = await db.Uploads.FirstOrDefaultAsync(row => row.Id == request.UploadId, stop);
        var report = upload is null ? null : await db.Reports.AsNoTracking().FirstAsync(row => row.Id == upload.ReportId, stop);
        if (upload is null || report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (report.MayWrite() is { } closed)
            return closed;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        var keys = outline.Writable().Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        if (request.Places.Values.Any(key => key is not null && !keys.Contains(key)))
            return ReportProblems.NoSuchSection;
        if (upload.Place(request.Places) is { } refused)
            return refused;
        db.Record(clock.GetUtcNow(), actor, "upload.placed", $"{request.Places.Count} đoạn", report.Id, report.OrganizationId, $"{upload.Id:N}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

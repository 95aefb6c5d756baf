using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>An uploaded file is put aside, or laid out once more after it was. The file itself is always kept.</summary>
public sealed class DropUpload(AppDb db, TimeProvider clock)
{
    public Task<Result<Done>> Run(Actor actor, Guid uploadId, CancellationToken stop = default) => Change(actor, uploadId, "upload.dropped", upload => upload.Drop(), stop);

    public Task<Result<Done>> Reopen(Actor actor, Guid uploadId, CancellationToken stop = default) => Change(actor, uploadId, "upload.reopened", upload => upload.Reopen(), stop);

    private async Task<Result<Done>> Change(Actor actor, Guid uploadId, string action, Func<Upload, Problem?> decide, CancellationToken stop)
    {
        var upload = await db.Uploads.FirstOrDefaultAsync(row => row.Id == uploadId, stop);
        var report = upload is null ? null : await db.Reports.AsNoTracking().FirstAsync(row => row.Id == upload.ReportId, stop);
        if (upload is null || report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if ((report.MayWrite() ?? decide(upload)) is { } refused)
            return refused;
        db.Record(clock.GetUtcNow(), actor, action, "Tệp tải lên", report.Id, report.OrganizationId, $"{upload.Id:N}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

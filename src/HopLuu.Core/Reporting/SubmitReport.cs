using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Hands a report in: a frozen version with its hash, and the clock stops. Also takes it back before the deadline.</summary>
public sealed class SubmitReport(AppDb db, TimeProvider clock)
{
    /// <summary>The version's id; its receipt is a page of its own.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Guid reportId, CancellationToken stop = default)
    {
        var (report, campaign) = await Load(reportId, stop);
        if (report is null || campaign is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (report.IsConsolidated)
            return ReportProblems.IssuedElsewhere;
        if (campaign.Status != CampaignStatus.Published)
            return PlanningProblems.Closed;
        // A second click, the back button, a form sent again: what is in is in, and its receipt is shown.
        if (report.Status == ReportStatus.Submitted)
            return await Latest(report.Id, stop);
        var now = clock.GetUtcNow();
        if (report.Submit(now) is { } refused)
            return refused;
        var version = await FreezeReport.Add(db, report, actor.Name, now, now, null, stop);
        db.Tell(now, campaign.ProcessingBodyId, NoticeKind.Submitted, $"{actor.OrganizationName} đã nộp báo cáo.", $"/dot/{campaign.Id}/tham-dinh/{report.Id}");
        db.Record(now, actor, "report.submitted", $"Bản nộp lần {version.Number}", report.Id, report.OrganizationId, version.Sha256);
        try
        {
            if (await db.TrySaveAsync(stop) is null)
                return version.Id;
        }
        catch (DbUpdateException)
        {
            // The same version number at the same moment: the other one is in.
        }
        db.ChangeTracker.Clear();
        return await db.Reports.AnyAsync(row => row.Id == reportId && row.Status == ReportStatus.Submitted, stop) ? await Latest(reportId, stop) : Problem.ChangedMeanwhile;
    }

    public async Task<Result<Done>> Withdraw(Actor actor, Guid reportId, CancellationToken stop = default)
    {
        var (report, campaign) = await Load(reportId, stop);
        if (report is null || campaign is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (report.IsConsolidated)
            return ReportProblems.IssuedElsewhere;
        var dueAt = await db.Obligations.Where(row => row.Id == report.ObligationId).Select(row => row.DueAt).FirstAsync(stop);
        var now = clock.GetUtcNow();
        if (report.Withdraw(dueAt, now) is { } refused)
            return refused;
        db.Tell(now, campaign.ProcessingBodyId, NoticeKind.Submitted, $"{actor.OrganizationName} đã rút lại báo cáo để sửa.", $"/dot/{campaign.Id}/theo-doi");
        db.Record(now, actor, "report.withdrawn", $"Bản nộp lần {report.VersionCount}", report.Id, report.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    private async Task<Result<Guid>> Latest(Guid reportId, CancellationToken stop) =>
        await db.ReportVersions.Where(row => row.ReportId == reportId).OrderByDescending(row => row.Number).Select(row => row.Id).FirstAsync(stop);

    private async Task<(Report?, Campaign?)> Load(Guid reportId, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == reportId, stop);
        return report is null ? (null, null) : (report, await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == report.CampaignId, stop));
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Issuing;

/// <summary>Issues the consolidated report: approved, numbered, frozen. The units whose reports are in it are told.</summary>
public sealed class IssueReport(AppDb db, TimeProvider clock)
{
    /// <summary>The version's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var draft = await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop);
        if (draft?.DoneAt is null)
            return ConsolidatingProblems.NotComputed;
        var report = await db.Reports.FirstAsync(row => row.Id == draft.ReportId, stop);
        if (report.Status == ReportStatus.Submitted)
            return await db.ReportVersions.Where(row => row.ReportId == report.Id).OrderByDescending(row => row.Number).Select(row => row.Id).FirstAsync(stop); // a second click
        if (report.Approval is null)
            return IssuingProblems.NotApproved;
        if (report.DocumentNumber is null || report.DocumentDate is null)
            return IssuingProblems.NumberMissing;
        var news = await (from node in db.DraftNodes
                          join section in db.Sections on node.NodeKey equals section.NodeKey
                          where node.DraftId == draft.Id && section.ReportId == report.Id && section.Version != node.LaidVersion && node.Hash != node.SeenHash && node.Content != ""
                          select node.Id).CountAsync(stop);
        if (news > 0)
            return IssuingProblems.NewsLeft(news);
        var now = clock.GetUtcNow();
        if (report.Submit(now) is { } refused)
            return refused;
        var version = await FreezeReport.Add(db, report, actor.Name, now, now, null, stop);
        foreach (var input in draft.Inputs)
            db.Tell(now, input.OrganizationId, NoticeKind.Consolidated, $"Báo cáo của đơn vị đã được đưa vào báo cáo tổng hợp số {report.DocumentNumber} ngày {VietnamTime.Short(report.DocumentDate.Value)} của đợt “{campaign.Title}”.", $"/bao-cao/{input.ReportId}");
        db.Record(now, actor, "report.issued", $"{report.DocumentNumber}", report.Id, report.OrganizationId, $"{draft.Inputs.Count}/{draft.Expected} báo cáo; {version.Sha256}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : version.Id;
    }
}

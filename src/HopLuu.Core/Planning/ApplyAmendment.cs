using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Puts an amended outline in force: reports not handed in follow it with all their texts, those handed in stay as they are, everybody is told.</summary>
public sealed class ApplyAmendment(AppDb db, TimeProvider clock)
{
    /// <param name="Revision">The amendment whose effects were shown: if somebody changed it since, they are to be looked at again.</param>
    public sealed record Request(Guid CampaignId, Guid Revision);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, request.CampaignId, stop);
        if (problem is not null)
            return problem == PlanningProblems.OutlineFrozen ? PlanningProblems.NoAmendment : problem;
        var (campaign, amended) = found;
        if (campaign.Status != CampaignStatus.Published)
            return PlanningProblems.NoAmendment;
        if (amended.Revision != request.Revision)
            return Problem.ChangedMeanwhile;
        var current = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var diff = OutlineDiff.Between(current.Items, amended.Items);
        if (diff.IsEmpty)
            return PlanningProblems.AmendmentEmpty;

        var now = clock.GetUtcNow();
        amended.Freeze(now);
        campaign.Adopt(amended);
        var rows = await (from report in db.Reports join obligation in db.Obligations on report.ObligationId equals obligation.Id where report.CampaignId == campaign.Id select report).ToListAsync(stop);
        var following = rows.Where(report => PreviewAmendment.Follows(report.Status)).ToList();
        var ids = following.Select(report => report.Id).ToList();
        var sections = (await db.Sections.AsNoTracking().Where(row => ids.Contains(row.ReportId)).ToListAsync(stop)).ToLookup(row => row.ReportId);
        foreach (var report in following)
        {
            report.Follow(amended.Id);
            report.Measure(ReportContent.Strip(amended, sections[report.Id].ToDictionary(row => row.NodeKey, StringComparer.Ordinal)), report.FindingCount);
        }
        foreach (var report in rows)
        {
            db.Tell(now, report.OrganizationId, NoticeKind.Amended, PreviewAmendment.Follows(report.Status)
                ? $"Đề cương đợt “{campaign.Title}” được điều chỉnh: {diff.Summary}. Nội dung đơn vị đã soạn vẫn được giữ nguyên."
                : $"Đề cương đợt “{campaign.Title}” được điều chỉnh: {diff.Summary}. Báo cáo đơn vị đã nộp vẫn có giá trị, không phải làm lại.", $"/bao-cao/{report.Id}");
        }
        db.Record(now, actor, "outline.amended", campaign.Title, campaign.Id, campaign.IssuerId, $"bản {amended.Number}: {diff.Summary}");
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : default(Done);
    }
}

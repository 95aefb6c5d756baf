using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>What an amendment would do to the outline in force and to reports already begun, before anything happens.</summary>
public sealed class PreviewAmendment(AppDb db)
{
    public async Task<Result<AmendmentImpact>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, campaignId, stop);
        if (problem is not null)
            return problem == PlanningProblems.OutlineFrozen ? PlanningProblems.NoAmendment : problem;
        if (found.Campaign.Status != CampaignStatus.Published)
            return PlanningProblems.NoAmendment;
        var current = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == found.Campaign.OutlineId, stop);
        var lost = current.Writable().Select(item => item.Key).Except(found.Outline.Writable().Select(item => item.Key), StringComparer.Ordinal).ToList();
        var statuses = await (from report in db.Reports.AsNoTracking() join obligation in db.Obligations on report.ObligationId equals obligation.Id where report.CampaignId == campaignId select new { report.Id, report.Status }).ToListAsync(stop);
        var open = statuses.Where(row => Follows(row.Status)).Select(row => row.Id).ToHashSet();
        var texts = await (from section in db.Sections.AsNoTracking()
                           join report in db.Reports on section.ReportId equals report.Id
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           where report.CampaignId == campaignId && lost.Contains(section.NodeKey) && section.Words > 0
                           select new { section.ReportId, section.NodeKey, obligation.Unit.Name }).ToListAsync(stop);
        var affected = lost.Select(key => new LostSection(current.Find(key)!, [.. texts.Where(row => row.NodeKey == key && open.Contains(row.ReportId)).Select(row => row.Name).Order(Vietnamese.VietnameseOrder.Instance)])).ToList();
        return new AmendmentImpact(found.Campaign, current, found.Outline, OutlineDiff.Between(current.Items, found.Outline.Items), affected, open.Count, statuses.Count - open.Count, statuses.Count(row => row.Status == ReportStatus.NotStarted));
    }

    /// <summary>What was not handed in answers the new version; what was stays with the one it answered.</summary>
    internal static bool Follows(ReportStatus status) => CampaignFlow.IsOwed(status);
}

/// <summary>What an amendment does.</summary>
/// <param name="Lost">Places to write in that the new version no longer has.</param>
/// <param name="Following">Reports that will answer the new version.</param>
/// <param name="Pinned">Reports handed in, which stay with theirs.</param>
/// <param name="NotStarted">Of those following, how many have nothing yet.</param>
public sealed record AmendmentImpact(Campaign Campaign, OutlineVersion Current, OutlineVersion Amended, OutlineDiff Diff, IReadOnlyList<LostSection> Lost, int Following, int Pinned, int NotStarted);

/// <summary>A place to write in that goes, and the units that have text there: kept, shown outside the outline.</summary>
public sealed record LostSection(OutlineItem Item, IReadOnlyList<string> Units);

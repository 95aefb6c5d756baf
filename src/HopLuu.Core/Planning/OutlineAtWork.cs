using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>The outline that may be edited: of a campaign in preparation its only one, of a running one the amendment that was begun.</summary>
internal static class OutlineAtWork
{
    public static async Task<Result<(Campaign Campaign, OutlineVersion Outline)>> Find(AppDb db, Actor actor, Guid campaignId, CancellationToken stop)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status == CampaignStatus.Closed)
            return PlanningProblems.Closed;
        var outline = await db.Outlines.Where(row => row.CampaignId == campaignId && row.FrozenAt == null).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);
        return outline is null ? PlanningProblems.OutlineFrozen : (campaign, outline);
    }

    /// <summary>Every key that a version of the campaign's outline holds or held before its last change: a node brought back is the same node.</summary>
    public static async Task<IReadOnlySet<string>> Keys(AppDb db, Guid campaignId, CancellationToken stop) =>
        (await db.Outlines.AsNoTracking().Where(row => row.CampaignId == campaignId).ToListAsync(stop))
            .SelectMany(version => version.Items.Concat(version.Before ?? [])).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
}

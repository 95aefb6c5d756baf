using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Ends a campaign, takes an ended one up again, or deletes one that was never published.</summary>
public sealed class CloseCampaign(AppDb db, TimeProvider clock)
{
    public Task<Result<Done>> Run(Actor actor, Guid campaignId, CancellationToken stop = default) => Change(actor, campaignId, "campaign.closed", campaign => campaign.Close(clock.GetUtcNow()), stop);

    public Task<Result<Done>> Reopen(Actor actor, Guid campaignId, CancellationToken stop = default) => Change(actor, campaignId, "campaign.reopened", campaign => campaign.Reopen(), stop);

    /// <summary>A campaign in preparation goes with its outline and choices; the plan's file stays in the store.</summary>
    public Task<Result<Done>> Delete(Actor actor, Guid campaignId, CancellationToken stop = default) => Change(actor, campaignId, "campaign.deleted", campaign =>
    {
        if (campaign.Status != CampaignStatus.Draft)
            return PlanningProblems.NotDraft;
        db.RemoveRange(db.Obligations.IgnoreQueryFilters().Where(row => row.CampaignId == campaignId));
        db.RemoveRange(db.Outlines.Where(row => row.CampaignId == campaignId));
        db.Remove(campaign);
        return null;
    }, stop);

    private async Task<Result<Done>> Change(Actor actor, Guid campaignId, string action, Func<Campaign, Problem?> change, CancellationToken stop)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (change(campaign) is { } refused)
            return refused;
        db.Record(clock.GetUtcNow(), actor, action, campaign.Title, campaign.Id, campaign.IssuerId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

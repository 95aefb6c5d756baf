using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Begins a new version of a running campaign's outline, as a copy that nobody follows yet; or throws the copy away.</summary>
public sealed class BeginAmendment(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status != CampaignStatus.Published)
            return PlanningProblems.NotRunning;
        if (await db.Outlines.AnyAsync(row => row.CampaignId == campaignId && row.FrozenAt == null, stop))
            return PlanningProblems.AmendmentOpen;
        var current = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var number = await db.Outlines.Where(row => row.CampaignId == campaignId).MaxAsync(row => row.Number, stop) + 1;
        var now = clock.GetUtcNow();
        db.Add(new OutlineVersion(Guid.CreateVersion7(now), campaignId, number, current.Title, current.Items, now));
        db.Record(now, actor, "outline.amendment-begun", campaign.Title, campaign.Id, campaign.IssuerId, $"bản {number}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    /// <summary>The copy goes; the outline in force stays as it is.</summary>
    public async Task<Result<Done>> Discard(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, campaignId, stop);
        if (problem is not null)
            return problem == PlanningProblems.OutlineFrozen ? PlanningProblems.NoAmendment : problem;
        if (found.Campaign.Status != CampaignStatus.Published)
            return PlanningProblems.NoAmendment;
        db.Remove(found.Outline);
        db.Record(clock.GetUtcNow(), actor, "outline.amendment-discarded", found.Campaign.Title, campaignId, found.Campaign.IssuerId, $"bản {found.Outline.Number}");
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : default(Done);
    }
}

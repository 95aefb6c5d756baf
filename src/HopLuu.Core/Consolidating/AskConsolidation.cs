using System.Text.Json;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>Asks for the draft to be computed from what is in so far; any number of times, at any minute. The first time the consolidated report is created.</summary>
public sealed class AskConsolidation(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status == CampaignStatus.Draft)
            return ConsolidatingProblems.NotPublished;
        if (!await db.Reports.AnyAsync(row => row.CampaignId == campaignId && row.JoinedById == null && (row.Status == ReportStatus.Submitted || row.Status == ReportStatus.Accepted), stop))
            return ConsolidatingProblems.NothingIn;
        var now = clock.GetUtcNow();
        var draft = await db.ConsolidatedDrafts.FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop) ?? await ConsolidatedDraft.Begin(db, campaign, now, stop);
        draft.Ask(actor.Name, now);
        db.Add(new OutboxMessage(Guid.CreateVersion7(now), RunConsolidation.Kind, JsonSerializer.Serialize(new RunConsolidation.Payload(campaignId), JsonColumn.Options), now));
        db.Record(now, actor, "consolidation.asked", campaign.Title, campaign.Id, campaign.IssuerId);
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // a colleague pressed at the same moment
        }
    }
}

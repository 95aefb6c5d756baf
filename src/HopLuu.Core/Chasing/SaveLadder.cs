using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>A coordinator switches steps of a campaign's ladder on and off.</summary>
public sealed class SaveLadder(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid CampaignId, IReadOnlyCollection<ReminderStep> Steps, int EscalateAfter, bool Digest);

    public Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default) => SaveAgain.Run(db, () => Once(actor, request, stop));

    private async Task<Result<Done>> Once(Actor actor, Request request, CancellationToken stop)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status == CampaignStatus.Closed)
            return ChasingProblems.NotRunning;
        var ladder = await db.ReminderLadders.FirstOrDefaultAsync(row => row.CampaignId == campaign.Id, stop) ?? db.Add(new ReminderLadder(campaign.Id)).Entity;
        if (ladder.Set(request.Steps, request.EscalateAfter, request.Digest) is { } refused)
        {
            db.ChangeTracker.Clear();
            return refused;
        }
        db.Record(clock.GetUtcNow(), actor, "reminder.ladder-saved", campaign.Title, campaign.Id, campaign.ProcessingBodyId, $"{string.Join(' ', request.Steps.Order())}; {request.EscalateAfter}; {(request.Digest ? "digest" : "no digest")}");
        await db.SaveChangesAsync(stop);
        return default(Done);
    }
}

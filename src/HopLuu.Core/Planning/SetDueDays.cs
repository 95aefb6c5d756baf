using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Says until when everybody must report: one day for all, other days for a tier, others again for single units.</summary>
public sealed class SetDueDays(AppDb db, TimeProvider clock)
{
    /// <param name="Tiers">Days of tiers that differ.</param>
    /// <param name="Units">Days of single bodies that differ, by obligation.</param>
    public sealed record Request(Guid CampaignId, DueMoment Due, IReadOnlyDictionary<Tier, DueMoment> Tiers, IReadOnlyDictionary<Guid, DueMoment> Units);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status != CampaignStatus.Draft)
            return PlanningProblems.AlreadyPublished;
        if (campaign.SetDue(request.Due.Day, request.Due.Time) is { } refused)
            return refused;
        foreach (var obligation in await db.Obligations.Where(row => row.CampaignId == campaign.Id).ToListAsync(stop))
        {
            var due = request.Units.TryGetValue(obligation.Id, out var own) ? own : obligation.Kind == ObligationKind.Report && request.Tiers.TryGetValue(obligation.Unit.Tier, out var tier) ? tier : request.Due;
            obligation.SetDue(due.Day, due.Time);
        }
        db.Record(clock.GetUtcNow(), actor, "campaign.due-set", campaign.Title, campaign.Id, campaign.IssuerId, $"{request.Due.Day:yyyy-MM-dd}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

/// <summary>The last day in time, and its hour when one is named.</summary>
public readonly record struct DueMoment(DateOnly Day, TimeOnly? Time);

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Says which bodies below the issuer owe a report in a campaign in preparation. One that runs gets more with <see cref="AddUnit"/>.</summary>
public sealed class ChooseUnits(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid CampaignId, ObligationKind Kind, IReadOnlyList<Guid> OrganizationIds);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status != CampaignStatus.Draft)
            return PlanningProblems.AlreadyPublished;

        var existing = await db.Obligations.Where(row => row.CampaignId == campaign.Id && row.Kind == request.Kind).ToListAsync(stop);
        var wanted = request.OrganizationIds.ToHashSet();
        db.RemoveRange(existing.Where(row => !wanted.Contains(row.OrganizationId)));
        var issuerPath = await db.Organizations.Where(row => row.Id == campaign.IssuerId).Select(row => row.Path).FirstAsync(stop);
        var today = clock.Today();
        if (await db.Organizations.CountAsync(row => wanted.Contains(row.Id) && row.Path.StartsWith(issuerPath) && (row.ClosedOn == null || row.ClosedOn >= today), stop) != wanted.Count)
            return PlanningProblems.UnitOutside;
        var added = wanted.Except(existing.Select(row => row.OrganizationId)).ToList();
        var now = clock.GetUtcNow();
        foreach (var unit in await UnitsOnDay.Of(db, added, VietnamTime.Day(now), stop))
            db.Add(new Obligation(Guid.CreateVersion7(now), campaign.Id, unit, request.Kind, campaign.DueDay, campaign.DueTime));
        db.Record(now, actor, "campaign.units-chosen", campaign.Title, campaign.Id, campaign.IssuerId, $"{request.Kind}: {wanted.Count}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

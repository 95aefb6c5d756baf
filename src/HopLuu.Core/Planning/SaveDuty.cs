using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Who directs, who contributes to which sections of the issuer's own report, who only publicises.</summary>
public sealed class SaveDuty(AppDb db, TimeProvider clock)
{
    /// <param name="ObligationId">The duty that is changed; null gives a new one.</param>
    /// <param name="Sections">Keys of nodes of the outline, for those who contribute.</param>
    public sealed record Request(Guid CampaignId, Guid? ObligationId, Guid OrganizationId, ObligationKind Kind, IReadOnlyList<string> Sections, string? Task);

    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var (campaign, problem) = await MayPlan(db, actor, request.CampaignId, stop);
        if (problem is not null)
            return problem;
        if (request.Kind is ObligationKind.Report or ObligationKind.Consolidate)
            return Problem.NotFound; // who reports is chosen on the page of units
        if (request.OrganizationId == Guid.Empty)
            return PlanningProblems.BodyMissing;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign!.OutlineId, stop);
        var sections = request.Sections.Where(key => outline.Find(key) is not null).Distinct(StringComparer.Ordinal).ToList();
        if (request.Kind == ObligationKind.Contribute && sections.Count == 0)
            return PlanningProblems.SectionsMissing;
        var existing = await db.Obligations.FirstOrDefaultAsync(row => row.CampaignId == campaign!.Id && row.OrganizationId == request.OrganizationId && row.Kind == request.Kind, stop);
        if (existing is not null && existing.Id != request.ObligationId)
            return PlanningProblems.DutyTaken;
        if (request.ObligationId is { } replaced && existing is null)
        {
            // The body or the kind of an entry was changed: the old one goes.
            var old = await db.Obligations.FirstOrDefaultAsync(row => row.Id == replaced && row.CampaignId == campaign!.Id && row.Kind != ObligationKind.Report && row.Kind != ObligationKind.Consolidate, stop);
            if (old is null)
                return Problem.NotFound;
            db.Remove(old);
        }
        var now = clock.GetUtcNow();
        if (existing is null)
        {
            var issuerPath = await db.Organizations.Where(row => row.Id == campaign!.IssuerId).Select(row => row.Path).FirstAsync(stop);
            var unit = (await UnitsOnDay.Of(db, [request.OrganizationId], VietnamTime.Day(now), stop)).FirstOrDefault();
            if (unit is null || !unit.Path.StartsWith(issuerPath, StringComparison.Ordinal))
                return PlanningProblems.UnitOutside;
            existing = db.Add(new Obligation(Guid.CreateVersion7(now), campaign!.Id, unit, request.Kind, campaign.DueDay, campaign.DueTime)).Entity;
        }
        existing.Assign(request.Kind == ObligationKind.Contribute ? sections : [], request.Task is { Length: > 0 } task ? task.Trim()[..Math.Min(task.Trim().Length, 4000)] : null);
        db.Record(now, actor, "duty.saved", existing.Unit.Name, existing.Id, campaign!.IssuerId, $"{request.Kind}");
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : existing.Id;
    }

    public async Task<Result<Done>> Remove(Actor actor, Guid campaignId, Guid obligationId, CancellationToken stop = default)
    {
        var (campaign, problem) = await MayPlan(db, actor, campaignId, stop);
        if (problem is not null)
            return problem;
        var duty = await db.Obligations.FirstOrDefaultAsync(row => row.Id == obligationId && row.CampaignId == campaignId && row.Kind != ObligationKind.Report && row.Kind != ObligationKind.Consolidate, stop);
        if (duty is null)
            return Problem.NotFound;
        db.Remove(duty);
        db.Record(clock.GetUtcNow(), actor, "duty.removed", duty.Unit.Name, duty.Id, campaign!.IssuerId, $"{duty.Kind}");
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : default(Done);
    }

    /// <summary>The campaign, when the actor sets it up and it is still in preparation.</summary>
    internal static async Task<(Campaign? Campaign, Problem? Problem)> MayPlan(AppDb db, Actor actor, Guid campaignId, CancellationToken stop)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        return campaign is null || !CampaignRights.MaySee(actor, campaign) ? (null, Problem.NotFound)
            : !CampaignRights.MayManage(actor, campaign) ? (null, Problem.NotAllowed)
            : campaign.Status != CampaignStatus.Draft ? (null, PlanningProblems.AlreadyPublished) : (campaign, null);
    }
}

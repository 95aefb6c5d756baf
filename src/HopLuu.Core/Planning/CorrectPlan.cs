using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>A person corrects what was understood of the plan.</summary>
public sealed class CorrectPlan(AppDb db, TimeProvider clock)
{
    private const int Most = 200;

    /// <param name="Revision">The campaign as the page showed it.</param>
    public sealed record Request(Guid CampaignId, Guid Revision, string Title, PlanFacts Plan, Guid ProcessingBodyId);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Revision != request.Revision)
            return Problem.ChangedMeanwhile;
        if (request.Title.Length > 300 || Long(request.Plan))
            return PlanningProblems.TooLong;
        var issuer = await db.Organizations.AsNoTracking().FirstAsync(row => row.Id == campaign.IssuerId, stop);
        // The office that receives is the issuer or a body of its own: nobody hands a campaign to strangers.
        if (!await db.Organizations.AnyAsync(row => row.Id == request.ProcessingBodyId && row.Path.StartsWith(issuer.Path), stop))
            return PlanningProblems.UnitOutside;
        if (campaign.Correct(request.Title, request.Plan, request.ProcessingBodyId) is { } refused)
            return refused;
        db.Record(clock.GetUtcNow(), actor, "plan.corrected", campaign.Title, campaign.Id, campaign.IssuerId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    private static bool Long(PlanFacts plan) =>
        plan.Bases.Count > Most || plan.Deadlines.Count > Most || plan.Assignments.Count > Most || plan.Recipients.Count > Most
        || new[] { plan.Issuer, plan.ParentIssuer, plan.SignedFor, plan.Number, plan.Kind, plan.Place }.Any(text => text?.Length > 300)
        || plan.Subject?.Length > 2000 || plan.Bases.Any(basis => basis.Text.Length > 4000) || plan.Assignments.Any(duty => duty.Unit.Length > 1000 || duty.Task.Length > 4000)
        || plan.Deadlines.Any(deadline => deadline.Tier.Length > 1000 || deadline.Text.Length > 4000) || plan.Recipients.Any(line => line.Length > 1000);
}

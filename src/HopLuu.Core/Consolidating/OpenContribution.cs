using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>The sections of the issuing body's own report that a person's body is asked to contribute to.</summary>
public sealed class OpenContribution(AppDb db, TimeProvider clock)
{
    public async Task<Result<ContributionView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var (campaign, duties) = await Find(actor, campaignId, stop);
        if (campaign is null)
            return Problem.NotFound;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var keys = duties.SelectMany(duty => duty.Sections).ToHashSet(StringComparer.Ordinal);
        var report = await db.Reports.AsNoTracking().Where(row => row.CampaignId == campaignId && row.JoinedById != null).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(stop);
        return new ContributionView(campaign, [.. duties.Select(duty => duty.Task).OfType<string>().Distinct(StringComparer.Ordinal)], [.. outline.Items.Where(item => keys.Contains(item.Key))], report);
    }

    /// <summary>The report to write in; created when the office has not consolidated yet.</summary>
    public async Task<Result<Guid>> Begin(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var (campaign, _) = await Find(actor, campaignId, stop);
        if (campaign is null)
            return Problem.NotFound;
        if (campaign.Status != CampaignStatus.Published)
            return PlanningProblems.Closed;
        if (await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop) is { } there)
            return there.ReportId;
        var now = clock.GetUtcNow();
        var draft = await ConsolidatedDraft.Begin(db, campaign, now, stop);
        db.Record(now, actor, "consolidation.begun", campaign.Title, campaign.Id, campaign.IssuerId);
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : draft.ReportId;
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // two bodies began at the same moment
        }
    }

    private async Task<(Campaign? Campaign, List<Obligation> Duties)> Find(Actor actor, Guid campaignId, CancellationToken stop)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId && row.Status != CampaignStatus.Draft, stop);
        var bodies = actor.BodiesAs(Role.Writer, Role.Approver);
        var duties = await db.Obligations.AsNoTracking().Where(row => row.CampaignId == campaignId && row.Kind == ObligationKind.Contribute && bodies.Contains(row.OrganizationId)).ToListAsync(stop);
        return (duties.Count == 0 ? null : campaign, duties);
    }
}

/// <summary>What a contributor sees first.</summary>
/// <param name="Tasks">What the plan says the body shall do.</param>
/// <param name="ReportId">The report to write in; null when nobody has begun it.</param>
public sealed record ContributionView(Campaign Campaign, IReadOnlyList<string> Tasks, IReadOnlyList<OutlineItem> Sections, Guid? ReportId);

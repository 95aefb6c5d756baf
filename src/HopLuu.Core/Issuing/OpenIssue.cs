using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Issuing;

/// <summary>Where the consolidated report stands on its way out, and where it would go above.</summary>
public sealed class OpenIssue(AppDb db, OpenConsolidation consolidation)
{
    public async Task<Result<IssueView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var opened = await consolidation.Run(actor, campaignId, stop);
        if (opened.Value is not { } view)
            return opened.Problem!;
        if (view.Report is not { } report || view.Draft?.DoneAt is null)
            return ConsolidatingProblems.NotComputed;
        var issued = report.Status == ReportStatus.Submitted ? await db.ReportVersions.AsNoTracking().Where(row => row.ReportId == report.Id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop) : null;
        return new IssueView(view, report, issued, await PlacesAbove(db, view.Campaign, stop));
    }

    /// <summary>Running campaigns of others in which the issuing body owes a report.</summary>
    internal static async Task<IReadOnlyList<PlaceAbove>> PlacesAbove(AppDb db, Campaign campaign, CancellationToken stop) =>
        await (from obligation in db.Obligations.AsNoTracking()
               join above in db.Campaigns.AsNoTracking() on obligation.CampaignId equals above.Id
               join report in db.Reports.AsNoTracking() on obligation.Id equals report.ObligationId
               join issuer in db.Organizations.AsNoTracking() on above.IssuerId equals issuer.Id
               where obligation.OrganizationId == campaign.IssuerId && obligation.Kind == ObligationKind.Report && above.Status == CampaignStatus.Published && above.Id != campaign.Id
               orderby obligation.DueAt
               select new PlaceAbove(report.Id, above.Id, above.Title, issuer.Name, obligation.DueDay, report.Status)).ToListAsync(stop);
}

/// <summary>All that the page of issuing shows.</summary>
/// <param name="Issued">The frozen version; null before.</param>
public sealed record IssueView(ConsolidationView Consolidation, Report Report, ReportVersion? Issued, IReadOnlyList<PlaceAbove> Above);

/// <summary>A report that the issuing body owes one tier up.</summary>
public sealed record PlaceAbove(Guid ReportId, Guid CampaignId, string Title, string Issuer, DateOnly? DueDay, ReportStatus Status);

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>What a person's bodies owe, by when, and what came back: three queries, however much it is.</summary>
public sealed class UnitDuties(AppDb db)
{
    private const int LatestNotices = 5;

    public async Task<DutiesView> Run(Actor actor, CancellationToken stop = default)
    {
        var bodies = actor.BodiesAs(Role.Writer, Role.Approver);
        var rows = await (from obligation in db.Obligations.AsNoTracking()
                          join campaign in db.Campaigns.AsNoTracking() on obligation.CampaignId equals campaign.Id
                          from report in db.Reports.AsNoTracking().Where(row => row.ObligationId == obligation.Id).DefaultIfEmpty()
                          where bodies.Contains(obligation.OrganizationId) && campaign.Status != CampaignStatus.Draft
                          orderby obligation.DueAt
                          select new { obligation, campaign, report }).ToListAsync(stop);
        var back = await (from sent in db.Returns.AsNoTracking()
                          join report in db.Reports on sent.ReportId equals report.Id
                          where bodies.Contains(report.OrganizationId) && sent.AnsweredBy == null
                          orderby sent.At
                          select sent).ToListAsync(stop);
        var told = actor.Grants.Select(grant => grant.OrganizationId).Append(actor.OrganizationId).Distinct().ToList();
        var notices = await db.Notices.AsNoTracking().Where(row => told.Contains(row.OrganizationId)).OrderByDescending(row => row.At).Take(LatestNotices).ToListAsync(stop);
        var returned = back.GroupBy(sent => sent.ReportId).ToDictionary(group => group.Key, group => group.Last());
        var duties = rows.Select(row => new Duty(row.obligation, row.campaign, row.report, row.report is null ? null : returned.GetValueOrDefault(row.report.Id))).ToList();
        return new DutiesView([.. duties.Where(duty => duty.Campaign.Status == CampaignStatus.Published)], [.. duties.Where(duty => duty.Campaign.Status == CampaignStatus.Closed).Reverse()], notices);
    }
}

/// <summary>What is owed, what was, and the newest notices.</summary>
public sealed record DutiesView(IReadOnlyList<Duty> Open, IReadOnlyList<Duty> Ended, IReadOnlyList<Notice> Notices);

/// <summary>One thing owed.</summary>
/// <param name="Report">Null for duties that are not reports.</param>
/// <param name="Back">The return that waits for an answer.</param>
public sealed record Duty(Obligation Obligation, Campaign Campaign, Report? Report, ReportReturn? Back);

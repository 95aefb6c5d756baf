using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Every return of a campaign until its end: still with the unit, come back and to be looked at again, or closed by acceptance.</summary>
public sealed class OpenReturns(AppDb db)
{
    public async Task<Result<ReturnsView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var rows = await (from sent in db.Returns.AsNoTracking()
                          join report in db.Reports.AsNoTracking() on sent.ReportId equals report.Id
                          join obligation in db.Obligations.AsNoTracking() on report.ObligationId equals obligation.Id
                          where report.CampaignId == campaignId
                          orderby sent.At
                          select new { sent, report.Status, obligation.Unit.Name }).ToListAsync(stop);
        return new ReturnsView(campaign, [.. rows.Select(row => new TrackedReturn(row.sent, row.Name, row.Status, StageOf(row.sent, row.Status)))]);
    }

    private static ReturnStage StageOf(ReportReturn sent, ReportStatus status) =>
        sent.AnsweredBy is null ? ReturnStage.WithUnit : status == ReportStatus.Submitted ? ReturnStage.CameBack : ReturnStage.Closed;
}

/// <summary>The returns of a campaign, the oldest first.</summary>
public sealed record ReturnsView(Campaign Campaign, IReadOnlyList<TrackedReturn> Returns);

/// <summary>A return and how far its loop has come.</summary>
public sealed record TrackedReturn(ReportReturn Return, string Unit, ReportStatus Status, ReturnStage Stage);

/// <summary>How far a return has come.</summary>
public enum ReturnStage
{
    /// <summary>The unit is to mend it.</summary>
    WithUnit,
    /// <summary>Handed in again; the lead office is to look.</summary>
    CameBack,
    /// <summary>Accepted, or asked anew.</summary>
    Closed,
}

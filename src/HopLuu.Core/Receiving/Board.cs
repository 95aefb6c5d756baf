using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>The board of a campaign: every unit that owes a report, from the moment of publishing.</summary>
public sealed class Board(AppDb db, TimeProvider clock)
{
    /// <param name="Status">Only reports in this state.</param>
    /// <param name="Mark">Only the late or the overdue.</param>
    /// <param name="Kind">Only bodies of this kind.</param>
    /// <param name="Search">Part of the unit's name, with or without marks.</param>
    public sealed record Filter(ReportStatus? Status = null, BoardMark? Mark = null, OrganizationKind? Kind = null, string? Search = null);

    public async Task<Result<BoardView>> Run(Actor actor, Guid campaignId, Filter filter, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var all = await (from obligation in db.Obligations.AsNoTracking()
                         join report in db.Reports.AsNoTracking() on obligation.Id equals report.ObligationId
                         where obligation.CampaignId == campaignId && obligation.Kind == ObligationKind.Report
                         select new { obligation, report }).ToListAsync(stop);
        var now = clock.GetUtcNow();
        var rows = all.Select(row => new BoardRow(row.obligation, row.report, row.report.IsOverdue(row.obligation.DueAt, now), row.report.IsLate(row.obligation.DueAt)))
            .OrderBy(row => row.Obligation.Unit.Tier).ThenBy(row => row.Obligation.Unit.Kind).ThenBy(row => VietnameseText.Fold(row.Obligation.Unit.Name), StringComparer.Ordinal).ToList();
        var sought = filter.Search is { Length: > 0 } text ? VietnameseText.Fold(text) : null;
        var shown = rows.Where(row => (filter.Status is null || row.Report.Status == filter.Status) && (filter.Kind is null || row.Obligation.Unit.Kind == filter.Kind)
            && (filter.Mark is not { } mark || (mark == BoardMark.Late ? row.IsLate : row.IsOverdue))
            && (sought is null || VietnameseText.Fold(row.Obligation.Unit.Name).Contains(sought, StringComparison.Ordinal))).ToList();
        return new BoardView(campaign, shown, rows.GroupBy(row => row.Report.Status).ToDictionary(group => group.Key, group => group.Count()), rows.Count, rows.Count(row => row.IsOverdue), rows.Count(row => row.IsLate), now);
    }
}

/// <summary>A mark of a report beside its state (product.md C09).</summary>
public enum BoardMark
{
    /// <summary>First handed in after the due instant.</summary>
    Late,
    /// <summary>The due instant has passed and nothing was handed in.</summary>
    Overdue,
}

/// <summary>One unit on the board.</summary>
public sealed record BoardRow(Obligation Obligation, Report Report, bool IsOverdue, bool IsLate);

/// <summary>The board as shown: rows after filtering, counts over all.</summary>
public sealed record BoardView(Campaign Campaign, IReadOnlyList<BoardRow> Rows, IReadOnlyDictionary<ReportStatus, int> Counts, int Total, int Overdue, int Late, DateTimeOffset Now);

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>
/// The board of a campaign: every unit that owes a report, from the moment of publishing. Three queries, however many units there are: the campaign, a
/// narrow list of all units to count, filter and sort (Vietnamese order and search without marks are ours, not the database's), and the rows of one page.
/// </summary>
public sealed class Board(AppDb db, TimeProvider clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    /// <param name="Status">Only reports in this state.</param>
    /// <param name="Mark">Only those with this mark.</param>
    /// <param name="Kind">Only bodies of this kind.</param>
    /// <param name="Search">Part of the unit's name, with or without marks.</param>
    /// <param name="Tier">Only bodies of this tier.</param>
    /// <param name="Parent">Only bodies directly under the body of this name.</param>
    /// <param name="Page">From 1; 0: all rows.</param>
    /// <param name="Only">Only these obligations.</param>
    public sealed record Filter(ReportStatus? Status = null, BoardMark? Mark = null, OrganizationKind? Kind = null, string? Search = null, Tier? Tier = null, string? Parent = null,
        BoardSort Sort = BoardSort.Unit, bool Descending = false, int Page = 1, IReadOnlyCollection<Guid>? Only = null);

    public async Task<Result<BoardView>> Run(Actor actor, Guid campaignId, Filter filter, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var all = await (from obligation in db.Obligations
                         join report in db.Reports on obligation.Id equals report.ObligationId
                         where obligation.CampaignId == campaignId && obligation.Kind == ObligationKind.Report
                         select new BoardLine(obligation.Id, obligation.Unit.Name, obligation.Unit.Tier, obligation.Unit.Kind, obligation.Unit.ParentName, obligation.DueAt, report.Status,
                             report.FirstSubmittedAt, report.ArrivalNumber, report.SectionsFilled, report.FindingCount, report.HasSignedCopy, report.TouchedAt)).ToListAsync(stop);
        var now = clock.GetUtcNow();
        var shown = Sorted(all.Where(Matching(filter, now)), filter);
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 0, pages);
        var ids = (page == 0 ? shown : shown.Skip((page - 1) * PageSize).Take(PageSize)).Select(line => line.Id).ToList();
        // Of one page only the rows are named; of all of them the campaign is, since a database takes only so many parameters.
        var wanted = db.Obligations.AsNoTracking().Where(row => row.CampaignId == campaignId && row.Kind == ObligationKind.Report);
        if (page > 0)
            wanted = wanted.Where(row => ids.Contains(row.Id));
        var rows = await (from obligation in wanted
                          join report in db.Reports.AsNoTracking() on obligation.Id equals report.ObligationId
                          select new { obligation, report }).ToDictionaryAsync(row => row.obligation.Id, stop);
        return new BoardView(campaign, [.. ids.Where(rows.ContainsKey).Select(id => RowOf(rows[id].obligation, rows[id].report, now))], BoardCounts.Of(all, now), now)
        {
            Shown = shown.Count, Page = page, Pages = pages,
            Parents = [.. all.Select(line => line.Parent).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(VietnameseText.Fold, StringComparer.Ordinal)],
            Kinds = [.. all.Select(line => line.Kind).Distinct().Order()], Tiers = [.. all.Select(line => line.Tier).Distinct().Order()],
        };
    }

    private static BoardRow RowOf(Obligation obligation, Report report, DateTimeOffset now) => new(obligation, report, report.IsOverdue(obligation.DueAt, now), report.IsLate(obligation.DueAt));

    private static Func<BoardLine, bool> Matching(Filter filter, DateTimeOffset now)
    {
        var sought = string.IsNullOrWhiteSpace(filter.Search) ? null : VietnameseText.Fold(filter.Search);
        return line => (filter.Status is null || line.Status == filter.Status) && (filter.Kind is null || line.Kind == filter.Kind) && (filter.Tier is null || line.Tier == filter.Tier)
            && (filter.Parent is null || line.Parent == filter.Parent) && (filter.Mark is not { } mark || line.Has(mark, now)) && (filter.Only is null || filter.Only.Contains(line.Id))
            && (sought is null || VietnameseText.Fold(line.Name).Contains(sought, StringComparison.Ordinal));
    }

    private static List<BoardLine> Sorted(IEnumerable<BoardLine> lines, Filter filter)
    {
        var byUnit = lines.OrderBy(line => line.Tier).ThenBy(line => line.Kind).ThenBy(line => VietnameseText.Fold(line.Name), StringComparer.Ordinal).ToList();
        var sorted = filter.Sort switch
        {
            BoardSort.Unit => byUnit,
            BoardSort.Status => [.. byUnit.OrderBy(line => line.Status)],
            BoardSort.Due => [.. byUnit.OrderBy(line => line.DueAt ?? DateTimeOffset.MaxValue)],
            BoardSort.Filled => [.. byUnit.OrderBy(line => line.Filled)],
            BoardSort.Findings => [.. byUnit.OrderBy(line => line.Findings)],
            BoardSort.Arrival => [.. byUnit.OrderBy(line => line.Arrival ?? int.MaxValue)],
            BoardSort.Touched => [.. byUnit.OrderBy(line => line.Touched ?? DateTimeOffset.MinValue)],
        };
        if (filter.Descending)
            sorted.Reverse();
        return sorted;
    }
}

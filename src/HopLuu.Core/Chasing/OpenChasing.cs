using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>Who owes, since when, reminded when: the page of a coordinator who chases. Five queries, however many units there are.</summary>
public sealed class OpenChasing(AppDb db, SiteAddress site, TimeProvider clock)
{
    public const int PageSize = 100;

    /// <param name="Search">Part of the unit's name, with or without marks.</param>
    /// <param name="Page">From 1; 0: all.</param>
    public sealed record Filter(OwedFilter Only = OwedFilter.All, string? Search = null, int Page = 1);

    public async Task<Result<ChasingView>> Run(Actor actor, Guid campaignId, Filter filter, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var now = clock.GetUtcNow();
        var office = await db.Organizations.Where(row => row.Id == campaign.ProcessingBodyId).Select(row => row.Name).FirstAsync(stop);
        var ladder = await db.ReminderLadders.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop) ?? new ReminderLadder(campaignId);
        // A campaign in the making has no reports yet, and one that has ended is owed nothing.
        var all = await OwedReport.Of(db, [campaignId], onlyOwed: false).ToListAsync(stop);
        var sent = (await (from row in db.RemindersSent.AsNoTracking()
                           join obligation in db.Obligations on row.ObligationId equals obligation.Id
                           where obligation.CampaignId == campaignId
                           orderby row.At
                           select row).ToListAsync(stop)).ToLookup(row => row.ObligationId);
        var owed = campaign.Status == CampaignStatus.Published ? all.Where(report => report.IsOwed).ToList() : [];
        var sought = string.IsNullOrWhiteSpace(filter.Search) ? null : VietnameseText.Fold(filter.Search);
        var shown = owed.Where(report => Is(report, filter.Only, now) && (sought is null || VietnameseText.Fold(report.Unit).Contains(sought, StringComparison.Ordinal)))
            .OrderBy(report => report.By(now)?.At ?? DateTimeOffset.MaxValue).ThenBy(report => VietnameseText.Fold(report.Unit), StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 0, pages);
        var late = owed.Where(report => report.IsOverdue(now)).OrderBy(report => report.DueAt).ToList();
        return new ChasingView(campaign, CampaignRights.MayManage(actor, campaign), office, ladder, now)
        {
            Rows = [.. (page == 0 ? shown : shown.Skip((page - 1) * PageSize).Take(PageSize)).Select(report =>
                new ChasedUnit(report, report.By(now), [.. sent[report.ObligationId]], ChasingWords.Chat(report, campaign.Title, office, site.Of($"/bao-cao/{report.ReportId}"), now)))],
            Counts = Enum.GetValues<OwedFilter>().ToDictionary(only => only, only => owed.Count(report => Is(report, only, now))),
            Shown = shown.Count, Page = page, Pages = pages, Units = all.Count, Rates = OnTimeRates.Of(all, now),
            GroupText = late.Count > 0 ? ChasingWords.GroupChat(late, campaign.Title, office, now) : null,
            SentBySteps = sent.SelectMany(group => group).GroupBy(row => row.Step).ToDictionary(group => group.Key, group => group.Count()),
            StepDays = StepDays(campaign, ladder),
        };

        bool Is(OwedReport report, OwedFilter only, DateTimeOffset at) => only switch
        {
            OwedFilter.All => true,
            OwedFilter.Overdue => report.IsOverdue(at),
            OwedFilter.NotDue => !report.IsOverdue(at) && report.First is null,
            OwedFilter.Mending => report.First is not null,
            OwedFilter.NeverReminded => !sent[report.ObligationId].Any(),
        };
    }

    private static Dictionary<ReminderStep, DateOnly> StepDays(Campaign campaign, ReminderLadder ladder) =>
        campaign is { PublishedAt: { } published, DueAt: { } at, DueDay: { } day }
            ? LadderRule.Steps(published, new Deadline(day, campaign.DueTime, at, IsMend: false), ladder.EscalateAfter).Where(step => step.At > published).ToDictionary(step => step.Step, step => VietnamTime.Day(step.At)) : [];
}

/// <summary>Which of those who owe.</summary>
public enum OwedFilter
{
    All,
    Overdue,
    /// <summary>Nothing handed in yet, and there is still time.</summary>
    NotDue,
    /// <summary>It came back and is being mended.</summary>
    Mending,
    NeverReminded,
}

/// <summary>A unit that owes.</summary>
/// <param name="Due">By when; null when no day was set.</param>
/// <param name="Sent">The oldest first.</param>
/// <param name="ChatText">To paste into a chat with it.</param>
public sealed record ChasedUnit(OwedReport Report, Deadline? Due, IReadOnlyList<ReminderSent> Sent, string ChatText);

/// <summary>The page.</summary>
public sealed record ChasingView(Campaign Campaign, bool MayManage, string Office, ReminderLadder Ladder, DateTimeOffset Now)
{
    public required IReadOnlyList<ChasedUnit> Rows { get; init; }
    public required IReadOnlyDictionary<OwedFilter, int> Counts { get; init; }
    public required int Shown { get; init; }
    public required int Page { get; init; }
    public required int Pages { get; init; }
    /// <summary>All that owe or have handed in.</summary>
    public required int Units { get; init; }
    public required OnTimeRates Rates { get; init; }
    /// <summary>For the chat all units read; null when nobody is overdue.</summary>
    public required string? GroupText { get; init; }
    public required IReadOnlyDictionary<ReminderStep, int> SentBySteps { get; init; }
    /// <summary>On which day each step comes for units without an extension; a step that a short campaign has no room for is not there.</summary>
    public required IReadOnlyDictionary<ReminderStep, DateOnly> StepDays { get; init; }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>All reports of the bodies a person works for, past ones too: what is still owed first, then the newest.</summary>
public sealed class ListReports(AppDb db)
{
    public const int PageSize = 50;

    /// <param name="Search">Words of the campaign's or the unit's name, with or without marks.</param>
    /// <param name="Owed">Only what is still owed, only what is done with, or all.</param>
    public sealed record Filter(string? Search = null, bool? Owed = null, int Page = 1);

    public async Task<ReportList> Run(Actor actor, Filter filter, CancellationToken stop = default)
    {
        var bodies = actor.BodiesAs(Role.Writer, Role.Approver, Role.Leader, Role.Coordinator);
        var all = await (from report in db.Reports.AsNoTracking()
                         join obligation in db.Obligations.AsNoTracking() on report.ObligationId equals obligation.Id
                         join campaign in db.Campaigns.AsNoTracking() on report.CampaignId equals campaign.Id
                         where bodies.Contains(report.OrganizationId)
                         select new ListedReport(report, obligation, campaign.Title, campaign.Status)).ToListAsync(stop);
        var words = VietnameseText.Fold(filter.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(row => words.Length == 0 || HasAll(VietnameseText.Fold($"{row.CampaignTitle} {row.Obligation.Unit.Name} {row.Report.DocumentNumber}"), words)).ToList();
        var shown = found.Where(row => filter.Owed is null || row.IsOwed == filter.Owed)
            .OrderBy(row => row.IsOwed ? 0 : 1).ThenBy(row => row.IsOwed ? row.Obligation.DueAt ?? DateTimeOffset.MaxValue : DateTimeOffset.MinValue).ThenByDescending(row => row.Report.Id).ToList();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (shown.Count + PageSize - 1) / PageSize));
        return new ReportList([.. shown.Skip((page - 1) * PageSize).Take(PageSize)], shown.Count, found.Count(row => row.IsOwed), found.Count, page);
    }

    private static bool HasAll(string text, string[] words) => words.All(word => text.Contains(word, StringComparison.Ordinal));
}

/// <summary>A report in the list.</summary>
public sealed record ListedReport(Report Report, Obligation Obligation, string CampaignTitle, CampaignStatus CampaignStatus)
{
    /// <summary>Something is still to be done by the unit.</summary>
    public bool IsOwed => CampaignStatus == CampaignStatus.Published && CampaignFlow.IsOwed(Report.Status);
}

/// <summary>A page of the list, and the counts over all.</summary>
public sealed record ReportList(IReadOnlyList<ListedReport> Rows, int Shown, int Owed, int All, int Page)
{
    public int Pages => Math.Max(1, (Shown + ListReports.PageSize - 1) / ListReports.PageSize);
}

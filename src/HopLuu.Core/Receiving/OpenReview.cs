using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>A report before the reviewer: the version that was handed in (never what the unit writes now), what was asked before and what became of it, opinions and ratings so far, whom to look at next.</summary>
public sealed class OpenReview(AppDb db)
{
    public async Task<Result<ReviewView>> Run(Actor actor, Guid campaignId, Guid reportId, CancellationToken stop = default)
    {
        var found = await (from report in db.Reports.AsNoTracking()
                           join obligation in db.Obligations.AsNoTracking() on report.ObligationId equals obligation.Id
                           join campaign in db.Campaigns.AsNoTracking() on report.CampaignId equals campaign.Id
                           where report.Id == reportId && report.CampaignId == campaignId && report.JoinedById == null
                           select new { report, obligation, campaign }).FirstOrDefaultAsync(stop);
        if (found is null || found.report.VersionCount == 0 || !CampaignRights.MaySee(actor, found.campaign))
            return Problem.NotFound;
        var returns = await db.Returns.AsNoTracking().Where(row => row.ReportId == reportId).OrderByDescending(row => row.Version).ToListAsync(stop);
        int[] numbers = [found.report.VersionCount, returns.Count > 0 ? returns[0].Version : found.report.VersionCount];
        var versions = await db.ReportVersions.AsNoTracking().Where(row => row.ReportId == reportId && numbers.Contains(row.Number)).OrderByDescending(row => row.Number).ToListAsync(stop);
        var current = versions[0];
        var outlineId = current.Content.OutlineId;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == outlineId, stop);
        var said = await db.SectionReviews.AsNoTracking().Where(row => row.ReportId == reportId && row.Version == current.Number).ToListAsync(stop);
        var ratings = await db.Ratings.AsNoTracking().Where(row => row.ReportId == reportId).ToListAsync(stop);
        var queue = await (from report in db.Reports
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           where report.CampaignId == campaignId && report.JoinedById == null && (report.Status == ReportStatus.Submitted || report.Id == reportId)
                           select new QueuedReport(report.Id, obligation.Unit.Name, obligation.Unit.Tier, obligation.Unit.Kind)).ToListAsync(stop);
        queue = [.. queue.OrderBy(row => row.Tier).ThenBy(row => row.Kind).ThenBy(row => VietnameseText.Fold(row.Unit), StringComparer.Ordinal)];
        var here = queue.FindIndex(row => row.Id == reportId);
        var asked = returns.FirstOrDefault(row => row.Version < current.Number || found.report.Status == ReportStatus.Returned);
        return new ReviewView(found.report, found.obligation, found.campaign, outline, current, asked is null ? [] : Answers(asked, current, versions.LastOrDefault(row => row.Number == asked.Version)))
        {
            Asked = asked, MayManage = CampaignRights.MayManage(actor, found.campaign),
            Opinions = said.ToDictionary(row => row.NodeKey, StringComparer.Ordinal),
            ByUnit = ratings.Where(row => row.RatedBy == RatedBy.Unit).ToDictionary(row => row.NodeKey, StringComparer.Ordinal),
            ByReviewer = ratings.Where(row => row.RatedBy == RatedBy.Reviewer).ToDictionary(row => row.NodeKey, StringComparer.Ordinal),
            Previous = here > 0 ? queue[here - 1] : null, Next = here + 1 < queue.Count ? queue[here + 1] : null, Waiting = queue.Count(row => row.Id != reportId),
        };
    }

    private static List<AnsweredReason> Answers(ReportReturn asked, ReportVersion current, ReportVersion? before) => [.. asked.Reasons.Select(reason => new AnsweredReason(reason,
        reason.Key is null ? current.Sha256 != before?.Sha256 : TextOf(current, reason.Key) != TextOf(before, reason.Key)))];

    private static string TextOf(ReportVersion? version, string key) => version?.Content.Sections.FirstOrDefault(section => section.Key == key) is { } text ? $"{text.Content}\n{text.Declaration}\n{text.Reason}" : "";
}

/// <summary>All that the page of a review shows.</summary>
/// <param name="Version">What was handed in last.</param>
/// <param name="Answers">What the last return asked, and whether the section has changed since.</param>
public sealed record ReviewView(Report Report, Obligation Obligation, Campaign Campaign, OutlineVersion Outline, ReportVersion Version, IReadOnlyList<AnsweredReason> Answers)
{
    public ReportReturn? Asked { get; init; }
    public bool MayManage { get; init; }
    public required IReadOnlyDictionary<string, SectionReview> Opinions { get; init; }
    public required IReadOnlyDictionary<string, CompletionRating> ByUnit { get; init; }
    public required IReadOnlyDictionary<string, CompletionRating> ByReviewer { get; init; }
    public QueuedReport? Previous { get; init; }
    public QueuedReport? Next { get; init; }
    /// <summary>Others that wait for a review.</summary>
    public int Waiting { get; init; }

    /// <summary>A verdict can be given.</summary>
    public bool IsOpen => MayManage && Report.Status is (ReportStatus.Submitted or ReportStatus.Accepted);
}

/// <summary>A reason of the last return.</summary>
public sealed record AnsweredReason(ReturnReason Reason, bool Changed);

/// <summary>A report that waits for a review.</summary>
public sealed record QueuedReport(Guid Id, string Unit, Tier Tier, OrganizationKind Kind);

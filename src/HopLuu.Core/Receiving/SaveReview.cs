using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Keeps what the reviewer has said so far, section by section, and the reviewer's rating of each task. The unit sees nothing of it until the report is returned or accepted.</summary>
public sealed class SaveReview(AppDb db, TimeProvider clock)
{
    /// <param name="Version">The version on the reviewer's screen; another one came meanwhile: refused.</param>
    /// <param name="Opinions">Key of the section → what is said of it; sections not named stay as they are.</param>
    /// <param name="Ratings">Key of the task → level; null takes it back.</param>
    public sealed record Request(Guid ReportId, int Version, IReadOnlyDictionary<string, Opinion> Opinions, IReadOnlyDictionary<string, RateTasks.Rated> Ratings);

    public sealed record Opinion(bool IsFine, string? Reason);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        var campaign = report is null ? null : await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == report.CampaignId, stop);
        if (report is null || campaign is null || report.IsConsolidated || !ReportRights.MaySee(actor, report, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (report.Status is not (ReportStatus.Submitted or ReportStatus.Accepted))
            return ReportProblems.Cannot(report.Status);
        if (report.VersionCount != request.Version)
            return Problem.ChangedMeanwhile;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        var sections = outline.Writable().Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var tasks = RateTasks.Tasks(outline).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        if (request.Opinions.Keys.Any(key => !sections.Contains(key)) || request.Ratings.Keys.Any(key => !tasks.Contains(key)))
            return ReportProblems.NoSuchSection;
        if (request.Opinions.Values.Any(said => said.Reason?.Length > ReceivingProblems.LongestReason) || request.Ratings.Values.Any(rated => rated.Reason?.Length > ReceivingProblems.LongestReason))
            return ReceivingProblems.ReasonTooLong;

        var now = clock.GetUtcNow();
        await Say(actor, report, request, now, stop);
        await Rate(actor, report, request, now, stop);
        db.Record(now, actor, "report.reviewed", campaign.Title, report.Id, report.OrganizationId, $"bản nộp lần {report.VersionCount}");
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // two reviewers began with the same section at the same moment
        }
    }

    private async Task Say(Actor actor, Report report, Request request, DateTimeOffset now, CancellationToken stop)
    {
        var said = await db.SectionReviews.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        foreach (var (key, opinion) in request.Opinions)
        {
            if (!opinion.IsFine && string.IsNullOrWhiteSpace(opinion.Reason))
            {
                if (said.GetValueOrDefault(key) is { } taken)
                    db.Remove(taken);
                continue;
            }
            (said.GetValueOrDefault(key) ?? db.Add(new SectionReview(Guid.CreateVersion7(now), report.Id, key)).Entity).Say(report.VersionCount, opinion.IsFine, opinion.Reason, actor.Name, now);
        }
    }

    private async Task Rate(Actor actor, Report report, Request request, DateTimeOffset now, CancellationToken stop)
    {
        var rated = await db.Ratings.Where(row => row.ReportId == report.Id && row.RatedBy == RatedBy.Reviewer).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        foreach (var (key, given) in request.Ratings)
        {
            if (given.Level is { } level)
                (rated.GetValueOrDefault(key) ?? db.Add(new CompletionRating(Guid.CreateVersion7(now), report.Id, key, RatedBy.Reviewer)).Entity).Rate(level, given.Reason, actor.Name, now);
            else if (rated.GetValueOrDefault(key) is { } taken)
                db.Remove(taken);
        }
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Synthesis.Plans;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The unit says how far it carried out each task, with the reason where it wishes (product.md C11).</summary>
public sealed class RateTasks(AppDb db, TimeProvider clock)
{
    private const int LongestReason = 1000;

    /// <param name="Ratings">Key of the task → level; null takes the rating back. Tasks not named stay as they are.</param>
    public sealed record Request(Guid ReportId, IReadOnlyDictionary<string, Rated> Ratings);

    public sealed record Rated(CompletionLevel? Level, string? Reason);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (!CampaignFlow.IsOpen(report.Status) && report.Status != ReportStatus.AwaitingApproval)
            return ReportProblems.HandedIn;
        var tasks = Tasks(await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop)).Select(task => task.Key).ToHashSet(StringComparer.Ordinal);
        if (request.Ratings.Keys.Any(key => !tasks.Contains(key)))
            return ReportProblems.NoSuchSection;
        if (request.Ratings.Values.Any(rated => rated.Reason?.Length > LongestReason))
            return ReportProblems.RatingReasonTooLong;

        var now = clock.GetUtcNow();
        var existing = await db.Ratings.Where(row => row.ReportId == report.Id && row.RatedBy == RatedBy.Unit).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        foreach (var (key, rated) in request.Ratings)
        {
            if (rated.Level is { } level)
                (existing.GetValueOrDefault(key) ?? db.Add(new CompletionRating(Guid.CreateVersion7(now), report.Id, key, RatedBy.Unit)).Entity).Rate(level, rated.Reason, actor.Name, now);
            else if (existing.GetValueOrDefault(key) is { } taken)
                db.Remove(taken);
        }
        db.Record(now, actor, "report.tasks-rated", "Tự đánh giá mức độ hoàn thành", report.Id, report.OrganizationId, string.Join(' ', request.Ratings.Select(pair => $"{pair.Key}={pair.Value.Level}")));
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // two who rate the same task for the first time at the same moment
        }
    }

    /// <summary>The tasks that are rated: what the outline asks to be looked at from several angles; where it has no angles, the sections units report on.</summary>
    public static IReadOnlyList<OutlineItem> Tasks(OutlineVersion outline)
    {
        var assessed = outline.Items.Where(item => item.Kind == NodeKind.Facet).Select(item => item.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (assessed.Count > 0)
            return [.. outline.Items.Where(item => assessed.Contains(item.Key))];
        return [.. outline.Writable().Where(item => item.Kind == NodeKind.Section && item.Mode == NodeMode.Join)];
    }
}

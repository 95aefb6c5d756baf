using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Somebody of the unit says something about a section or the whole, and somebody marks it as dealt with.</summary>
public sealed class CommentOnReport(AppDb db, TimeProvider clock)
{
    /// <summary>Longest comment, in characters.</summary>
    public const int MaxLength = 4000;

    /// <param name="NodeKey">The section it is about; null for the whole report.</param>
    public sealed record Request(Guid ReportId, string? NodeKey, string? Text);

    /// <summary>The comment's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (string.IsNullOrWhiteSpace(request.Text))
            return ReportProblems.CommentMissing;
        if (request.Text.Length > MaxLength)
            return ReportProblems.CommentTooLong;
        if (request.NodeKey is { } key && (await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop)).Find(key) is null)
            return ReportProblems.NoSuchSection;
        var now = clock.GetUtcNow();
        var comment = db.Add(new SectionComment(Guid.CreateVersion7(now), report.Id, request.NodeKey, request.Text.Trim(), actor.Name, now)).Entity;
        db.Record(now, actor, "report.commented", "Ý kiến trong đơn vị", report.Id, report.OrganizationId, $"{request.NodeKey} {comment.Id:N}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : comment.Id;
    }

    /// <summary>Đã tiếp thu. Done twice it is done once.</summary>
    public async Task<Result<Done>> Resolve(Actor actor, Guid reportId, Guid commentId, CancellationToken stop = default)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == reportId, stop);
        var comment = await db.Comments.FirstOrDefaultAsync(row => row.Id == commentId && row.ReportId == reportId, stop);
        if (report is null || comment is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (comment.ResolvedAt is not null)
            return default(Done);
        var now = clock.GetUtcNow();
        comment.Resolve(now);
        db.Record(now, actor, "report.comment-resolved", "Ý kiến trong đơn vị", report.Id, report.OrganizationId, $"{comment.NodeKey} {comment.Id:N}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

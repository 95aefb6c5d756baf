using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>A report opened at one section, with all that stands beside its text, in a fixed number of queries.</summary>
public sealed class OpenSection(OpenReport open, AppDb db, TimeProvider clock)
{
    /// <param name="NodeKey">Null opens the first section without content.</param>
    public sealed record Request(Guid ReportId, string? NodeKey);

    /// <param name="Node">The outline's node.</param>
    /// <param name="Section">Null when nobody has saved it yet.</param>
    /// <param name="Findings">Of the whole report, in outline order; what concerns its day comes first.</param>
    /// <param name="Comments">Not yet resolved, of the whole report.</param>
    /// <param name="Files">Of the whole report; those taken off within the last days are among them, to be put back.</param>
    public sealed record OpenedSection(
        OpenedReport Report, OutlineItem Node, ReportSection? Section, IReadOnlyList<ReportFinding> Findings, IReadOnlyList<SectionComment> Comments, IReadOnlyList<SectionFile> Files);

    /// <summary>An attached file.</summary>
    public sealed record SectionFile(Attachment Attachment, string Name, long Length);

    public async Task<Result<OpenedSection>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var result = await open.Run(actor, request.ReportId, stop);
        if (result.Value is not { } opened)
            return result.Problem!;
        if (!ReportRights.IsOwn(actor, opened.Report))
            return Problem.NotAllowed; // they may read what was handed in, on a page of its own
        var writable = opened.Outline.Writable();
        var node = request.NodeKey is { } key ? writable.FirstOrDefault(item => item.Key == key)
            : writable.FirstOrDefault(item => ReportContent.MarkOf(opened.Sections.GetValueOrDefault(item.Key)) == '0') ?? writable.FirstOrDefault();
        if (node is null)
            return ReportProblems.NoSuchSection;
        var now = clock.GetUtcNow();
        var comments = await db.Comments.AsNoTracking().Where(row => row.ReportId == request.ReportId && row.ResolvedAt == null).OrderBy(row => row.At).ToListAsync(stop);
        var since = now.AddDays(-7);
        var files = await (from row in db.Attachments.IgnoreQueryFilters().AsNoTracking()
                           join file in db.Files on row.FileId equals file.Id
                           where row.ReportId == request.ReportId && row.Kind == AttachmentKind.Evidence && (row.RemovedAt == null || row.RemovedAt > since)
                           orderby row.Id
                           select new SectionFile(row, file.Name, file.Length)).ToListAsync(stop);
        var findings = ReportFindings.Of(opened.Outline, opened.Sections);
        if (ReportFindings.Late(opened.Report, opened.Obligation.DueAt, now) is { } late)
            findings = [late, .. findings];
        return new OpenedSection(opened, node, opened.Sections.GetValueOrDefault(node.Key), findings, comments, files);
    }
}

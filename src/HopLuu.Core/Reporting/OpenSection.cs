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
        OpenedReport Report, OutlineItem Node, ReportSection? Section, IReadOnlyList<ReportFinding> Findings, IReadOnlyList<SectionComment> Comments, IReadOnlyList<SectionFile> Files)
    {
        /// <summary>Opened by a body that contributes to the issuing body's report: only its own sections are in it.</summary>
        public bool IsContribution { get; init; }
    }

    /// <summary>An attached file.</summary>
    public sealed record SectionFile(Attachment Attachment, string Name, long Length);

    public async Task<Result<OpenedSection>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var result = await open.Run(actor, request.ReportId, stop);
        if (result.Value is not { } opened || !ReportRights.IsOwn(actor, opened.Report))
        {
            if (await Part(actor, request.ReportId, stop) is not { } part)
                return result.Problem ?? Problem.NotAllowed; // they may read what was handed in, on a page of its own
            return await Beside(part, request.NodeKey, isContribution: true, stop);
        }
        return await Beside(opened, request.NodeKey, isContribution: false, stop);
    }

    // The own sections of the consolidated report, for a body that contributes to it.
    private async Task<OpenedReport?> Part(Actor actor, Guid reportId, CancellationToken stop)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == reportId, stop);
        var keys = report is null ? null : await Contributions.Of(db, actor, report, stop);
        if (report is null || keys is not { Count: > 0 })
            return null;
        var campaign = await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == report.CampaignId, stop);
        var obligation = await db.Obligations.AsNoTracking().FirstAsync(row => row.Id == report.ObligationId, stop);
        var outline = Contributions.Part(await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop), keys);
        var writable = outline.Writable().Select(item => item.Key).ToList();
        var sections = await db.Sections.AsNoTracking().Where(row => row.ReportId == reportId && writable.Contains(row.NodeKey)).ToListAsync(stop);
        return new OpenedReport(report, obligation, campaign, outline, sections.ToDictionary(row => row.NodeKey, StringComparer.Ordinal));
    }

    private async Task<Result<OpenedSection>> Beside(OpenedReport opened, string? nodeKey, bool isContribution, CancellationToken stop)
    {
        var writable = opened.Outline.Writable();
        var node = nodeKey is { } key ? writable.FirstOrDefault(item => item.Key == key)
            : writable.FirstOrDefault(item => ReportContent.MarkOf(opened.Sections.GetValueOrDefault(item.Key)) == '0') ?? writable.FirstOrDefault();
        if (node is null)
            return ReportProblems.NoSuchSection;
        var now = clock.GetUtcNow();
        var comments = await db.Comments.AsNoTracking().Where(row => row.ReportId == opened.Report.Id && row.ResolvedAt == null && (!isContribution || row.NodeKey == node.Key)).OrderBy(row => row.At).ToListAsync(stop);
        var since = now.AddDays(-7);
        var files = await (from row in db.Attachments.IgnoreQueryFilters().AsNoTracking()
                           join file in db.Files on row.FileId equals file.Id
                           where row.ReportId == opened.Report.Id && (!isContribution || row.NodeKey == node.Key) && row.Kind == AttachmentKind.Evidence && (row.RemovedAt == null || row.RemovedAt > since)
                           orderby row.Id
                           select new SectionFile(row, file.Name, file.Length)).ToListAsync(stop);
        var findings = ReportFindings.Of(opened.Outline, opened.Sections);
        if (ReportFindings.Late(opened.Report, opened.Obligation.DueAt, now) is { } late)
            findings = [late, .. findings];
        return new OpenedSection(opened, node, opened.Sections.GetValueOrDefault(node.Key), findings, comments, files) { IsContribution = isContribution };
    }
}

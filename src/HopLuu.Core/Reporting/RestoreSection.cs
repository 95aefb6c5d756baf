using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Makes an earlier text of a section its newest version. Nothing is overwritten: what stood there stays in the history and can be fetched back the same way.</summary>
public sealed class RestoreSection(AppDb db, TimeProvider clock)
{
    /// <param name="Version">The revision to fetch back.</param>
    /// <param name="BaseVersion">The section's version that the person saw; somebody who saved meanwhile is not run over.</param>
    public sealed record Request(Guid ReportId, string NodeKey, int Version, int BaseVersion);

    public Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default) => SaveAgain.Run(db, () => Restore(actor, request, stop));

    private async Task<Result<Done>> Restore(Actor actor, Request request, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        var revision = await db.SectionRevisions.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == report.Id && row.NodeKey == request.NodeKey && row.Version == request.Version, stop);
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (revision is null || !sections.TryGetValue(request.NodeKey, out var section))
            return ReportProblems.NoSuchRevision;

        var now = clock.GetUtcNow();
        if (report.Touch(now) is { } refused)
            return refused;
        if (section.Save(revision.Content, revision.Words, request.BaseVersion, Guid.CreateVersion7(now), actor.Name, now) is { } stale)
            return stale;
        if (section.Declaration != revision.Declaration && section.Declare(revision.Declaration, revision.DeclarationReason, actor.Name, now) is { } invalid)
            return invalid;
        ReportContent.Measure(report, outline, sections);
        db.Add(SectionRevision.Of(section, actor.Name, now, RevisionKind.Restored));
        db.Record(now, actor, "section.restored", outline.Find(request.NodeKey)?.Title ?? request.NodeKey, report.Id, report.OrganizationId, $"{request.NodeKey} v{request.Version} → v{section.Version}");
        await db.SaveChangesAsync(stop);
        return default(Done);
    }
}

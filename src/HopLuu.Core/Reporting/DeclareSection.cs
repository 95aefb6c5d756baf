using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>A unit says that a node has nothing to report or is not its business, with the reason; or takes that back. What was written before stays underneath.</summary>
public sealed class DeclareSection(AppDb db, TimeProvider clock)
{
    /// <param name="Declaration">Null takes an earlier one back.</param>
    public sealed record Request(Guid ReportId, string NodeKey, Declaration? Declaration, string? Reason);

    public Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default) => SaveAgain.Run(db, () => Declare(actor, request, stop));

    private async Task<Result<Done>> Declare(Actor actor, Request request, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        if (!outline.Writable().Any(item => item.Key == request.NodeKey))
            return ReportProblems.NoSuchSection;

        var now = clock.GetUtcNow();
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (!sections.TryGetValue(request.NodeKey, out var section))
            sections[request.NodeKey] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), report.Id, request.NodeKey)).Entity;
        if (section.Declaration == request.Declaration && section.DeclarationReason == request.Reason?.Trim())
            return default(Done); // pressed twice
        if (report.Touch(now) is { } refused)
            return refused;
        if (section.Declare(request.Declaration, request.Reason, actor.Name, now) is { } invalid)
            return invalid;
        ReportContent.Measure(report, outline, sections);
        db.Add(SectionRevision.Of(section, actor.Name, now, RevisionKind.Declared));
        db.Record(now, actor, "section.declared", outline.Find(request.NodeKey)!.Title, report.Id, report.OrganizationId, $"{request.NodeKey} {request.Declaration}");
        await db.SaveChangesAsync(stop);
        return default(Done);
    }
}

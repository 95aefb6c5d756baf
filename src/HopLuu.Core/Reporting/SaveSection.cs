using System.Security.Cryptography;
using System.Text;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Saves what somebody wrote in a section, over the version it was written on. Saved means: on disk.</summary>
public sealed class SaveSection(AppDb db, TimeProvider clock)
{
    /// <param name="BaseVersion">The version the text was written on; 0 for a section nobody has saved yet.</param>
    /// <param name="OperationId">Made by the browser for this save: sent twice, it is done once.</param>
    /// <param name="Sitting">The page that is written in; saves of one page in one sitting are one version in the history.</param>
    public sealed record Request(Guid ReportId, string NodeKey, string Content, int BaseVersion, Guid OperationId, Guid? Sitting = null);

    /// <param name="Version">The version it has now.</param>
    /// <param name="Stored">The section as stored, after a conflict: the other's text.</param>
    public sealed record Saved(int Version, DateTimeOffset At, string By, ReportSection? Stored = null, Problem? Conflict = null);

    public Task<Result<Saved>> Run(Actor actor, Request request, CancellationToken stop = default) => SaveAgain.Run(db, () => Save(actor, request, stop));

    private async Task<Result<Saved>> Save(Actor actor, Request request, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null)
            return Problem.NotFound;
        var part = ReportRights.IsOwn(actor, report) ? null : await Contributions.Of(db, actor, report, stop);
        if (part is { Count: 0 })
            return Problem.NotFound;
        if (part is null && !report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (request.Content.Length > RichText.MaxLength)
            return ReportProblems.TooLong;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        if (!outline.Writable().Any(item => item.Key == request.NodeKey) || part is not null && !Contributions.Holds(outline, part, request.NodeKey))
            return ReportProblems.NoSuchSection;

        var now = clock.GetUtcNow();
        var content = RichText.Clean(request.Content);
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (!sections.TryGetValue(request.NodeKey, out var section))
        {
            if (content.Length == 0)
                return new Saved(0, now, actor.Name);
            sections[request.NodeKey] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), report.Id, request.NodeKey)).Entity;
        }
        else if (section.OperationId == request.OperationId || section.SavedAt is not null && section.Content == content)
        {
            return new Saved(section.Version, section.SavedAt!.Value, section.SavedBy!); // sent twice, or the very text that is stored
        }
        if (report.Touch(now) is { } refused)
            return refused;
        if (section.Save(content, RichText.Words(content), request.BaseVersion, request.OperationId, actor.Name, now) is { } stale)
            return new Saved(section.Version, section.SavedAt ?? now, section.SavedBy ?? actor.Name, section, stale);
        ReportContent.Measure(report, outline, sections);
        await Keep(section, actor, request.Sitting, now, stop);
        db.Record(now, actor, "section.saved", outline.Find(request.NodeKey)!.Title, report.Id, report.OrganizationId, $"{request.NodeKey} v{section.Version} {Hash(content)}");
        await db.SaveChangesAsync(stop);
        return new Saved(section.Version, now, actor.Name);
    }

    private async Task Keep(ReportSection section, Actor actor, Guid? sitting, DateTimeOffset now, CancellationToken stop)
    {
        var last = await db.SectionRevisions.Where(row => row.ReportId == section.ReportId && row.NodeKey == section.NodeKey).OrderByDescending(row => row.Version).FirstOrDefaultAsync(stop);
        if (last is not null && last.IsContinuedBy(section, actor.Name, sitting, now))
            last.Continue(section, now);
        else
            db.Add(SectionRevision.Of(section, actor.Name, now, RevisionKind.Written, sitting));
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

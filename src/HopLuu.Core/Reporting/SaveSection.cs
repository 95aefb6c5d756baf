using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Saves what somebody wrote in a section, over the version it was written on. Saved means: on disk.</summary>
public sealed class SaveSection(AppDb db, TimeProvider clock)
{
    private static readonly TimeSpan SameSitting = TimeSpan.FromMinutes(2);

    /// <param name="BaseVersion">The version the text was written on; 0 for a section nobody has saved yet.</param>
    /// <param name="OperationId">Made by the browser for this save: sent twice, it is done once.</param>
    public sealed record Request(Guid ReportId, string NodeKey, string Content, int BaseVersion, Guid OperationId);

    /// <param name="Version">The version it has now.</param>
    /// <param name="Stored">The section as stored, after a conflict: the other's text.</param>
    public sealed record Saved(int Version, DateTimeOffset At, string By, ReportSection? Stored = null, Problem? Conflict = null);

    public async Task<Result<Saved>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (request.Content.Length > RichText.MaxLength)
            return ReportProblems.TooLong;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        if (!outline.Writable().Any(item => item.Key == request.NodeKey))
            return ReportProblems.NoSuchSection;

        var now = clock.GetUtcNow();
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (!sections.TryGetValue(request.NodeKey, out var section))
            sections[request.NodeKey] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), report.Id, request.NodeKey)).Entity;
        else if (section.OperationId == request.OperationId)
            return new Saved(section.Version, section.SavedAt!.Value, section.SavedBy!);
        if (report.Touch(now) is { } refused)
            return refused;
        var content = RichText.Clean(request.Content);
        if (section.Save(content, RichText.Words(content), request.BaseVersion, request.OperationId, actor.Name, now) is { } stale)
            return new Saved(section.Version, section.SavedAt!.Value, section.SavedBy!, section, stale);
        report.Measure(ReportContent.Strip(outline, sections), report.FindingCount);
        await Keep(section, actor, now, stop);
        db.Record(now, actor, "section.saved", outline.Find(request.NodeKey)!.Title, report.Id, report.OrganizationId, $"{request.NodeKey} v{section.Version} {Hash(content)}");
        if (await TrySave(request, stop) is { } other)
            return other;
        return new Saved(section.Version, now, actor.Name);
    }

    private async Task Keep(ReportSection section, Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        var last = await db.SectionRevisions.Where(row => row.ReportId == section.ReportId && row.NodeKey == section.NodeKey).OrderByDescending(row => row.Version).FirstOrDefaultAsync(stop);
        if (last is not null && last.By == actor.Name && now - last.At < SameSitting)
            last.Continue(section.Version, section.Content, now);
        else
            db.Add(new SectionRevision(Guid.CreateVersion7(now), section.ReportId, section.NodeKey, section.Version, section.Content, actor.Name, now));
    }

    // Two who save the same section at the same moment: the second is shown the first's text.
    private async Task<Result<Saved>?> TrySave(Request request, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var stored = await db.Sections.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == request.ReportId && row.NodeKey == request.NodeKey, stop);
            return stored is null || stored.Version == request.BaseVersion ? Problem.ChangedMeanwhile
                : stored.OperationId == request.OperationId ? new Saved(stored.Version, stored.SavedAt!.Value, stored.SavedBy!)
                : new Saved(stored.Version, stored.SavedAt!.Value, stored.SavedBy!, stored, ReportProblems.Stale);
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];
}

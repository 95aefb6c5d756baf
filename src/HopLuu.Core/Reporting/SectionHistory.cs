using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The versions of a section: who, when, and what changed in one of them.</summary>
public sealed class SectionHistory(OpenReport open, AppDb db)
{
    /// <summary>Versions shown at once; older ones stay stored.</summary>
    public const int Shown = 200;

    /// <param name="Version">The version to look at; the newest when null.</param>
    public sealed record Request(Guid ReportId, string NodeKey, int? Version);

    /// <param name="Lines">Newest first.</param>
    /// <param name="Chosen">The version looked at, null when nothing was ever saved.</param>
    /// <param name="Changes">From the version before it to it.</param>
    public sealed record History(OpenedReport Report, IReadOnlyList<Line> Lines, SectionRevision? Chosen, IReadOnlyList<TextChange> Changes);

    /// <summary>A version without its text.</summary>
    public sealed record Line(int Version, RevisionKind Kind, int Words, Declaration? Declaration, string By, DateTimeOffset Since, DateTimeOffset At);

    public async Task<Result<History>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var result = await open.Run(actor, request.ReportId, stop);
        if (result.Value is not { } opened || !ReportRights.IsOwn(actor, opened.Report))
            return Problem.NotFound; // what a unit wrote and threw away is its own affair
        if (opened.Outline.Find(request.NodeKey) is null)
            return ReportProblems.NoSuchSection;
        var of = db.SectionRevisions.AsNoTracking().Where(row => row.ReportId == request.ReportId && row.NodeKey == request.NodeKey);
        var lines = await of.OrderByDescending(row => row.Version).Take(Shown)
            .Select(row => new Line(row.Version, row.Kind, row.Words, row.Declaration, row.By, row.Since, row.At)).ToListAsync(stop);
        if (lines.Count == 0)
            return new History(opened, lines, null, []);
        var wanted = request.Version ?? lines[0].Version;
        var two = await of.Where(row => row.Version <= wanted).OrderByDescending(row => row.Version).Take(2).ToListAsync(stop);
        if (two.Count == 0 || two[0].Version != wanted)
            return ReportProblems.NoSuchRevision;
        var before = two.Count > 1 ? RichText.PlainText(two[1].Content) : "";
        return new History(opened, lines, two[0], TextDifference.Of(before, RichText.PlainText(two[0].Content)));
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The paragraphs of an uploaded file become the text of the report's sections. What a section held before stays in its history.</summary>
public sealed class AcceptUpload(AppDb db, TimeProvider clock)
{
    /// <param name="Append">Adds below what a section already holds; else replaces it.</param>
    public sealed record Request(Guid UploadId, bool Append);

    /// <summary>How many sections were filled.</summary>
    public async Task<Result<int>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var upload = await db.Uploads.FirstOrDefaultAsync(row => row.Id == request.UploadId, stop);
        var report = upload is null ? null : await db.Reports.FirstAsync(row => row.Id == upload.ReportId, stop);
        if (upload is null || report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (upload.Status != UploadStatus.Mapped)
            return UploadProblems.NotWaiting;
        var now = clock.GetUtcNow();
        if (report.Touch(now) is { } refused)
            return refused;

        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (!upload.Pieces.Any(IsText))
            return UploadProblems.NothingPlaced;
        var filled = Fill(upload, report, sections, request.Append, actor, now);
        ReportContent.Measure(report, outline, sections);
        if (report.DocumentNumber is null && report.DocumentDate is null)
            report.Number(upload.Number, upload.Date);
        upload.Accept(now);
        db.Record(now, actor, "upload.accepted", $"{filled} mục", report.Id, report.OrganizationId, $"{upload.Id:N}");
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : filled;
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // somebody began one of the sections at the same moment
        }
    }

    /// <summary>Keys of the sections that hold text and would be given the file's.</summary>
    public static IReadOnlyList<string> Overwritten(Upload upload, IReadOnlyDictionary<string, ReportSection> sections) =>
        [.. upload.Pieces.Where(IsText).Select(piece => piece.Key!).Distinct(StringComparer.Ordinal).Where(key => sections.GetValueOrDefault(key) is { Words: > 0 })];

    private static bool IsText(UploadedPiece piece) => !piece.IsHeading && piece.Key is not null;

    /// <summary>Writes the pieces into the sections, each with a revision; the caller saves.</summary>
    internal int Fill(Upload upload, Report report, Dictionary<string, ReportSection> sections, bool append, Actor actor, DateTimeOffset now)
    {
        var texts = upload.Pieces.Where(IsText).GroupBy(piece => piece.Key!, StringComparer.Ordinal).ToList();
        foreach (var text in texts)
        {
            if (!sections.TryGetValue(text.Key, out var section))
                sections[text.Key] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), report.Id, text.Key)).Entity;
            var content = RichText.Clean(string.Concat(text.Select(piece => piece.Html)));
            if (append)
                content = section.Content + content;
            section.Save(content, RichText.Words(content), section.Version, Guid.CreateVersion7(now), actor.Name, now);
            db.Add(SectionRevision.Of(section, actor.Name, now, RevisionKind.Uploaded));
        }
        return texts.Count;
    }
}

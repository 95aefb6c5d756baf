using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The scanned, sealed original (bản chính) is attached: before or after the report is handed in, as paper is slower.</summary>
public sealed class AttachSignedCopy(AppDb db, FileStore files, TimeProvider clock)
{
    public sealed record Request(Guid ReportId, string FileName, ReadOnlyMemory<byte> Bytes);

    /// <summary>The attachment's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (request.Bytes.Length == 0)
            return UploadProblems.Empty;
        if (request.Bytes.Length > FileStore.MaxLength)
            return UploadProblems.TooLarge;
        if (EndingOf(request.Bytes.Span) is not { } ending)
            return ReportProblems.NotAScan;

        var now = clock.GetUtcNow();
        // What the bytes are decides the ending, whatever the file was called.
        var file = await files.KeepAsync(db, Path.ChangeExtension(request.FileName.Length == 0 ? "ban-chinh" : request.FileName, ending), request.Bytes, report.OrganizationId, stop);
        var attachment = db.Add(new Attachment(Guid.CreateVersion7(now), report.Id, null, file.Id, AttachmentKind.SignedCopy, actor.Name, now)).Entity;
        report.AttachSignedCopy(true);
        db.Record(now, actor, "report.signed-copy-attached", file.Name, report.Id, report.OrganizationId, $"{file.Sha256} {file.Length}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : attachment.Id;
    }

    /// <summary>Takes a wrong one away; the file itself stays where a frozen version names it.</summary>
    public async Task<Result<Done>> Remove(Actor actor, Guid reportId, Guid attachmentId, CancellationToken stop = default)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == reportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        var copies = await db.Attachments.Where(row => row.ReportId == reportId && row.Kind == AttachmentKind.SignedCopy).ToListAsync(stop);
        if (copies.FirstOrDefault(row => row.Id == attachmentId) is not { } wrong)
            return Problem.NotFound;
        if (report.Status is ReportStatus.Submitted or ReportStatus.Accepted && copies.Count == 1)
            return ReportProblems.OnlySignedCopy;
        db.Remove(wrong);
        report.AttachSignedCopy(copies.Count > 1);
        db.Record(clock.GetUtcNow(), actor, "report.signed-copy-removed", "Bản chính đã ký", report.Id, report.OrganizationId, $"{wrong.FileId:N}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    /// <summary>".pdf", ".jpg" or ".png" by the first bytes; null for anything else.</summary>
    internal static string? EndingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? ".pdf"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ".jpg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? ".png"
        : null;
}

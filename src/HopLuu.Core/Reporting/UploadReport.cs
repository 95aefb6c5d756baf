using System.Security.Cryptography;
using System.Text.Json;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Takes a report's file in: kept as it came, then read and laid on the outline.</summary>
public sealed class UploadReport(AppDb db, FileStore files, ReadUpload reader, TimeProvider clock)
{
    public sealed record Request(Guid ReportId, string FileName, ReadOnlyMemory<byte> Bytes);

    /// <summary>The upload's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (!report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (report.MayWrite() is { } closed)
            return closed;
        if (UploadProblems.Refuse(request.FileName, request.Bytes) is { } refused)
        {
            if (refused.Code == UploadProblems.SecretCode)
                await NoteSecret(actor, report, stop);
            return refused;
        }

        // The same bytes once more: a second click, or the same file chosen again. Its first upload is shown, however far it has come.
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(request.Bytes.Span));
        var before = await (from row in db.Uploads
                            join kept in db.Files on row.FileId equals kept.Id
                            where row.ReportId == report.Id && kept.Sha256 == sha256
                            orderby row.At descending
                            select (Guid?)row.Id).FirstOrDefaultAsync(stop);
        if (before is { } first)
        {
            await reader.Run(first, stop);
            return first;
        }
        var now = clock.GetUtcNow();
        var file = await files.KeepAsync(db, request.FileName, request.Bytes, report.OrganizationId, stop);
        var upload = db.Add(new Upload(Guid.CreateVersion7(now), report.Id, file.Id, actor.Name, now)).Entity;
        db.Add(new OutboxMessage(Guid.CreateVersion7(now), ReadUpload.Kind, JsonSerializer.Serialize(new ReadUpload.Payload(upload.Id), JsonColumn.Options), now.AddMinutes(1), $"{ReadUpload.Kind}:{upload.Id:N}"));
        db.Record(now, actor, "upload.taken-in", file.Name, report.Id, report.OrganizationId, $"{upload.Id:N} {file.Sha256} {file.Length}");
        if (await db.TrySaveAsync(stop) is { } problem)
            return problem;
        // Nearly always at once; the message in the outbox is for the server that dies in between.
        await reader.Run(upload.Id, stop);
        return upload.Id;
    }

    // Of a document that is marked secret nothing is kept but that it was tried (architecture.md, "No secrets class").
    private async Task NoteSecret(Actor actor, Report report, CancellationToken stop)
    {
        db.Record(clock.GetUtcNow(), actor, "upload.secret-refused", "Tệp có dấu độ mật", report.Id, report.OrganizationId);
        await db.SaveChangesAsync(stop);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Puts a file beside a section, takes it off, puts it back. What was taken off stays stored.</summary>
public sealed class AttachFile(AppDb db, FileStore files, TimeProvider clock)
{
    public const int MostInSection = 20;
    public const int MostInReport = 100;

    public sealed record Request(Guid ReportId, string NodeKey, string FileName, ReadOnlyMemory<byte> Bytes);

    /// <summary>The attachment's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var secret = AttachmentTypes.Refuse(request.FileName, request.Bytes);
        return await SaveAgain.Run<Guid>(db, async () =>
        {
            var (report, problem) = await Load(actor, request.ReportId, stop);
            if (report is null)
                return problem!;
            var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
            if (!outline.Writable().Any(item => item.Key == request.NodeKey))
                return ReportProblems.NoSuchSection;
            if (report.MayWrite() is { } closed)
                return closed;
            if (secret is not null)
                return await Refuse(actor, report, secret, stop);
            var others = await (from row in db.Attachments join stored in db.Files on row.FileId equals stored.Id where row.ReportId == report.Id && row.Kind == AttachmentKind.Evidence
                                select new { row.Id, row.NodeKey, stored.Sha256 }).ToListAsync(stop);
            if (others.Count >= MostInReport || others.Count(row => row.NodeKey == request.NodeKey) >= MostInSection)
                return AttachmentProblems.TooMany;

            var now = clock.GetUtcNow();
            var file = await files.KeepAsync(db, request.FileName, request.Bytes, report.OrganizationId, stop);
            if (others.FirstOrDefault(row => row.NodeKey == request.NodeKey && row.Sha256 == file.Sha256) is { } same)
            {
                db.ChangeTracker.Clear();
                return same.Id; // a double click, or the same file chosen again
            }
            report.Touch(now);
            var attachment = db.Add(new Attachment(Guid.CreateVersion7(now), report.Id, request.NodeKey, file.Id, AttachmentKind.Evidence, actor.Name, now)).Entity;
            db.Record(now, actor, "attachment.added", file.Name, report.Id, report.OrganizationId, $"{request.NodeKey} {attachment.Id:N} {file.Sha256} {file.Length}");
            await db.SaveChangesAsync(stop);
            return attachment.Id;
        });
    }

    /// <summary>Takes a file off its section, or puts it back.</summary>
    public Task<Result<Done>> Remove(Actor actor, Guid attachmentId, bool back = false, CancellationToken stop = default) => SaveAgain.Run<Done>(db, async () =>
    {
        var attachment = await db.Attachments.IgnoreQueryFilters().FirstOrDefaultAsync(row => row.Id == attachmentId && row.Kind == AttachmentKind.Evidence, stop);
        if (attachment is null)
            return Problem.NotFound;
        var (report, problem) = await Load(actor, attachment.ReportId, stop);
        if (report is null)
            return problem!;
        if (attachment.RemovedAt is null == back)
            return default(Done);
        var now = clock.GetUtcNow();
        if (report.Touch(now) is { } closed)
            return closed;
        if (back)
            attachment.PutBack();
        else
            attachment.Remove(actor.Name, now);
        var name = await db.Files.Where(row => row.Id == attachment.FileId).Select(row => row.Name).FirstAsync(stop);
        db.Record(now, actor, back ? "attachment.put-back" : "attachment.removed", name, report.Id, report.OrganizationId, $"{attachment.NodeKey} {attachment.Id:N}");
        await db.SaveChangesAsync(stop);
        return default(Done);
    });

    private async Task<(Report?, Problem?)> Load(Actor actor, Guid reportId, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == reportId, stop);
        return report is null || !ReportRights.IsOwn(actor, report) ? (null, Problem.NotFound)
            : !report.MayBeWrittenBy(actor) ? (null, Problem.NotAllowed)
            : (report, null);
    }

    // Of a document that is marked secret nothing is kept but that it was tried (architecture.md, "No secrets class").
    private async Task<Problem> Refuse(Actor actor, Report report, Problem problem, CancellationToken stop)
    {
        if (problem == AttachmentProblems.Secret)
        {
            db.Record(clock.GetUtcNow(), actor, "upload.secret-refused", "Tệp có dấu độ mật", report.Id, report.OrganizationId);
            await db.SaveChangesAsync(stop);
        }
        return problem;
    }
}

using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Notices;
using HopLuu.Documents.Reading;
using HopLuu.Synthesis.Mapping;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Reads an uploaded file and lays it on the outline. Done twice it is done once.</summary>
public sealed class ReadUpload(AppDb db, FileStore files, TimeProvider clock)
{
    public const string Kind = "read-upload";

    public sealed record Payload(Guid UploadId);

    public async Task Run(Guid uploadId, CancellationToken stop = default)
    {
        var found = await (from upload in db.Uploads
                           join report in db.Reports on upload.ReportId equals report.Id
                           join outline in db.Outlines on report.OutlineId equals outline.Id
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           join campaign in db.Campaigns on report.CampaignId equals campaign.Id
                           join file in db.Files on upload.FileId equals file.Id
                           where upload.Id == uploadId
                           select new { upload, report, outline, obligation, campaign, file }).FirstOrDefaultAsync(stop);
        if (found is null || found.upload.Status != UploadStatus.Waiting)
            return;
        await using var stream = files.Open(found.file);
        var read = DocumentReader.Read(stream, found.file.Name);
        if (read.Document is not { } document)
        {
            found.upload.Refuse(UploadProblems.Sentence(read.Problem!.Message));
            db.Tell(clock.GetUtcNow(), found.report.OrganizationId, NoticeKind.UploadFailed, $"Tệp “{found.file.Name}” được giữ lại nhưng chưa đọc được: {read.Problem.Message}", $"/bao-cao/{found.report.Id}");
        }
        else
        {
            var (outline, idOfKey) = found.outline.ToOutline();
            var mapped = ReportMapper.Map(Planning.TemplateKeys.ToIds(document, idOfKey), found.file.Name, found.campaign.Plan.With(outline));
            var pieces = UploadedPieces.Of(mapped, found.outline, idOfKey);
            found.upload.Mapped(pieces, Shorter(mapped.Number), mapped.Date, UploadWarnings.Of(mapped, pieces, found.obligation.Unit, found.campaign));
        }
        await db.TrySaveAsync(stop);
    }

    // What was taken for a number may be anything; one that cannot be kept is no number.
    private static string? Shorter(string? number) => number is { Length: <= 80 } ? number : null;
}

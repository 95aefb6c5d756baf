using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Notices;
using HopLuu.Documents.Model;
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
                           join campaign in db.Campaigns on report.CampaignId equals campaign.Id
                           join file in db.Files on upload.FileId equals file.Id
                           where upload.Id == uploadId
                           select new { upload, report, outline, campaign, file }).FirstOrDefaultAsync(stop);
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
            var mapped = ReportMapper.Map(document, found.file.Name, found.campaign.Plan.With(outline));
            found.upload.Mapped(UploadedPieces.Of(mapped, found.outline, idOfKey), mapped.Number, mapped.Date);
        }
        await db.TrySaveAsync(stop);
    }
}

/// <summary>A mapped report as pieces in the file's order, each with the node it was laid on.</summary>
internal static class UploadedPieces
{
    private readonly record struct Place(string? Key, double Confidence, bool IsHeading);

    public static IReadOnlyList<UploadedPiece> Of(MappedReport mapped, Planning.OutlineVersion outline, IReadOnlyDictionary<string, string> idOfKey)
    {
        var keyOfId = idOfKey.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var writable = outline.Writable().Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<Block, Place>(ReferenceEqualityComparer.Instance);
        foreach (var section in mapped.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
                places.TryAdd(paragraph.Source, PlaceOf(section.Id, paragraph.Confidence));
        }
        foreach (var paragraph in mapped.Unmapped)
            places.TryAdd(paragraph.Source, new Place(null, 0, false));
        foreach (var heading in mapped.Headings)
            places.TryAdd(heading.Source, new Place(heading.Section is { } id ? keyOfId.GetValueOrDefault(id) : null, heading.Confidence, true));
        foreach (var table in mapped.Tables)
            places[table.Table] = table.Section is { } id ? PlaceOf(id, 0.8) : new Place(null, 0, false);

        var pieces = new List<UploadedPiece>();
        Walk(mapped.Document.Blocks);
        return pieces;

        Place PlaceOf(string id, double confidence)
        {
            if (!keyOfId.TryGetValue(id, out var key))
                return new Place(null, 0, false);
            // Text laid on a heading that only holds others goes to the first place below it, less surely.
            return writable.Contains(key) ? new Place(key, confidence, false) : new Place(FirstBelow(key), confidence * 0.6, false);
        }

        string? FirstBelow(string key)
        {
            foreach (var child in outline.Items.Where(item => item.Parent == key))
            {
                if (writable.Contains(child.Key))
                    return child.Key;
                if (FirstBelow(child.Key) is { } deeper)
                    return deeper;
            }
            return null;
        }

        void Walk(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (places.TryGetValue(block, out var place))
                    pieces.Add(new UploadedPiece(RichText.OfBlocks([block]), place.Key, place.Confidence, place.IsHeading));
                else if (block is Table table)
                    Walk(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks));
            }
        }
    }
}

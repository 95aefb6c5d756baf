using System.Security.Cryptography;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Reading;
using HopLuu.Synthesis.Mapping;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Takes in files that came for units, one or many, also in .zip: each is kept, read, and a unit is proposed. Nothing is handed in yet; the same file twice is one line.</summary>
public sealed class DropFiles(AppDb db, FileStore files, TimeProvider clock)
{
    public sealed record Request(Guid CampaignId, IReadOnlyList<Dropped> Files);

    public sealed record Dropped(string Name, ReadOnlyMemory<byte> Bytes);

    /// <param name="New">Lines that were added or came back.</param>
    /// <param name="Known">Names of files that were there already.</param>
    public sealed record Taken(int New, IReadOnlyList<string> Known);

    public async Task<Result<Taken>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status != CampaignStatus.Published)
            return PlanningProblems.NotRunning;
        if (request.Files.Count == 0)
            return ReceivingProblems.NothingDropped;
        var unzipped = await Unzip.Run(request.Files, stop);
        if (unzipped.Problem is { } refused)
            return refused;
        if (unzipped.Value!.Count == 0)
            return ReceivingProblems.NothingDropped;

        var now = clock.GetUtcNow();
        var matching = await Matching(campaign, stop);
        var mapper = await Mapper(campaign, stop);
        var there = await db.DroppedFiles.Where(row => row.CampaignId == campaign.Id && row.Sha256 != null).ToDictionaryAsync(row => row.Sha256!, StringComparer.Ordinal, stop);
        var (added, known) = (0, new List<string>());
        foreach (var file in unzipped.Value!)
        {
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
            if (there.TryGetValue(sha256, out var before))
            {
                if (before.Status != DroppedFileStatus.SetAside)
                {
                    known.Add(file.Name);
                    continue;
                }
                before.Again(now);
            }
            else
            {
                there[sha256] = await Take(actor, campaign, file, sha256, matching, mapper, now, stop);
            }
            added++;
        }
        db.Record(now, actor, "files.dropped", campaign.Title, campaign.Id, campaign.ProcessingBodyId, $"{added}+{known.Count}");
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : new Taken(added, known);
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // the same file from two desks at the same moment
        }
    }

    private async Task<DroppedFile> Take(Actor actor, Campaign campaign, Dropped file, string sha256, UnitMatch matching, ReportMapper mapper, DateTimeOffset now, CancellationToken stop)
    {
        var name = file.Name.Length <= 300 ? file.Name : file.Name[^300..];
        var line = db.Add(new DroppedFile(Guid.CreateVersion7(now), campaign.Id, name, actor.Name, now)).Entity;
        if (UploadProblems.Refuse(name, file.Bytes) is { } refused)
        {
            line.Refuse(refused.Message); // not stored: secret, empty, too large
            return line;
        }
        line.Keep((await files.KeepAsync(db, name, file.Bytes, campaign.ProcessingBodyId, stop)).Id, sha256);
        var read = DocumentReader.Read(new MemoryStream(file.Bytes.ToArray(), writable: false), name);
        if (read.Document is not { } document)
        {
            line.Refuse(UploadProblems.Sentence(read.Problem!.Message));
            return line;
        }
        var (report, found, isUnsure) = matching.Find(mapper.Map(document, name).Unit, name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        line.Propose(report, found.Length <= 600 ? found : found[..600], isUnsure);
        return line;
    }

    private async Task<UnitMatch> Matching(Campaign campaign, CancellationToken stop)
    {
        var units = await (from report in db.Reports
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           where report.CampaignId == campaign.Id && report.JoinedById == null
                           select new { report.Id, obligation.Unit.Name, obligation.Unit.Symbol }).ToListAsync(stop);
        return new UnitMatch([.. units.Select(unit => (unit.Id, unit.Name, unit.Symbol))]);
    }

    private async Task<ReportMapper> Mapper(Campaign campaign, CancellationToken stop)
    {
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        return new ReportMapper(campaign.Plan.With(outline.ToOutline().Outline));
    }
}

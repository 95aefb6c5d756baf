using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Hands in dropped files for the units a person has confirmed. Each stands for itself: one that is refused waits on with the reason, the others go in.</summary>
public sealed class HandInDropped(AppDb db, FileStore files, SubmitOnBehalf submit, TimeProvider clock)
{
    public sealed record Request(Guid CampaignId, IReadOnlyList<Entry> Entries);

    /// <param name="ReportId">For whom; null sets the file aside when asked, else it waits.</param>
    public sealed record Entry(Guid DroppedId, Guid? ReportId, string? Channel, DateTimeOffset ArrivedAt, bool SetAside = false);

    /// <param name="Refused">Name of the file → why.</param>
    public sealed record Outcome(int HandedIn, IReadOnlyList<(string Name, Problem Problem)> Refused);

    public async Task<Result<Outcome>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var (done, refused) = (0, new List<(string, Problem)>());
        foreach (var entry in request.Entries.Take(Unzip.MaxFiles))
        {
            db.ChangeTracker.Clear(); // each file is a transaction of its own
            var dropped = await db.DroppedFiles.FirstOrDefaultAsync(row => row.Id == entry.DroppedId && row.CampaignId == campaign.Id, stop);
            if (dropped is null)
                return Problem.NotFound;
            if (dropped.Status is DroppedFileStatus.HandedIn or DroppedFileStatus.SetAside)
                continue; // sent twice is done once
            if (entry.SetAside)
            {
                dropped.SetAside();
                db.Record(clock.GetUtcNow(), actor, "files.set-aside", dropped.Name, campaign.Id, campaign.ProcessingBodyId);
                await db.SaveChangesAsync(stop);
            }
            else if (await One(actor, campaign, dropped, entry, stop) is { } problem)
            {
                refused.Add((dropped.Name, problem));
                await Keep(dropped.Id, entry.ReportId, problem, stop);
            }
            else
            {
                done++;
            }
        }
        return new Outcome(done, refused);
    }

    private async Task<Problem?> One(Actor actor, Campaign campaign, DroppedFile dropped, Entry entry, CancellationToken stop)
    {
        if (dropped.Status != DroppedFileStatus.Waiting || dropped.FileId is not { } fileId)
            return new Problem("dropped-refused", dropped.Problem ?? "Tệp này không nộp được.");
        if (entry.ReportId is not { } reportId)
            return ReceivingProblems.UnitMissing;
        if (!await db.Reports.AnyAsync(row => row.Id == reportId && row.CampaignId == campaign.Id && row.JoinedById == null, stop))
            return Problem.NotFound;
        var file = await db.Files.AsNoTracking().FirstAsync(row => row.Id == fileId, stop);
        using var bytes = new MemoryStream();
        await using (var stream = files.Open(file))
            await stream.CopyToAsync(bytes, stop);
        dropped.HandIn(reportId); // saved in the transaction of the submission, or not at all
        return (await submit.Run(actor, new(reportId, file.Name, bytes.ToArray(), entry.Channel, entry.ArrivedAt), stop)).Problem;
    }

    private async Task Keep(Guid id, Guid? reportId, Problem problem, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var dropped = await db.DroppedFiles.FirstAsync(row => row.Id == id, stop);
        var known = reportId is { } report && await db.Reports.AnyAsync(row => row.Id == report && row.CampaignId == dropped.CampaignId, stop);
        dropped.Wait(known ? reportId : null, problem.Message);
        await db.SaveChangesAsync(stop);
    }
}

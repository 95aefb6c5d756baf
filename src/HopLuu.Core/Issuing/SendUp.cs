using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Issuing;

/// <summary>
/// The issued report becomes the body's own report in the upper tier's campaign, by the operations every unit uses: the Word file is uploaded, laid on that outline, accepted, approved as it was issued, numbered, handed in.
/// Where some of it finds no place on the upper outline it stops at the mapping board, for a person to place it.
/// </summary>
public sealed class SendUp(AppDb db, ExportReport export, UploadReport upload, AcceptUpload accept, ApproveReport approve, SubmitReport submit, TimeProvider clock)
{
    /// <param name="ReportId">The report owed above.</param>
    public sealed record Request(Guid CampaignId, Guid ReportId);

    /// <param name="HandedIn">It lies above; else it waits at the mapping board of <paramref name="UploadId"/>.</param>
    public sealed record Sent(Guid ReportId, Guid UploadId, bool HandedIn);

    public async Task<Result<Sent>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var draft = await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaign.Id, stop);
        if (draft is null)
            return ConsolidatingProblems.NotComputed;
        var issued = await db.Reports.AsNoTracking().FirstAsync(row => row.Id == draft.ReportId, stop);
        if (issued.Status != ReportStatus.Submitted)
            return IssuingProblems.NotIssued;
        var above = await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ReportId && row.OrganizationId == campaign.IssuerId && row.JoinedById == null, stop);
        if (above is null || !(await OpenIssue.PlacesAbove(db, campaign, stop)).Any(place => place.ReportId == request.ReportId))
            return IssuingProblems.NoPlaceAbove;
        if (!above.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        if (!CampaignFlow.IsOpen(above.Status))
            return IssuingProblems.AlreadyUp;
        var paper = await export.Run(actor, issued.Id, issued.VersionCount, stop);
        if (paper.Problem is { } unprinted)
            return unprinted;
        var uploaded = await upload.Run(actor, new(above.Id, paper.Value!.Name, paper.Value.Bytes), stop);
        if (uploaded.Problem is { } refused)
            return refused;
        var taken = await db.Uploads.AsNoTracking().FirstAsync(row => row.Id == uploaded.Value, stop);
        db.ChangeTracker.Clear();
        if (taken.Status != UploadStatus.Mapped || taken.Pieces.Any(piece => piece is { IsFrame: false, IsHeading: false, Key: null }))
        {
            db.Record(clock.GetUtcNow(), actor, "report.sent-up", campaign.Title, above.Id, above.OrganizationId, "chờ xếp mục");
            await db.SaveChangesAsync(stop);
            return new Sent(above.Id, uploaded.Value, false);
        }
        return await HandIn(actor, campaign, issued, above.Id, uploaded.Value, stop);
    }

    private async Task<Result<Sent>> HandIn(Actor actor, Campaign campaign, Report issued, Guid above, Guid uploadId, CancellationToken stop)
    {
        if ((await accept.Run(actor, new(uploadId, Append: false), stop)).Problem is { } unaccepted)
            return unaccepted;
        if ((await approve.Approve(actor, above, ApprovalKind.OnPaper, issued.ApprovedBy, stop)).Problem is { } unapproved)
            return unapproved;
        if ((await approve.Number(actor, above, issued.DocumentNumber, issued.DocumentDate, stop)).Problem is { } unnumbered)
            return unnumbered;
        if ((await submit.Run(actor, above, stop)).Problem is { } unsubmitted)
            return unsubmitted;
        db.Record(clock.GetUtcNow(), actor, "report.sent-up", campaign.Title, above, campaign.IssuerId, issued.DocumentNumber);
        await db.SaveChangesAsync(stop);
        return new Sent(above, uploadId, true);
    }
}

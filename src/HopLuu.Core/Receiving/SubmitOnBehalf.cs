using System.Security.Cryptography;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Nộp hộ: the lead office hands in what came on paper, by Zalo, by e-mail or on a stick, with its channel and true time of arrival. The unit is told and may correct.</summary>
public sealed class SubmitOnBehalf(AppDb db, FileStore files, ReadUpload reader, AcceptUpload acceptUpload, TimeProvider clock)
{
    public sealed record Request(Guid ReportId, string FileName, ReadOnlyMemory<byte> Bytes, string? Channel, DateTimeOffset ArrivedAt);

    /// <summary>The version's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == request.ReportId, stop);
        var campaign = report is null ? null : await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == report.CampaignId, stop);
        if (report is null || campaign is null || report.IsConsolidated || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (string.IsNullOrWhiteSpace(request.Channel))
            return ReceivingProblems.ChannelMissing;
        if (!CampaignFlow.Allows(report.Status, ReportStatus.Submitted))
            return ReportProblems.Cannot(report.Status);
        if (request.Channel.Trim().Length > 80)
            return ReceivingProblems.ChannelMissing;
        if (campaign.PublishedAt is { } published && request.ArrivedAt < published)
            return ReceivingProblems.ArrivedBeforePlan;
        if (await IsThere(report.Id, request.Bytes, stop))
            return ReceivingProblems.SameFile;
        if (UploadProblems.Refuse(request.FileName, request.Bytes) is { } refused)
            return refused;

        // One transaction: a refusal anywhere below leaves nothing behind. It may already be open around a whole demo.
        await using var whole = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        var now = clock.GetUtcNow();
        var file = await files.KeepAsync(db, request.FileName, request.Bytes, report.OrganizationId, stop);
        var upload = db.Add(new Upload(Guid.CreateVersion7(now), report.Id, file.Id, actor.Name, now)).Entity;
        if (await db.TrySaveAsync(stop) is { } conflict)
            return conflict;
        await reader.Run(upload.Id, stop);
        if (upload.Status == UploadStatus.Refused)
            return new Problem("upload-unreadable", $"{request.FileName}: {upload.Problem}", ProblemKind.Invalid, "File");

        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        acceptUpload.Fill(upload, report, sections, append: false, actor, now);
        upload.Accept(now);
        ReportContent.Measure(report, outline, sections);
        report.Number(upload.Number, upload.Date);
        if (report.SubmitOnBehalf(request.ArrivedAt, now) is { } wrong)
            return wrong;
        if (await db.TrySaveAsync(stop) is { } meanwhile) // the sections must be stored before they are frozen
            return meanwhile;
        var version = await FreezeReport.Add(db, report, actor.Name, request.ArrivedAt, now, request.Channel.Trim(), stop);
        db.Tell(now, report.OrganizationId, NoticeKind.SubmittedOnBehalf, $"{actor.OrganizationName} đã nộp hộ báo cáo “{campaign.Title}” của đơn vị (nhận qua {request.Channel.Trim()}). Hãy kiểm tra và báo lại nếu có sai sót.", $"/bao-cao/{report.Id}");
        db.Record(now, actor, "report.submitted-on-behalf", file.Name, report.Id, report.OrganizationId, $"{version.Sha256} {request.Channel.Trim()} {request.ArrivedAt:O}");
        if (await db.TrySaveAsync(stop) is { } problem)
            return problem;
        if (whole is not null)
            await whole.CommitAsync(stop);
        return version.Id;
    }

    // The very bytes were handed in for this unit before, by whomever.
    private Task<bool> IsThere(Guid reportId, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return (from upload in db.Uploads
                join file in db.Files on upload.FileId equals file.Id
                where upload.ReportId == reportId && upload.Status == UploadStatus.Accepted && file.Sha256 == sha256
                select upload.Id).AnyAsync(stop);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The steps inside a unit: to the approver, back to the writer, approved on screen or signed on paper, number and date afterwards.</summary>
public sealed class ApproveReport(AppDb db, TimeProvider clock)
{
    public Task<Result<Done>> SubmitForApproval(Actor actor, Guid reportId, CancellationToken stop = default) =>
        Change(actor, reportId, "report.awaiting-approval", approver: false, (report, now) =>
        {
            if (report.SubmitForApproval(now) is { } refused)
                return refused;
            db.Tell(now, report.OrganizationId, NoticeKind.AwaitingApproval, "Có báo cáo chờ duyệt.", $"/bao-cao/{reportId}/duyet");
            return null;
        }, stop);

    public Task<Result<Done>> SendBack(Actor actor, Guid reportId, string? comment, CancellationToken stop = default) =>
        Change(actor, reportId, "report.sent-back", approver: !string.IsNullOrWhiteSpace(comment), (report, now) =>
        {
            if (comment?.Length > CommentOnReport.MaxLength)
                return ReportProblems.CommentTooLong;
            if (report.SendBack(now) is { } refused)
                return refused;
            if (string.IsNullOrWhiteSpace(comment))
                return null;
            db.Add(new SectionComment(Guid.CreateVersion7(now), reportId, null, comment.Trim(), actor.Name, now));
            db.Tell(now, report.OrganizationId, NoticeKind.SentBack, "Người duyệt đề nghị sửa báo cáo.", $"/bao-cao/{reportId}/soan");
            return null;
        }, stop);

    /// <param name="signer">Who signed on paper: office and name, as the paper says.</param>
    public Task<Result<Done>> Approve(Actor actor, Guid reportId, ApprovalKind kind, string? signer, CancellationToken stop = default) =>
        Change(actor, reportId, "report.approved", approver: kind == ApprovalKind.OnScreen, (report, now) =>
            kind == ApprovalKind.OnScreen ? report.Approve(kind, actor.Name, now)
            : string.IsNullOrWhiteSpace(signer) ? ReportProblems.SignerMissing
            : signer.Length > 200 ? ReportProblems.SignerTooLong
            : report.Approve(kind, signer.Trim(), now), stop, kind.ToString());

    public Task<Result<Done>> Number(Actor actor, Guid reportId, string? number, DateOnly? date, CancellationToken stop = default) =>
        Change(actor, reportId, "report.numbered", approver: false, (report, _) => report.Number(number, date), stop, number);

    private async Task<Result<Done>> Change(
        Actor actor, Guid reportId, string action, bool approver, Func<Report, DateTimeOffset, Problem?> decide, CancellationToken stop, string? detail = null)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == reportId, stop);
        if (report is null || !ReportRights.IsOwn(actor, report))
            return Problem.NotFound;
        if (approver ? !report.MayBeApprovedBy(actor) : !report.MayBeWrittenBy(actor))
            return Problem.NotAllowed;
        var now = clock.GetUtcNow();
        if (decide(report, now) is { } refused)
            return refused;
        db.Record(now, actor, action, $"Dự thảo lần {report.DraftNumber}", report.Id, report.OrganizationId, detail);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>What the lead office does with a report that was handed in: register it, accept it, return it with reasons.</summary>
public sealed class ReviewReport(AppDb db, TimeProvider clock)
{
    /// <summary>Số đến, ngày đến; the next free number when none is given.</summary>
    public Task<Result<Done>> Receive(Actor actor, Guid reportId, int? number, DateOnly? date, CancellationToken stop = default) =>
        Change(actor, reportId, "report.received", async (report, campaign, now) =>
            report.Receive(number ?? 1 + (await db.Reports.Where(row => row.CampaignId == campaign.Id).MaxAsync(row => row.ArrivalNumber, stop) ?? 0), date ?? VietnamTime.Day(now)), stop);

    public Task<Result<Done>> Accept(Actor actor, Guid reportId, CancellationToken stop = default) =>
        Change(actor, reportId, "report.accepted", (report, campaign, now) =>
        {
            if (report.Accept(now) is { } refused)
                return Task.FromResult<Problem?>(refused);
            db.Tell(now, report.OrganizationId, NoticeKind.Accepted, $"Báo cáo “{campaign.Title}” đã được tiếp nhận.", $"/bao-cao/{report.Id}");
            return Task.FromResult<Problem?>(null);
        }, stop);

    /// <summary>At least one reason; each stands beside its section when the unit opens the report.</summary>
    public Task<Result<Done>> Return(Actor actor, Guid reportId, IReadOnlyList<ReturnReason> reasons, DateOnly? mendBy, CancellationToken stop = default) =>
        Change(actor, reportId, "report.returned", (report, campaign, now) =>
        {
            var said = reasons.Where(reason => !string.IsNullOrWhiteSpace(reason.Text)).Select(reason => reason with { Text = reason.Text.Trim() }).ToList();
            if (said.Count == 0)
                return Task.FromResult<Problem?>(ReceivingProblems.ReasonsMissing);
            if (said.Exists(reason => reason.Text.Length > ReceivingProblems.LongestReason))
                return Task.FromResult<Problem?>(ReceivingProblems.ReasonTooLong);
            if (mendBy < VietnamTime.Day(now))
                return Task.FromResult<Problem?>(ReceivingProblems.MendByPast);
            var version = report.VersionCount;
            if (report.Return(mendBy, now) is { } refused)
                return Task.FromResult<Problem?>(refused);
            db.Add(new ReportReturn(Guid.CreateVersion7(now), report.Id, version, actor.Name, now, mendBy, said));
            db.Tell(now, report.OrganizationId, NoticeKind.Returned, $"Báo cáo “{campaign.Title}” được trả lại để bổ sung: {said.Count} ý kiến.", $"/bao-cao/{report.Id}/soan");
            return Task.FromResult<Problem?>(null);
        }, stop);

    private async Task<Result<Done>> Change(Actor actor, Guid reportId, string action, Func<Report, Campaign, DateTimeOffset, Task<Problem?>> decide, CancellationToken stop)
    {
        var report = await db.Reports.FirstOrDefaultAsync(row => row.Id == reportId, stop);
        var campaign = report is null ? null : await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == report.CampaignId, stop);
        if (report is null || campaign is null || report.IsConsolidated || !ReportRights.MaySee(actor, report, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var now = clock.GetUtcNow();
        if (await decide(report, campaign, now) is { } refused)
            return refused;
        db.Record(now, actor, action, campaign.Title, report.Id, report.OrganizationId, $"bản nộp lần {report.VersionCount}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Asks one more unit while the campaign runs, or lets one off, with the reason. A unit let off and asked again goes on where it was.</summary>
public sealed class AddUnit(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid CampaignId, Guid OrganizationId, DueMoment Due);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var (campaign, problem) = await Running(actor, request.CampaignId, stop);
        if (problem is not null)
            return problem;
        var now = clock.GetUtcNow();
        var issuerPath = await db.Organizations.Where(row => row.Id == campaign!.IssuerId).Select(row => row.Path).FirstAsync(stop);
        var unit = (await UnitsOnDay.Of(db, [request.OrganizationId], VietnamTime.Day(now), stop)).FirstOrDefault();
        if (unit is null || !unit.Path.StartsWith(issuerPath, StringComparison.Ordinal) || unit.Path == issuerPath)
            return PlanningProblems.UnitOutside;
        if (request.Due.Day < VietnamTime.Day(now))
            return PlanningProblems.DateWrong("Day");
        var obligation = await db.Obligations.IgnoreQueryFilters().FirstOrDefaultAsync(row => row.CampaignId == campaign!.Id && row.OrganizationId == request.OrganizationId && row.Kind == ObligationKind.Report, stop);
        if (obligation is { WithdrawnAt: null })
            return PlanningProblems.AlreadyOwes;
        var report = obligation is null ? null : await db.Reports.FirstOrDefaultAsync(row => row.ObligationId == obligation.Id, stop);
        obligation ??= db.Add(new Obligation(Guid.CreateVersion7(now), campaign!.Id, unit, ObligationKind.Report, request.Due.Day, request.Due.Time)).Entity;
        obligation.Reinstate();
        obligation.SetDue(request.Due.Day, request.Due.Time);
        if (report is null)
        {
            var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign!.OutlineId, stop);
            var sections = outline.Writable().Count;
            report = db.Add(new Report(Guid.CreateVersion7(now), obligation.Id, campaign!.Id, unit.OrganizationId, outline.Id, sections)).Entity;
            report.Measure(new string('0', sections), 0);
        }
        db.Tell(now, unit.OrganizationId, NoticeKind.Published, $"Đơn vị được bổ sung vào đợt báo cáo “{campaign!.Title}”. Hạn gửi: hết ngày {VietnamTime.Short(request.Due.Day)}.", $"/bao-cao/{report.Id}");
        db.Record(now, actor, "unit.added", unit.Name, obligation.Id, campaign.IssuerId);
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : default(Done);
    }

    public async Task<Result<Done>> Drop(Actor actor, Guid campaignId, Guid obligationId, string? reason, CancellationToken stop = default)
    {
        var (campaign, problem) = await Running(actor, campaignId, stop);
        if (problem is not null)
            return problem;
        var obligation = await db.Obligations.FirstOrDefaultAsync(row => row.Id == obligationId && row.CampaignId == campaignId && row.Kind == ObligationKind.Report, stop);
        if (obligation is null)
            return Problem.NotFound;
        if (string.IsNullOrWhiteSpace(reason))
            return PlanningProblems.ReasonMissing;
        if (await db.Reports.AnyAsync(row => row.ObligationId == obligationId && row.VersionCount > 0, stop))
            return PlanningProblems.HandedIn;
        var now = clock.GetUtcNow();
        var said = reason.Trim()[..Math.Min(reason.Trim().Length, 500)];
        obligation.Withdraw(said, now);
        db.Tell(now, obligation.OrganizationId, NoticeKind.Extended, $"Đơn vị không phải gửi báo cáo “{campaign!.Title}” nữa. Lý do: {said}", "/");
        db.Record(now, actor, "unit.dropped", obligation.Unit.Name, obligation.Id, campaign.IssuerId, said);
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : default(Done);
    }

    private async Task<(Campaign? Campaign, Problem? Problem)> Running(Actor actor, Guid campaignId, CancellationToken stop)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        return campaign is null || !CampaignRights.MaySee(actor, campaign) ? (null, Problem.NotFound)
            : !CampaignRights.MayManage(actor, campaign) ? (null, Problem.NotAllowed)
            : campaign.Status != CampaignStatus.Published ? (null, PlanningProblems.NotRunning) : (campaign, null);
    }
}

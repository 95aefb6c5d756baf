using System.Globalization;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>From here on the units owe their reports: obligations are pinned, reports exist, everybody is told.</summary>
public sealed class PublishCampaign(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;

        var obligations = await db.Obligations.Where(row => row.CampaignId == campaign.Id).ToListAsync(stop);
        var now = clock.GetUtcNow();
        if (campaign.DueAt is { } due && due <= now)
            return PlanningProblems.DuePassed;
        if (campaign.Publish(obligations.Count(row => row.Kind == ObligationKind.Report), now) is { } refused)
            return refused;
        var outline = await db.Outlines.FirstAsync(row => row.Id == campaign.OutlineId, stop);
        outline.Freeze(now);
        var units = (await UnitsOnDay.Of(db, [.. obligations.Select(row => row.OrganizationId)], VietnamTime.Day(now), stop)).ToDictionary(unit => unit.OrganizationId);
        var sections = outline.Writable().Count;
        foreach (var obligation in obligations)
        {
            obligation.Pin(units[obligation.OrganizationId]);
            if (obligation.DueDay is null)
                obligation.SetDue(campaign.DueDay, campaign.DueTime);
            var link = $"/dot/{campaign.Id}";
            if (obligation.Kind == ObligationKind.Report)
            {
                var report = new Report(Guid.CreateVersion7(now), obligation.Id, campaign.Id, obligation.OrganizationId, outline.Id, sections);
                report.Measure(new string('0', sections), 0);
                db.Add(report);
                link = $"/bao-cao/{report.Id}";
            }
            db.Tell(now, obligation.OrganizationId, NoticeKind.Published, TextFor(obligation, campaign), link);
        }
        db.Record(now, actor, "campaign.published", campaign.Title, campaign.Id, campaign.IssuerId, $"{obligations.Count} nghĩa vụ, đề cương bản {outline.Number}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    private static string DueText(Obligation obligation) =>
        obligation.DueTime is { } time ? $"{time.ToString("HH:mm", CultureInfo.InvariantCulture)} ngày {VietnamTime.Short(obligation.DueDay!.Value)}" : $"hết ngày {VietnamTime.Short(obligation.DueDay!.Value)}";

    private static string TextFor(Obligation obligation, Campaign campaign) => obligation.Kind switch
    {
        ObligationKind.Report => $"Đợt báo cáo mới: “{campaign.Title}”. Hạn gửi: {DueText(obligation)}. Kế hoạch, mẫu báo cáo và lịch nhắc hạn có ở trang báo cáo của đơn vị.",
        ObligationKind.Contribute => $"Đơn vị được giao tham mưu một số mục trong báo cáo “{campaign.Title}”.",
        ObligationKind.Direct => $"Đơn vị được giao chỉ đạo thực hiện đợt báo cáo “{campaign.Title}”.",
        ObligationKind.Consolidate => $"Báo cáo tổng hợp của đợt “{campaign.Title}”.",
        ObligationKind.Publicise => $"Đơn vị được giao tuyên truyền về đợt “{campaign.Title}”; không phải gửi báo cáo.",
    };
}

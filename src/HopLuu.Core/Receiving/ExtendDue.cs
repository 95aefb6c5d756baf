using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Gives one unit more time, with the reason.</summary>
public sealed class ExtendDue(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid ObligationId, DateOnly Until, string? Reason);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var obligation = await db.Obligations.FirstOrDefaultAsync(row => row.Id == request.ObligationId, stop);
        var campaign = obligation is null ? null : await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == obligation.CampaignId, stop);
        if (obligation is null || campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (string.IsNullOrWhiteSpace(request.Reason))
            return Reporting.ReportProblems.ReasonMissing;
        if (obligation.DueDay is { } due && request.Until <= due)
            return ReceivingProblems.NotLater;
        var now = clock.GetUtcNow();
        db.Add(new Extension(Guid.CreateVersion7(now), obligation.Id, obligation.DueDay, request.Until, request.Reason.Trim(), actor.Name, now));
        obligation.SetDue(request.Until, null);
        db.Tell(now, obligation.OrganizationId, NoticeKind.Extended, $"Hạn gửi báo cáo “{campaign.Title}” được lùi đến hết ngày {VietnamTime.Short(request.Until)}.", "/");
        db.Record(now, actor, "due.extended", obligation.Unit.Name, obligation.Id, obligation.OrganizationId, $"{obligation.DueDay:yyyy-MM-dd}");
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

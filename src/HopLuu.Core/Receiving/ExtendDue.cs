using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Gives one unit or many of a campaign more time, with the reason: all of them or none.</summary>
public sealed class ExtendDue(AppDb db, TimeProvider clock)
{
    public sealed record Request(IReadOnlyList<Guid> Obligations, DateOnly Until, string? Reason)
    {
        public Request(Guid obligation, DateOnly until, string? reason) : this([obligation], until, reason)
        {
        }
    }

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var ids = request.Obligations.Distinct().ToList();
        if (ids.Count is 0 or > Board.PageSize)
            return ReceivingProblems.NobodyChosen;
        var obligations = await db.Obligations.Where(row => ids.Contains(row.Id)).ToListAsync(stop);
        var campaign = obligations.Count == 0 ? null : await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == obligations[0].CampaignId, stop);
        if (campaign is null || obligations.Count != ids.Count || obligations.Exists(row => row.CampaignId != campaign.Id) || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (string.IsNullOrWhiteSpace(request.Reason))
            return Reporting.ReportProblems.ReasonMissing;
        if (request.Reason.Length > ReceivingProblems.LongestReason)
            return ReceivingProblems.ReasonTooLong;
        var now = clock.GetUtcNow();
        if (request.Until < VietnamTime.Day(now) || request.Until > VietnamTime.Day(now).AddYears(1))
            return ReceivingProblems.ExtensionPast;
        foreach (var obligation in obligations)
        {
            if (obligation.DueDay is { } due && request.Until <= due)
                return ReceivingProblems.NotLater(obligation.Unit.Name, due);
            db.Add(new Extension(Guid.CreateVersion7(now), obligation.Id, obligation.DueDay, request.Until, request.Reason.Trim(), actor.Name, now));
            db.Tell(now, obligation.OrganizationId, NoticeKind.Extended, $"Hạn gửi báo cáo “{campaign.Title}” được lùi đến hết ngày {VietnamTime.Short(request.Until)}. Lý do: {request.Reason.Trim()}", "/");
            db.Record(now, actor, "due.extended", obligation.Unit.Name, obligation.Id, obligation.OrganizationId, $"{obligation.DueDay:yyyy-MM-dd} {request.Until:yyyy-MM-dd}");
            obligation.SetDue(request.Until, null);
        }
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using System.Globalization;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Số đến, ngày đến of one report or of many. A number is used once in a campaign; gaps are allowed, and a number may be changed.</summary>
public sealed class RegisterArrivals(AppDb db, TimeProvider clock)
{
    private const int LargestNumber = 999_999;

    public sealed record Request(Guid CampaignId, IReadOnlyList<Entry> Entries);

    public sealed record Entry(Guid ReportId, int Number, DateOnly Date);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var taken = await db.Reports.Where(row => row.CampaignId == campaign.Id && row.ArrivalNumber != null).Select(row => new { row.Id, Number = row.ArrivalNumber!.Value }).ToListAsync(stop);
        var ids = request.Entries.Select(entry => entry.ReportId).ToHashSet();
        var used = taken.Where(row => !ids.Contains(row.Id)).Select(row => row.Number).ToHashSet();
        var now = clock.GetUtcNow();
        foreach (var entry in request.Entries)
        {
            if (entry.Number is < 1 or > LargestNumber)
                return ReceivingProblems.NumberOutOfRange;
            if (!used.Add(entry.Number))
                return ReceivingProblems.NumberTaken(entry.Number);
            if (entry.Date > VietnamTime.Day(now) || campaign.PublishedAt is { } published && entry.Date < VietnamTime.Day(published))
                return ReceivingProblems.ArrivalDateWrong;
        }
        var reports = await db.Reports.Where(row => row.CampaignId == campaign.Id && row.JoinedById == null && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, stop);
        foreach (var entry in request.Entries)
        {
            if (!reports.TryGetValue(entry.ReportId, out var report))
                return Problem.NotFound;
            if (report.Receive(entry.Number, entry.Date) is { } refused)
                return refused;
            db.Record(now, actor, "report.received", campaign.Title, report.Id, report.OrganizationId, entry.Number.ToString(CultureInfo.InvariantCulture));
        }
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
        }
        catch (DbUpdateException)
        {
            return Problem.ChangedMeanwhile; // two clerks took the same number at the same moment
        }
    }
}

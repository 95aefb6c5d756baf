using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>Once a morning the lead office of each running campaign is told by name who handed in since yesterday morning, who is late and what waits. A morning without anything of it is left out.</summary>
public sealed class SendDigests(AppDb db, TimeProvider clock)
{
    /// <summary>How many were sent.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var today = VietnamTime.Day(now);
        if (!LadderRule.IsMorning(now))
            return 0;
        var campaigns = await db.Campaigns.AsNoTracking().Where(row => row.Status == CampaignStatus.Published && !db.DigestsSent.Any(sent => sent.CampaignId == row.Id && sent.Day == today)
            && !db.ReminderLadders.Any(ladder => ladder.CampaignId == row.Id && !ladder.Digest)).ToListAsync(stop);
        var reports = (await OwedReport.Of(db, [.. campaigns.Select(row => row.Id)], onlyOwed: false).ToListAsync(stop)).ToLookup(report => report.CampaignId);
        var sent = 0;
        foreach (var campaign in campaigns)
        {
            db.Add(new DigestSent(campaign.Id, today, now));
            if (Text(campaign, [.. reports[campaign.Id].OrderBy(report => VietnameseText.Fold(report.Unit), StringComparer.Ordinal)], now) is { } text)
            {
                db.Tell(now, campaign.ProcessingBodyId, NoticeKind.Digest, text, $"/dot/{campaign.Id}/don-doc");
                db.RecordSystem(now, "reminder.digested", campaign.Title, campaign.Id, campaign.ProcessingBodyId);
            }
            sent += await Saved(stop) ? 1 : 0;
        }
        return sent;
    }

    // False: another node was faster with this campaign. Were it something else, the next run would do it.
    private async Task<bool> Saved(CancellationToken stop)
    {
        try
        {
            return await db.SaveChangesAsync(stop) > 1; // more than the mark that this morning was looked at
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static string? Text(Campaign campaign, IReadOnlyList<OwedReport> reports, DateTimeOffset now)
    {
        var since = now.AddDays(-1);
        var came = reports.Where(report => report.Submitted >= since && !report.IsOwed).Select(report => report.Unit).ToList();
        var late = reports.Where(report => report.IsOverdue(now)).Select(report => report.By(now) is { } due ? $"{report.Unit} ({due.Left(now)})" : report.Unit).ToList();
        var waiting = reports.Where(report => report.Status == ReportStatus.Submitted).Select(report => report.Unit).ToList();
        var mending = reports.Where(report => report.First is not null && report.IsOwed).Select(report => report.Unit).ToList();
        if (came.Count + late.Count + waiting.Count + mending.Count == 0)
            return null;
        List<string> parts = [$"Sáng {VietnamTime.Short(VietnamTime.Day(now))}, đợt “{campaign.Title}”: {reports.Count(report => !report.IsOwed)}/{reports.Count} đơn vị đã nộp báo cáo."];
        Add("Nộp từ sáng hôm qua", came);
        Add("Quá hạn chưa nộp", late);
        Add("Chờ thẩm định", waiting);
        Add("Đang sửa báo cáo được trả lại", mending);
        return string.Join(' ', parts);

        void Add(string what, List<string> units)
        {
            if (units.Count > 0)
                parts.Add($"{what} ({units.Count}): {ChasingWords.Names(units)}.");
        }
    }
}

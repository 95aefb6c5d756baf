using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>
/// Goes up the ladder for every unit that owes. Run by a job; run by several nodes at once each reminder still goes out once: its row is unique and is saved with the notice, so one of the nodes is refused,
/// forgets what it was about to do, and looks again.
/// </summary>
public sealed class SendReminders(AppDb db, TimeProvider clock)
{
    private const int AtOnce = 100;
    private const int Attempts = 5;

    /// <summary>How many units were reminded or reported.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        if (!LadderRule.IsWorkingHour(now))
            return 0;
        var sent = 0;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                foreach (var batch in await Due(now, stop))
                {
                    Write(batch, now);
                    await db.SaveChangesAsync(stop);
                    db.ChangeTracker.Clear();
                    sent += batch.Reports.Count;
                }
                return sent;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private sealed record Batch(Campaign Campaign, string Office, ReminderLadder Ladder, ReminderStep Step, IReadOnlyList<(OwedReport Report, Deadline Due)> Reports);

    private async Task<IReadOnlyList<Batch>> Due(DateTimeOffset now, CancellationToken stop)
    {
        var campaigns = await (from campaign in db.Campaigns.AsNoTracking()
                               join office in db.Organizations.AsNoTracking() on campaign.ProcessingBodyId equals office.Id
                               where campaign.Status == CampaignStatus.Published
                               select new { campaign, office.Name }).ToListAsync(stop);
        var ids = campaigns.ConvertAll(row => row.campaign.Id);
        var owed = await OwedReport.Of(db, ids, onlyOwed: true).ToListAsync(stop);
        var ladders = await db.ReminderLadders.AsNoTracking().Where(row => ids.Contains(row.CampaignId)).ToDictionaryAsync(row => row.CampaignId, stop);
        var told = await Told(ids, stop);
        var sent = (await (from row in db.RemindersSent
                           join obligation in db.Obligations on row.ObligationId equals obligation.Id
                           where ids.Contains(obligation.CampaignId) && row.Step != ReminderStep.ByHand
                           select new { row.ObligationId, row.Step, row.Occasion }).ToListAsync(stop)).Select(row => (row.ObligationId, row.Step, row.Occasion)).ToHashSet();
        var of = owed.Where(report => report.IsOwed).ToLookup(report => report.CampaignId);
        var batches = new List<Batch>();
        foreach (var row in campaigns)
        {
            var ladder = ladders.GetValueOrDefault(row.campaign.Id) ?? new ReminderLadder(row.campaign.Id);
            var due = new List<(ReminderStep Step, OwedReport Report, Deadline Due)>();
            foreach (var report in of[row.campaign.Id])
            {
                if (report.By(now) is not { } by)
                    continue;
                var published = row.campaign.PublishedAt!.Value;
                var since = told[report.ObligationId].Append(published).Max();
                if (LadderRule.Current(by.IsMend ? null : published, since, by, ladder, now) is { } step && !sent.Contains((report.ObligationId, step, ReminderSent.OccasionOf(step, by.Day))))
                    due.Add((step, report, by));
            }
            // What is told to the lead office names all units in one notice; the others go out by the hundred.
            foreach (var group in due.GroupBy(item => item.Step))
                batches.AddRange(group.Select(item => (item.Report, item.Due)).Chunk(group.Key == ReminderStep.Escalated ? int.MaxValue : AtOnce).Select(chunk => new Batch(row.campaign, row.Name, ladder, group.Key, chunk)));
        }
        return batches;
    }

    // When a unit was last told of a due day: extensions and returns.
    private async Task<ILookup<Guid, DateTimeOffset>> Told(List<Guid> campaigns, CancellationToken stop)
    {
        var extended = await (from row in db.Extensions join obligation in db.Obligations on row.ObligationId equals obligation.Id where campaigns.Contains(obligation.CampaignId) select new { row.ObligationId, row.At }).ToListAsync(stop);
        var returned = await (from row in db.Returns join report in db.Reports on row.ReportId equals report.Id where campaigns.Contains(report.CampaignId) select new { report.ObligationId, row.At }).ToListAsync(stop);
        return extended.Concat(returned).ToLookup(row => row.ObligationId, row => row.At);
    }

    private void Write(Batch batch, DateTimeOffset now)
    {
        var (campaign, office, ladder, step, reports) = batch;
        foreach (var (report, due) in reports)
        {
            db.Add(ReminderSent.OfLadder(report.ObligationId, step, due.Day, now));
            db.RecordSystem(now, step == ReminderStep.Escalated ? "reminder.escalated" : "reminder.sent", report.Unit, report.ObligationId, report.OrganizationId, $"{step} {due.Day:yyyy-MM-dd}");
            if (step != ReminderStep.Escalated)
                db.Tell(now, report.OrganizationId, NoticeKind.Reminder, ChasingWords.Reminder(step, campaign.Title, office, due, now), $"/bao-cao/{report.ReportId}");
        }
        if (step != ReminderStep.Escalated)
            return;
        var text = $"Đã quá hạn từ {ladder.EscalateAfter} ngày trở lên, {reports.Count} đơn vị chưa gửi báo cáo “{campaign.Title}”: {ChasingWords.Names([.. reports.Select(item => item.Report.Unit)])}.";
        foreach (var body in new[] { campaign.ProcessingBodyId, campaign.IssuerId }.Distinct())
            db.Tell(now, body, NoticeKind.Escalation, text, $"/dot/{campaign.Id}/don-doc");
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>A coordinator reminds units at once, in the program and by mail. Who has handed in, and who was reminded within the hour, is passed over.</summary>
public sealed class RemindNow(AppDb db, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <param name="Obligations">Whom; null for all that owe.</param>
    public sealed record Request(Guid CampaignId, IReadOnlyCollection<Guid>? Obligations);

    /// <param name="TooSoon">Passed over because they were reminded within the hour.</param>
    /// <param name="HandedIn">Passed over because nothing is owed any more.</param>
    public sealed record Outcome(int Reminded, int TooSoon, int HandedIn);

    // Two coordinators at the same moment: the row of the second is refused, it looks again, and finds the unit reminded.
    public Task<Result<Outcome>> Run(Actor actor, Request request, CancellationToken stop = default) => SaveAgain.Run(db, () => Once(actor, request, stop));

    private async Task<Result<Outcome>> Once(Actor actor, Request request, CancellationToken stop)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        if (campaign.Status != CampaignStatus.Published)
            return ChasingProblems.NotRunning;
        if (request.Obligations is { Count: 0 })
            return ChasingProblems.NobodyChosen;
        var all = await OwedReport.Of(db, [campaign.Id], onlyOwed: false).ToListAsync(stop);
        var chosen = request.Obligations is { } ids ? all.Where(report => ids.Contains(report.ObligationId)).ToList() : all.Where(report => report.IsOwed).ToList();
        if (request.Obligations is { } asked && chosen.Count != asked.Distinct().Count())
            return Problem.NotFound;
        var owed = chosen.Where(report => report.IsOwed).ToList();
        if (owed.Count == 0)
            return ChasingProblems.NobodyOwes;

        var now = clock.GetUtcNow();
        var sent = (await (from row in db.RemindersSent
                           join obligation in db.Obligations on row.ObligationId equals obligation.Id
                           where obligation.CampaignId == campaign.Id && row.Step != ReminderStep.Escalated
                           select new { row.ObligationId, row.Step, row.At }).ToListAsync(stop)).ToLookup(row => row.ObligationId);
        var ready = owed.Where(report => !sent[report.ObligationId].Any(row => row.At > now - Pause)).ToList();
        if (ready.Count == 0)
            return ChasingProblems.TooSoon;
        var office = await db.Organizations.Where(row => row.Id == campaign.ProcessingBodyId).Select(row => row.Name).FirstAsync(stop);
        foreach (var report in ready)
        {
            db.Add(ReminderSent.ByHand(report.ObligationId, sent[report.ObligationId].Count(row => row.Step == ReminderStep.ByHand) + 1, now, actor.Name));
            db.Tell(now, report.OrganizationId, NoticeKind.Reminder, ChasingWords.Reminder(ReminderStep.ByHand, campaign.Title, office, report.By(now), now), $"/bao-cao/{report.ReportId}");
            db.Record(now, actor, "reminder.by-hand", report.Unit, report.ObligationId, report.OrganizationId);
        }
        await db.SaveChangesAsync(stop);
        return new Outcome(ready.Count, owed.Count - ready.Count, chosen.Count - owed.Count);
    }
}

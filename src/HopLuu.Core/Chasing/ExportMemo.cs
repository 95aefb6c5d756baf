using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Writing;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Chasing;

/// <summary>The memo that urges units to report (công văn đôn đốc) as an official Word document, number and day blank.</summary>
public sealed class ExportMemo(AppDb db, TimeProvider clock)
{
    /// <param name="Obligations">Whom it names; none: all that are overdue.</param>
    /// <param name="Until">By when they are asked to hand in; null: at once.</param>
    /// <param name="ByOffice">The lead office writes it, not the body that issued the plan.</param>
    public sealed record Request(Guid CampaignId, IReadOnlyCollection<Guid> Obligations, DateOnly? Until = null, bool ByOffice = false);

    public async Task<Result<PaperFile>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (campaign.Status != CampaignStatus.Published)
            return ChasingProblems.NotRunning;
        var now = clock.GetUtcNow();
        var all = await OwedReport.Of(db, [campaign.Id], onlyOwed: false).ToListAsync(stop);
        var named = all.Where(report => report.IsOwed && (request.Obligations.Count > 0 ? request.Obligations.Contains(report.ObligationId) : report.IsOverdue(now)))
            .OrderBy(report => report.Tier).ThenBy(report => report.Kind).ThenBy(report => VietnameseText.Fold(report.Unit), StringComparer.Ordinal).ToList();
        if (named.Count == 0)
            return request.Obligations.Count > 0 ? ChasingProblems.NobodyOwes : ChasingProblems.NobodyLate;
        var bodies = (await UnitsOnDay.Of(db, [campaign.IssuerId, campaign.ProcessingBodyId], VietnamTime.Day(now), stop)).ToDictionary(body => body.OrganizationId);
        var memo = new ReminderMemo(campaign, bodies[campaign.IssuerId], bodies[campaign.ProcessingBodyId], request.ByOffice, named, all.Count, all.Count(report => !report.IsOwed), request.Obligations.Count > 0 && named.Count < all.Count(report => report.IsOwed), request.Until, now);
        using var bytes = new MemoryStream();
        OfficialWriter.Write(memo.Write(), bytes);
        return new PaperFile($"cong-van-don-doc-{VietnamTime.Day(now):yyyy-MM-dd}.docx", bytes.ToArray());
    }
}

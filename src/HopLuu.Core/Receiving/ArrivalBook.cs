using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>Sổ đến: what was registered, in the order of its numbers, and what waits for a number with the next ones proposed.</summary>
public sealed class ArrivalBook(AppDb db, TimeProvider clock)
{
    public async Task<Result<ArrivalBookView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var rows = await (from report in db.Reports.AsNoTracking()
                          join obligation in db.Obligations on report.ObligationId equals obligation.Id
                          where report.CampaignId == campaignId && report.JoinedById == null && report.VersionCount > 0
                          select new ArrivalLine(report.Id, obligation.Unit.Name, report.ArrivalNumber, report.ArrivalDate, report.DocumentNumber, report.DocumentDate, report.SubmittedAt, report.VersionCount, report.Status,
                              db.ReportVersions.Where(version => version.ReportId == report.Id && version.Number == report.VersionCount).Select(version => version.Channel).FirstOrDefault())).ToListAsync(stop);
        var registered = rows.Where(row => row.Number is not null).OrderBy(row => row.Number).ToList();
        var next = 1 + (registered.Count == 0 ? 0 : registered[^1].Number!.Value);
        var waiting = rows.Where(row => row.Number is null && row.Status is (ReportStatus.Submitted or ReportStatus.Accepted))
            .OrderBy(row => row.SubmittedAt).ThenBy(row => VietnameseText.Fold(row.Unit), StringComparer.Ordinal)
            .Select((row, at) => row with { Number = next + at, Date = row.SubmittedAt is { } came ? VietnamTime.Day(came) : clock.Today() }).ToList();
        return new ArrivalBookView(campaign, registered, waiting, CampaignRights.MayManage(actor, campaign));
    }
}

/// <summary>The register.</summary>
/// <param name="Waiting">Handed in, not registered: number and date are proposals.</param>
public sealed record ArrivalBookView(Campaign Campaign, IReadOnlyList<ArrivalLine> Registered, IReadOnlyList<ArrivalLine> Waiting, bool MayManage);

/// <summary>One line of it.</summary>
/// <param name="Channel">How the last version came; null: in the program.</param>
public sealed record ArrivalLine(Guid ReportId, string Unit, int? Number, DateOnly? Date, string? DocumentNumber, DateOnly? DocumentDate, DateTimeOffset? SubmittedAt, int Versions, ReportStatus Status, string? Channel);

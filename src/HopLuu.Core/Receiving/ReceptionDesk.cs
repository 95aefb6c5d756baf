using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>What lies on the reception desk: files that wait, that could not be taken, and what was handed in last; and the units to choose from.</summary>
public sealed class ReceptionDesk(AppDb db)
{
    private const int Latest = 50;

    public async Task<Result<DeskView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var open = await db.DroppedFiles.AsNoTracking().Where(row => row.CampaignId == campaignId && (row.Status == DroppedFileStatus.Waiting || row.Status == DroppedFileStatus.Refused)).OrderBy(row => row.At).ThenBy(row => row.Name).Take(Unzip.MaxFiles).ToListAsync(stop);
        var done = await db.DroppedFiles.AsNoTracking().Where(row => row.CampaignId == campaignId && row.Status == DroppedFileStatus.HandedIn).OrderByDescending(row => row.At).Take(Latest).ToListAsync(stop);
        var units = await (from report in db.Reports
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           where report.CampaignId == campaignId && report.JoinedById == null
                           select new DeskUnit(report.Id, obligation.Id, obligation.Unit.Name, report.Status)).ToListAsync(stop);
        return new DeskView(campaign, open, done, [.. units.OrderBy(unit => VietnameseText.Fold(unit.Name), StringComparer.Ordinal)]);
    }
}

/// <summary>The desk.</summary>
public sealed record DeskView(Campaign Campaign, IReadOnlyList<DroppedFile> Open, IReadOnlyList<DroppedFile> HandedIn, IReadOnlyList<DeskUnit> Units);

/// <summary>A unit that a file can be for.</summary>
public sealed record DeskUnit(Guid ReportId, Guid ObligationId, string Name, ReportStatus Status);

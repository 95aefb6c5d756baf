using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Files;

/// <summary>A file may be fetched by whoever may see the report or the campaign it belongs to.</summary>
public static class FileRights
{
    public static async Task<bool> MaySee(AppDb db, Actor actor, StoredFile file, CancellationToken stop = default)
    {
        // A file that was taken off a report may still be part of a version that was handed in.
        var ofReports = await (from report in db.Reports.AsNoTracking()
                               join campaign in db.Campaigns.AsNoTracking() on report.CampaignId equals campaign.Id
                               where db.Uploads.Any(row => row.ReportId == report.Id && row.FileId == file.Id) || db.Attachments.Any(row => row.ReportId == report.Id && row.FileId == file.Id)
                               select new { report, campaign }).IgnoreQueryFilters().ToListAsync(stop);
        if (ofReports.Any(row => ReportRights.MaySee(actor, row.report, row.campaign)))
            return true;
        var campaigns = await db.Campaigns.AsNoTracking().Where(row => row.PlanFileId == file.Id).ToListAsync(stop);
        if (campaigns.Any(campaign => CampaignRights.MaySee(actor, campaign)))
            return true;
        var running = campaigns.Where(campaign => campaign.Status != CampaignStatus.Draft).Select(campaign => campaign.Id).ToList();
        var bodies = actor.Grants.Select(grant => grant.OrganizationId).ToList();
        return running.Count > 0 && await db.Obligations.AnyAsync(row => running.Contains(row.CampaignId) && bodies.Contains(row.OrganizationId), stop);
    }
}

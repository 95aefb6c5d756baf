using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>A campaign with what its pages show, for those who run or lead it; also the list of all of them.</summary>
public sealed class OpenCampaign(AppDb db)
{
    public async Task<Result<OpenedCampaign>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var found = await (from campaign in db.Campaigns.AsNoTracking()
                           join issuer in db.Organizations.AsNoTracking() on campaign.IssuerId equals issuer.Id
                           join office in db.Organizations.AsNoTracking() on campaign.ProcessingBodyId equals office.Id
                           join file in db.Files.AsNoTracking() on campaign.PlanFileId equals file.Id
                           where campaign.Id == campaignId
                           select new { campaign, issuer, office, file }).FirstOrDefaultAsync(stop);
        if (found is null || !CampaignRights.MaySee(actor, found.campaign))
            return Problem.NotFound;
        var outlines = await db.Outlines.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Number).ToListAsync(stop);
        var current = outlines.First(row => row.Id == found.campaign.OutlineId);
        var working = outlines.LastOrDefault(row => row.FrozenAt is null);
        return new OpenedCampaign(found.campaign, found.issuer, found.office, found.file, current, working, outlines.Count, CampaignRights.MayManage(actor, found.campaign));
    }

    /// <summary>All campaigns of the actor's bodies, the newest first, with how many bodies owe a report and how many handed it in.</summary>
    public async Task<IReadOnlyList<ListedCampaign>> List(Actor actor, CancellationToken stop = default)
    {
        var bodies = actor.BodiesAs(Role.Coordinator, Role.Leader, Role.Approver);
        var rows = await (from campaign in db.Campaigns.AsNoTracking()
                          join issuer in db.Organizations.AsNoTracking() on campaign.IssuerId equals issuer.Id
                          where bodies.Contains(campaign.IssuerId) || bodies.Contains(campaign.ProcessingBodyId)
                          orderby campaign.CreatedAt descending
                          select new
                          {
                              campaign, issuer.Name,
                              Owed = db.Obligations.Count(row => row.CampaignId == campaign.Id && row.Kind == ObligationKind.Report),
                              HandedIn = db.Reports.Count(row => row.CampaignId == campaign.Id && row.JoinedById == null && row.FirstSubmittedAt != null && db.Obligations.Any(duty => duty.Id == row.ObligationId)),
                          }).ToListAsync(stop);
        return [.. rows.Where(row => CampaignRights.MaySee(actor, row.campaign)).Select(row => new ListedCampaign(row.campaign, row.Name, row.Owed, row.HandedIn))];
    }
}

/// <summary>A campaign as its pages need it.</summary>
/// <param name="Outline">The outline in force.</param>
/// <param name="Working">The outline that may be edited; null when there is none.</param>
public sealed record OpenedCampaign(Campaign Campaign, Organization Issuer, Organization Office, StoredFile PlanFile, OutlineVersion Outline, OutlineVersion? Working, int Versions, bool MayManage);

/// <summary>A campaign in a list.</summary>
public sealed record ListedCampaign(Campaign Campaign, string Issuer, int Owed, int HandedIn);

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Documents.Reading;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>The kept plan's text, with the places where each fact stands.</summary>
public sealed class ReadPlanText(AppDb db, FileStore files)
{
    public async Task<Result<PlanPlaces>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var file = await db.Files.AsNoTracking().FirstAsync(row => row.Id == campaign.PlanFileId, stop);
        if (!files.Has(file))
            return PlanPlaces.None; // its facts and outline stand in the campaign; only the page beside them is gone
        await using var stream = files.Open(file);
        return DocumentReader.Read(stream, file.Name).Document is { } document ? PlanPlaces.Of(document, campaign.Plan) : PlanPlaces.None;
    }
}

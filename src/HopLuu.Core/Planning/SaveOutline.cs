using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;

namespace HopLuu.Core.Planning;

/// <summary>Saves an outline as a whole, over the revision it was edited from. Also takes the last change back.</summary>
public sealed class SaveOutline(AppDb db, TimeProvider clock)
{
    /// <param name="Revision">The revision the editor showed; null saves over whatever is there, after both were shown.</param>
    public sealed record Request(Guid CampaignId, Guid? Revision, string? Title, IReadOnlyList<OutlineItem> Items);

    /// <summary>The outline as it is stored now.</summary>
    public async Task<Result<OutlineVersion>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, request.CampaignId, stop);
        if (problem is not null)
            return problem;
        if (request.Revision is { } seen && seen != found.Outline.Revision)
            return Problem.ChangedMeanwhile;
        var (items, wrong) = OutlineRules.Apply(request.Items, await OutlineAtWork.Keys(db, request.CampaignId, stop));
        if (wrong is not null)
            return wrong;
        var title = request.Title is { Length: > 0 } text ? text.Trim()[..Math.Min(text.Trim().Length, 500)] : found.Outline.Title;
        if (found.Outline.Rewrite(title, items!) is { } refused)
            return refused;
        return await Store(actor, found.Campaign, found.Outline, "outline.saved", stop);
    }

    public async Task<Result<OutlineVersion>> Undo(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, campaignId, stop);
        if ((problem ?? found.Outline.Undo()) is { } refused)
            return refused;
        return await Store(actor, found.Campaign, found.Outline, "outline.undone", stop);
    }

    private async Task<Result<OutlineVersion>> Store(Actor actor, Campaign campaign, OutlineVersion outline, string action, CancellationToken stop)
    {
        db.Record(clock.GetUtcNow(), actor, action, campaign.Title, campaign.Id, campaign.IssuerId, $"bản {outline.Number}, {outline.Items.Count} mục");
        return await db.TrySaveAsync(stop) is { } conflict ? conflict : outline;
    }
}

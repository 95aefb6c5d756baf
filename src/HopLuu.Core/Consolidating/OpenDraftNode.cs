using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>One section of the consolidated report: its text, what the program computed, every statement with its units and sources, and what was not used.</summary>
public sealed class OpenDraftNode(AppDb db)
{
    public async Task<Result<DraftNodeView>> Run(Actor actor, Guid campaignId, string key, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var draft = await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop);
        var node = draft is null ? null : await db.DraftNodes.AsNoTracking().FirstOrDefaultAsync(row => row.DraftId == draft.Id && row.NodeKey == key, stop);
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        if (draft is null || node is null || outline.Find(key) is not { } item)
            return Problem.NotFound;
        var report = await db.Reports.AsNoTracking().FirstAsync(row => row.Id == draft.ReportId, stop);
        var section = await db.Sections.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == draft.ReportId && row.NodeKey == key, stop);
        return new DraftNodeView(campaign, outline, item, draft, node, report, section, CampaignRights.MayManage(actor, campaign));
    }
}

/// <summary>All that the page of one section shows.</summary>
/// <param name="Section">The text as it stands; null when there is none.</param>
public sealed record DraftNodeView(Campaign Campaign, OutlineVersion Outline, OutlineItem Item, ConsolidatedDraft Draft, DraftNode Node, Report Report, ReportSection? Section, bool MayManage)
{
    /// <summary>Nobody has written over the computed text.</summary>
    public bool IsUntouched => Node.IsUntouched(Section?.Version ?? 0);

    /// <summary>Somebody has, and the computed text is another now: both are shown.</summary>
    public bool HasChoice => !IsUntouched && Node.IsNews && Node.Content.Length > 0;
}

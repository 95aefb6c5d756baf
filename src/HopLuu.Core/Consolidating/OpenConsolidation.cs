using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>The consolidated report at a glance: who is in, who is missing, how each section stands. Five queries, however many units.</summary>
public sealed class OpenConsolidation(AppDb db)
{
    public async Task<Result<ConsolidationView>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || campaign.Status == CampaignStatus.Draft || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var states = await db.Reports.AsNoTracking().Where(row => row.CampaignId == campaignId && row.JoinedById == null && db.Obligations.Any(duty => duty.Id == row.ObligationId))
            .GroupBy(row => row.Status == ReportStatus.Submitted || row.Status == ReportStatus.Accepted).Select(group => new { In = group.Key, Count = group.Count() }).ToListAsync(stop);
        var view = new ConsolidationView(campaign, outline, states.Where(row => row.In).Sum(row => row.Count), states.Sum(row => row.Count)) { MayManage = CampaignRights.MayManage(actor, campaign) };
        var found = await (from draft in db.ConsolidatedDrafts.AsNoTracking()
                           join report in db.Reports.AsNoTracking() on draft.ReportId equals report.Id
                           where draft.CampaignId == campaignId
                           select new { draft, report }).FirstOrDefaultAsync(stop);
        if (found is null)
            return view;
        var nodes = await db.DraftNodes.AsNoTracking().Where(row => row.DraftId == found.draft.Id)
            .Select(row => new { row.NodeKey, row.Hash, row.SeenHash, row.LaidVersion, row.Units, row.UnusedCount, IsEmpty = row.Content == "" }).ToListAsync(stop);
        var sections = await db.Sections.AsNoTracking().Where(row => row.ReportId == found.report.Id).Select(row => new { row.NodeKey, row.Version, row.Words, row.SavedBy, row.SavedAt, row.Declaration }).ToListAsync(stop);
        var saved = sections.ToDictionary(row => row.NodeKey, StringComparer.Ordinal);
        var rows = nodes.ToDictionary(row => row.NodeKey, row =>
        {
            var section = saved.GetValueOrDefault(row.NodeKey);
            var untouched = (section?.Version ?? 0) == row.LaidVersion;
            return new DraftRow(StateOf(untouched, section?.Words ?? 0, section?.Declaration is not null, row.Hash != row.SeenHash && !row.IsEmpty), row.Units, row.UnusedCount, section?.Words ?? 0, untouched ? null : section?.SavedBy, section?.SavedAt);
        }, StringComparer.Ordinal);
        return view with { Draft = found.draft, Report = found.report, Rows = rows };
    }

    private static DraftState StateOf(bool untouched, int words, bool declared, bool news) =>
        untouched ? words == 0 && !declared ? DraftState.Empty : DraftState.Machine : news ? DraftState.News : DraftState.Edited;
}

/// <summary>All that the page of consolidating shows.</summary>
/// <param name="In">Units whose report is in now.</param>
/// <param name="Owed">Units that owe one.</param>
public sealed record ConsolidationView(Campaign Campaign, OutlineVersion Outline, int In, int Owed)
{
    public bool MayManage { get; init; }
    /// <summary>Null before the first computation was asked for.</summary>
    public ConsolidatedDraft? Draft { get; init; }
    public Report? Report { get; init; }
    /// <summary>By key of the section.</summary>
    public IReadOnlyDictionary<string, DraftRow> Rows { get; init; } = new Dictionary<string, DraftRow>();
}

/// <summary>How a section of the consolidated report stands.</summary>
public sealed record DraftRow(DraftState State, int Units, int Unused, int Words, string? EditedBy, DateTimeOffset? EditedAt);

/// <summary>Whose text a section holds.</summary>
public enum DraftState
{
    /// <summary>Chưa có nội dung.</summary>
    Empty,
    /// <summary>Máy dự thảo, chưa ai sửa.</summary>
    Machine,
    /// <summary>Đã có người sửa.</summary>
    Edited,
    /// <summary>Đã có người sửa, và máy có bản mới để chọn.</summary>
    News,
}

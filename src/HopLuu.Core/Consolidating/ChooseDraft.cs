using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>Decides between the text somebody wrote and the one the program computed. The other one stays in the section's history.</summary>
public sealed class ChooseDraft(AppDb db, TimeProvider clock)
{
    /// <param name="Hash">The computed text that was looked at; if there is a newer one it is to be looked at first.</param>
    /// <param name="Take">The computed text replaces the section's; else the section's stays.</param>
    public sealed record Request(Guid CampaignId, string Key, string Hash, bool Take);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.CampaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        if (!CampaignRights.MayManage(actor, campaign))
            return Problem.NotAllowed;
        var draft = await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.CampaignId == campaign.Id, stop);
        var node = draft is null ? null : await db.DraftNodes.FirstOrDefaultAsync(row => row.DraftId == draft.Id && row.NodeKey == request.Key, stop);
        if (draft is null || node is null)
            return Problem.NotFound;
        if (node.Hash != request.Hash)
            return Problem.ChangedMeanwhile;
        var report = await db.Reports.FirstAsync(row => row.Id == draft.ReportId, stop);
        var now = clock.GetUtcNow();
        if (report.Touch(now) is { } refused)
            return report.Status == ReportStatus.Submitted ? ConsolidatingProblems.Issued : refused;
        if (request.Take)
            await Lay(report, node, actor, now, stop);
        else
            node.Seen();
        db.Record(now, actor, request.Take ? "consolidation.draft-taken" : "consolidation.draft-kept", request.Key, report.Id, report.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }

    private async Task Lay(Report report, DraftNode node, Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        if (!sections.TryGetValue(node.NodeKey, out var section))
            sections[node.NodeKey] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), report.Id, node.NodeKey)).Entity;
        section.Save(node.Content, RichText.Words(node.Content), section.Version, Guid.CreateVersion7(now), actor.Name, now);
        db.Add(SectionRevision.Of(section, actor.Name, now, RevisionKind.Drafted));
        node.Laid(section.Version);
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == report.OutlineId, stop);
        ReportContent.Measure(report, outline, sections);
    }
}

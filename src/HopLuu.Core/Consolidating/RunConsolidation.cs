using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Consolidation;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>
/// Joins what is in so far and lays it into the consolidated report. What nobody has edited is replaced; what somebody has edited stays, and is marked when the computed text is another now.
/// Done twice it is done once.
/// </summary>
public sealed class RunConsolidation(AppDb db, TimeProvider clock) : IOutboxHandler
{
    /// <summary>Who "wrote" what the program laid in.</summary>
    public const string Machine = "Máy dự thảo";

    internal sealed record Payload(Guid CampaignId);

    internal const string Kind = "consolidate";

    string IOutboxHandler.Kind => Kind;

    public Task Run(string payload, CancellationToken stop) => Run(JsonSerializer.Deserialize<Payload>(payload, JsonColumn.Options)!.CampaignId, stop);

    public async Task Run(Guid campaignId, CancellationToken stop = default)
    {
        var draft = await db.ConsolidatedDrafts.FirstOrDefaultAsync(row => row.CampaignId == campaignId, stop);
        if (draft is not { Status: DraftStatus.Waiting })
            return; // another message of the same wish has done it
        var campaign = await db.Campaigns.AsNoTracking().FirstAsync(row => row.Id == campaignId, stop);
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var issuer = await db.Organizations.Where(row => row.Id == campaign.IssuerId).Select(row => row.Tier).FirstAsync(stop);
        var reports = await HandedInReports.Load(db, campaign, outline, issuer, stop);
        var plan = campaign.Plan.With(outline.ToOutline().Outline);
        var joined = Consolidator.Consolidate(reports.Reports, plan, new ConsolidationOptions { Units = reports.Units });
        var computed = DraftTexts.Of(joined, plan, outline, reports);
        var nodes = await db.DraftNodes.Where(row => row.DraftId == draft.Id).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        var now = clock.GetUtcNow();
        var changed = new List<string>();
        foreach (var (key, text) in computed)
        {
            if (!nodes.TryGetValue(key, out var node))
                nodes[key] = node = db.Add(new DraftNode(Guid.CreateVersion7(now), draft.Id, key)).Entity;
            var hash = HashOf(text.Content);
            if (node.Hash != hash && node.Hash.Length > 0)
                changed.Add(key);
            node.Compute(text.Content, hash, text.Statements, text.Unused, text.Units);
        }
        await Lay(draft.ReportId, outline, nodes, now, stop);
        draft.Done(reports.Inputs, reports.Missing, changed, computed.Values.Sum(text => text.Unused.Count), now);
        db.Tell(now, campaign.ProcessingBodyId, NoticeKind.Consolidated, $"Đã tổng hợp {reports.Inputs.Count}/{draft.Expected} báo cáo của đợt “{campaign.Title}”.", $"/dot/{campaignId}/tong-hop");
        db.RecordSystem(now, "consolidation.done", campaign.Title, campaignId, campaign.IssuerId, $"{reports.Inputs.Count}/{draft.Expected}, {changed.Count} mục thay đổi");
        await db.SaveChangesAsync(stop); // a section saved by somebody meanwhile makes this fail: it is done again
    }

    private async Task Lay(Guid reportId, OutlineVersion outline, Dictionary<string, DraftNode> nodes, DateTimeOffset now, CancellationToken stop)
    {
        var report = await db.Reports.FirstAsync(row => row.Id == reportId, stop);
        if (report.Touch(now) is not null)
            return; // before the approver, or issued: nothing is changed under a person's eyes
        var sections = await db.Sections.Where(row => row.ReportId == reportId).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        foreach (var (key, node) in nodes)
        {
            sections.TryGetValue(key, out var section);
            if (!node.IsUntouched(section?.Version ?? 0) || section?.Declaration is not null)
                continue;
            if (section is null && node.Content.Length == 0 || section is not null && section.Content == node.Content)
            {
                node.Laid(section?.Version ?? 0);
                continue;
            }
            if (section is null)
                sections[key] = section = db.Add(new ReportSection(Guid.CreateVersion7(now), reportId, key)).Entity;
            section.Save(node.Content, RichText.Words(node.Content), section.Version, Guid.CreateVersion7(now), Machine, now);
            db.Add(SectionRevision.Of(section, Machine, now, RevisionKind.Drafted));
            node.Laid(section.Version);
        }
        ReportContent.Measure(report, outline, sections);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Synthesis.Plans;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Bodies that the plan asks to contribute to the issuing body's own report: they see and write their sections of it and nothing else.</summary>
internal static class Contributions
{
    /// <summary>Keys of the nodes a person's bodies contribute to; empty for everybody else, and for every report that is not the consolidated one.</summary>
    public static async Task<IReadOnlySet<string>> Of(AppDb db, Actor actor, Report report, CancellationToken stop)
    {
        if (!report.IsConsolidated)
            return new HashSet<string>();
        var bodies = actor.BodiesAs(Role.Writer, Role.Approver);
        var duties = await db.Obligations.AsNoTracking().Where(row => row.CampaignId == report.CampaignId && row.Kind == ObligationKind.Contribute && bodies.Contains(row.OrganizationId)).ToListAsync(stop);
        return duties.SelectMany(duty => duty.Sections).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The outline as a contributor sees it: the own nodes with all below them, under the headings they stand in.</summary>
    public static OutlineVersion Part(OutlineVersion outline, IReadOnlySet<string> keys)
    {
        var below = new HashSet<string>(keys, StringComparer.Ordinal);
        foreach (var item in outline.Items)
        {
            if (item.Parent is { } parent && below.Contains(parent))
                below.Add(item.Key);
        }
        var above = outline.Items.Where(item => below.Contains(item.Key)).SelectMany(item => Ancestors(outline, item)).ToHashSet(StringComparer.Ordinal);
        return new OutlineVersion(outline.Id, outline.CampaignId, outline.Number, outline.Title,
            [.. outline.Items.Where(item => below.Contains(item.Key) || above.Contains(item.Key)).Select(item => below.Contains(item.Key) ? item : item with { Guidance = [] })], outline.CreatedAt);
    }

    /// <summary>A node that a contributor writes in.</summary>
    public static bool Holds(OutlineVersion outline, IReadOnlySet<string> keys, string key) =>
        keys.Count > 0 && outline.Find(key) is { Kind: not (NodeKind.Item or NodeKind.Indicator) } item && (keys.Contains(key) || Ancestors(outline, item).Any(keys.Contains));

    private static IEnumerable<string> Ancestors(OutlineVersion outline, OutlineItem item)
    {
        for (var parent = item.Parent; parent is not null; parent = outline.Find(parent)?.Parent)
            yield return parent;
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>What changed in a report from one version that was handed in to the next.</summary>
public sealed class CompareVersions(AppDb db, OpenReport open)
{
    public async Task<Result<ComparedVersions>> Run(Actor actor, Guid reportId, int version, CancellationToken stop = default)
    {
        var result = await open.Run(actor, reportId, stop);
        if (result.Value is not { } opened)
            return result.Problem!;
        var both = await db.ReportVersions.AsNoTracking().Where(row => row.ReportId == reportId && (row.Number == version || row.Number == version - 1)).OrderBy(row => row.Number).ToListAsync(stop);
        if (both.Count != 2)
            return Problem.NotFound;
        var (before, after) = (Texts(both[0]), Texts(both[1]));
        var order = opened.Outline.Items.Select(item => item.Key).Concat(before.Keys).Concat(after.Keys).Distinct(StringComparer.Ordinal);
        var changed = order.Select(key => new ChangedSection(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key))).Where(section => section.IsChanged).ToList();
        return new ComparedVersions(opened, both[0], both[1], changed);
    }

    private static Dictionary<string, FrozenSection> Texts(ReportVersion version) => version.Content.Sections.ToDictionary(section => section.Key, StringComparer.Ordinal);
}

/// <summary>Two versions and the sections in which they differ, in the outline's order.</summary>
public sealed record ComparedVersions(OpenedReport Opened, ReportVersion Before, ReportVersion After, IReadOnlyList<ChangedSection> Sections);

/// <summary>A section before and after.</summary>
public sealed record ChangedSection(string Key, FrozenSection? Before, FrozenSection? After)
{
    public bool IsChanged => (Before?.Content ?? "") != (After?.Content ?? "") || Before?.Declaration != After?.Declaration || Before?.Reason != After?.Reason;
}

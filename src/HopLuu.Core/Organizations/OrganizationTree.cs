using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>The tree as it is today, as far as somebody may see it: their bodies and those below.</summary>
public sealed class OrganizationTree(AppDb db, TimeProvider clock)
{
    /// <param name="search">Part of a name, with or without marks; the bodies above a hit are shown too.</param>
    /// <param name="closed">Those that no longer exist, too.</param>
    public async Task<IReadOnlyList<TreeRow>> Run(Actor actor, string? search, bool closed = false, OrganizationKind? kind = null, Tier? tier = null, CancellationToken stop = default)
    {
        var today = clock.Today();
        var all = await db.Organizations.AsNoTracking().Include(row => row.Periods).OrderBy(row => row.Position).ToListAsync(stop);
        var seen = all.Where(body => OrganizationRights.MaySee(actor, body) && (closed || body.IsOpenOn(today))).ToDictionary(body => body.Id);
        var sought = string.IsNullOrWhiteSpace(search) ? null : VietnameseText.Fold(search.Trim());
        var hits = seen.Values.Where(body => (sought is null || VietnameseText.Fold($"{body.Name} {body.Code}").Contains(sought, StringComparison.Ordinal)) && (kind is null || body.Kind == kind) && (tier is null || body.Tier == tier)).Select(body => body.Id).ToHashSet();
        var shown = new HashSet<Guid>();
        foreach (var hit in hits)
        {
            for (Guid? id = hit; id is { } above && seen.TryGetValue(above, out var body) && shown.Add(above);)
                id = body.ParentId;
        }
        var children = seen.Values.Where(body => shown.Contains(body.Id)).OrderBy(body => body.Position).ToLookup(body => body.ParentId is { } parent && shown.Contains(parent) ? parent : Guid.Empty);
        var accounts = await db.Users.AsNoTracking().Where(row => !row.IsClosed).GroupBy(row => row.OrganizationId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var rows = new List<TreeRow>(shown.Count);
        var left = new Stack<(Organization Body, int Depth)>(children[Guid.Empty].Reverse().Select(root => (root, 0)));
        while (left.TryPop(out var next))
        {
            rows.Add(new TreeRow(next.Body, next.Depth, next.Body.On(today), hits.Contains(next.Body.Id), accounts.GetValueOrDefault(next.Body.Id)));
            foreach (var child in children[next.Body.Id].Reverse())
                left.Push((child, next.Depth + 1));
        }
        return rows;
    }
}

/// <summary>A body and how deep it stands.</summary>
/// <param name="Now">What it is called and where it belongs today.</param>
/// <param name="IsHit">Found itself, not only shown because it stands above what was found.</param>
public sealed record TreeRow(Organization Body, int Depth, OrganizationPeriod Now, bool IsHit, int Accounts);

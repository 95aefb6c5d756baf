using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Notices;

/// <summary>What a person's bodies were told.</summary>
public sealed class UnreadNotices(AppDb db)
{
    public Task<int> Count(Actor actor, CancellationToken stop = default)
    {
        var bodies = actor.ToldBodies();
        return db.Notices.CountAsync(row => row.ReadAt == null && bodies.Contains(row.OrganizationId), stop);
    }

    /// <summary>The newest first.</summary>
    public Task<List<Notice>> Latest(Actor actor, int count, CancellationToken stop = default)
    {
        var bodies = actor.ToldBodies();
        return db.Notices.AsNoTracking().Where(row => bodies.Contains(row.OrganizationId)).OrderByDescending(row => row.At).Take(count).ToListAsync(stop);
    }

    /// <summary>All of them count as read.</summary>
    public async Task ReadAll(Actor actor, DateTimeOffset now, CancellationToken stop = default)
    {
        var bodies = actor.ToldBodies();
        await db.Notices.Where(row => row.ReadAt == null && bodies.Contains(row.OrganizationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), stop);
    }
}

internal static class Told
{
    /// <summary>Whose notices a person sees: the body they belong to and those they act for.</summary>
    public static List<Guid> ToldBodies(this Actor actor) => [.. actor.Grants.Select(grant => grant.OrganizationId).Append(actor.OrganizationId).Distinct()];
}

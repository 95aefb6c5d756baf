using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Whose accounts an administrator looks after: those of their bodies and of those below.</summary>
internal static class AccountRights
{
    /// <summary>
    /// Accounts with their bodies; null when one does not exist, or belongs elsewhere, or holds a role above the administrator: who could give such an account a new password would hold its roles.
    /// </summary>
    public static async Task<IReadOnlyList<(Account Account, Organization Body)>?> Find(AppDb db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        // Tracked, all of it: one AsNoTracking in a query holds for the whole query, and a change of the account would be lost without a word.
        var rows = await (from account in db.Users join body in db.Organizations on account.OrganizationId equals body.Id where ids.Contains(account.Id) orderby body.Position, account.UserName select new { account, body }).ToListAsync(stop);
        var paths = await (from membership in db.Memberships.AsNoTracking() join body in db.Organizations.AsNoTracking() on membership.OrganizationId equals body.Id where ids.Contains(membership.AccountId) select body.Path).Distinct().ToListAsync(stop);
        return rows.Count == 0 || rows.Count < ids.Count || !rows.All(row => actor.HasAbove(row.body.Path, Role.Administrator)) || !paths.All(path => actor.HasAbove(path, Role.Administrator))
            ? null : [.. rows.Select(row => (row.account, row.body))];
    }

    /// <summary>One account.</summary>
    public static async Task<(Account Account, Organization Body)?> Find(AppDb db, Actor actor, Guid id, CancellationToken stop) => await Find(db, actor, [id], stop) is { } found ? found[0] : null;
}

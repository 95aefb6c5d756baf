using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>One account as its administrator sees it.</summary>
public sealed class OpenAccount(AppDb db, TimeProvider clock)
{
    /// <summary>In five queries.</summary>
    public async Task<Result<OpenedAccount>> Run(Actor actor, Guid accountId, CancellationToken stop = default)
    {
        var found = await (from account in db.Users.AsNoTracking() join body in db.Organizations.AsNoTracking() on account.OrganizationId equals body.Id where account.Id == accountId select new { account, body }).FirstOrDefaultAsync(stop);
        if (found is null || !actor.HasAbove(found.body.Path, Role.Administrator))
            return Problem.NotFound;
        var roles = await (from membership in db.Memberships.AsNoTracking() join body in db.Organizations.AsNoTracking() on membership.OrganizationId equals body.Id where membership.AccountId == accountId orderby body.Position select new { body, membership.Role }).ToListAsync(stop);
        var now = clock.GetUtcNow();
        var code = await db.Invitations.AsNoTracking().Where(row => row.AccountId == accountId && row.UsedAt == null && row.ExpiresAt > now).OrderByDescending(row => row.ExpiresAt).Select(row => (DateTimeOffset?)row.ExpiresAt).FirstOrDefaultAsync(stop);
        var hasSecond = await db.SecondFactors.AnyAsync(row => row.AccountId == accountId && row.ConfirmedAt != null, stop);
        var passkeys = await db.UserPasskeys.CountAsync(row => row.UserId == accountId, stop);
        return new OpenedAccount(found.account, found.body, [.. roles.GroupBy(row => row.body.Id).Select(group => new RolesAt(group.First().body, [.. group.Select(row => row.Role).Order()], actor.HasAbove(group.First().body.Path, Role.Administrator)))], code, hasSecond, passkeys);
    }
}

/// <summary>An account with what it holds.</summary>
/// <param name="CodeUntil">A slip or letter is out until then.</param>
public sealed record OpenedAccount(Account Account, Organization Body, IReadOnlyList<RolesAt> Roles, DateTimeOffset? CodeUntil, bool HasSecondFactor, int Passkeys)
{
    /// <summary>A role above the administrator makes the account another's to look after.</summary>
    public bool MayManage => Roles.All(row => row.MayManage);
}

/// <summary>Roles for one body.</summary>
public sealed record RolesAt(Organization Body, IReadOnlyList<Role> Roles, bool MayManage);

using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Who is acting, with all roles, in one query a request. Null when the account was closed or its security stamp is no longer the session's.</summary>
public sealed class ActorReader(AppDb db)
{
    public async Task<Actor?> Read(Guid accountId, string? worker, string? securityStamp, CancellationToken stop = default)
    {
        var rows = await (from account in db.Users.AsNoTracking()
                          join home in db.Organizations.AsNoTracking() on account.OrganizationId equals home.Id
                          from membership in db.Memberships.AsNoTracking().Where(row => row.AccountId == account.Id).DefaultIfEmpty()
                          from body in db.Organizations.AsNoTracking().Where(row => membership != null && row.Id == membership.OrganizationId).DefaultIfEmpty()
                          where account.Id == accountId
                          select new { account.DisplayName, account.IsClosed, account.SecurityStamp, HomeId = home.Id, HomeName = home.Name, Role = (Role?)membership!.Role, BodyId = (Guid?)body!.Id, body.Path }).ToListAsync(stop);
        if (rows.Count == 0 || rows[0].IsClosed || rows[0].SecurityStamp != securityStamp)
            return null;
        return new Actor(accountId, rows[0].DisplayName, rows[0].HomeId, rows[0].HomeName, worker,
            [.. rows.Where(row => row.BodyId is not null && row.Role is not null).Select(row => new Grant(row.BodyId!.Value, row.Path, row.Role!.Value))]);
    }
}

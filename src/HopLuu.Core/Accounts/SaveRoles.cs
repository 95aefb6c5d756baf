using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>What an account may do for one body. The person has the new roles with their next click.</summary>
public sealed class SaveRoles(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid AccountId, Guid OrganizationId, IReadOnlyList<Role> Roles);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var body = await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.OrganizationId, stop);
        if (await AccountRights.Find(db, actor, request.AccountId, stop) is not var (account, _) || body is null || !actor.HasAbove(body.Path, Role.Administrator))
            return Problem.NotFound;
        var held = await db.Memberships.Where(row => row.AccountId == account.Id && row.OrganizationId == body.Id).ToListAsync(stop);
        var wanted = request.Roles.Where(Enum.IsDefined).ToHashSet();
        // Who takes the last key from themselves could not take it back.
        if (account.Id == actor.AccountId && held.Exists(row => row.Role == Role.Administrator) && !wanted.Contains(Role.Administrator))
            return AccountProblems.OwnRole;
        db.RemoveRange(held.Where(row => !wanted.Contains(row.Role)));
        db.AddRange(wanted.Except(held.Select(row => row.Role)).Select(role => new Membership(account.Id, body.Id, role)));
        db.Record(clock.GetUtcNow(), actor, "account.roles-saved", account.DisplayName, account.Id, body.Id, wanted.Count == 0 ? "-" : string.Join(", ", wanted.Order()));
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

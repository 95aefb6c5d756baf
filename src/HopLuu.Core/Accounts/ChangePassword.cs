using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Somebody changes their own password; every other session of the account ends, as does every unused code.</summary>
public sealed class ChangePassword(AppDb db, Passwords passwords, SignInGuard guard, TimeProvider clock)
{
    public sealed record Request(string? Current, string? Password, string? Again);

    public async Task<Result<Account>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var account = await db.Users.FirstOrDefaultAsync(row => row.Id == actor.AccountId, stop);
        if (account is null)
            return Problem.NotFound;
        // A screen left open is no place to guess from either.
        if (await guard.IsLocked(account.NormalizedUserName!, stop))
            return AccountProblems.Locked;
        if (!passwords.Fits(account, request.Current))
        {
            await guard.Failed(account.NormalizedUserName!, stop);
            return AccountProblems.CurrentPasswordWrong;
        }
        if (passwords.Set(account, request.Password, request.Again) is { } weak)
            return weak;
        db.RemoveRange(await db.Invitations.Where(row => row.AccountId == account.Id && row.UsedAt == null).ToListAsync(stop));
        db.Record(clock.GetUtcNow(), actor, "account.password-changed", account.DisplayName, account.Id, account.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : account;
    }
}

using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>
/// An administrator begins an account anew: a phone was lost, a password got into wrong hands, the clerk left. Whoever is in is out at once, the old password, the second step, passkeys and
/// old codes are worth nothing; a slip lets the holder in.
/// </summary>
public sealed class ResetAccount(AppDb db, SignInGuard guard, TimeProvider clock)
{
    public async Task<Result<Slip>> Run(Actor actor, Guid accountId, CancellationToken stop = default)
    {
        if (await AccountRights.Find(db, actor, accountId, stop) is not var (account, body))
            return Problem.NotFound;
        if (account.Id == actor.AccountId)
            return AccountProblems.OwnReset;
        if (account.IsClosed)
            return AccountProblems.ClosedHasNoSlip;
        var now = clock.GetUtcNow();
        account.PasswordHash = null;
        account.EndSessions();
        db.RemoveRange(await db.SecondFactors.Where(row => row.AccountId == account.Id).ToListAsync(stop));
        db.RemoveRange(await db.UserPasskeys.Where(row => row.UserId == account.Id).ToListAsync(stop));
        db.RemoveRange(await db.Invitations.Where(row => row.AccountId == account.Id && row.UsedAt == null).ToListAsync(stop));
        var (invitation, code) = Invitation.Make(account.Id, now, Invitation.Lifetime);
        db.Add(invitation);
        db.Record(now, actor, "account.reset", account.DisplayName, account.Id, body.Id);
        if (await db.TrySaveAsync(stop) is { } problem)
            return problem;
        await guard.Succeeded(account.NormalizedUserName!, stop);
        return new Slip(body.Name, account.DisplayName, account.UserName!, code, invitation.ExpiresAt, account.IsShared);
    }
}

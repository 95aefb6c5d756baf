using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>A person binds a phone to their account, gets recovery codes, changes or drops them. Each needs the password or the phone's digits again.</summary>
public sealed class SetUpSecondFactor(AppDb db, Passwords passwords, SignInGuard guard, TimeProvider clock)
{
    /// <summary>The account's second step as it stands, to look at; null when there is none.</summary>
    public Task<SecondFactor?> Read(Actor actor, CancellationToken stop = default) => db.SecondFactors.AsNoTracking().FirstOrDefaultAsync(row => row.AccountId == actor.AccountId, stop);

    /// <summary>The secret to bind: the one being set up, or a new one.</summary>
    public async Task<Result<SecondFactor>> Begin(Actor actor, CancellationToken stop = default)
    {
        if (await db.SecondFactors.FirstOrDefaultAsync(row => row.AccountId == actor.AccountId, stop) is { } begun)
            return begun.IsOn ? SecondFactorProblems.AlreadyOn : begun;
        var factor = new SecondFactor(actor.AccountId);
        db.Add(factor);
        db.Record(clock.GetUtcNow(), actor, "account.second-begun", actor.DisplayName, actor.AccountId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : factor;
    }

    /// <summary>The phone showed the right digits: it is on; other sessions end. The recovery codes are shown this once.</summary>
    public async Task<Result<RecoveryCodes>> Confirm(Actor actor, string? password, string? code, CancellationToken stop = default)
    {
        var own = await Own(actor, password, stop);
        if (own.Value is not { } account)
            return own.Problem!;
        if (await db.SecondFactors.FirstOrDefaultAsync(row => row.AccountId == account.Id, stop) is not { } factor)
            return Problem.ChangedMeanwhile;
        var now = clock.GetUtcNow();
        var confirmed = factor.Confirm(code, now);
        if (confirmed.Problem is { } wrong)
            return wrong;
        account.TwoFactorEnabled = true;
        account.EndSessions();
        db.Record(now, actor, "account.second-on", account.DisplayName, account.Id, account.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : new RecoveryCodes(account, confirmed.Value!);
    }

    /// <summary>New recovery codes in place of those left.</summary>
    public async Task<Result<RecoveryCodes>> Renew(Actor actor, string? password, CancellationToken stop = default)
    {
        var own = await Own(actor, password, stop);
        if (own.Value is not { } account)
            return own.Problem!;
        if (await db.SecondFactors.FirstOrDefaultAsync(row => row.AccountId == account.Id && row.ConfirmedAt != null, stop) is not { } factor)
            return SecondFactorProblems.NotOn;
        var codes = factor.RenewRecovery();
        db.Record(clock.GetUtcNow(), actor, "account.recovery-renewed", account.DisplayName, account.Id, account.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : new RecoveryCodes(account, codes);
    }

    /// <summary>It is no longer asked for. A role that demands it keeps it on.</summary>
    public async Task<Result<Account>> Drop(Actor actor, string? password, bool isDemanded, CancellationToken stop = default)
    {
        if (isDemanded)
            return SecondFactorProblems.Demanded;
        var own = await Own(actor, password, stop);
        if (own.Value is not { } account)
            return own.Problem!;
        if (await db.SecondFactors.FirstOrDefaultAsync(row => row.AccountId == account.Id && row.ConfirmedAt != null, stop) is not { } factor)
            return SecondFactorProblems.NotOn;
        db.Remove(factor);
        account.TwoFactorEnabled = false;
        account.EndSessions();
        db.Record(clock.GetUtcNow(), actor, "account.second-off", account.DisplayName, account.Id, account.OrganizationId);
        return await db.TrySaveAsync(stop) is { } problem ? problem : account;
    }

    private async Task<Result<Account>> Own(Actor actor, string? password, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(row => row.Id == actor.AccountId, stop) is not { } account)
            return Problem.NotFound;
        if (await guard.IsLocked(account.NormalizedUserName!, stop))
            return AccountProblems.Locked;
        if (passwords.Fits(account, password))
            return account;
        await guard.Failed(account.NormalizedUserName!, stop);
        return AccountProblems.CurrentPasswordWrong.At("Password");
    }
}

/// <summary>Recovery codes, to be shown once.</summary>
public sealed record RecoveryCodes(Account Account, IReadOnlyList<string> Codes);

using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>
/// The last step of signing in, after the password or a passkey: the digits from the phone when the account has a second step, and who is working when several people share the account.
/// </summary>
public sealed class Admit(AppDb db, SignInGuard guard, TimeProvider clock)
{
    /// <param name="Stamp">The account's security stamp at the first step: a password changed in between ends this way in.</param>
    /// <param name="IsStrong">A passkey stood for both steps.</param>
    public sealed record Pending(Guid AccountId, string Stamp, bool IsStrong);

    /// <summary>What is still asked of them; null when the first step no longer counts.</summary>
    public async Task<AdmissionNeeds?> Needs(Pending pending, CancellationToken stop = default)
    {
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == pending.AccountId, stop);
        if (account is null || account.IsClosed || account.SecurityStamp != pending.Stamp)
            return null;
        var isOn = !pending.IsStrong && await db.SecondFactors.AnyAsync(row => row.AccountId == account.Id && row.ConfirmedAt != null, stop);
        var body = await db.Organizations.Where(row => row.Id == account.OrganizationId).Select(row => row.Name).FirstAsync(stop);
        return new AdmissionNeeds(account.DisplayName, body, isOn, account.IsShared);
    }

    /// <summary>They are in.</summary>
    public async Task<Result<Admitted>> Run(Pending pending, string? code, string? worker, CancellationToken stop = default)
    {
        var account = await db.Users.FirstOrDefaultAsync(row => row.Id == pending.AccountId, stop);
        if (account is null || account.IsClosed || account.SecurityStamp != pending.Stamp)
            return SecondFactorProblems.PendingOver;
        var name = account.NormalizedUserName!;
        if (await guard.IsLocked(name, stop))
            return AccountProblems.Locked;
        var person = VietnameseText.Tidy(worker ?? "");
        if (account.IsShared && person.Length is < 2 or > 100)
            return AccountProblems.WorkerMissing;
        var factor = pending.IsStrong ? null : await db.SecondFactors.FirstOrDefaultAsync(row => row.AccountId == account.Id && row.ConfirmedAt != null, stop);
        var now = clock.GetUtcNow();
        if (factor is not null && !factor.Take(code, now))
        {
            await guard.Failed(name, stop);
            return SecondFactorProblems.CodeWrong;
        }
        account.LastSignInAt = now;
        var isStrong = pending.IsStrong || factor is not null;
        var admitted = new Admitted(account, account.IsShared ? person : null, isStrong);
        var body = await db.Organizations.Where(row => row.Id == account.OrganizationId).Select(row => row.Name).FirstAsync(stop);
        db.Record(now, new Actor(account.Id, account.DisplayName, account.OrganizationId, body, admitted.Worker, []), "account.signed-in", account.DisplayName, account.Id, account.OrganizationId, pending.IsStrong ? "passkey" : isStrong ? "password, second step" : "password");
        if (await db.TrySaveAsync(stop) is { } problem)
            return problem;
        await guard.Succeeded(name, stop);
        return admitted;
    }
}

/// <summary>What is still asked before somebody is in.</summary>
public sealed record AdmissionNeeds(string DisplayName, string Body, bool Code, bool Worker)
{
    public bool Nothing => !Code && !Worker;
}

/// <summary>Who is in.</summary>
/// <param name="IsStrong">By more than a password.</param>
public sealed record Admitted(Account Account, string? Worker, bool IsStrong);

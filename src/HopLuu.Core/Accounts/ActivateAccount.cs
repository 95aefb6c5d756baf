using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Whoever holds the slip sets the account's password with its one-time code, and says who they are.</summary>
public sealed class ActivateAccount(AppDb db, Passwords passwords, SignInGuard guard, TimeProvider clock)
{
    public sealed record Request(string? Code, string? Password, string? Again, string? Person = null);

    /// <summary>Whose code it is, before it is used up.</summary>
    public async Task<Result<CodeHolder>> Look(string? code, CancellationToken stop = default)
    {
        var hash = Invitation.HashOf(code ?? "");
        var found = await (from invitation in db.Invitations.AsNoTracking()
                           join account in db.Users.AsNoTracking() on invitation.AccountId equals account.Id
                           join body in db.Organizations.AsNoTracking() on account.OrganizationId equals body.Id
                           where invitation.CodeHash == hash
                           select new { invitation, account, body.Name }).FirstOrDefaultAsync(stop);
        if (found is null)
            return AccountProblems.CodeUnknown;
        if (found.invitation.Refusal(clock.GetUtcNow()) is { } refusal)
            return refusal;
        return found.account.IsClosed ? AccountProblems.Closed : new CodeHolder(found.account.UserName!, found.account.DisplayName, found.Name, found.account.IsShared);
    }

    /// <summary>The account's sign-in name.</summary>
    public async Task<Result<string>> Run(Request request, CancellationToken stop = default)
    {
        var hash = Invitation.HashOf(request.Code ?? "");
        if (await db.Invitations.FirstOrDefaultAsync(row => row.CodeHash == hash, stop) is not { } invitation)
            return AccountProblems.CodeUnknown;
        var account = await db.Users.FirstAsync(row => row.Id == invitation.AccountId, stop);
        if (account.IsClosed)
            return AccountProblems.Closed;
        var now = clock.GetUtcNow();
        if (invitation.Refusal(now) is { } refused)
            return refused;
        if (passwords.Set(account, request.Password, request.Again) is { } weak)
            return weak;
        invitation.Use(now);
        // Somebody's own account takes their name; what a shared one is called is the administrator's to say.
        if (!account.IsShared && VietnameseText.Tidy(request.Person ?? "") is { Length: > 1 and <= 200 } person)
            account.DisplayName = person;
        db.RecordSystem(now, "account.activated", account.DisplayName, account.Id, account.OrganizationId);
        if (await db.TrySaveAsync(stop) is not null)
            return AccountProblems.CodeUsed;
        await guard.Succeeded(account.NormalizedUserName!, stop);
        return account.UserName!;
    }
}

/// <summary>Who a code belongs to.</summary>
public sealed record CodeHolder(string UserName, string DisplayName, string Body, bool IsShared);

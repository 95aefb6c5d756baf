using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>
/// Prints slips with one-time codes: for a unit that has no e-mail, or for whoever forgot the password. Earlier unused codes of the account no longer work; a password that is in use works until
/// the new one is set. For a phone or a password in wrong hands there is <see cref="ResetAccount"/>.
/// </summary>
public sealed class IssueSlips(AppDb db, TimeProvider clock)
{
    /// <summary>Most slips at once.</summary>
    public const int Most = 2000;

    /// <summary>The slips; the codes are shown this once.</summary>
    public async Task<Result<IReadOnlyList<Slip>>> Run(Actor actor, IReadOnlyCollection<Guid> accountIds, CancellationToken stop = default)
    {
        if (accountIds.Count == 0)
            return AccountProblems.NobodyChosen;
        if (accountIds.Count > Most)
            return AccountProblems.TooMany;
        if (await AccountRights.Find(db, actor, accountIds, stop) is not { } found)
            return Problem.NotFound;
        if (found.Any(row => row.Account.IsClosed))
            return AccountProblems.ClosedHasNoSlip;
        var now = clock.GetUtcNow();
        db.RemoveRange(await db.Invitations.Where(row => accountIds.Contains(row.AccountId) && row.UsedAt == null).ToListAsync(stop));
        var slips = new List<Slip>();
        foreach (var (account, body) in found)
        {
            var (invitation, code) = Invitation.Make(account.Id, now, Invitation.Lifetime);
            db.Add(invitation);
            slips.Add(new Slip(body.Name, account.DisplayName, account.UserName!, code, invitation.ExpiresAt, account.IsShared));
            db.Record(now, actor, "account.slip-issued", account.DisplayName, account.Id, body.Id);
        }
        return await db.TrySaveAsync(stop) is { } problem ? problem : slips;
    }
}

/// <summary>What a printed slip says.</summary>
public sealed record Slip(string Body, string Holder, string UserName, string Code, DateTimeOffset ExpiresAt, bool IsShared);

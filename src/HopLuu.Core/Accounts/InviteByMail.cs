using System.Text.Json;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;

namespace HopLuu.Core.Accounts;

/// <summary>Sends accounts that have an address their code by mail. The code is made when the letter goes out, so that it is written down nowhere.</summary>
public sealed class InviteByMail(AppDb db, TimeProvider clock)
{
    /// <summary>How many letters go out.</summary>
    public async Task<Result<int>> Run(Actor actor, IReadOnlyCollection<Guid> accountIds, CancellationToken stop = default)
    {
        if (accountIds.Count == 0)
            return AccountProblems.NobodyChosen;
        if (accountIds.Count > IssueSlips.Most)
            return AccountProblems.TooMany;
        if (await AccountRights.Find(db, actor, accountIds, stop) is not { } found)
            return Problem.NotFound;
        if (found.Any(row => row.Account.IsClosed))
            return AccountProblems.ClosedHasNoSlip;
        if (found.Where(row => row.Account.Email is null).Select(row => row.Account.DisplayName).ToList() is { Count: > 0 } without)
            return AccountProblems.EmailMissing(without);
        var now = clock.GetUtcNow();
        foreach (var (account, body) in found)
        {
            db.Outbox.Add(new OutboxMessage(Guid.CreateVersion7(now), InvitationMailHandler.Name, JsonSerializer.Serialize(new InvitationMail(account.Id), JsonColumn.Options), now));
            db.Record(now, actor, "account.invited", account.DisplayName, account.Id, body.Id);
        }
        return await db.TrySaveAsync(stop) is { } problem ? problem : found.Count;
    }
}

/// <summary>Payload of "mail-invitation".</summary>
public sealed record InvitationMail(Guid AccountId);

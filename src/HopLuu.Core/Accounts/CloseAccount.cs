using HopLuu.Core.Audit;
using HopLuu.Core.Data;

namespace HopLuu.Core.Accounts;

/// <summary>An account lets nobody in any more, or does again. What it did stays under its name.</summary>
public sealed class CloseAccount(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, Guid accountId, bool open, CancellationToken stop = default)
    {
        if (await AccountRights.Find(db, actor, accountId, stop) is not var (account, body))
            return Problem.NotFound;
        if (account.Id == actor.AccountId && !open)
            return AccountProblems.OwnAccount;
        if (open)
            account.Reopen();
        else
            account.Close();
        account.EndSessions();
        db.Record(clock.GetUtcNow(), actor, open ? "account.reopened" : "account.closed", account.DisplayName, account.Id, body.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Audit;
using HopLuu.Core.Data;

namespace HopLuu.Core.Accounts;

/// <summary>What an account is called, where mail reaches it, whether several people use it.</summary>
public sealed class EditAccount(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid AccountId, string? DisplayName, string? Email, bool IsShared);

    public async Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        if (await AccountRights.Find(db, actor, request.AccountId, stop) is not var (account, body))
            return Problem.NotFound;
        var (displayName, email) = (AccountForm.DisplayName(request.DisplayName), AccountForm.Email(request.Email));
        if ((displayName.Problem ?? email.Problem) is { } wrong)
            return wrong;
        // Whoever is in without having said who they are shall say so now.
        if (request.IsShared && !account.IsShared)
            account.EndSessions();
        account.Describe(displayName.Value!, email.Value, request.IsShared);
        db.Record(clock.GetUtcNow(), actor, "account.edited", account.DisplayName, account.Id, body.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Notices;

/// <summary>A person chooses which mails to get: all, or only that a report came back.</summary>
public sealed class ChooseMail(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, bool onlyReturns, CancellationToken stop = default)
    {
        if (await db.Users.FirstOrDefaultAsync(row => row.Id == actor.AccountId, stop) is not { } account)
            return Problem.NotFound;
        account.MailOnlyReturns = onlyReturns;
        db.Record(clock.GetUtcNow(), actor, "account.mail-chosen", onlyReturns ? "Chỉ khi báo cáo bị trả lại" : "Mọi thông báo", account.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Jobs;

/// <summary>Lets a message that was given up be tried again, from the beginning.</summary>
public sealed class RetryMessage(AppDb db, TimeProvider clock)
{
    public async Task<Result<Done>> Run(Actor actor, Guid messageId, CancellationToken stop = default)
    {
        if (!actor.IsTopAdministrator())
            return Problem.NotAllowed;
        if (await db.Outbox.FirstOrDefaultAsync(row => row.Id == messageId, stop) is not { } message)
            return Problem.NotFound;
        var now = clock.GetUtcNow();
        if (message.Retry(now) is { } refused)
            return refused;
        db.Record(now, actor, "outbox.retried", message.Kind, message.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Jobs;

/// <summary>The outbox as a queue that several nodes empty: each message is lent to one node for a while; a node that dies gives it back by doing nothing.</summary>
public sealed class OutboxQueue(AppDb db, TimeProvider clock)
{
    /// <summary>How long a node has a message to itself. Longer than anything takes; a handler that takes longer is done twice, which it must bear.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Takes up to so many due messages, oldest first; nobody else gets them until the lease is over.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> Claim(int count, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var due = await db.Outbox.Where(row => row.DoneAt == null && !row.IsDead && row.DueAt <= now && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .OrderBy(row => row.DueAt).ThenBy(row => row.Id).Take(count).Select(row => row.Id).ToListAsync(stop);
        if (due.Count == 0)
            return [];
        var claim = Guid.NewGuid();
        // The condition is asked again by the statement that takes them: of two nodes that saw the same message one gets it.
        await db.Outbox.Where(row => due.Contains(row.Id) && row.DoneAt == null && !row.IsDead && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, now + Lease).SetProperty(row => row.LeasedBy, claim), stop);
        return await db.Outbox.AsNoTracking().Where(row => row.LeasedBy == claim && row.DoneAt == null).OrderBy(row => row.DueAt).ThenBy(row => row.Id).ToListAsync(stop);
    }

    /// <summary>It was done.</summary>
    public Task Done(OutboxMessage message, CancellationToken stop = default) => Change(message, row => row.Done(clock.GetUtcNow()), stop);

    /// <summary>It was not; it comes again later, or is given up.</summary>
    public Task Failed(OutboxMessage message, string error, CancellationToken stop = default) => Change(message, row => row.Failed(clock.GetUtcNow(), error), stop);

    private async Task Change(OutboxMessage message, Action<OutboxMessage> change, CancellationToken stop)
    {
        // Only who still holds it may say how it went: after the lease it is another's.
        if (await db.Outbox.FirstOrDefaultAsync(row => row.Id == message.Id && row.LeasedBy == message.LeasedBy && row.DoneAt == null, stop) is not { } row)
            return;
        change(row);
        await db.SaveChangesAsync(stop);
    }
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Jobs;

/// <summary>What waits in the outbox and what was given up.</summary>
public sealed class OutboxState(AppDb db, TimeProvider clock)
{
    /// <summary>Most messages shown.</summary>
    public const int MaxShown = 100;

    public async Task<Result<OutboxView>> Run(Actor actor, CancellationToken stop = default)
    {
        if (!actor.IsTopAdministrator())
            return Problem.NotAllowed;
        var now = clock.GetUtcNow();
        var yesterday = now.AddDays(-1);
        var waiting = await db.Outbox.CountAsync(row => row.DoneAt == null && !row.IsDead, stop);
        var oldest = await db.Outbox.Where(row => row.DoneAt == null && !row.IsDead && row.DueAt <= now).OrderBy(row => row.DueAt).Select(row => (DateTimeOffset?)row.DueAt).FirstOrDefaultAsync(stop);
        var done = await db.Outbox.CountAsync(row => row.DoneAt >= yesterday, stop);
        var failing = await db.Outbox.AsNoTracking().Where(row => row.DoneAt == null && (row.IsDead || row.Attempts > 0)).OrderByDescending(row => row.IsDead).ThenBy(row => row.DueAt).Take(MaxShown).ToListAsync(stop);
        return new OutboxView(waiting, oldest, done, await db.Outbox.CountAsync(row => row.IsDead && row.DoneAt == null, stop), failing);
    }
}

/// <param name="OldestDue">Since when the oldest due message waits; null when none is due.</param>
/// <param name="DoneInADay">Done in the last 24 hours.</param>
/// <param name="Failing">Given up, or tried at least once in vain.</param>
public sealed record OutboxView(int Waiting, DateTimeOffset? OldestDue, int DoneInADay, int Dead, IReadOnlyList<OutboxMessage> Failing);

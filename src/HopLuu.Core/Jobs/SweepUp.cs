using HopLuu.Core.Data;
using HopLuu.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Jobs;

/// <summary>Nightly: messages done long ago and files that were broken off go away.</summary>
public sealed class SweepUp(AppDb db, FileStore files, TimeProvider clock)
{
    private static readonly TimeSpan KeepDone = TimeSpan.FromDays(30);

    /// <summary>How many messages and files went.</summary>
    public async Task<(int Messages, int Files)> Run(CancellationToken stop = default)
    {
        var before = clock.GetUtcNow() - KeepDone;
        return (await db.Outbox.Where(row => row.DoneAt < before).ExecuteDeleteAsync(stop), files.RemoveUnfinished(TimeSpan.FromHours(6)));
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HopLuu.Testing.Storage;

/// <summary>How many readers were opened: what a page asks the database must not grow with the number of units.</summary>
public sealed class QueryCounter : DbCommandInterceptor
{
    private int count;

    /// <summary>Queries while something ran.</summary>
    public async Task<int> During(Func<Task> run)
    {
        var before = Volatile.Read(ref count);
        await run();
        return Volatile.Read(ref count) - before;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

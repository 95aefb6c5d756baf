using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Audit;

/// <summary>Goes through the sealed chain and finds the first place where an entry was changed, removed or slipped in.</summary>
public sealed class VerifyAudit(AppDb db)
{
    private const int Batch = 2000;

    public async Task<ChainState> Run(CancellationToken stop = default)
    {
        var (expected, hash) = (1L, SealAudit.Beginning);
        DateTimeOffset? at = null;
        while (true)
        {
            var from = expected;
            var rows = await db.Audit.AsNoTracking().Where(row => row.Sequence >= from).OrderBy(row => row.Sequence).Take(Batch).ToListAsync(stop);
            foreach (var row in rows)
            {
                if (row.Sequence != expected || !string.Equals(row.Hash, row.HashAfter(hash), StringComparison.Ordinal))
                    return new ChainState(expected - 1, await Waiting(stop), hash, at, new ChainBreak(expected, row.Sequence == expected, at));
                (hash, at) = (row.Hash!, row.At);
                expected++;
            }
            if (rows.Count < Batch)
                return new ChainState(expected - 1, await Waiting(stop), hash, at, null);
        }
    }

    private Task<int> Waiting(CancellationToken stop) => db.Audit.CountAsync(row => row.Sequence == null, stop);
}

/// <param name="Sealed">Entries whose seal is right, from the beginning on.</param>
/// <param name="Waiting">Entries not yet sealed.</param>
/// <param name="Head">The last right seal. Written down elsewhere, it proves later that nothing was cut off at the end.</param>
/// <param name="HeadAt">When what it seals happened.</param>
/// <param name="Break">Where the chain does not hold; null when it does.</param>
public sealed record ChainState(long Sealed, int Waiting, string Head, DateTimeOffset? HeadAt, ChainBreak? Break);

/// <param name="Sequence">The place in the chain.</param>
/// <param name="IsChanged">The entry is there but not as it was; else it is gone.</param>
/// <param name="After">When the last right entry happened.</param>
public sealed record ChainBreak(long Sequence, bool IsChanged, DateTimeOffset? After);

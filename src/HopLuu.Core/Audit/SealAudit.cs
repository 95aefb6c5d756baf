using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Audit;

/// <summary>
/// Puts entries into the hash chain, in order. Run by one job of the whole cluster: the deed itself only stores its entry and waits for nobody. Should two run at once, the number in the
/// chain is unique: the second one's save is refused, and it finds nothing left to do the next time.
/// </summary>
public sealed class SealAudit(AppDb db, TimeProvider clock)
{
    /// <summary>What the first entry is chained to.</summary>
    public static readonly string Beginning = new('0', 64);

    private const int Batch = 500;

    // A transaction that began earlier may still be writing: entries settle before they are put in order.
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(30);

    /// <summary>How many were sealed.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        var count = 0;
        while (true)
        {
            db.ChangeTracker.Clear();
            var last = await db.Audit.AsNoTracking().Where(row => row.Sequence != null).OrderByDescending(row => row.Sequence).Select(row => new { row.Sequence, row.Hash }).FirstOrDefaultAsync(stop);
            var settled = clock.GetUtcNow() - Settle;
            var rows = await db.Audit.Where(row => row.Sequence == null && row.At <= settled).OrderBy(row => row.At).ThenBy(row => row.Id).Take(Batch).ToListAsync(stop);
            if (rows.Count == 0)
                return count;
            var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? Beginning);
            foreach (var row in rows)
            {
                row.Seal(++sequence, hash);
                hash = row.Hash!;
            }
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                return count;
            }
            count += rows.Count;
        }
    }
}

using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Locks a name for a while after too many wrong attempts, on all nodes at once. Counts in single statements, so that many attempts at once all count.</summary>
public sealed class SignInGuard(AppDb db, TimeProvider clock)
{
    public const int MostFailures = 8;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(10);

    // Mistakes of one morning are not added to those of the next day.
    private static readonly TimeSpan Memory = TimeSpan.FromHours(12);

    /// <param name="name">As it is looked up (<see cref="Normal"/>).</param>
    public Task<bool> IsLocked(string name, CancellationToken stop = default)
    {
        var (hash, now) = (SignInAttempts.HashOf(name), clock.GetUtcNow());
        return db.SignInAttempts.AnyAsync(row => row.NameHash == hash && row.LockedUntil > now, stop);
    }

    /// <summary>A wrong password, a wrong code.</summary>
    public async Task Failed(string name, CancellationToken stop = default)
    {
        var (hash, now) = (SignInAttempts.HashOf(name), clock.GetUtcNow());
        var forgotten = now - Memory;
        await db.SignInAttempts.Where(row => row.LastAt < forgotten || (row.NameHash == hash && row.LockedUntil <= now)).ExecuteDeleteAsync(stop);
        if (await Count(hash, now, stop) == 0 && !await Begin(hash, now, stop))
            await Count(hash, now, stop);
        var until = now + LockTime;
        if (await db.SignInAttempts.Where(row => row.NameHash == hash && row.Failures >= MostFailures && row.LockedUntil == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.LockedUntil, until), stop) == 0)
            return;
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedUserName == name, stop) is { } account)
            db.RecordSystem(now, "account.locked", account.DisplayName, account.Id, account.OrganizationId);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The person got in: earlier mistakes are forgotten.</summary>
    public Task Succeeded(string name, CancellationToken stop = default)
    {
        var hash = SignInAttempts.HashOf(name);
        return db.SignInAttempts.Where(row => row.NameHash == hash).ExecuteDeleteAsync(stop);
    }

    /// <summary>A name as it is looked up.</summary>
    public static string Normal(string? userName) => (userName ?? "").Trim() is { Length: <= 100 } name ? name.ToUpperInvariant() : "";

    private Task<int> Count(string hash, DateTimeOffset now, CancellationToken stop) =>
        db.SignInAttempts.Where(row => row.NameHash == hash).ExecuteUpdateAsync(set => set.SetProperty(row => row.Failures, row => row.Failures + 1).SetProperty(row => row.LastAt, now), stop);

    // False when another attempt made the row a moment before.
    private async Task<bool> Begin(string hash, DateTimeOffset now, CancellationToken stop)
    {
        var first = db.Add(new SignInAttempts(hash, now));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            first.State = EntityState.Detached;
            return false;
        }
    }
}

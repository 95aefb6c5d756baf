using System.Data;
using System.Data.Common;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>
/// Changes of the tree happen one after the other: two moves that are each right may together put two bodies below each other. Whoever loses is told that somebody was faster.
/// </summary>
internal static class TreeChange
{
    /// <summary>Room for 29 bodies above each other.</summary>
    public const int LongestPath = 1000;

    public static async Task<Result<T>> Run<T>(AppDb db, Func<Task<Result<T>>> change, CancellationToken stop)
    {
        try
        {
            await using var whole = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            var result = await change();
            if (result.Ok)
                await whole.CommitAsync(stop);
            return result;
        }
        catch (Exception failure) when (LostTheRace(failure))
        {
            return Problem.ChangedMeanwhile;
        }
    }

    /// <summary>After a body got another parent: its own path, and in one statement the paths of all below it.</summary>
    public static async Task<Problem?> Move(AppDb db, Organization body, Organization? parent, CancellationToken stop)
    {
        var (old, path) = (body.Path, Organization.PathOf(parent?.Path, body.Id));
        if (path == old)
            return null;
        if (parent is not null && parent.Path.StartsWith(old, StringComparison.Ordinal))
            return OrganizationProblems.UnderItself;
        var longest = await db.Organizations.Where(row => row.Path.StartsWith(old)).MaxAsync(row => (int?)row.Path.Length, stop) ?? old.Length;
        if (longest - old.Length + path.Length > LongestPath)
            return OrganizationProblems.TooDeep;
        await db.Organizations.Where(row => row.Path.StartsWith(old) && row.Id != body.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Path, row => path + row.Path.Substring(old.Length)), stop);
        body.Place(path, body.Position);
        return null;
    }

    // 40001 and 40P01: PostgreSQL gave up one of two; 23505: both made the same.
    private static bool LostTheRace(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is DbException { SqlState: "40001" or "40P01" or "23505" })
                return true;
        }
        return false;
    }
}

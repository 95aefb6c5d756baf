using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>
/// Two who write in different sections of one report change the same row of the report. The second is no conflict for a person: the operation is done
/// again on what is stored now, and decides anew.
/// </summary>
internal static class SaveAgain
{
    private const int Attempts = 6;

    public static async Task<Result<T>> Run<T>(AppDb db, Func<Task<Result<T>>> operation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await operation();
            }
            catch (DbUpdateConcurrencyException) when (attempt == Attempts)
            {
                return Problem.ChangedMeanwhile;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}

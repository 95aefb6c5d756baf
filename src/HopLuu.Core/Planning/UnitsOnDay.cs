using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Bodies as they are called and placed on a day.</summary>
internal static class UnitsOnDay
{
    public static async Task<IReadOnlyList<UnitAtPublishing>> Of(AppDb db, IReadOnlyCollection<Guid> ids, DateOnly day, CancellationToken stop)
    {
        var bodies = await db.Organizations.AsNoTracking().Include(row => row.Periods).Where(row => ids.Contains(row.Id)).ToListAsync(stop);
        var parentIds = bodies.Select(body => body.On(day).ParentId).OfType<Guid>().Distinct().ToList();
        var parents = await db.Organizations.AsNoTracking().Where(row => parentIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        return [.. bodies.Select(body => UnitAtPublishing.Of(body, day, body.On(day).ParentId is { } parent ? parents.GetValueOrDefault(parent) : null))];
    }
}

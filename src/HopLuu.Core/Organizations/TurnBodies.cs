using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>A change that was written down for a later day comes into force when the day has come: names, kinds and places of today follow the periods. Run with every start and shortly after midnight.</summary>
public sealed class TurnBodies(AppDb db, TimeProvider clock)
{
    /// <summary>How many bodies are otherwise than yesterday.</summary>
    public async Task<int> Run(CancellationToken stop = default) => (await TreeChange.Run<int>(db, async () =>
    {
        var now = clock.GetUtcNow();
        var today = VietnamTime.Day(now);
        var turned = 0;
        var due = (await db.Organizations.Include(row => row.Periods).Where(row => row.Periods.Any(period => period.From <= today && period.From > today.AddDays(-400))).OrderBy(row => row.Path).ToListAsync(stop)).Where(row => Differs(row, today)).ToList();
        foreach (var body in due)
        {
            var parentBefore = body.ParentId;
            var parent = body.On(today).ParentId is { } id ? await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) : null;
            // Two moves written down for later that are right by themselves and not together: the second waits for a person.
            if (parent is not null && parent.Path.StartsWith(body.Path, StringComparison.Ordinal))
            {
                db.RecordSystem(now, "organization.change-held", body.Name, body.Id, body.Id);
                continue;
            }
            body.Turn(today);
            if (body.ParentId != parentBefore && await TreeChange.Move(db, body, parent, stop) is not null)
                continue;
            db.RecordSystem(now, "organization.turned", body.Name, body.Id, body.Id);
            turned++;
            await db.SaveChangesAsync(stop);
        }
        await db.SaveChangesAsync(stop);
        return new Result<int>(turned, null);
    }, stop)).Value;

    private static bool Differs(Organization body, DateOnly today) => body.On(today) is var due && (due.Name, due.ParentId, due.Kind, due.Tier) != (body.Name, body.ParentId, body.Kind, body.Tier);
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>A body ends with a day, or goes on after all. Its reports, its history and its accounts stay: what it still owes to a running campaign it, or
/// whoever follows it, can still hand in. It is no longer offered for new campaigns.</summary>
public sealed class CloseBody(AppDb db, TimeProvider clock)
{
    public Task<Result<Done>> Run(Actor actor, Guid id, DateOnly lastDay, CancellationToken stop = default) => TreeChange.Run<Done>(db, async () =>
    {
        if (await Load(actor, id, stop) is not { } body)
            return Problem.NotFound;
        if (!await MayEnd(actor, body, stop))
            return Problem.NotAllowed;
        if (body.ClosedOn is not null)
            return OrganizationProblems.AlreadyClosed;
        if (lastDay < body.Periods.Min(period => period.From))
            return OrganizationProblems.ClosedBeforeBegin;
        if (lastDay > clock.Today().AddYears(5))
            return OrganizationProblems.DayOdd.At("LastDay");
        if (await db.Organizations.AnyAsync(row => row.ParentId == id && (row.ClosedOn == null || row.ClosedOn > lastDay), stop))
            return OrganizationProblems.HasChildren;
        body.Close(lastDay);
        db.Record(clock.GetUtcNow(), actor, "organization.closed", body.Name, body.Id, body.Id, VietnamTime.Short(lastDay));
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }, stop);

    public Task<Result<Done>> Reopen(Actor actor, Guid id, CancellationToken stop = default) => TreeChange.Run<Done>(db, async () =>
    {
        if (await Load(actor, id, stop) is not { } body)
            return Problem.NotFound;
        if (!await MayEnd(actor, body, stop))
            return Problem.NotAllowed;
        if (body.ParentId is { } parent && await db.Organizations.AnyAsync(row => row.Id == parent && row.ClosedOn != null, stop))
            return OrganizationProblems.ParentClosed with { Field = null };
        body.Reopen();
        db.Record(clock.GetUtcNow(), actor, "organization.reopened", body.Name, body.Id, body.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }, stop);

    private async Task<Organization?> Load(Actor actor, Guid id, CancellationToken stop) =>
        await db.Organizations.Include(row => row.Periods).FirstOrDefaultAsync(row => row.Id == id, stop) is { } body && OrganizationRights.MayManage(actor, body) ? body : null;

    // A body does not end itself: that is for the one above.
    private async Task<bool> MayEnd(Actor actor, Organization body, CancellationToken stop) => actor.IsTopAdministrator()
        || (body.ParentId is { } id && await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is { } parent && OrganizationRights.MayManage(actor, parent));
}

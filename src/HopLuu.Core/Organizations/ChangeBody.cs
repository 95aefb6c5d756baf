using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>From a day on a body is called or placed otherwise, before today as well as later on. A mistake is taken back. Campaigns keep the tree as it was when they were published.</summary>
public sealed class ChangeBody(AppDb db, TimeProvider clock)
{
    public sealed record Request(Guid OrganizationId, DateOnly From, string? Name, string? Symbol, string? HeadingLines, string? Place, OrganizationKind Kind, Tier Tier, Guid? ParentId);

    public Task<Result<Done>> Run(Actor actor, Request request, CancellationToken stop = default) => TreeChange.Run(db, () => Change(actor, request, stop), stop);

    /// <summary>Takes a change back.</summary>
    public Task<Result<Done>> Remove(Actor actor, Guid organizationId, DateOnly from, CancellationToken stop = default) => TreeChange.Run<Done>(db, async () =>
    {
        if (await Load(actor, organizationId, stop) is not { } body)
            return Problem.NotFound;
        var (before, then) = (body.On(clock.Today()).ParentId, body.On(from).ParentId);
        if (body.Remove(from, clock.Today()) is { } refused)
            return refused;
        // A move that somebody above has written down is theirs to take back.
        if (body.On(from).ParentId is var now && now != then && await RefuseParent(actor, body, then, now, from, stop) is { } misplaced)
            return misplaced;
        return await Finish(actor, body, before, "organization.period-removed", from, stop);
    }, stop);

    private async Task<Result<Done>> Change(Actor actor, Request request, CancellationToken stop)
    {
        if (await Load(actor, request.OrganizationId, stop) is not { } body)
            return Problem.NotFound;
        var today = clock.Today();
        var period = OrganizationForm.Period(request.From, request.Name, request.Symbol, request.HeadingLines, request.Place, request.Kind, request.Tier, request.ParentId, today);
        if (period.Problem is { } wrong)
            return wrong;
        var (before, then) = (body.On(today).ParentId, body.On(request.From).ParentId);
        if (request.ParentId != then && await RefuseParent(actor, body, then, request.ParentId, request.From, stop) is { } misplaced)
            return misplaced;
        if (body.Change(period.Value!, today) is { } refused)
            return refused;
        return await Finish(actor, body, before, "organization.changed", request.From, stop);
    }

    private async Task<Organization?> Load(Actor actor, Guid id, CancellationToken stop) =>
        await db.Organizations.Include(row => row.Periods).FirstOrDefaultAsync(row => row.Id == id, stop) is { } body && OrganizationRights.MayManage(actor, body) ? body : null;

    // Who moves a body must look after the place it leaves and the place it goes to.
    private async Task<Problem?> RefuseParent(Actor actor, Organization body, Guid? from, Guid? to, DateOnly day, CancellationToken stop)
    {
        var all = await db.Organizations.AsNoTracking().Include(row => row.Periods).ToDictionaryAsync(row => row.Id, stop);
        if (from is { } left ? !OrganizationRights.MayManage(actor, all[left]) : !actor.IsTopAdministrator())
            return OrganizationProblems.OwnPlace;
        if (to is not { } aim)
            return actor.IsTopAdministrator() ? null : OrganizationProblems.ParentMissing;
        if (!all.TryGetValue(aim, out var parent) || !OrganizationRights.MayManage(actor, parent))
            return OrganizationProblems.ParentMissing;
        if (!parent.IsOpenOn(day))
            return OrganizationProblems.ParentClosed;
        // The tree as it will be on that day; the tree of today is looked at when the path changes.
        for (Guid? above = aim; above is { } id; above = all[id].On(day).ParentId)
        {
            if (id == body.Id)
                return OrganizationProblems.UnderItself;
        }
        return null;
    }

    private async Task<Result<Done>> Finish(Actor actor, Organization body, Guid? parentBefore, string action, DateOnly from, CancellationToken stop)
    {
        if (body.ParentId != parentBefore)
        {
            var parent = body.ParentId is { } id ? await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) : null;
            if (parent is null ? !actor.IsTopAdministrator() : !OrganizationRights.MayManage(actor, parent))
                return OrganizationProblems.OwnPlace;
            if (await TreeChange.Move(db, body, parent, stop) is { } refused)
                return refused;
        }
        db.Record(clock.GetUtcNow(), actor, action, body.Name, body.Id, body.Id, VietnamTime.Short(from));
        return await db.TrySaveAsync(stop) is { } problem ? problem : default(Done);
    }
}

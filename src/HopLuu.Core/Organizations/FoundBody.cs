using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>A body comes into the tree, below one that the administrator looks after. Who looks after everything may add a further root.</summary>
public sealed class FoundBody(AppDb db, TimeProvider clock)
{
    public sealed record Request(string? Code, DateOnly From, string? Name, string? Symbol, string? HeadingLines, string? Place, OrganizationKind Kind, Tier Tier, Guid? ParentId);

    public Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default) => TreeChange.Run(db, () => Found(actor, request, stop), stop);

    private async Task<Result<Guid>> Found(Actor actor, Request request, CancellationToken stop)
    {
        if (!actor.IsAny(Role.Administrator))
            return Problem.NotAllowed;
        var now = clock.GetUtcNow();
        var today = VietnamTime.Day(now);
        var parent = request.ParentId is { } id ? await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) : null;
        if (parent is null ? request.ParentId is not null || !actor.IsTopAdministrator() : !OrganizationRights.MayManage(actor, parent))
            return OrganizationProblems.ParentMissing;
        if (parent?.IsOpenOn(request.From) == false)
            return OrganizationProblems.ParentClosed;
        var period = OrganizationForm.Period(request.From, request.Name, request.Symbol, request.HeadingLines, request.Place, request.Kind, request.Tier, request.ParentId, today);
        if (period.Problem is { } wrong)
            return wrong;
        var code = string.IsNullOrWhiteSpace(request.Code) ? await FreeCode(OrganizationCode.Of(period.Value!.Name), stop) : OrganizationCode.Read(request.Code);
        if (code.Problem is { } misspelt)
            return misspelt;
        if (await db.Organizations.AnyAsync(row => row.Code == code.Value, stop))
            return OrganizationProblems.CodeTaken;
        var body = new Organization(Guid.CreateVersion7(now), code.Value!, period.Value!);
        var path = Organization.PathOf(parent?.Path, body.Id);
        if (path.Length > TreeChange.LongestPath)
            return OrganizationProblems.TooDeep;
        body.Place(path, (await db.Organizations.MaxAsync(row => (int?)row.Position, stop) ?? 0) + 1);
        db.Add(body);
        db.Record(now, actor, "organization.founded", body.Name, body.Id, body.Id);
        return await db.TrySaveAsync(stop) is { } problem ? problem : body.Id;
    }

    private async Task<Result<string>> FreeCode(string code, CancellationToken stop)
    {
        var taken = (await db.Organizations.Where(row => row.Code.StartsWith(code)).Select(row => row.Code).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? code : $"{code}-{number}").First(free => !taken.Contains(free));
    }
}

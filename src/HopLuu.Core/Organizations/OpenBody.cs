using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>One body with its history, what stands above and below it, and its accounts.</summary>
public sealed class OpenBody(AppDb db)
{
    public async Task<Result<OpenedBody>> Run(Actor actor, Guid id, CancellationToken stop = default)
    {
        var body = await db.Organizations.AsNoTracking().Include(row => row.Periods).FirstOrDefaultAsync(row => row.Id == id, stop);
        if (body is null || !OrganizationRights.MaySee(actor, body))
            return Problem.NotFound;
        var parentIds = body.Periods.Select(period => period.ParentId).OfType<Guid>().Distinct().ToList();
        var aboveIds = body.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Guid.ParseExact(part, "N")).Where(above => above != id).ToList();
        var others = await db.Organizations.AsNoTracking().Where(row => parentIds.Contains(row.Id) || aboveIds.Contains(row.Id) || row.ParentId == id).OrderBy(row => row.Position).ToListAsync(stop);
        var accounts = await db.Users.AsNoTracking().Where(row => row.OrganizationId == id).OrderBy(row => row.UserName).ToListAsync(stop);
        var below = await db.Organizations.CountAsync(row => row.Path.StartsWith(body.Path) && row.Id != id, stop);
        return new OpenedBody(body, others.ToDictionary(row => row.Id, row => row.Name), [.. aboveIds.Select(above => others.First(row => row.Id == above)).Where(above => OrganizationRights.MaySee(actor, above))],
            [.. others.Where(row => row.ParentId == id)], below, OrganizationRights.MayManage(actor, body) ? accounts : [], OrganizationRights.MayManage(actor, body), body.ParentId is { } parent && others.Exists(row => row.Id == parent && OrganizationRights.MayManage(actor, row)) || actor.IsTopAdministrator());
    }
}

/// <summary>A body to look at.</summary>
/// <param name="Names">Of the bodies that stood above it.</param>
/// <param name="Above">From the top down, as far as the person may see.</param>
/// <param name="Below">How many stand anywhere below it.</param>
/// <param name="MayMove">The body above is the person's too: this one may be put elsewhere, or end.</param>
public sealed record OpenedBody(Organization Body, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Organization> Above, IReadOnlyList<Organization> Children, int Below, IReadOnlyList<Account> Accounts, bool MayManage, bool MayMove);

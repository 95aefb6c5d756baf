using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>An administrator opens an account for a body of theirs, with its roles there.</summary>
public sealed class CreateAccount(AppDb db, TimeProvider clock)
{
    public sealed record Request(string? UserName, string? DisplayName, Guid OrganizationId, bool IsShared, IReadOnlyList<Role> Roles, string? Email = null);

    /// <summary>The account's id; it lets nobody in before its slip was used.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var body = await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.OrganizationId, stop);
        if (body is null || !actor.HasAbove(body.Path, Role.Administrator))
            return Problem.NotFound;
        var (userName, displayName, email) = (AccountForm.UserName(request.UserName), AccountForm.DisplayName(request.DisplayName), AccountForm.Email(request.Email));
        if ((userName.Problem ?? displayName.Problem ?? email.Problem) is { } wrong)
            return wrong;
        if (request.Roles.Count == 0)
            return AccountProblems.RolesMissing;
        var normal = SignInGuard.Normal(userName.Value);
        if (await db.Users.AnyAsync(row => row.NormalizedUserName == normal, stop))
            return AccountProblems.NameTaken;
        var now = clock.GetUtcNow();
        var account = new Account(Guid.CreateVersion7(now), userName.Value!, displayName.Value!, body.Id, request.IsShared) { NormalizedUserName = normal };
        account.Describe(displayName.Value!, email.Value, request.IsShared);
        db.Add(account);
        foreach (var role in request.Roles.Distinct())
            db.Add(new Membership(account.Id, body.Id, role));
        db.Record(now, actor, "account.created", account.DisplayName, account.Id, body.Id, string.Join(", ", request.Roles));
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : account.Id;
        }
        catch (DbUpdateException)
        {
            // Two who chose the same name at once: the index lets one through.
            return AccountProblems.NameTaken;
        }
    }
}

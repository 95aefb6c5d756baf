using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>The first start: the body at the top and the account that looks after everything. Possible once, while there is no account at all.</summary>
public sealed class FoundInstallation(AppDb db, Passwords passwords, TimeProvider clock)
{
    /// <summary>The row that lets only one of two founders through: its hash is unique and is made from no code.</summary>
    private const string Once = "first-administrator";

    public sealed record Request(string? BodyName, string? Symbol, string? Place, OrganizationKind Kind, Tier Tier, string? UserName, string? DisplayName, string? Password, string? Again);

    /// <summary>Nobody has an account yet.</summary>
    public async Task<bool> IsOpen(CancellationToken stop = default) => !await db.Users.AnyAsync(stop);

    public async Task<Result<Account>> Run(Request request, CancellationToken stop = default)
    {
        if (!await IsOpen(stop))
            return AccountProblems.AlreadyBegun;
        var (userName, displayName) = (AccountForm.UserName(request.UserName), AccountForm.DisplayName(request.DisplayName));
        var name = VietnameseText.Tidy(request.BodyName ?? "");
        if (name.Length is 0 or > 300)
            return OrganizationProblems.NameMissing.At("BodyName");
        if ((userName.Problem ?? displayName.Problem) is { } wrong)
            return wrong;
        var now = clock.GetUtcNow();
        var body = new Organization(Guid.CreateVersion7(now), OrganizationCode.Of(name), new OrganizationPeriod
        {
            From = VietnamTime.Day(now), Name = name, Symbol = OrganizationForm.Optional(request.Symbol, 40), Place = OrganizationForm.Optional(request.Place, 100), Kind = request.Kind, Tier = request.Tier,
        });
        body.Place(Organization.PathOf(null, body.Id), 0);
        var account = new Account(Guid.CreateVersion7(now), userName.Value!, displayName.Value!, body.Id, isShared: false) { NormalizedUserName = SignInGuard.Normal(userName.Value) };
        if (passwords.Set(account, request.Password, request.Again) is { } weak)
            return weak;
        db.AddRange(body, account, new Membership(account.Id, body.Id, Role.Administrator), Invitation.Spent(account.Id, Once, now));
        db.RecordSystem(now, "installation.begun", name, account.Id, body.Id);
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : account;
        }
        catch (DbUpdateException)
        {
            return AccountProblems.AlreadyBegun;
        }
    }
}

using System.Security.Claims;
using HopLuu.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace HopLuu.Web.Accounts;

/// <summary>Begins and renews sessions. Between the first and the last step of signing in a short-lived cookie of its own says how far somebody has come.</summary>
internal sealed class Session(SignInManager<Account> manager, IHttpContextAccessor accessor)
{
    /// <summary>Claim: signed in by more than a password.</summary>
    public const string StrongClaim = "hopluu:strong";

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>The first step is done.</summary>
    public Task Wait(Admit.Pending pending)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, pending.AccountId.ToString()));
        identity.AddClaim(new Claim("stamp", pending.Stamp));
        if (pending.IsStrong)
            identity.AddClaim(new Claim(StrongClaim, "1"));
        return Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>How far they have come; null when they have not begun, or too long ago.</summary>
    public async Task<Admit.Pending?> Waiting()
    {
        var result = await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return result.Principal is { } who && Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && who.FindFirstValue("stamp") is { } stamp ? new Admit.Pending(id, stamp, who.HasClaim(StrongClaim, "1")) : null;
    }

    /// <summary>They are in.</summary>
    public async Task Begin(Admitted admitted)
    {
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Begin(admitted.Account, admitted.Worker, admitted.IsStrong);
    }

    /// <summary>The account has a new stamp: this session goes on, all others are over.</summary>
    public Task Renew(Account account, bool? isStrong = null) => Begin(account, Http.User.FindFirstValue(ActorMiddleware.WorkerClaim), isStrong ?? Http.User.HasClaim(StrongClaim, "1"));

    public Task Begin(Account account, string? worker, bool isStrong)
    {
        var claims = new List<Claim>();
        if (!string.IsNullOrWhiteSpace(worker))
            claims.Add(new Claim(ActorMiddleware.WorkerClaim, worker.Trim()));
        if (isStrong)
            claims.Add(new Claim(StrongClaim, "1"));
        return manager.SignInWithClaimsAsync(account, isPersistent: false, claims);
    }
}

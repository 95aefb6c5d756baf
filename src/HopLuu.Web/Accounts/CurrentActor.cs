using System.Security.Claims;
using HopLuu.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace HopLuu.Web.Accounts;

/// <summary>Who acts in this request; pages inject it.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    /// <summary>The actor; pages that anybody may open ask <see cref="IsKnown"/> first.</summary>
    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is signed in on a page that needs somebody.");

    public bool IsKnown => actor is not null;

    internal void Set(Actor known) => actor = known;
}

/// <summary>
/// Reads who acts, once a request. An account that was closed, or whose password changed meanwhile, is signed out at once. Whose role demands a second step and who came in without one
/// gets no further than the page where it is set up.
/// </summary>
internal sealed class ActorMiddleware(RequestDelegate next, SessionRules rules)
{
    /// <summary>Claim: who sits at the desk of a shared account.</summary>
    public const string WorkerClaim = "hopluu:worker";

    public async Task InvokeAsync(HttpContext context, CurrentActor current, ActorReader reader)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Guid.TryParse(id, out var accountId) && !context.Request.Path.StartsWithSegments("/dist"))
        {
            var stamp = context.User.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
            if (await reader.Read(accountId, context.User.FindFirstValue(WorkerClaim), stamp, context.RequestAborted) is { } actor)
            {
                current.Set(actor);
                if (rules.Demand(actor) && !context.User.HasClaim(Session.StrongClaim, "1") && !MayPass(context.Request.Path))
                {
                    context.Response.Redirect("/ca-nhan/hai-buoc");
                    return;
                }
            }
            else
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }
        await next(context);
    }

    private static bool MayPass(PathString path) =>
        path.StartsWithSegments("/ca-nhan/hai-buoc") || path.StartsWithSegments("/dang-xuat") || path.StartsWithSegments("/dang-nhap") || path.StartsWithSegments("/loi") || path.StartsWithSegments("/kich-hoat");
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Accounts;

/// <summary>Accounts and cookies. Everything but the sign-in pages needs somebody who is signed in.</summary>
internal static class SignInHosting
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CurrentActor>().AddScoped<Session>().AddScoped<Passkeys>().AddSingleton<SessionRules>().AddSingleton<FirstStartLink>().AddHttpContextAccessor();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.AddIdentityCore<Account>(options => options.Stores.SchemaVersion = IdentitySchema.Version).AddEntityFrameworkStores<AppDb>().AddSignInManager().AddDefaultTokenProviders();
        builder.Services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required"; // the device asks for a finger or a PIN: two steps in one
            passkeys.ResidentKeyRequirement = "required";      // no name is typed first, so none can be guessed
            if (builder.Configuration["HopLuu:Address"] is { Length: > 0 } address && Uri.TryCreate(address, UriKind.Absolute, out var site))
                passkeys.ServerDomain = site.Host;
        });
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/dang-nhap";
            cookie.AccessDeniedPath = "/loi/403";
            cookie.ReturnUrlParameter = "ve";
            cookie.Cookie.Name = "hopluu";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToLogin = AskToSignIn;
        });
        builder.Services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => (cookie.Cookie.Name, cookie.ExpireTimeSpan) = ("hopluu-buoc", TimeSpan.FromMinutes(10)));
        // The stamp is compared with every request (ActorMiddleware), so the cookie itself need not be checked again.
        builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromDays(365));
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddCascadingAuthenticationState();
    }

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost("/dang-xuat", async (HttpContext context, [FromServices] SignInManager<Account> signIn, [FromServices] IAntiforgery antiforgery) =>
        {
            if (await antiforgery.IsRequestValidAsync(context))
                await signIn.SignOutAsync();
            return Results.Redirect("/dang-nhap");
        });
        app.MapPasskeys();
        app.MapAccountFiles();
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<FirstStartLink>().Tell(app));
    }

    // What somebody wrote into a form while their session ran out is not thrown away: it waits on the page that asks them to sign in.
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && !request.Path.StartsWithSegments("/dang-xuat") && await KeptForm.Read(request, context.HttpContext.RequestAborted) is { } kept)
        {
            await new RazorComponentResult<ExpiredForm>(new { Kept = kept }) { StatusCode = StatusCodes.Status401Unauthorized }.ExecuteAsync(context.HttpContext);
            return;
        }
        // A form comes back to the page it stands on.
        context.Response.Redirect(HttpMethods.IsGet(request.Method) ? context.RedirectUri : $"/dang-nhap?ve={Uri.EscapeDataString(request.Path)}");
    }
}

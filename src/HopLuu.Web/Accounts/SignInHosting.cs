using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Accounts;

/// <summary>Accounts and cookies. Everything but the sign-in pages needs somebody who is signed in.</summary>
internal static class SignInHosting
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = 10; // length over variety (NIST SP 800-63B)
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 8;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            options.Stores.SchemaVersion = IdentitySchema.Version;
        }).AddEntityFrameworkStores<AppDb>().AddSignInManager().AddDefaultTokenProviders();
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/dang-nhap";
            cookie.AccessDeniedPath = "/loi/403";
            cookie.ReturnUrlParameter = "ve";
            cookie.Cookie.Name = "hopluu";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
        });
        // The stamp is compared with every request (ActorMiddleware), so the cookie itself need not be checked again.
        builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromDays(365));
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddCascadingAuthenticationState();
    }

    public static void MapSignIn(this WebApplication app) =>
        app.MapPost("/dang-xuat", async (HttpContext context, [FromServices] SignInManager<Account> signIn, [FromServices] IAntiforgery antiforgery) =>
        {
            if (await antiforgery.IsRequestValidAsync(context))
                await signIn.SignOutAsync();
            return Results.Redirect("/dang-nhap");
        });
}

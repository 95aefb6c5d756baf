using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using HopLuu.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HopLuu.Web.Tests;

/// <summary>
/// The real program over the world of a <see cref="Scene"/>: same database, same files, same clock. Jobs rest unless asked for. Clients come signed in.
/// </summary>
public sealed partial class Site : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly Action<IServiceCollection>? services;
    private readonly bool ownsScene;

    private Site(Scene scene, bool ownsScene, Action<IServiceCollection>? services, IEnumerable<(string Key, string Value)> more)
    {
        (Scene, this.ownsScene, this.services) = (scene, ownsScene, services);
        settings["environment"] = "Production";
        settings["HopLuu:DataFolder"] = scene.DataFolder;
        settings["HopLuu:Jobs"] = "false";
        settings["HopLuu:SecondFactorRoles"] = ""; // its own tests ask for it; elsewhere people come with a ticket
        settings["Logging:LogLevel:Default"] = "None";
        if (scene.Database.Kind == DatabaseKind.Postgres)
            settings["HopLuu:Postgres"] = scene.Database.Connection;
        foreach (var (key, value) in more)
            settings[key] = value;
    }

    public Scene Scene { get; }

    /// <summary>A program of its own over a world of its own.</summary>
    public static async Task<Site> Start(DatabaseKind kind, Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings) =>
        new(await Scene.Start(kind), ownsScene: true, services, settings);

    /// <summary>A further node over the same world.</summary>
    public Site Another(Action<IServiceCollection>? more = null, params (string Key, string Value)[] others) => new(Scene, ownsScene: false, more, others);

    /// <summary>Nobody in particular. Redirects are not followed.</summary>
    public HttpClient Anonymous() => CreateDefaultClient(new CookieContainerHandler());

    /// <summary>Somebody who signed in a moment ago.</summary>
    public async Task<HttpClient> As(Actor actor)
    {
        var cookies = new CookieContainer();
        cookies.Add(Server.BaseAddress, new Cookie("hopluu", await Ticket(actor)));
        return CreateDefaultClient(new CookieContainerHandler(cookies));
    }

    /// <summary>The value of the session cookie as the sign-in page would set it.</summary>
    public async Task<string> Ticket(Actor actor)
    {
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(actor.AccountId.ToString());
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account!);
        var identity = principal.Identities.First();
        if (actor.Worker is { } worker)
            identity.AddClaim(new Claim(ActorMiddleware.WorkerClaim, worker));
        // Identity's own factory names another scheme; the cookie handler reads this one.
        var named = new ClaimsPrincipal(new ClaimsIdentity(identity.Claims, IdentityConstants.ApplicationScheme, identity.NameClaimType, identity.RoleClaimType));
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var lasting = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddYears(100) };
        return options.TicketDataFormat.Protect(new AuthenticationTicket(named, lasting, IdentityConstants.ApplicationScheme));
    }

    /// <summary>The token that a page's forms carry; null when the page has none.</summary>
    public static string? TokenOf(string html) => Token().Match(html) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(collection =>
        {
            // Jobs are planned by the clock: on one that stands they would never be due.
            if (settings["HopLuu:Jobs"] == "false")
                collection.AddSingleton<TimeProvider>(Scene.Clock);
            services?.Invoke(collection);
        });
    }

    /// <summary>This node goes away; the world stays.</summary>
    public ValueTask DisposeOnlyTheHost() => base.DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ownsScene)
            await Scene.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

using System.Globalization;
using HopLuu.Core.Accounts;
using HopLuu.Core.Notices;
using HopLuu.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HopLuu.Web.Accounts;

/// <summary>
/// The link with which the first administrator begins. It is signed, not stored: any node takes it, for a day, and only while there is no account.
/// </summary>
internal sealed partial class FirstStartLink(IDataProtectionProvider protection, TimeProvider clock, ILogger<FirstStartLink> log)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly IDataProtector protector = protection.CreateProtector("first administrator");

    /// <summary>Path and query of a new link.</summary>
    public string Make() => $"/bat-dau?ma={protector.Protect((clock.GetUtcNow() + Lifetime).UtcTicks.ToString(CultureInfo.InvariantCulture))}";

    /// <summary>The code is one of ours and not a day old.</summary>
    public bool IsGood(string? code)
    {
        try
        {
            return code is { Length: > 0 and < 1000 } && long.Parse(protector.Unprotect(code), CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Prints the link when there is nobody yet.</summary>
    public void Tell(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        if (app.IsDemo() || scope.ServiceProvider.GetRequiredService<HopLuu.Core.Data.AppDb>().Users.Any())
            return;
        var path = Make();
        var address = app.Services.GetRequiredService<SiteAddress>().Of(path)
            ?? (app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "") + path;
        Begin(log, address);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no account yet. Open this address once within 24 hours to make the first administrator / Mở địa chỉ này một lần trong 24 giờ để lập tài khoản quản trị đầu tiên: {Address}")]
    private static partial void Begin(ILogger log, string address);
}

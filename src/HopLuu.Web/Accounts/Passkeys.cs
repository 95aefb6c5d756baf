using System.Text.Json;
using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Accounts;

/// <summary>Keys that a device keeps and opens with a finger, a face or a PIN.</summary>
internal sealed class Passkeys(SignInManager<Account> manager, IHttpContextAccessor accessor, AppDb db, TimeProvider clock)
{
    /// <summary>Most keys of an account.</summary>
    private const int Most = 20;

    private static readonly Problem Failed = new("passkey-failed", "Chưa nhận được khóa của máy này. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.");

    private static readonly Problem Shared = new("passkey-shared", "Tài khoản dùng chung không thêm khóa được: khóa gắn với một máy, một người. Hãy dùng mật khẩu.");

    /// <summary>Why a browser will not do it here; null where it will.</summary>
    public string? WhyNot()
    {
        var request = accessor.HttpContext!.Request;
        return request.IsHttps || request.Host.Host is "localhost" ? null
            : "Khóa đăng nhập của máy (vân tay, khuôn mặt, mã PIN) chưa dùng được ở đây: trình duyệt chỉ cho dùng khi địa chỉ chương trình bắt đầu bằng https://. Trong mạng nội bộ dùng http, hãy đăng nhập bằng mật khẩu.";
    }

    /// <summary>Whose key it is.</summary>
    public async Task<Result<Admit.Pending>> Recognize(string? credential)
    {
        if (Read(credential) is not { } json)
            return Failed;
        var seen = await manager.PerformPasskeyAssertionAsync(json);
        if (!seen.Succeeded)
            return Failed;
        if (seen.User.IsClosed)
            return AccountProblems.Closed;
        await manager.UserManager.AddOrUpdatePasskeyAsync(seen.User, seen.Passkey); // its counter went on
        return new Admit.Pending(seen.User.Id, seen.User.SecurityStamp!, IsStrong: true);
    }

    public async Task<IList<UserPasskeyInfo>> Of(Actor actor) => await manager.UserManager.FindByIdAsync(actor.AccountId.ToString()) is { } account ? await manager.UserManager.GetPasskeysAsync(account) : [];

    /// <summary>Adds the key that the device has just made.</summary>
    public async Task<Result<Done>> Add(Actor actor, string? credential, string? name)
    {
        if (await manager.UserManager.FindByIdAsync(actor.AccountId.ToString()) is not { } account || Read(credential) is not { } json)
            return Failed;
        if (account.IsShared)
            return Shared;
        var made = await manager.PerformPasskeyAttestationAsync(json);
        if (!made.Succeeded || (await manager.UserManager.GetPasskeysAsync(account)).Count >= Most)
            return Failed;
        made.Passkey.Name = string.IsNullOrWhiteSpace(name) ? $"Khóa thêm ngày {VietnamTime.Short(clock.Today())}" : name.Trim() is { Length: <= 100 } called ? called : name.Trim()[..100];
        db.Record(clock.GetUtcNow(), actor, "account.passkey-added", account.DisplayName, account.Id, account.OrganizationId);
        return (await manager.UserManager.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded ? default(Done) : Failed;
    }

    /// <summary>The device's key opens nothing any more.</summary>
    public async Task<Result<Done>> Remove(Actor actor, string? id)
    {
        var bytes = new byte[2048];
        if (await manager.UserManager.FindByIdAsync(actor.AccountId.ToString()) is not { } account || id is null || !Convert.TryFromBase64String(id, bytes, out var length))
            return Problem.NotFound;
        db.Record(clock.GetUtcNow(), actor, "account.passkey-removed", account.DisplayName, account.Id, account.OrganizationId);
        return (await manager.UserManager.RemovePasskeyAsync(account, bytes[..length])).Succeeded ? default(Done) : Problem.NotFound;
    }

    // The library throws at text that is no JSON.
    private static string? Read(string? credential)
    {
        if (credential is not { Length: > 0 and < 20_000 })
            return null;
        try
        {
            using var parsed = JsonDocument.Parse(credential);
            return parsed.RootElement.ValueKind == JsonValueKind.Object ? credential : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What the browser asks before it opens or makes a key.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost("/dang-nhap/khoa", async (HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] SignInManager<Account> manager) =>
            await antiforgery.IsRequestValidAsync(context) ? Results.Content(await manager.MakePasskeyRequestOptionsAsync(null), "application/json") : Results.BadRequest())
            .AllowAnonymous().RequireRateLimiting(Hosting.Safety.SignInLimit);
        app.MapPost("/ca-nhan/khoa", async (HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] SignInManager<Account> manager, [FromServices] CurrentActor who) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context) || await manager.UserManager.FindByIdAsync(who.Actor.AccountId.ToString()) is not { } account)
                return Results.BadRequest();
            return Results.Content(await manager.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.DisplayName }), "application/json");
        });
    }
}

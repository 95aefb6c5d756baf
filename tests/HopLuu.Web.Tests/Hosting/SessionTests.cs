using System.Net;
using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

public sealed class SessionTests
{
    [Theory, EveryDatabase]
    public async Task Who_is_not_signed_in_is_asked_to_sign_in_and_comes_back(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);

        using var answer = await site.Anonymous().GetAsync("/bao-cao", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/dang-nhap?ve=%2Fbao-cao", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Who_is_signed_in_sees_the_home_page(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);

        var page = await (await site.As(site.Scene.Writer)).GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Contains("Đảng ủy xã An Khê", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_session_and_its_forms_hold_on_another_node_and_after_a_restart(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var ticket = await site.Ticket(site.Scene.Writer);
        await using var other = site.Another();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"hopluu={ticket}");
        using var answer = await other.CreateDefaultClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, await site.Scene.Read(db => db.DataProtectionKeys.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_session_ends_when_the_password_changes_or_the_account_is_closed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (writer, neighbour) = (await site.As(site.Scene.Writer), await site.As(site.Scene.Neighbour));
        await site.Scene.Write(db =>
        {
            db.Users.Single(row => row.Id == site.Scene.Writer.AccountId).SecurityStamp = "changed";
            db.Users.Single(row => row.Id == site.Scene.Neighbour.AccountId).Close();
        });

        Assert.Equal(HttpStatusCode.Redirect, (await writer.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await neighbour.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }
}

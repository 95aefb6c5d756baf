using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Web.Tests.Reporting;

/// <summary>What the editor's script relies on.</summary>
public sealed class SectionEndpointsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_save_answers_with_the_version_and_the_clock_and_a_stale_one_with_both_texts(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        var (client, token, _) = await SignIn(site, site.Scene.Writer);

        var saved = await Put(client, token, report, "k11", new { content = "<p>Đã mở 3 lớp.</p>", baseVersion = 0, operationId = Guid.NewGuid() });
        var stale = await Put(client, token, report, "k11", new { content = "<p>Đã mở 5 lớp.</p>", baseVersion = 0, operationId = Guid.NewGuid() });

        Assert.Equal((HttpStatusCode.OK, 1), (saved.Status, saved.Json.GetProperty("version").GetInt32()));
        Assert.Matches("^[0-9]{2}:[0-9]{2}:[0-9]{2}$", saved.Json.GetProperty("at").GetString());
        Assert.Equal((HttpStatusCode.Conflict, "<p>Đã mở 3 lớp.</p>"), (stale.Status, stale.Json.GetProperty("theirs").GetString()));
        Assert.Contains(stale.Json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("kind").GetString() == "Added" && change.GetProperty("text").GetString() == " 5");
    }

    [Theory, EveryDatabase]
    public async Task Without_a_token_nothing_is_saved_and_a_fresh_token_is_to_be_had(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        var (client, token, account) = await SignIn(site, site.Scene.Writer);
        var body = new { content = "<p>Chữ.</p>", baseVersion = 0, operationId = Guid.NewGuid() };

        var refused = await Put(client, "sai", report, "k11", body);

        Assert.Equal((HttpStatusCode.BadRequest, "antiforgery"), (refused.Status, refused.Json.GetProperty("code").GetString()));
        Assert.Equal(0, await site.Scene.Read(db => db.Sections.CountAsync()));
        Assert.Equal(site.Scene.Writer.AccountId, account);
        Assert.Equal(HttpStatusCode.OK, (await Put(client, token, report, "k11", body)).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_malformed_save_is_refused_with_a_sentence(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        var (client, token, _) = await SignIn(site, site.Scene.Writer);

        Assert.Equal("malformed", (await Put(client, token, report, "k11", new { baseVersion = 0 })).Json.GetProperty("code").GetString());
        Assert.Equal("malformed", (await Put(client, token, report, "k11", "chữ")).Json.GetProperty("code").GetString());
        Assert.Equal("section-unknown", (await Put(client, token, report, "k1", new { content = "<p>Chữ.</p>", baseVersion = 0, operationId = Guid.NewGuid() })).Json.GetProperty("code").GetString());
    }

    [Theory, EveryDatabase]
    public async Task A_neighbour_finds_nothing_and_nobody_gets_in(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        var (neighbour, token, _) = await SignIn(site, site.Scene.Neighbour);

        Assert.Equal(HttpStatusCode.NotFound, (await Put(neighbour, token, report, "k11", new { content = "<p>Chữ.</p>", baseVersion = 0, operationId = Guid.NewGuid() })).Status);
        foreach (var path in new[] { "tinh-trang", "muc/k11" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/api/bao-cao/{report}/{path}", Stop)).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await site.Anonymous().GetAsync($"/api/bao-cao/{report}/{path}", Stop)).StatusCode);
        }
        Assert.NotEqual(HttpStatusCode.OK, (await site.Anonymous().GetAsync("/api/phien", Stop)).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task The_plain_form_is_there_for_plain_text_and_not_for_a_table(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        Scene.Must(await site.Scene.Save(report, "k11", "<p>Chữ thường.</p>"));
        Scene.Must(await site.Scene.Save(report, "k12", "<table><tbody><tr><td>1</td></tr></tbody></table>"));
        var client = await site.As(site.Scene.Writer);

        var plain = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync($"/bao-cao/{report}/soan/k11", Stop));
        Assert.Matches("name=\"Input.Text\"[^>]*>Chữ thường.</textarea>", plain);
        Assert.DoesNotContain("name=\"Input.Text\"", await client.GetStringAsync($"/bao-cao/{report}/soan/k12", Stop), StringComparison.Ordinal);
    }

    private static async Task<(HttpClient Client, string Token, Guid Account)> SignIn(Site site, Actor actor)
    {
        var client = await site.As(actor);
        var session = await client.GetFromJsonAsync<JsonElement>("/api/phien", Stop);
        return (client, session.GetProperty("token").GetString()!, session.GetProperty("account").GetGuid());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Json)> Put(HttpClient client, string token, Guid report, string key, object body)
    {
        var text = new StringContent(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");
        await text.LoadIntoBufferAsync(Stop);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/bao-cao/{report}/muc/{key}") { Content = text };
        request.Headers.Add("X-Antiforgery", token);
        var response = await client.SendAsync(request, Stop);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Stop));
    }
}

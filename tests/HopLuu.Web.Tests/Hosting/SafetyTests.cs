using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using HopLuu.Testing.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

public sealed partial class SafetyTests
{
    [Theory]
    [InlineData("/khong-co-trang-nay", HttpStatusCode.NotFound, "Không tìm thấy")]
    [InlineData("/nem/500", HttpStatusCode.InternalServerError, "Chương trình gặp trục trặc")]
    [InlineData("/nem/413", HttpStatusCode.RequestEntityTooLarge, "Tệp quá lớn")]
    [InlineData("/ma/403", HttpStatusCode.Forbidden, "Tài khoản chưa được giao việc này")]
    [InlineData("/ma/405", HttpStatusCode.MethodNotAllowed, "không nhận thao tác")]
    [InlineData("/ma/408", HttpStatusCode.RequestTimeout, "Đường truyền quá chậm")]
    [InlineData("/ma/429", HttpStatusCode.TooManyRequests, "Thao tác quá nhanh")]
    [InlineData("/ma/503", HttpStatusCode.ServiceUnavailable, "Chương trình đang bận")]
    public async Task Whatever_goes_wrong_is_said_in_Vietnamese_and_without_the_programs_insides(string path, HttpStatusCode status, string title)
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite, services => services.AddSingleton<IStartupFilter, Breakdowns>());
        var client = await site.As(site.Scene.Writer);

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.DoesNotMatch(English(), Words(page));
        AssertHeaders(answer);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var client = await site.As(site.Scene.Writer);

        using var answer = await client.PostAsync("/thong-bao", new FormUrlEncodedContent([new("_handler", "read-all")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Phiên làm việc trên trang này đã cũ", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_way_to_change_something_asks_for_the_token()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var client = await site.As(site.Scene.Writer);
        var open = new List<string>();

        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            foreach (var method in Methods(endpoint).Where(method => method is not ("GET" or "HEAD" or "OPTIONS")))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Parameter().Replace("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), "00000000-0000-0000-0000-000000000001"));
                request.Content = new StringContent("{}", new MediaTypeHeaderValue("application/json"));
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                // Signing out answers with the sign-in page either way, and without the token signs nobody out.
                if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.NotFound) && endpoint.RoutePattern.RawText != "/dang-xuat")
                    open.Add($"{method} {endpoint.RoutePattern.RawText} {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], open);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_too_large_gets_a_page_not_a_cut_line()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        await using var server = await ServerProcess.Start(site.Scene);
        var cookies = new CookieContainer();
        cookies.Add(server.Address, new Cookie("hopluu", await site.Ticket(site.Scene.Writer)));
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = server.Address };

        using var form = new MultipartFormDataContent { { new StringContent("upload"), "_handler" }, { new ByteArrayContent(new byte[70 * 1024 * 1024]), "File", "to.docx" } };
        using var answer = await client.PostAsync($"/bao-cao/{report}/tai-len", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Tệp quá lớn", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_who_write_at_once_on_SQLite_never_see_a_locked_database()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        await site.Scene.Campaign();
        var clients = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number => await site.As(await site.Scene.Hire($"nguoi-{number}", "an-khe", ("an-khe", Core.Accounts.Role.Writer)))));

        var answers = await Task.WhenAll(clients.Select(client => Task.Run(async () =>
        {
            var seen = new List<HttpStatusCode>();
            for (var round = 0; round < 15; round++)
            {
                var token = Site.TokenOf(await client.GetStringAsync("/thong-bao"))!;
                using var answer = await client.PostAsync("/thong-bao", new FormUrlEncodedContent([new("_handler", "read-all"), new("__RequestVerificationToken", token)]));
                seen.Add(answer.StatusCode);
            }
            return seen;
        })));

        Assert.All(answers.SelectMany(seen => seen), status => Assert.True(status is HttpStatusCode.Redirect or HttpStatusCode.Found or HttpStatusCode.BadRequest, status.ToString()));
    }

    [Fact]
    public async Task An_office_behind_one_address_is_not_counted_as_one_person()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var clients = await Task.WhenAll(Enumerable.Range(0, 4).Select(async number => await site.As(await site.Scene.Hire($"nguoi-{number}", "an-khe", ("an-khe", Core.Accounts.Role.Writer)))));

        foreach (var client in clients)
        {
            for (var round = 0; round < 250; round++)
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/tep/{Guid.Empty}", TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task One_who_asks_without_end_is_asked_to_wait()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var client = await site.As(site.Scene.Writer);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 900).Select(async _ => (await client.GetAsync("/song-khong-co")).StatusCode));

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/song", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task Health_says_that_it_runs_and_that_it_reaches_its_database(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);

        Assert.Equal("song", await site.Anonymous().GetStringAsync("/song", TestContext.Current.CancellationToken));
        Assert.Equal("san-sang", await site.Anonymous().GetStringAsync("/song/san-sang", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Https_is_demanded_only_from_who_came_by_it()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        using var plain = site.CreateDefaultClient(new Uri("http://hop-luu.example"));
        using var safe = site.CreateDefaultClient(new Uri("https://hop-luu.example"));

        using var overHttp = await plain.GetAsync("/dang-nhap", TestContext.Current.CancellationToken);
        using var overHttps = await safe.GetAsync("/dang-nhap", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, overHttp.StatusCode);
        Assert.False(overHttp.Headers.Contains("Strict-Transport-Security"));
        Assert.True(overHttps.Headers.Contains("Strict-Transport-Security"));
        AssertHeaders(overHttp);
    }

    private static void AssertHeaders(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

    private static string Words(string html) => Tag().Replace(html, " ");

    [GeneratedRegex(@"(?s)<style.*?</style>|<script.*?</script>|<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(Exception|error|stack|trace|request|not found|the page|server|at HopLuu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    private sealed class Breakdowns : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            // After the program's own: what it does not know comes here.
            app.Run(context => context.Request.Path.Value switch
            {
                "/nem/500" => throw new InvalidOperationException("Exception in the request: at HopLuu.Web.Something"),
                "/nem/413" => throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge),
                { } path when path.StartsWith("/ma/", StringComparison.Ordinal) => Code(context, path),
                _ => Code(context, "/ma/404"),
            });
        };

        private static Task Code(HttpContext context, string path)
        {
            context.Response.StatusCode = int.Parse(path.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        }
    }
}

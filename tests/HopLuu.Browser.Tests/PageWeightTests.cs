using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>What a page weighs on the line at a first visit: page, styles, scripts and fonts as they travel, compressed.</summary>
public sealed class PageWeightTests(BrowserFixture fixture)
{
    private const int Most = 150_000;

    public static TheoryData<string, string> People => PageWalk.People;

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_page_without_the_editor_weighs_no_more_than_150_kB(string person, string body)
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, person, body);
        var weights = await Weigh(page, async () =>
        {
            await foreach (var _ in PageWalk.Of(page))
                await page.EvaluateAsync("document.fonts.ready.then(() => 1)");
        });
        await page.Context.CloseAsync();

        Assert.True(weights.Count > 3);
        var heaviest = weights.OrderByDescending(row => row.Value.Sum(part => part.Value)).Take(5).ToList();
        Assert.True(heaviest[0].Value.Values.Sum() <= Most, string.Join('\n', heaviest.Select(row => $"{row.Key}: {row.Value.Values.Sum().ToString(CultureInfo.InvariantCulture)} bytes ({string.Join(", ", row.Value.OrderByDescending(part => part.Value).Take(8).Select(part => $"{part.Key} {part.Value}"))})")));
    }

    [Fact]
    public async Task Pages_travel_compressed_over_plain_http()
    {
        var page = await fixture.OpenAsync(fixture.Demo.Address);
        var answer = await page.GotoAsync("/dang-nhap");

        Assert.Contains(await answer!.HeaderValueAsync("content-encoding"), new[] { "br", "gzip" });
        await page.Context.CloseAsync();
    }

    // Bytes by page and by what was asked for, as Chromium counts them on the wire; nothing comes out of its cache.
    private static async Task<Dictionary<string, Dictionary<string, long>>> Weigh(IPage page, Func<Task> visit)
    {
        var weights = new Dictionary<string, Dictionary<string, long>>(StringComparer.Ordinal);
        var asked = new Dictionary<string, (string Page, string What)>(StringComparer.Ordinal);
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        await line.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        line.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
            asked[sent!.Value.GetProperty("requestId").GetString()!] = (new Uri(sent.Value.GetProperty("documentURL").GetString()!).AbsolutePath, new Uri(sent.Value.GetProperty("request").GetProperty("url").GetString()!).AbsolutePath);
        line.Event("Network.loadingFinished").OnEvent += (_, done) =>
        {
            if (!asked.TryGetValue(done!.Value.GetProperty("requestId").GetString()!, out var what) || what.What.Contains("/chunk-editor-", StringComparison.Ordinal) || what.What.StartsWith("/api/", StringComparison.Ordinal))
                return;
            var parts = weights.TryGetValue(what.Page, out var known) ? known : weights[what.Page] = new(StringComparer.Ordinal);
            parts[what.What] = (long)done.Value.GetProperty("encodedDataLength").GetDouble();
        };
        await visit();
        return weights;
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>Every page, for the people who open it: no fault by WCAG 2.2 AA, nothing cut off on a phone, nothing in the console.</summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    // What colours can break; all else is the same document in the dark.
    private static readonly AxeRunOptions OfColours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    public static TheoryData<string, string> People => PageWalk.People;

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_page_has_no_accessibility_faults_in_light_and_dark_and_nothing_is_cut_off_at_360_pixels(string person, string body)
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, person, body);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Add($"{page.Url}: console: {message.Text}");
        };
        await foreach (var url in PageWalk.Of(page))
        {
            await Check(page, url, Rules, faults);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Check(page, $"{url}, dark", OfColours, faults);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.SetViewportSizeAsync(360, 740);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 360 and var width)
                faults.Add($"{url}: {width} px wide on a phone");
            await page.SetViewportSizeAsync(1280, 860);
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_page_and_the_error_pages_have_no_faults()
    {
        var page = await fixture.OpenAsync(fixture.Demo.Address);
        var faults = new List<string>();
        foreach (var path in new[] { "/dang-nhap", "/loi/404", "/loi/403", "/loi/500", "/khong-co-trang-nay" })
        {
            await page.GotoAsync(path);
            await Check(page, path, Rules, faults);
        }
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    private static async Task Check(IPage page, string url, AxeRunOptions rules, List<string> faults)
    {
        var found = await page.RunAxe(rules);
        faults.AddRange(found.Violations.Select(violation => $"{url}: {violation.Id}: {violation.Nodes[0].Target}"));
    }
}

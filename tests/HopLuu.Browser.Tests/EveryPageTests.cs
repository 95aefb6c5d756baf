using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>Every page, for the people who open it: no fault by WCAG 2.2 AA, nothing cut off on a phone, nothing in the console.</summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    /// <summary>Person, body, and the pages they can reach by links from their front page.</summary>
    public static TheoryData<string, string> People => new()
    {
        { "Cán bộ tổng hợp", "Văn phòng Huyện ủy" }, { "Thường trực Huyện ủy", "Huyện ủy" }, { "Tài khoản chung", "Cẩm Đông" }, { "Tài khoản chung", "Giang Tiến" }, { "Bí thư Đảng ủy", "An Phú" }, { "Quản trị hệ thống", "Tỉnh ủy" },
    };

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_page_has_no_accessibility_faults_in_light_and_dark(string person, string body)
    {
        foreach (var dark in new[] { false, true })
        {
            var page = await fixture.AsAsync(fixture.Demo.Address, person, body, dark: dark);
            var faults = new List<string>();
            page.Console += (_, message) =>
            {
                if (message.Type == "error")
                    faults.Add($"{page.Url}: console: {message.Text}");
            };
            await foreach (var url in Walk(page))
            {
                var found = await page.RunAxe(Rules);
                faults.AddRange(found.Violations.Select(violation => $"{url}: {violation.Id}: {violation.Nodes[0].Target}"));
            }
            Assert.Empty(faults);
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task Nothing_is_cut_off_at_360_pixels(string person, string body)
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, person, body, width: 360, height: 740);
        var wide = new List<string>();
        await foreach (var url in Walk(page))
        {
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 360 and var width)
                wide.Add($"{url}: {width}");
        }
        Assert.Empty(wide);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_page_and_the_error_pages_have_no_faults()
    {
        var page = await fixture.OpenAsync(fixture.Demo.Address);
        foreach (var path in new[] { "/dang-nhap", "/loi/404", "/loi/403", "/loi/500", "/khong-co-trang-nay" })
        {
            await page.GotoAsync(path);
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{path}: {string.Join(", ", found.Violations.Select(violation => violation.Id))}");
        }
        await page.Context.CloseAsync();
    }

    // Pages reachable by links, one of each shape: ids are cut out, so that a hundred reports are one page.
    private static async IAsyncEnumerable<string> Walk(IPage page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/"]);
        while (left.Count > 0)
        {
            var path = left.Dequeue();
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path}: {answer.Status}");
            yield return path;
            foreach (var link in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname)"))
            {
                if (!link.StartsWith("/tep/", StringComparison.Ordinal) && !System.IO.Path.HasExtension(link) && !IsDownload(link) && seen.Add(Shape(link)))
                    left.Enqueue(link);
            }
        }
    }

    private static string Shape(string path) => System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Replace(path, "[0-9a-f-]{36}", "*"), "/soan/[a-z0-9]{8}", "/soan/*");

    private static bool IsDownload(string path) => path.Contains("/mau/", StringComparison.Ordinal) || path.EndsWith("/excel", StringComparison.Ordinal) || path.EndsWith("/xuat", StringComparison.Ordinal);
}

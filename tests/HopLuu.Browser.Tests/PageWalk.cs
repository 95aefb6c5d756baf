using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>Pages reachable by links, one of each shape: ids are cut out, so that a hundred reports are one page.</summary>
internal static class PageWalk
{
    /// <summary>Person, body, and the pages they can reach by links from their front page.</summary>
    public static TheoryData<string, string> People => new()
    {
        { "Cán bộ tổng hợp", "Văn phòng Huyện ủy" }, { "Thường trực Huyện ủy", "Huyện ủy" }, { "Tài khoản chung", "Cẩm Đông" }, { "Tài khoản chung", "Giang Tiến" }, { "Bí thư Đảng ủy", "An Phú" }, { "Quản trị hệ thống", "Tỉnh ủy" },
    };

    public static async IAsyncEnumerable<string> Of(IPage page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/"]);
        while (left.Count > 0)
        {
            var path = left.Dequeue();
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path}: {answer.Status}");
            var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname)");
            yield return path;
            foreach (var link in links)
            {
                if (!link.StartsWith("/tep/", StringComparison.Ordinal) && !Path.HasExtension(link) && !IsDownload(link) && seen.Add(Shape(link)))
                    left.Enqueue(link);
            }
        }
    }

    /// <summary>A path without its ids.</summary>
    public static string Shape(string path) => Regex.Replace(Regex.Replace(path, "[0-9a-f-]{36}", "*"), "/soan/[a-z0-9]{8}", "/soan/*");

    private static bool IsDownload(string path) => path.Contains("/mau/", StringComparison.Ordinal) || path.EndsWith("/excel", StringComparison.Ordinal) || path.EndsWith("/xuat", StringComparison.Ordinal);
}

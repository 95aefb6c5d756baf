using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>The demo is a campaign in full swing: whoever looks at it sees every state and mark.</summary>
public sealed class DemoTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Every_state_of_a_report_and_every_mark_occurs()
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, "Cán bộ tổng hợp", "Văn phòng Huyện ủy");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bảng theo dõi" }).First.ClickAsync();
        var board = await page.GetByRole(AriaRole.Main).InnerTextAsync();

        Assert.All(["Chưa bắt đầu", "Đang soạn", "Chờ duyệt", "Đã nộp", "Trả lại", "Đã tiếp nhận"], state => Assert.Matches($@"[1-9]\d*\s*\n+\s*{state}", board));
        Assert.All(["quá hạn", "muộn"], mark => Assert.Contains(mark, board, StringComparison.OrdinalIgnoreCase));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_district_owes_a_report_to_the_province()
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, "Cán bộ tổng hợp Tỉnh ủy");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bảng theo dõi" }).First.ClickAsync();

        await Assertions.Expect(page.GetByText("Huyện ủy Sông Vân").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}

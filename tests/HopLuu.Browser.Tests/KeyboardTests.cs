using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>The main tasks without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        var page = await fixture.AsAsync(fixture.Demo.Address, "Tài khoản chung", "Cẩm Đông");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Đến nội dung chính" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#noi-dung", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_demo_person_gets_in_and_opens_a_report_by_keyboard_alone()
    {
        var page = await fixture.OpenAsync(fixture.Demo.Address);
        await page.GotoAsync("/dang-nhap");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Cẩm Đông" }).First.GetByRole(AriaRole.Button);
        await row.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
        var next = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First;
        await next.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.Contains("/bao-cao/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}

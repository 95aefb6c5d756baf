using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.BadDays;

/// <summary>The way to the server fails while somebody writes: what was typed is kept in the browser, said so, and sent when the way is open again.</summary>
public sealed class LineTests(BrowserFixture fixture)
{
    private const string Section = "Công tác học tập, quán triệt";

    [Fact]
    public async Task What_is_typed_on_a_dead_line_is_kept_and_sent_when_the_line_is_back()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Hưng Lâm");
        await using var person = report.Person;
        await report.OpenSectionAsync(Section);

        await person.Page.Context.SetOfflineAsync(true);
        await report.TypeAsync("Viết lúc mất mạng.");
        await Assertions.Expect(person.Page.Locator("#line-banner")).ToContainTextAsync("Mất kết nối mạng. Nội dung đang soạn được giữ trên máy này");
        await Assertions.Expect(person.Page.Locator("#line-banner")).ToBeVisibleAsync();
        await Assertions.Expect(report.SaveLine).ToHaveTextAsync("Chưa gửi được, đang giữ trên máy này");

        await report.SavedAsync(() => person.Page.Context.SetOfflineAsync(false));
        await Assertions.Expect(person.Page.Locator("#line-banner")).ToBeHiddenAsync();
        Assert.Contains("Viết lúc mất mạng.", await report.WholeTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tab_closed_on_a_dead_line_loses_nothing_the_next_visit_sends_it()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Hưng Lâm");
        await using var person = report.Person;
        var tab = new Reporter(await person.NewTabAsync(), report.Id);
        await tab.OpenSectionAsync("Nhiệm vụ và giải pháp chủ yếu");
        await person.Page.Context.SetOfflineAsync(true);
        await tab.TypeAsync("Câu viết trước khi đóng máy.");
        await Assertions.Expect(tab.SaveLine).ToContainTextAsync("đang giữ trên máy này");
        await tab.Person.Page.CloseAsync();
        await person.Page.Context.SetOfflineAsync(false);

        await report.SavedAsync(() => report.OpenSectionAsync("Nhiệm vụ và giải pháp chủ yếu"));
        await Assertions.Expect(person.Page.Locator("[data-notice]")).ToContainTextAsync("Đã khôi phục nội dung chưa gửi");
        Assert.Contains("Câu viết trước khi đóng máy.", await report.WholeTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(200)] // a portal that answers everything with its own page
    public async Task A_page_of_a_proxy_is_not_taken_for_the_servers_word(int status)
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Minh Khê");
        await using var person = report.Person;
        await report.OpenSectionAsync(Section);
        await person.Page.RouteAsync("**/muc/*", route => route.Request.Method == "PUT"
            ? route.FulfillAsync(new() { Status = status, ContentType = "text/html; charset=utf-8", Body = "<html><body><h1>Bad Gateway</h1></body></html>" })
            : route.ContinueAsync());

        await report.TypeAsync($" Viết khi cổng mạng trả lời {status}.");
        await Assertions.Expect(report.SaveLine).ToContainTextAsync("Chưa gửi được, đang giữ trên máy này. Máy chủ tạm thời chưa trả lời; chương trình tự gửi lại.", new() { Timeout = 30_000 });
        await report.SavedAsync(() => person.Page.UnrouteAllAsync());

        Assert.Contains($"Viết khi cổng mạng trả lời {status}.", await report.WholeTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ends_while_writing_keeps_the_text_until_the_person_has_signed_in_again()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Giang Tiến");
        await using var person = report.Person;
        await report.OpenSectionAsync(Section);

        world.Program.SetClock(World.Midway.AddHours(13));
        await report.TypeAsync("Viết sau bữa trưa, phiên đã hết.");
        await Assertions.Expect(report.SaveLine).ToContainTextAsync("Phiên đăng nhập đã hết. Nội dung đang giữ trên máy này.", new() { Timeout = 30_000 });
        var door = await person.Page.Context.RunAndWaitForPageAsync(() => report.SaveLine.GetByRole(AriaRole.Link).ClickAsync());
        await report.SavedAsync(() => BrowserFixture.LetInAsync(door, "Tài khoản chung", "Giang Tiến"));

        Assert.Contains("Viết sau bữa trưa, phiên đã hết.", await report.WholeTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_who_signs_in_at_the_same_browser_does_not_send_the_text()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Giang Tiến");
        await using var person = report.Person;
        await report.OpenSectionAsync("Công tác cụ thể hóa");

        var door = await person.NewTabAsync();
        await BrowserFixture.LetInAsync(door.Page, "Tài khoản chung", "Tân Yên");
        await report.TypeAsync("Chỉ người của xã mới được gửi.");
        await Assertions.Expect(report.SaveLine).ToContainTextAsync("Trình duyệt đang đăng nhập bằng tài khoản khác nên chưa gửi. Nội dung đang giữ trên máy này.", new() { Timeout = 30_000 });

        await report.SavedAsync(() => BrowserFixture.LetInAsync(door.Page, "Tài khoản chung", "Giang Tiến"));
        Assert.Contains("Chỉ người của xã mới được gửi.", await report.WholeTextAsync(), StringComparison.Ordinal);
    }
}

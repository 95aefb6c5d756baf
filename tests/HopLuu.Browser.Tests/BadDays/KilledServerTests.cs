using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.BadDays;

/// <summary>The server dies under somebody's hands, and comes back.</summary>
public sealed class KilledServerTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_server_killed_in_the_middle_of_an_autosave_gets_the_text_when_it_is_back()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Phúc Thịnh");
        await using var person = report.Person;
        await report.OpenSectionAsync("Công tác học tập, quán triệt");
        var line = await SlowAsync(person.Page);

        var text = string.Join(' ', Enumerable.Range(1, 1500).Select(number => $"Hội nghị thứ {number}."));
        await person.Page.RunAndWaitForRequestAsync(() => report.TypeAsync(text), request => request.Method == "PUT");
        await Assertions.Expect(report.SaveLine).ToHaveTextAsync("Đang lưu…");
        world.Program.Kill();
        await Assertions.Expect(report.SaveLine).ToContainTextAsync("Chưa gửi được, đang giữ trên máy này", new() { Timeout = 30_000 });
        await line.SendAsync("Network.emulateNetworkConditions", Speed(-1));
        await report.SavedAsync(() => world.Program.StartAsync());

        var whole = await report.WholeTextAsync();
        Assert.Contains("Hội nghị thứ 1. Hội nghị thứ 2.", whole, StringComparison.Ordinal);
        Assert.Equal(whole.IndexOf("Hội nghị thứ 1500.", StringComparison.Ordinal), whole.LastIndexOf("Hội nghị thứ 1500.", StringComparison.Ordinal));
        Assert.True(whole.Contains("Hội nghị thứ 1500.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_killed_in_the_middle_of_an_upload_says_so_and_the_file_can_be_sent_again_from_the_same_form()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Phúc Thịnh");
        await using var person = report.Person;
        await report.GoAsync("/tai-len");
        var line = await SlowAsync(person.Page);
        await person.Page.Locator("#file").SetInputFilesAsync(Samples.Report("xa-giang-tien"));

        await person.Page.RunAndWaitForRequestAsync(() => person.PressAsync("Tải lên"), request => request.Method == "POST");
        await Assertions.Expect(person.Page.Locator("[data-progress]")).ToBeVisibleAsync();
        world.Program.Kill();
        await Assertions.Expect(person.Page.Locator("[data-failure]")).ToHaveTextAsync("Chưa gửi được, có thể do mất mạng. Tệp vẫn ở trên máy này; hãy thử lại.", new() { Timeout = 30_000 });
        await line.SendAsync("Network.emulateNetworkConditions", Speed(-1));
        await world.Program.StartAsync();

        await person.PressAsync("Tải lên");
        await person.ArriveAsync("/tai-len/[0-9a-f-]{36}$");
        await Assertions.Expect(person.Button("Đưa vào báo cáo")).ToBeVisibleAsync();
        await report.GoAsync();
        await Assertions.Expect(person.Main.GetByRole(AriaRole.Link, new() { Name = "xa-giang-tien.docx" })).ToHaveCountAsync(1);
    }

    // An office line on which a body is long under way.
    private static async Task<ICDPSession> SlowAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", Speed(2_000));
        return session;
    }

    private static Dictionary<string, object> Speed(int bytes) => new() { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = bytes };
}

using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.BadDays;

/// <summary>More than one window on one text.</summary>
public sealed class SharedTextTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Two_editors_of_one_section_see_both_texts_and_the_one_not_chosen_stays_in_the_history()
    {
        var world = await fixture.WorldAsync();
        var mine = await world.ReporterAsync("An Phú", "Người soạn báo cáo");
        await using var first = mine.Person;
        await using var second = await world.EnterAsync("Tài khoản chung", "An Phú");
        var theirs = new Reporter(second, mine.Id);
        await mine.OpenSectionAsync("Công tác cụ thể hóa");
        await theirs.OpenSectionAsync("Công tác cụ thể hóa");

        await theirs.WriteAsync("Xã đã ban hành 07 kế hoạch.");
        await mine.TypeAsync("Xã đã ban hành 05 nghị quyết chuyên đề.");
        var conflict = first.Page.Locator("[data-conflict]");
        await Assertions.Expect(conflict).ToBeVisibleAsync();
        await Assertions.Expect(conflict).ToContainTextAsync("Hai người cùng sửa mục này");
        await Assertions.Expect(conflict.Locator("[data-mine]")).ToContainTextAsync("05 nghị quyết chuyên đề");
        await Assertions.Expect(conflict.Locator("[data-theirs]")).ToContainTextAsync("07 kế hoạch");
        await Assertions.Expect(mine.SaveLine).ToContainTextAsync("Nội dung đang giữ trên máy này");

        await mine.SavedAsync(() => first.PressAsync("Dùng bản của đồng chí"));
        await Assertions.Expect(conflict).ToBeHiddenAsync();
        await first.GoAsync(new Uri(first.Page.Url).AbsolutePath + "/lich-su");
        var versions = first.Main.GetByRole(AriaRole.Navigation, new() { Name = "Các bản" }).GetByRole(AriaRole.Link);
        await Assertions.Expect(versions).ToHaveCountAsync(2);
        await versions.Last.ClickAsync();
        await first.Page.GetByText("Xem trọn bản này").ClickAsync();
        await Assertions.Expect(first.Main.Locator("details .prose")).ToContainTextAsync("07 kế hoạch");
        await Assertions.Expect(first.Button("Lấy lại bản này")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_tabs_of_one_person_follow_each_other_without_a_conflict()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Bình Lâm");
        await using var person = report.Person;
        var other = new Reporter(await person.NewTabAsync(), report.Id);
        await report.OpenSectionAsync("Công tác cụ thể hóa");
        await other.OpenSectionAsync("Công tác cụ thể hóa");

        await report.WriteAsync("Câu thứ nhất viết ở thẻ này.");
        await Assertions.Expect(other.Editor).ToContainTextAsync("Câu thứ nhất viết ở thẻ này.", new() { Timeout = 30_000 });
        await other.WriteAsync(" Câu thứ hai viết ở thẻ kia.");

        await Assertions.Expect(other.Person.Page.Locator("[data-conflict]")).ToBeHiddenAsync();
        await Assertions.Expect(report.Editor).ToContainTextAsync("Câu thứ hai viết ở thẻ kia.", new() { Timeout = 30_000 });
        var whole = await other.WholeTextAsync();
        Assert.Contains("Câu thứ nhất viết ở thẻ này. Câu thứ hai viết ở thẻ kia.", whole, StringComparison.Ordinal);
    }
}

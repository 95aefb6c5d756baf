using System.Text.RegularExpressions;
using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.BadDays;

/// <summary>The moment of handing in, done clumsily or at the last second.</summary>
public sealed class HandingInTests(BrowserFixture fixture)
{
    private static readonly Regex IsIn = new("không cần nộp lại|Cơ quan tổng hợp đã nhận báo cáo");

    [Fact]
    public async Task A_double_click_hands_in_once()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Cẩm Đông");
        await using var person = report.Person;
        await report.MakeReadyAsync();

        await report.GoAsync("/nop");
        await person.Button("Nộp báo cáo").DblClickAsync();
        await person.ArriveAsync("/bien-nhan");
        await report.GoAsync("/bien-nhan");

        Assert.Single(await report.ReceiptsAsync());
    }

    [Fact]
    public async Task The_back_button_after_handing_in_leads_to_no_second_submission()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Đông Xuyên");
        await using var person = report.Person;
        await report.MakeReadyAsync();
        var stale = new Reporter(await person.NewTabAsync(), report.Id);
        await stale.GoAsync("/nop");
        await report.SubmitAsync();

        await person.Page.GoBackAsync();
        await Assertions.Expect(person.Main.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kiểm tra và nộp");
        if (await person.Button("Nộp báo cáo").IsVisibleAsync()) // the browser may show the page as it was
            await person.PressAsync("Nộp báo cáo");
        await Assertions.Expect(person.Main).ToContainTextAsync(IsIn);

        // The same page left open in another tab leads to the receipt there is.
        await stale.Person.PressAsync("Nộp báo cáo");
        await Assertions.Expect(stale.Person.Main).ToContainTextAsync(IsIn);
        Assert.Single(await report.ReceiptsAsync());
    }

    [Fact]
    public async Task At_23_59_59_of_the_last_day_a_report_is_in_time()
    {
        var world = await fixture.WorldAsync();
        world.Program.SetClock(World.At(2024, 6, 19, 23, 40, 0));
        var report = await world.ReporterAsync("Trường THPT");
        await using var person = report.Person;
        await report.MakeReadyAsync();

        world.Program.SetClock(World.At(2024, 6, 19, 23, 59, 59));
        var receipt = await report.SubmitAsync();

        Assert.Contains("23:59:59", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Nộp đúng hạn", receipt.Text, StringComparison.Ordinal);
        await person.DoesNotSeeAsync("Hạn vừa hết");
    }

    [Fact]
    public async Task A_deadline_that_passes_while_the_form_is_open_takes_the_report_and_says_what_happened()
    {
        var world = await fixture.WorldAsync();
        world.Program.SetClock(World.At(2024, 6, 19, 23, 40, 0));
        var report = await world.ReporterAsync("Trung tâm Y tế");
        await using var person = report.Person;
        await report.MakeReadyAsync();
        world.Program.SetClock(World.At(2024, 6, 19, 23, 59, 59));
        await report.GoAsync("/nop");

        world.Program.SetClock(World.At(2024, 6, 20, 0, 0, 0));
        await person.PressAsync("Nộp báo cáo");
        await person.ArriveAsync("/bien-nhan");

        await person.SeesAsync("Hạn vừa hết trong lúc đồng chí mở trang nộp, nên chương trình ghi là nộp muộn. Báo cáo vẫn được nhận đủ.");
        Assert.Contains("Nộp muộn", Assert.Single(await report.ReceiptsAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_reports_twice_is_told_that_its_report_is_in_and_nothing_is_taken_twice()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("thị trấn Sông Vân");
        await using var person = report.Person;
        var other = new Reporter(await person.NewTabAsync(), report.Id);
        await other.GoAsync("/tai-len");
        await report.MakeReadyAsync();
        await report.SubmitAsync();

        // The colleague's page was opened before.
        await other.Person.Page.Locator("#file").SetInputFilesAsync(Samples.Report("thi-tran-song-van"));
        await other.Person.PressAsync("Tải lên");
        await Assertions.Expect(other.Person.Page.Locator("[data-failure]")).ToContainTextAsync("Báo cáo đã nộp nên không sửa được nữa. Còn hạn thì có thể rút lại để sửa");

        // The lead office, which also got it by Zalo.
        await using var coordinator = await world.CoordinatorAsync();
        await world.Lead.As(coordinator).HandInAsync(Samples.Report("thi-tran-song-van"), "thị trấn Sông Vân", "Zalo", "2024-06-10T08:30");
        await coordinator.SeesAsync("1 tệp chưa nộp được, lý do ghi ở từng dòng");
        await Assertions.Expect(world.Lead.As(coordinator).Line("thi-tran-song-van.docx").Locator(".error")).ToContainTextAsync("Đã nộp");
        Assert.Single(await report.ReceiptsAsync());
    }
}

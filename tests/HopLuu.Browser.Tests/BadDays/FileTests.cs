using System.Text;
using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.BadDays;

/// <summary>Files that cannot be taken: the person reads why, and the form is as it was.</summary>
public sealed class FileTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_report_of_more_than_50_MB_is_not_even_sent_and_the_form_stays()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Tân Yên");
        await using var person = report.Person;
        await report.GoAsync("/tai-len");
        using var large = new LargeFile(51);

        await person.Page.Locator("#file").SetInputFilesAsync(large.Path);
        await person.PressAsync("Tải lên");

        await Assertions.Expect(person.Page.Locator("[data-failure]")).ToHaveTextAsync("Tệp lớn hơn 50 MB nên chưa gửi. Hãy bỏ bớt ảnh, hoặc gửi ảnh riêng ở phần đính kèm.");
        Assert.Equal(1, await person.Page.EvaluateAsync<int>("document.querySelector('#file').files.length"));
    }

    [Theory]
    [InlineData(51)]
    [InlineData(70)] // more than a request may bring
    public async Task A_plan_of_more_than_50_MB_is_refused_beside_the_field_and_the_form_stays(int megabytes)
    {
        await using var person = await (await fixture.WorldAsync()).CoordinatorAsync();
        await person.GoAsync("/dot/moi");
        using var large = new LargeFile(megabytes);

        await person.Page.GetByLabel("Cơ quan ban hành kế hoạch").SelectOptionAsync(new SelectOptionValue { Label = "Văn phòng Huyện ủy Sông Vân" });
        await person.Page.GetByLabel("Tệp kế hoạch").SetInputFilesAsync(large.Path);
        await person.SeesAsync("Tệp lớn hơn 50 MB nên không gửi.");
        await person.PressAsync("Đọc kế hoạch");

        await person.SeesAsync("Tệp lớn hơn 50 MB nên không gửi.");
        Assert.Equal("Văn phòng Huyện ủy Sông Vân", await person.Page.EvaluateAsync<string>("document.querySelector('#issuer').selectedOptions[0].text"));

        // Another file, and the sentence is gone.
        await person.Page.GetByLabel("Tệp kế hoạch").SetInputFilesAsync(Samples.Plan);
        await person.DoesNotSeeAsync("Tệp lớn hơn 50 MB");
    }

    [Fact]
    public async Task A_wrong_plan_file_makes_no_campaign_and_keeps_what_was_chosen()
    {
        await using var person = await (await fixture.WorldAsync()).CoordinatorAsync();
        await person.GoAsync("/dot");
        var before = await person.Main.GetByRole(AriaRole.Link).CountAsync();
        await person.GoAsync("/dot/moi");

        foreach (var (file, words) in new[]
        {
            (new FilePayload { Name = "bao-cao.docx", Buffer = await File.ReadAllBytesAsync(Samples.Report("xa-an-phu"), TestContext.Current.CancellationToken) }, "Tệp này là một báo cáo, không phải kế hoạch, nên chưa tạo đợt; tệp chưa được lưu."),
            (new FilePayload { Name = "thu-moi.txt", Buffer = Encoding.UTF8.GetBytes("Kính mời các đồng chí dự họp.") }, "Không tìm thấy đề cương báo cáo trong tệp này nên chưa tạo đợt; tệp chưa được lưu."),
            (new FilePayload { Name = "anh.docx", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4] }, "Tệp chưa được lưu."),
            (new FilePayload { Name = "ke-hoach.txt", Buffer = Encoding.UTF8.GetBytes("MẬT\n\nKẾ HOẠCH\nSơ kết công tác\n") }, "Tệp chưa được lưu."),
        })
        {
            await person.Page.GetByLabel("Cơ quan ban hành kế hoạch").SelectOptionAsync(new SelectOptionValue { Label = "Văn phòng Huyện ủy Sông Vân" });
            file.MimeType = "application/octet-stream";
            await person.Page.GetByLabel("Tệp kế hoạch").SetInputFilesAsync(file);
            await person.PressAsync("Đọc kế hoạch");
            await Assertions.Expect(person.Main.Locator(".error")).ToContainTextAsync(words);
            Assert.Equal("Văn phòng Huyện ủy Sông Vân", await person.Page.EvaluateAsync<string>("document.querySelector('#issuer').selectedOptions[0].text"));
        }
        await person.GoAsync("/dot");
        Assert.Equal(before, await person.Main.GetByRole(AriaRole.Link).CountAsync());
    }

    [Fact]
    public async Task A_report_marked_secret_is_not_taken_in_and_the_person_reads_what_to_do()
    {
        var report = await (await fixture.WorldAsync()).ReporterAsync("Tân Yên");
        await using var person = report.Person;
        await report.GoAsync("/tai-len");

        await person.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "bao-cao-mat.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("MẬT\n\nĐẢNG BỘ HUYỆN SÔNG VÂN\nBÁO CÁO\nSơ kết công tác\n\nNội dung.") });
        await person.PressAsync("Tải lên");
        await Assertions.Expect(person.Page.Locator("[data-failure]")).ToContainTextAsync("độ mật");

        await report.GoAsync();
        await person.DoesNotSeeAsync("bao-cao-mat.txt");
    }

    [Fact]
    public async Task A_session_that_ended_before_an_upload_says_so_and_the_form_sends_the_file_after_signing_in()
    {
        var world = await fixture.WorldAsync();
        var report = await world.ReporterAsync("Tân Yên");
        await using var person = report.Person;
        await report.GoAsync("/tai-len");
        await person.Page.Locator("#file").SetInputFilesAsync(Samples.Report("xa-cam-dong"));

        world.Program.SetClock(World.Midway.AddHours(13));
        await person.PressAsync("Tải lên");
        await Assertions.Expect(person.Page.Locator("[data-failure]")).ToContainTextAsync("Phiên đăng nhập đã hết nên tệp chưa gửi. Tệp vẫn ở trên máy này");
        var door = await person.NewTabAsync();
        await BrowserFixture.LetInAsync(door.Page, "Tài khoản chung", "Tân Yên");

        await person.PressAsync("Tải lên");
        await person.ArriveAsync("/tai-len/[0-9a-f-]{36}$");
    }

    private sealed class LargeFile : IDisposable
    {
        public LargeFile(int megabytes)
        {
            using var stream = File.Create(Path);
            stream.SetLength(megabytes * 1024L * 1024);
        }

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"hopluu-{Guid.NewGuid():N}.docx");

        public void Dispose() => File.Delete(Path);
    }
}

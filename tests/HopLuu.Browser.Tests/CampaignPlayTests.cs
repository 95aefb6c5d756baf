using System.IO.Compression;
using HopLuu.Browser.Tests.Playing;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests;

/// <summary>The model campaign from the plan's file to five accepted reports, played by its people in real browsers.</summary>
public sealed class CampaignPlayTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_campaign_goes_from_the_plan_to_accepted_reports_of_five_units()
    {
        await using var world = new World(fixture);
        await world.StartAsync();
        var lead = await Prepare(world);

        // Five days on: two units by Word, one in the browser.
        world.Program.SetClock(World.At(2024, 6, 10, 9, 30, 0));
        await ByWordWithAnApprover(world);
        var first = await ByWordOnPaper(world, "Bình Lâm", "xa-binh-lam", "Nộp đúng hạn");
        await InTheBrowser(world);

        // The last days: one by Zalo, one comes back, one is forgotten.
        world.Program.SetClock(World.At(2024, 6, 18, 8, 0, 0));
        await using (var coordinator = await world.CoordinatorAsync())
        {
            lead = lead.As(coordinator);
            await lead.HandInAsync(Samples.Report("xa-hung-lam"), "Đảng ủy xã Hưng Lâm", "Zalo", "2024-06-17T17:30");
            await coordinator.ArriveAsync("da-nop=1");
            await lead.ReturnAsync("Đảng ủy xã Bình Lâm", "2024-06-21", ("Công tác học tập, quán triệt", "Chưa nêu số hội nghị."), ("Nhiệm vụ và giải pháp chủ yếu", "Chưa nói rõ ai chịu trách nhiệm."));
            await lead.SeesOnBoardAsync("Đảng ủy xã Bình Lâm", "Trả lại", "sửa trước hết ngày 21/6/2024", "Nộp đúng hạn");
            await lead.SeesOnBoardAsync("Đảng ủy xã Hưng Lâm", "Đã nộp", "Nộp đúng hạn");
            Assert.Equal((0, 0), (await lead.CountAsync("Quá hạn"), await lead.CountAsync("Nộp muộn")));
        }
        await IsToldThatItWasHandedIn(world);

        // The morning after the due day.
        world.Program.SetClock(World.At(2024, 6, 20, 7, 45, 0));
        await using (var coordinator = await world.CoordinatorAsync())
        {
            lead = lead.As(coordinator);
            await lead.SeesOnBoardAsync("Đảng ủy xã Đông Xuyên", "Chưa bắt đầu", "Quá hạn 1 ngày");
            Assert.Equal((1, 0), (await lead.CountAsync("Quá hạn"), await lead.CountAsync("Nộp muộn")));
        }
        await ByWordOnPaper(world, "Đông Xuyên", "xa-dong-xuyen", "Nộp muộn");
        await Mends(world, first);

        await using (var coordinator = await world.CoordinatorAsync())
            await AcceptAll(lead.As(coordinator));
        await using (var mended = await world.EnterAsync("Tài khoản chung", "Bình Lâm"))
        {
            await mended.GoAsync("/thong-bao");
            await mended.SeesAsync("tiếp nhận");
            await (await Reporter.OpenAsync(mended, World.Title)).GoAsync();
            await mended.SeesAsync("Đã tiếp nhận");
            await mended.SeesAsync("Nộp đúng hạn");
        }
    }

    private static async Task<Lead> Prepare(World world)
    {
        await using var coordinator = await world.CoordinatorAsync();
        var lead = new Lead(coordinator);
        await lead.TakePlanAsync(Samples.Plan);
        // What was understood stands beside the document, each with its place.
        await Assertions.Expect(coordinator.Page.Locator("#o-number")).ToHaveValueAsync("96-KH/HU");
        await Assertions.Expect(coordinator.Page.Locator("#o-date")).ToHaveValueAsync("2024-06-03");
        await Assertions.Expect(coordinator.Page.Locator("#dd0")).ToHaveValueAsync("2024-06-20");
        await Assertions.Expect(coordinator.Page.GetByLabel("Tính cả ngày đó").First).Not.ToBeCheckedAsync();
        await Assertions.Expect(coordinator.Page.GetByLabel("Văn bản kế hoạch")).ToContainTextAsync("Ban Thường vụ Huyện ủy xây dựng Kế hoạch sơ kết");
        await lead.NameAsync(World.Title);
        await Assertions.Expect(coordinator.Page.GetByLabel("Cây đề cương")).ToContainTextAsync("Phát triển kinh tế số ở nông thôn");
        await lead.ChooseUnitsAsync("Đảng ủy xã An Phú", "Đảng ủy xã Bình Lâm", "Đảng ủy xã Cẩm Đông", "Đảng ủy xã Đông Xuyên", "Đảng ủy xã Hưng Lâm");
        // "Trước ngày 20/6": the 19th is the last day in time, and the program knew.
        await Assertions.Expect(coordinator.Page.GetByLabel("Ngày cuối cùng còn đúng hạn")).ToHaveValueAsync("2024-06-19");
        await lead.SetDueAsync("2024-06-19");
        await lead.PublishAsync();
        Assert.Equal((5, 0), (await lead.CountAsync("Chưa bắt đầu"), await lead.CountAsync("Quá hạn")));
        return lead;
    }

    private static async Task ByWordWithAnApprover(World world)
    {
        await using var writer = await world.EnterAsync("Người soạn báo cáo", "An Phú");
        await writer.GoAsync("/thong-bao");
        await writer.SeesAsync(World.Title);
        var report = await Reporter.OpenAsync(writer, World.Title);
        await report.UploadAsync(Samples.Report("xa-an-phu"));
        Assert.True(await writer.Page.Locator(".piece").CountAsync() > 20);
        await report.AcceptUploadAsync();
        await report.AskForApprovalAsync();

        await using (var approver = await world.EnterAsync("Bí thư Đảng ủy", "An Phú"))
        {
            await approver.SeesAsync("Xem và duyệt");
            await new Reporter(approver, report.Id).ApproveAsync();
        }
        await report.NumberAsync("12-BC/ĐU", "2024-06-10");
        var receipt = await report.SubmitAsync();
        Assert.Contains("9:30", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("12-BC/ĐU", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Nộp đúng hạn", receipt.Text, StringComparison.Ordinal);
        Assert.Contains(receipt.Sha256, await WordOf(writer), StringComparison.Ordinal);
        await report.GoAsync("/tai-len");
        await writer.SeesAsync("Báo cáo đã nộp nên không sửa được nữa");
    }

    // The receipt as a Word file says the same hash.
    private static async Task<string> WordOf(Person person)
    {
        var file = await person.Page.RunAndWaitForDownloadAsync(() => person.Link("Biên nhận (Word)").First.ClickAsync());
        await using var zip = await ZipFile.OpenReadAsync(await file.PathAsync());
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync());
        return System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", "");
    }

    private static async Task<Receipt> ByWordOnPaper(World world, string unit, string file, string mark)
    {
        var report = await world.ReporterAsync(unit);
        await using var person = report.Person;
        await report.UploadAsync(Samples.Report(file));
        await report.AcceptUploadAsync();
        await report.SignedOnPaperAsync("Bí thư Đảng ủy xã");
        var receipt = await report.SubmitAsync();
        Assert.Contains(mark, receipt.Text, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", receipt.Sha256);
        await report.GoAsync();
        await person.SeesAsync(mark);
        await person.SeesAsync("chưa có bản chính");
        return receipt;
    }

    private static async Task InTheBrowser(World world)
    {
        var report = await world.ReporterAsync("Cẩm Đông");
        await using var person = report.Person;
        await report.OpenSectionAsync("Công tác học tập, quán triệt");
        await report.WriteAsync("Đảng ủy xã đã tổ chức 08 hội nghị quán triệt Nghị quyết với 512 lượt đảng viên dự, đạt 97,5%.");
        await report.SavedAsync(async () =>
        {
            await person.Button("Chèn bảng").ClickAsync();
            await person.Page.Keyboard.InsertTextAsync("Chi bộ thôn Đông");
        });
        await report.AttachAsync("anh-hoi-nghi.png", "image/png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        await report.ReadyAsync();
        await Assertions.Expect(report.Editor.Locator("table")).ToContainTextAsync("Chi bộ thôn Đông");
        await report.OpenSectionAsync("Nhiệm vụ và giải pháp chủ yếu");
        await report.DeclareNothingAroseAsync("Giữ nguyên nhiệm vụ đã đăng ký đầu năm.");
        await report.SignedOnPaperAsync("Bí thư Đảng ủy xã");
        var receipt = await report.SubmitAsync();
        Assert.Contains("Nộp đúng hạn", receipt.Text, StringComparison.Ordinal);
        var whole = await report.WholeTextAsync();
        Assert.Contains("97,5%", whole, StringComparison.Ordinal);
        Assert.Contains("Chi bộ thôn Đông", whole, StringComparison.Ordinal);
        Assert.Contains("Giữ nguyên nhiệm vụ đã đăng ký đầu năm.", whole, StringComparison.Ordinal);
    }

    private static async Task IsToldThatItWasHandedIn(World world)
    {
        await using var person = await world.EnterAsync("Tài khoản chung", "Hưng Lâm");
        await person.GoAsync("/thong-bao");
        await person.SeesAsync("nộp hộ");
        var report = await Reporter.OpenAsync(person, World.Title);
        var receipt = Assert.Single(await report.ReceiptsAsync());
        Assert.Contains("nhận qua Zalo", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("17:30", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("17/6/2024", receipt.Text, StringComparison.Ordinal);
    }

    private static async Task Mends(World world, Receipt first)
    {
        var person = await world.EnterAsync("Tài khoản chung", "Bình Lâm");
        await using var _ = person;
        await person.SeesAsync("Báo cáo bị trả lại");
        await person.SeesAsync("Chưa nêu số hội nghị.");
        await person.Link("Xem ý kiến và sửa").First.ClickAsync();
        var report = await Reporter.OpenAsync(person, World.Title);
        await report.OpenSectionAsync("Công tác học tập, quán triệt");
        await Assertions.Expect(person.Page.Locator(".section-side")).ToContainTextAsync("Chưa nêu số hội nghị.");
        await report.WriteAsync(" Toàn xã đã tổ chức 14 hội nghị.");
        await report.OpenSectionAsync("Nhiệm vụ và giải pháp chủ yếu");
        await report.WriteAsync(" Ủy ban nhân dân xã chịu trách nhiệm bố trí kinh phí cho tổ công nghệ số cộng đồng.");
        await report.SignedOnPaperAsync("Bí thư Đảng ủy xã");
        await report.SubmitAsync();
        var receipts = await report.ReceiptsAsync();
        Assert.Equal(2, receipts.Count);
        Assert.NotEqual(first.Sha256, receipts[0].Sha256);
        Assert.Equal(first.Sha256, receipts[1].Sha256);
    }

    private static async Task AcceptAll(Lead lead)
    {
        string[] units = ["An Phú", "Bình Lâm", "Cẩm Đông", "Đông Xuyên", "Hưng Lâm"];
        // What was asked for is compared with what came.
        await lead.OpenReviewAsync("Đảng ủy xã Bình Lâm");
        await lead.Person.SeesAsync("Lần trước đã yêu cầu");
        await lead.Person.SeesAsync("Đã sửa");
        foreach (var unit in units)
            await lead.AcceptAsync($"Đảng ủy xã {unit}");
        Assert.Equal((5, 0, 1, 0), (await lead.CountAsync("Đã tiếp nhận"), await lead.CountAsync("Quá hạn"), await lead.CountAsync("Nộp muộn"), await lead.CountAsync("Trả lại")));
        await lead.SeesOnBoardAsync("Đảng ủy xã Bình Lâm", "Nộp đúng hạn");
        await lead.SeesOnBoardAsync("Đảng ủy xã Đông Xuyên", "Nộp muộn");
    }
}

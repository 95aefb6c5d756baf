using HopLuu.Core.Consolidating;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Demo;

/// <summary>
/// A district's campaign in full swing, played by the same operations that pages call, on a clock that runs through the days before now: every state of a report and every mark occurs.
/// </summary>
internal sealed class DemoCampaign(DemoPlay play)
{
    private static readonly string[] Others = ["phong-vhtt-huyen", "mttq-huyen", "hoi-nong-dan-huyen", "doan-tn-huyen", "chi-bo-truong-thpt", "chi-bo-benh-vien"];

    // One empty page: the demo's bản chính.
    private static readonly byte[] Scan = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    private Guid campaign;

    public static async Task FillAsync(IServiceProvider services, string folder)
    {
        var play = new DemoPlay(services.GetRequiredService<AppDb>(), services.GetRequiredService<FileStore>(), new DemoClock(services.GetRequiredService<TimeProvider>()), folder);
        await using var whole = await play.Db.Database.BeginTransactionAsync(); // a demo broken off in the middle is no demo
        play.Tree.Plant();
        play.Tree.People();
        await play.Db.SaveChangesAsync();
        var others = new DemoOtherCampaigns(play);
        await others.Ended();
        await others.OfTheProvince();
        await new DemoCampaign(play).Play();
        await others.InPreparation();
        await whole.CommitAsync();
    }

    private async Task Play()
    {
        var units = play.Tree.Bodies.Where(body => body.Tier == Core.Organizations.Tier.Commune).Select(body => body.Code).Concat(Others);
        campaign = await play.Publish("tong-hop", "huyen-uy", "vp-huyen-uy", "ke-hoach.docx", "Sơ kết 3 năm thực hiện Nghị quyết số 08-NQ/HU về chuyển đổi số", play.Today.AddDays(-12), play.Today.AddDays(-1), units, Duties);
        await InTime();
        await Receive();
        await InWork();
        await Late();
        await Consolidate();
    }

    // Who directs, who publicises, who contributes to a section of the district's own report.
    private async Task Duties(Guid id)
    {
        var coordinator = play.Tree.Actor("tong-hop");
        DemoPlay.Value(await new ChooseUnits(play.Db, play.Clock).Run(coordinator, new(id, ObligationKind.Direct, [play.Tree.Body("ubnd-huyen").Id])));
        var outline = await play.Db.Outlines.AsNoTracking().FirstAsync(row => row.CampaignId == id);
        var part = outline.Writable().First(item => item.Title.Contains("tuyên truyền", StringComparison.OrdinalIgnoreCase)).Key;
        DemoPlay.Value(await new SaveDuty(play.Db, play.Clock).Run(coordinator, new(id, null, play.Tree.Body("ban-tuyen-giao").Id, ObligationKind.Contribute, [part], "Tham mưu nội dung học tập, quán triệt, tuyên truyền Nghị quyết")));
        DemoPlay.Value(await new ChooseUnits(play.Db, play.Clock).Run(coordinator, new(id, ObligationKind.Publicise, [play.Tree.Body("vp-huyen-uy").Id])));
    }

    private async Task InTime()
    {
        var signed = await play.HandIn(campaign, "xa-an-phu", play.Today.AddDays(-5));
        DemoPlay.Value(await new AttachSignedCopy(play.Db, play.Files, play.Clock).Run(play.Tree.Actor("xa-an-phu"), new(signed, "bao-cao-an-phu-ban-chinh.pdf", Scan)));
        await play.HandIn(campaign, "xa-binh-lam", play.Today.AddDays(-4));
        await play.HandIn(campaign, "xa-cam-dong", play.Today.AddDays(-4));
        await play.HandIn(campaign, "thi-tran-song-van", play.Today.AddDays(-3));
        await play.HandIn(campaign, "xa-dong-xuyen", play.Today.AddDays(-3));
        await play.HandIn(campaign, "phong-vhtt-huyen", play.Today.AddDays(-2));
    }

    private async Task Receive()
    {
        play.Clock.At(play.Today.AddDays(-2), 10);
        var review = new ReviewReport(play.Db, play.Clock);
        var coordinator = play.Tree.Actor("tong-hop");
        foreach (var code in new[] { "xa-an-phu", "xa-binh-lam" })
        {
            var id = await play.ReportOf(campaign, code);
            DemoPlay.Value(await review.Receive(coordinator, id, null, null));
            DemoPlay.Value(await review.Accept(coordinator, id));
        }
        var outline = await play.Db.Outlines.AsNoTracking().FirstAsync(row => row.CampaignId == campaign);
        var section = outline.Writable()[4].Key;
        DemoPlay.Value(await review.Return(coordinator, await play.ReportOf(campaign, "xa-cam-dong"), [new(section, "Đề nghị bổ sung số liệu cụ thể; phần này mới nêu chung chung."), new(null, "Thiếu phụ lục số liệu.")], play.Today.AddDays(2)));
        // Returned, mended, back again.
        var back = await play.ReportOf(campaign, "thi-tran-song-van");
        DemoPlay.Value(await review.Return(coordinator, back, [new(section, "Nêu rõ kinh phí đã bố trí từng năm.")], play.Today.AddDays(1)));
        var writer = play.Tree.Actor("thi-tran-song-van");
        var before = await play.Db.Sections.AsNoTracking().FirstAsync(row => row.ReportId == back && row.NodeKey == section);
        play.Clock.At(play.Today.AddDays(-1), 15);
        DemoPlay.Value(await new SaveSection(play.Db, play.Clock).Run(writer, new(back, section, before.Content + "<p>Kinh phí bố trí: năm 2022 là 400 triệu đồng, năm 2023 là 450 triệu đồng.</p>", before.Version, Guid.NewGuid())));
        DemoPlay.Value(await new ApproveReport(play.Db, play.Clock).Approve(writer, back, ApprovalKind.OnPaper, "Bí thư Đảng ủy"));
        DemoPlay.Value(await new SubmitReport(play.Db, play.Clock).Run(writer, back));
    }

    private async Task InWork()
    {
        var approval = new ApproveReport(play.Db, play.Clock);
        foreach (var (code, days) in new[] { ("chi-bo-truong-thpt", 2), ("xa-giang-tien", 1) })
            DemoPlay.Value(await approval.SubmitForApproval(play.Tree.Actor(code), await play.Fill(campaign, code, play.Today.AddDays(-days))));
        // Half written in the browser: two sections, one declared, a comment, a file beside a section.
        play.Clock.At(play.Today.AddDays(-1), 16);
        var writer = play.Tree.Actor("xa-phuc-thinh");
        var report = await play.ReportOf(campaign, "xa-phuc-thinh");
        var sections = (await play.Db.Outlines.AsNoTracking().FirstAsync(row => row.CampaignId == campaign)).Writable();
        var save = new SaveSection(play.Db, play.Clock);
        DemoPlay.Value(await save.Run(writer, new(report, sections[0].Key, "<p>Xã Phúc Thịnh có 7 thôn, 1.640 hộ với 6.120 nhân khẩu; Đảng bộ xã có 11 chi bộ, 248 đảng viên.</p>", 0, Guid.NewGuid())));
        DemoPlay.Value(await save.Run(writer, new(report, sections[2].Key, "<p>Đảng ủy xã tổ chức 4 hội nghị quán triệt với 510 lượt người dự.</p>", 0, Guid.NewGuid())));
        DemoPlay.Value(await new DeclareSection(play.Db, play.Clock).Run(writer, new(report, sections[13].Key, Declaration.NothingArose, "Trong kỳ xã chưa có sản phẩm đưa lên sàn thương mại điện tử.")));
        DemoPlay.Value(await new CommentOnReport(play.Db, play.Clock).Run(writer, new(report, sections[2].Key, "Bổ sung tỷ lệ đảng viên được quán triệt.")));
        DemoPlay.Value(await new AttachFile(play.Db, play.Files, play.Clock).Run(writer, new(report, sections[2].Key, "danh-sach-hoi-nghi.pdf", Scan)));
        await play.Fill(campaign, "hoi-nong-dan-huyen", play.Today.AddDays(-1));
        await Extend("xa-minh-khe", play.Today.AddDays(5));
    }

    // After the due day: one by its own hand, one handed in for it.
    private async Task Late()
    {
        await play.HandIn(campaign, "xa-tan-yen", play.Today, "xa-hung-lam");
        play.Clock.At(play.Today, 7);
        var desk = new SubmitOnBehalf(play.Db, play.Files, new ReadUpload(play.Db, play.Files, play.Clock), new AcceptUpload(play.Db, play.Clock), play.Clock);
        DemoPlay.Value(await desk.Run(play.Tree.Actor("tong-hop"), new(await play.ReportOf(campaign, "xa-hung-lam"), "xa-hung-lam.docx", play.Bytes("reports/xa-hung-lam.docx"), "Zalo", play.Clock.GetUtcNow().AddMinutes(-30))));
    }

    private async Task Extend(string code, DateOnly until)
    {
        var organization = play.Tree.Body(code).Id;
        var obligation = await play.Db.Obligations.Where(row => row.CampaignId == campaign && row.OrganizationId == organization).Select(row => row.Id).FirstAsync();
        DemoPlay.Value(await new ExtendDue(play.Db, play.Clock).Run(play.Tree.Actor("tong-hop"), new(obligation, until, "Xã đang khắc phục thiệt hại do mưa lũ.")));
    }

    private async Task Consolidate()
    {
        play.Db.ChangeTracker.Clear();
        play.Clock.At(play.Today, 7);
        DemoPlay.Value(await new AskConsolidation(play.Db, play.Clock).Run(play.Tree.Actor("tong-hop"), campaign));
        await new RunConsolidation(play.Db, play.Clock).Run(campaign);
    }
}

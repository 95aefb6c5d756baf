using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Demo;

/// <summary>
/// A campaign in full swing, played by the same operations that pages call, on a clock that runs through the days before now.
/// </summary>
internal sealed class DemoCampaign(AppDb db, FileStore files, DemoClock clock, string folder)
{
    private readonly DemoTree tree = new(db, clock.GetUtcNow());
    private readonly DateOnly today = clock.Today();
    private Guid campaignId;

    public static async Task FillAsync(IServiceProvider services, string folder)
    {
        var clock = new DemoClock(services.GetRequiredService<TimeProvider>());
        var db = services.GetRequiredService<AppDb>();
        await using var whole = await db.Database.BeginTransactionAsync(); // a demo broken off in the middle is no demo
        await new DemoCampaign(db, services.GetRequiredService<FileStore>(), clock, folder).Play();
        await whole.CommitAsync();
    }

    private async Task Play()
    {
        tree.Plant();
        tree.People();
        await db.SaveChangesAsync();
        await Publish();
        await Report("xa-an-phu", 5, submit: true);
        await Report("xa-binh-lam", 4, submit: true);
        await Report("xa-cam-dong", 4, submit: true);
        await Report("thi-tran-song-van", 3, submit: true);
        await Report("xa-dong-xuyen", 3, submit: true);
        await Report("chi-bo-truong-thpt", 2, submit: false);
        await Report("xa-giang-tien", 1, submit: false);
        await OnBehalf("xa-hung-lam", 0);
        await Receive();
        await Extend("xa-minh-khe", today.AddDays(5));
    }

    private async Task Publish()
    {
        clock.At(today.AddDays(-12), 8);
        var coordinator = tree.Actor("tong-hop");
        campaignId = Value(await new ImportPlan(db, files, clock).Run(coordinator, new(tree.Body("huyen-uy").Id, "ke-hoach.docx", Bytes("ke-hoach.docx"))));
        var campaign = await db.Campaigns.FirstAsync(row => row.Id == campaignId);
        campaign.Correct("Sơ kết 3 năm thực hiện Nghị quyết số 08-NQ/HU về chuyển đổi số", campaign.Plan, tree.Body("vp-huyen-uy").Id);
        campaign.SetDue(today.AddDays(-1), null);
        await db.SaveChangesAsync();
        string[] others = ["phong-vhtt-huyen", "mttq-huyen", "hoi-nong-dan-huyen", "doan-tn-huyen", "chi-bo-truong-thpt", "chi-bo-benh-vien"];
        var units = tree.Bodies.Where(body => body.Tier == Core.Organizations.Tier.Commune || others.Contains(body.Code)).Select(body => body.Id).ToList();
        Value(await new ChooseUnits(db, clock).Run(coordinator, new(campaignId, ObligationKind.Report, units)));
        Value(await new ChooseUnits(db, clock).Run(coordinator, new(campaignId, ObligationKind.Direct, [tree.Body("ubnd-huyen").Id])));
        Value(await new ChooseUnits(db, clock).Run(coordinator, new(campaignId, ObligationKind.Publicise, [tree.Body("ban-tuyen-giao").Id])));
        Value(await new PublishCampaign(db, clock).Run(coordinator, campaignId));
    }

    private async Task Report(string code, int daysAgo, bool submit)
    {
        clock.At(today.AddDays(-daysAgo), 9);
        var actor = tree.Actor(code);
        var report = await ReportOf(code);
        var reader = new ReadUpload(db, files, clock);
        var upload = Value(await new UploadReport(db, files, reader, clock).Run(actor, new(report, $"{code}.docx", Bytes($"reports/{code}.docx"))));
        Value(await new AcceptUpload(db, clock).Run(actor, new(upload, Append: false)));
        var approval = new ApproveReport(db, clock);
        Value(await approval.SubmitForApproval(actor, report));
        if (!submit)
            return;
        Value(await approval.Approve(actor, report, ApprovalKind.OnScreen, null));
        Value(await new SubmitReport(db, clock).Run(actor, report));
    }

    private async Task OnBehalf(string code, int daysAgo)
    {
        clock.At(today.AddDays(-daysAgo), 7);
        var accept = new AcceptUpload(db, clock);
        Value(await new SubmitOnBehalf(db, files, new ReadUpload(db, files, clock), accept, clock).Run(tree.Actor("tong-hop"),
            new(await ReportOf(code), $"{code}.docx", Bytes($"reports/{code}.docx"), "Zalo", clock.GetUtcNow().AddMinutes(-30))));
    }

    private async Task Receive()
    {
        clock.At(today.AddDays(-1), 10);
        var review = new ReviewReport(db, clock);
        var coordinator = tree.Actor("tong-hop");
        foreach (var code in new[] { "xa-an-phu", "xa-binh-lam" })
        {
            var id = await ReportOf(code);
            Value(await review.Receive(coordinator, id, null, null));
            Value(await review.Accept(coordinator, id));
        }
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.CampaignId == campaignId);
        var section = outline.Writable()[4];
        Value(await review.Return(coordinator, await ReportOf("xa-cam-dong"), [new(section.Key, "Đề nghị bổ sung số liệu cụ thể; phần này mới nêu chung chung."), new(null, "Thiếu phụ lục số liệu.")], today.AddDays(2)));
    }

    private async Task Extend(string code, DateOnly until)
    {
        var organization = tree.Body(code).Id;
        var obligation = await db.Obligations.Where(row => row.CampaignId == campaignId && row.OrganizationId == organization).Select(row => row.Id).FirstAsync();
        Value(await new ExtendDue(db, clock).Run(tree.Actor("tong-hop"), new(obligation, until, "Xã đang khắc phục thiệt hại do mưa lũ.")));
    }

    private async Task<Guid> ReportOf(string code)
    {
        db.ChangeTracker.Clear();
        var organization = tree.Body(code).Id;
        return await db.Reports.Where(row => row.CampaignId == campaignId && row.OrganizationId == organization).Select(row => row.Id).FirstAsync();
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    private static T Value<T>(Result<T> result) => result.Problem is { } problem ? throw new InvalidOperationException($"Demo: {problem.Code}: {problem.Message}") : result.Value!;
}

/// <summary>A clock that can be set: the demo's days lie before now.</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private DateTimeOffset now = real.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void At(DateOnly day, int hour) => now = VietnamTime.At(day, new TimeOnly(hour, 12));
}

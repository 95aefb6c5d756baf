using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Demo;

/// <summary>The campaigns around the one in full swing: an ended one of last year, the province's, in which the district owes a report, and one in preparation.</summary>
internal sealed class DemoOtherCampaigns(DemoPlay play)
{
    public async Task Ended()
    {
        var day = play.Today.AddDays(-380);
        string[] units = ["xa-an-phu", "xa-binh-lam", "xa-cam-dong", "xa-dong-xuyen"];
        var campaign = await play.Publish("tong-hop", "huyen-uy", "vp-huyen-uy", "ke-hoach.docx", "Sơ kết 2 năm thực hiện Nghị quyết số 08-NQ/HU về chuyển đổi số", day, day.AddDays(20), units);
        var review = new ReviewReport(play.Db, play.Clock);
        foreach (var code in units.SkipLast(1)) // one never reported
        {
            var report = await play.HandIn(campaign, code, day.AddDays(15));
            DemoPlay.Value(await review.Receive(play.Tree.Actor("tong-hop"), report, null, null));
            DemoPlay.Value(await review.Accept(play.Tree.Actor("tong-hop"), report));
        }
        play.Clock.At(day.AddDays(30), 8);
        DemoPlay.Value(await new CloseCampaign(play.Db, play.Clock).Run(play.Tree.Actor("tong-hop"), campaign));
    }

    public async Task OfTheProvince()
    {
        string[] units = ["huyen-uy", "huyen-uy-kim-lu", "thi-uy-hai-binh"];
        var campaign = await play.Publish("tinh-tong-hop", "tinh-uy", "vp-tinh-uy", "ke-hoach-tinh.docx", "Sơ kết 3 năm thực hiện Nghị quyết số 05-NQ/TU về chuyển đổi số", play.Today.AddDays(-20), play.Today.AddDays(9), units);
        await play.Fill(campaign, "huyen-uy-kim-lu", play.Today.AddDays(-2), "xa-dong-xuyen");
    }

    public async Task InPreparation()
    {
        play.Db.ChangeTracker.Clear();
        play.Clock.At(play.Today, 7);
        var id = DemoPlay.Value(await new ImportPlan(play.Db, play.Files, play.Clock).Run(play.Tree.Actor("tong-hop"), new(play.Tree.Body("huyen-uy").Id, "ke-hoach.docx", play.Bytes("ke-hoach.docx"))));
        var campaign = await play.Db.Campaigns.FirstAsync(row => row.Id == id);
        campaign.Correct("Tổng kết 5 năm thực hiện Nghị quyết số 08-NQ/HU về chuyển đổi số", campaign.Plan, play.Tree.Body("vp-huyen-uy").Id);
        await play.Db.SaveChangesAsync();
    }
}

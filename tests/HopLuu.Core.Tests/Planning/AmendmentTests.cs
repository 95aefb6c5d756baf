using HopLuu.Core.Accounts;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Plans;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Planning;

public sealed class AmendmentTests
{
    [Theory, EveryDatabase]
    public async Task An_amendment_shows_first_which_reports_have_text_in_what_goes(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Scene.Must(await scene.Save(await scene.ReportOf(campaign, "an-khe"), "k12", "<p>Đã kiện toàn ban chỉ đạo ở cả mười hai thôn trong xã.</p>"));

        var impact = Scene.Must(await Amended(scene, campaign));

        Assert.Equal(["k12"], impact.Diff.Removed.Select(item => item.Key));
        Assert.Equal(["Kiến nghị"], impact.Diff.Renamed.Select(pair => pair.After.Title));
        Assert.Single(impact.Diff.Added);
        Assert.Equal(["Đảng ủy xã An Khê"], Assert.Single(impact.Lost).Units);
        Assert.Equal((3, 0, 2), (impact.Following, impact.Pinned, impact.NotStarted));
        Assert.Equal(1, await scene.Read(db => db.Campaigns.Where(row => row.Id == campaign).Join(db.Outlines, row => row.OutlineId, row => row.Id, (_, row) => row.Number).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Open_reports_follow_an_amendment_with_all_their_texts_and_handed_in_ones_stay(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var handedIn = await scene.Submitted(campaign);
        var open = await scene.ReportOf(campaign, "binh-minh");
        Scene.Must(await scene.Save(open, "k12", "<p>Đã kiện toàn ban chỉ đạo ở cả mười hai thôn trong xã.</p>", by: scene.Neighbour));
        var impact = Scene.Must(await Amended(scene, campaign));

        Scene.Must(await scene.Do<ApplyAmendment, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, impact.Amended.Revision))));

        var reports = await scene.Read(db => db.Reports.ToDictionaryAsync(row => row.Id));
        Assert.Equal(impact.Current.Id, reports[handedIn].OutlineId);
        Assert.Equal((impact.Amended.Id, "0000", 0), (reports[open].OutlineId, reports[open].Strip, reports[open].SectionsFilled));
        Assert.Contains("kiện toàn", await scene.Read(db => db.Sections.Where(row => row.ReportId == open).Select(row => row.Content).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(3, await scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Amended)));
        Assert.Equal("outline-frozen", (await scene.Do<SaveOutline, Result<OutlineVersion>>(op => op.Run(scene.Coordinator, new(campaign, null, null, impact.Amended.Items)))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task An_amendment_changed_after_its_effects_were_shown_is_not_applied(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var impact = Scene.Must(await Amended(scene, campaign));
        Scene.Must(await scene.Do<EditOutline, Result<string>>(op => op.Run(scene.Coordinator, new(campaign, impact.Amended.Revision, "k3", OutlineStep.Up))));

        var result = await scene.Do<ApplyAmendment, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, impact.Amended.Revision)));

        Assert.Equal("changed-meanwhile", result.Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Only_who_runs_the_campaign_amends_it(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();

        Assert.Equal("not-found", (await scene.Do<BeginAmendment, Result<Done>>(op => op.Run(scene.Writer, campaign))).Problem?.Code);
        Assert.Equal("not-allowed", (await scene.Do<BeginAmendment, Result<Done>>(op => op.Run(scene.Leader, campaign))).Problem?.Code);
        Assert.Equal("amendment-missing", (await scene.Do<PreviewAmendment, Result<AmendmentImpact>>(op => op.Run(scene.Coordinator, campaign))).Problem?.Code);
        Assert.Equal("outline-frozen", (await scene.Do<EditOutline, Result<string>>(op => op.Run(scene.Coordinator, new(campaign, null, "k3", OutlineStep.Up)))).Problem?.Code);
    }

    private static async Task<Result<AmendmentImpact>> Amended(Scene scene, Guid campaign)
    {
        Scene.Must(await scene.Do<BeginAmendment, Result<Done>>(op => op.Run(scene.Coordinator, campaign)));
        var outline = await scene.Read(db => db.Outlines.SingleAsync(row => row.CampaignId == campaign && row.FrozenAt == null));
        OutlineItem[] items = [.. outline.Items.Where(item => item.Key != "k12").Select(item => item.Key == "k3" ? item with { Title = "Kiến nghị" } : item), new() { Key = "moi-1", Number = "IV.", Title = "Phương hướng", Kind = NodeKind.Part, Mode = NodeMode.Join }];
        Scene.Must(await scene.Do<SaveOutline, Result<OutlineVersion>>(op => op.Run(scene.Coordinator, new(campaign, outline.Revision, null, items))));
        return await scene.Do<PreviewAmendment, Result<AmendmentImpact>>(op => op.Run(scene.Coordinator, campaign));
    }
}

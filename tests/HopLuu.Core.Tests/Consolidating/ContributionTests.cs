using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Consolidating;

public sealed class ContributionTests
{
    [Theory, EveryDatabase]
    public async Task A_contributor_sees_and_writes_its_sections_and_nothing_else(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await ConsolidationTests.HandIn(scene, campaign, "an-khe", ConsolidationTests.Same);
        await ConsolidationTests.Consolidate(scene, campaign);
        var report = (await ConsolidationTests.Node(scene, campaign)).Report.Id;
        var body = await scene.Found("ban", "huyen", "Ban Tuyên giáo Huyện ủy Kim Sơn", HopLuu.Core.Organizations.Tier.District);
        var helper = await scene.Hire("ban", "ban", ("ban", Role.Writer));
        Assert.Equal(Problem.NotFound, (await Open(scene, helper, report, "k12")).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenContribution, Result<ContributionView>>(op => op.Run(helper, campaign))).Problem);
        await Ask(scene, campaign, body.Id, "k12");

        var opened = Scene.Must(await Open(scene, helper, report, null));
        Assert.True(opened.IsContribution);
        Assert.Equal(["k1", "k12"], opened.Report.Outline.Items.Select(item => item.Key));
        Assert.DoesNotContain("k11", opened.Report.Sections.Keys);
        Assert.Equal(ReportProblems.NoSuchSection, (await Open(scene, helper, report, "k11")).Problem);
        Assert.Equal(ReportProblems.NoSuchSection, (await scene.Save(report, "k11", "<p>Chen vào.</p>", 1, helper)).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenReport, Result<OpenedReport>>(op => op.Run(helper, report))).Problem);
        Scene.Must(await scene.Save(report, "k12", "<p>Công tác tổ chức được Ban Tuyên giáo tham mưu kịp thời, đầy đủ.</p>", 0, helper));
        Assert.Equal(["k12"], Scene.Must(await scene.Do<SectionStates, Result<SectionStates.States>>(op => op.Run(helper, report))).Sections.Select(row => row.NodeKey));
        Assert.Equal(Problem.NotFound, (await scene.Save(await scene.ReportOf(campaign, "an-khe"), "k12", "<p>x</p>", 0, helper)).Problem);

        await ConsolidationTests.Consolidate(scene, campaign);
        Assert.Contains("tham mưu kịp thời", await scene.Read(db => db.Sections.Where(row => row.ReportId == report && row.NodeKey == "k12").Select(row => row.Content).SingleAsync()), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_contributor_may_begin_before_anybody_has_consolidated(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var body = await scene.Found("ban", "huyen", "Ban Tuyên giáo Huyện ủy Kim Sơn", HopLuu.Core.Organizations.Tier.District);
        var helper = await scene.Hire("ban", "ban", ("ban", Role.Writer));
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenContribution, Result<Guid>>(op => op.Begin(helper, campaign))).Problem);
        await Ask(scene, campaign, body.Id, "k1");

        var report = Scene.Must(await scene.Do<OpenContribution, Result<Guid>>(op => op.Begin(helper, campaign)));
        Assert.Equal(report, Scene.Must(await scene.Do<OpenContribution, Result<Guid>>(op => op.Begin(helper, campaign))));
        Scene.Must(await scene.Save(report, "k11", "<p>Ban Tuyên giáo đã viết trước phần này cho báo cáo chung.</p>", 0, helper));

        await ConsolidationTests.HandIn(scene, campaign, "an-khe", ConsolidationTests.Same);
        await ConsolidationTests.Consolidate(scene, campaign);
        var node = await ConsolidationTests.Node(scene, campaign);
        Assert.Equal(report, node.Report.Id);
        Assert.Contains("Ban Tuyên giáo đã viết trước", node.Section!.Content, StringComparison.Ordinal);
        Assert.True(node.HasChoice);
    }

    private static Task<Result<OpenSection.OpenedSection>> Open(Scene scene, Actor by, Guid report, string? key) => scene.Do<OpenSection, Result<OpenSection.OpenedSection>>(op => op.Run(by, new(report, key)));

    private static Task Ask(Scene scene, Guid campaign, Guid body, string key) => scene.Write(db =>
    {
        var unit = UnitAtPublishing.Of(db.Organizations.Include(row => row.Periods).First(row => row.Id == body), Scene.FirstDay, "Huyện ủy Kim Sơn");
        var duty = new Obligation(Guid.CreateVersion7(scene.Clock.GetUtcNow()), campaign, unit, ObligationKind.Contribute, null, null);
        duty.Assign([key], "Tham mưu mục này");
        db.Add(duty);
    });
}

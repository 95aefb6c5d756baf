using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Consolidating;

public sealed class ConsolidationTests
{
    internal const string Same = "<p>Các chi bộ đã tổ chức quán triệt nghị quyết đến toàn thể đảng viên bằng nhiều hình thức phù hợp.</p>";

    [Theory, EveryDatabase]
    public async Task What_units_say_alike_is_one_statement_with_its_units_and_sources_and_the_missing_are_named(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await HandIn(scene, campaign, "an-khe", Same + "<p>Tổ chức 12 hội nghị tuyên truyền.</p>");
        await HandIn(scene, campaign, "binh-minh", Same + "<p>Tổ chức 8 hội nghị tuyên truyền.</p>");

        await Consolidate(scene, campaign);

        var view = Scene.Must(await scene.Do<OpenConsolidation, Result<ConsolidationView>>(op => op.Run(scene.Leader, campaign)));
        Assert.Equal(["Chi bộ Trường THPT Kim Sơn"], view.Draft!.Missing);
        Assert.Equal((2, 3), (view.Draft.Inputs.Count, view.Draft.Expected));
        Assert.Equal(DraftState.Machine, view.Rows["k11"].State);
        Assert.Equal(DraftState.Empty, view.Rows["k12"].State);
        var node = await Node(scene, campaign);
        var common = Assert.Single(node.Node.Statements, statement => statement.Kind == StatementKind.Common);
        Assert.Equal(["Đảng ủy xã An Khê", "Đảng ủy xã Bình Minh"], common.Units.Order(StringComparer.Ordinal));
        Assert.All(common.Sources, source => Assert.Equal("k11", source.Key));
        var total = Assert.Single(node.Node.Statements.SelectMany(statement => statement.Figures));
        Assert.Equal((20m, 2), (total.Total, total.Parts.Count));
        Assert.Contains("quán triệt nghị quyết", node.Section!.Content, StringComparison.Ordinal);
        Assert.Equal(RunConsolidation.Machine, node.Section.SavedBy);
    }

    [Theory, EveryDatabase]
    public async Task A_recomputation_leaves_an_edited_section_and_shows_both_texts(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await HandIn(scene, campaign, "an-khe", Same);
        await Consolidate(scene, campaign);
        var report = (await Node(scene, campaign)).Report.Id;
        Scene.Must(await scene.Save(report, "k11", "<p>Câu của người tổng hợp.</p>", baseVersion: 1, by: scene.Coordinator));
        await HandIn(scene, campaign, "binh-minh", Same + "<p>Thành lập 5 tổ tuyên truyền lưu động ở các thôn xa trung tâm.</p>");
        await Consolidate(scene, campaign);

        var node = await Node(scene, campaign);
        Assert.True(node.HasChoice);
        Assert.Equal("<p>Câu của người tổng hợp.</p>", node.Section!.Content);
        Assert.Contains("tổ tuyên truyền lưu động", node.Node.Content, StringComparison.Ordinal);
        Assert.Equal(Problem.ChangedMeanwhile, (await Choose(scene, campaign, "older", take: true)).Problem);

        Scene.Must(await Choose(scene, campaign, node.Node.Hash, take: false));
        node = await Node(scene, campaign);
        Assert.False(node.HasChoice);
        Assert.Equal("<p>Câu của người tổng hợp.</p>", node.Section!.Content);

        Scene.Must(await Choose(scene, campaign, node.Node.Hash, take: true));
        node = await Node(scene, campaign);
        Assert.Equal(node.Node.Content, node.Section!.Content);
        Assert.Contains("<p>Câu của người tổng hợp.</p>", await scene.Read(db => db.SectionRevisions.Where(row => row.ReportId == report).Select(row => row.Content).ToListAsync()));
    }

    [Theory, EveryDatabase]
    public async Task An_untouched_section_follows_the_reports_and_the_second_run_of_one_wish_does_nothing(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await HandIn(scene, campaign, "an-khe", Same);
        await Consolidate(scene, campaign);
        var before = await Node(scene, campaign);
        await scene.Do<RunConsolidation, int>(async op => { await op.Run(campaign); return 0; });
        Assert.Equal(before.Section!.Version, (await Node(scene, campaign)).Section!.Version);

        await HandIn(scene, campaign, "binh-minh", "<p>Thành lập 5 tổ tuyên truyền lưu động ở các thôn xa trung tâm.</p>");
        await Consolidate(scene, campaign);
        var after = await Node(scene, campaign);
        Assert.Contains("lưu động", after.Section!.Content, StringComparison.Ordinal);
        Assert.Equal(["k11"], after.Draft.Changed);
        Assert.False(after.HasChoice);
    }

    [Theory, EveryDatabase]
    public async Task It_is_asked_for_by_coordinators_seen_by_leaders_and_unknown_to_others(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Assert.Equal(ConsolidatingProblems.NothingIn, (await Ask(scene, campaign, scene.Coordinator)).Problem);
        await HandIn(scene, campaign, "an-khe", Same);
        Assert.Equal(Problem.NotFound, (await Ask(scene, campaign, scene.Neighbour)).Problem);
        Assert.Equal(Problem.NotAllowed, (await Ask(scene, campaign, scene.Leader)).Problem);
        await Consolidate(scene, campaign);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenConsolidation, Result<ConsolidationView>>(op => op.Run(scene.Writer, campaign))).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenDraftNode, Result<DraftNodeView>>(op => op.Run(scene.Writer, campaign, "k11"))).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenDraftNode, Result<DraftNodeView>>(op => op.Run(scene.Leader, campaign, "k99"))).Problem);
        Assert.Equal(Problem.NotAllowed, (await Choose(scene, campaign, "x", take: true, scene.Leader)).Problem);
        var report = (await Node(scene, campaign)).Report.Id;
        Assert.Equal(Problem.NotFound, (await scene.Save(report, "k11", "<p>Xin chào.</p>", baseVersion: 1, by: scene.Writer)).Problem);
    }

    [Theory, EveryDatabase]
    public async Task The_consolidated_report_is_nobodys_debt(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await HandIn(scene, campaign, "an-khe", Same);
        await Consolidate(scene, campaign);
        var report = (await Node(scene, campaign)).Report.Id;

        Assert.Equal(3, (await scene.Do<LeadDesk, IReadOnlyList<LedCampaign>>(op => op.Run(scene.Coordinator))).Single().Total);
        Assert.Equal(3, Scene.Must(await scene.Do<ReceptionDesk, Result<DeskView>>(op => op.Run(scene.Coordinator, campaign))).Units.Count);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Coordinator, campaign, report))).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<ReviewReport, Result<Done>>(op => op.Accept(scene.Coordinator, report))).Problem);
        Assert.Equal(ReportProblems.IssuedElsewhere, (await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Coordinator, report))).Problem);
    }

    /// <summary>A unit's report from nothing to handed in, signed on paper.</summary>
    internal static async Task<Guid> HandIn(Scene scene, Guid campaign, string code, string html)
    {
        var writer = code == "an-khe" ? scene.Writer : scene.Neighbour;
        var report = await scene.ReportOf(campaign, code);
        Scene.Must(await scene.Save(report, "k11", html, by: writer));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(writer, report, ApprovalKind.OnPaper, "Bí thư Đảng ủy")));
        Scene.Must(await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(writer, report)));
        return report;
    }

    internal static async Task Consolidate(Scene scene, Guid campaign)
    {
        Scene.Must(await Ask(scene, campaign, scene.Coordinator));
        await scene.Do<RunConsolidation, int>(async op => { await op.Run(campaign); return 0; });
    }

    internal static Task<Result<Done>> Ask(Scene scene, Guid campaign, Actor by) => scene.Do<AskConsolidation, Result<Done>>(op => op.Run(by, campaign));

    internal static async Task<DraftNodeView> Node(Scene scene, Guid campaign) => Scene.Must(await scene.Do<OpenDraftNode, Result<DraftNodeView>>(op => op.Run(scene.Coordinator, campaign, "k11")));

    private static Task<Result<Done>> Choose(Scene scene, Guid campaign, string hash, bool take, Actor? by = null) =>
        scene.Do<ChooseDraft, Result<Done>>(op => op.Run(by ?? scene.Coordinator, new(campaign, "k11", hash, take)));
}

using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Receiving;

/// <summary>Register, review, return, extension.</summary>
public sealed class ReceivingTests
{
    [Theory, EveryDatabase]
    public async Task A_number_of_the_register_is_used_once_and_may_be_changed(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var one = await scene.Submitted(campaign);
        var proposed = Assert.Single((await Book(scene, campaign)).Waiting);
        Assert.Equal(1, proposed.Number);
        Scene.Must(await Register(scene, campaign, one, 7));
        Assert.Equal(7, Assert.Single((await Book(scene, campaign)).Registered).Number);
        Scene.Must(await Register(scene, campaign, one, 9));

        var other = await scene.ReportOf(campaign, "binh-minh");
        Assert.Equal("arrival-number-taken", (await Register(scene, campaign, other, 9)).Problem?.Code);
        Assert.Equal("report-wrong-state", (await Register(scene, campaign, other, 10)).Problem?.Code);
        Assert.Equal(ReceivingProblems.NumberOutOfRange, (await Register(scene, campaign, one, 0)).Problem);
        Assert.Equal(Problem.NotFound, (await Register(scene, campaign, Guid.NewGuid(), 11)).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<RegisterArrivals, Result<Done>>(op => op.Run(scene.Neighbour, new(campaign, [])))).Problem);
        Assert.Equal(Problem.NotAllowed, (await scene.Do<RegisterArrivals, Result<Done>>(op => op.Run(scene.Leader, new(campaign, [])))).Problem);
    }

    [Theory, EveryDatabase]
    public async Task What_a_reviewer_said_is_kept_for_the_version_and_a_return_is_tracked_to_its_end(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.Submitted(campaign);
        Scene.Must(await Say(scene, report, 1, "k11", fine: false, "Bổ sung số liệu."));
        var view = await Review(scene, campaign, report);
        Assert.Equal("Bổ sung số liệu.", view.Opinions["k11"].Reason);
        Assert.Equal(CompletionLevel.Partly, view.ByReviewer["k11"].Level);

        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new("k11", "Bổ sung số liệu."), new("k12", "Chưa nêu.")], Scene.FirstDay.AddDays(3))));
        Assert.Equal(ReturnStage.WithUnit, Assert.Single((await Returns(scene, campaign)).Returns).Stage);
        Assert.Equal("report-wrong-state", (await Say(scene, report, 1, "k11", fine: true, null)).Problem?.Code);

        Scene.Must(await scene.Save(report, "k11", "<p>Đã tổ chức 15 hội nghị tuyên truyền cho 2.000 lượt người ở 9 thôn.</p>", baseVersion: 1));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Approver, report, ApprovalKind.OnPaper, "Bí thư Đảng ủy")));
        Scene.Must(await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Writer, report)));

        view = await Review(scene, campaign, report);
        Assert.Empty(view.Opinions);
        Assert.Equal([true, false], view.Answers.Select(answer => answer.Changed));
        Assert.Equal(Problem.ChangedMeanwhile, (await Say(scene, report, 1, "k11", fine: true, null)).Problem);
        Assert.Equal(ReturnStage.CameBack, Assert.Single((await Returns(scene, campaign)).Returns).Stage);
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Accept(scene.Coordinator, report)));
        Assert.Equal(ReturnStage.Closed, Assert.Single((await Returns(scene, campaign)).Returns).Stage);
    }

    [Theory, EveryDatabase]
    public async Task A_reviewer_sees_what_was_handed_in_and_nobody_else_reviews(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var unwritten = await scene.ReportOf(campaign, "binh-minh");
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Coordinator, campaign, unwritten))).Problem);
        var report = await scene.Submitted(campaign);
        Assert.Equal(Problem.NotFound, (await scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Neighbour, campaign, report))).Problem);
        Assert.False(Scene.Must(await scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Leader, campaign, report))).IsOpen);
        SaveReview.Request nothing = new(report, 1, new Dictionary<string, SaveReview.Opinion>(), new Dictionary<string, RateTasks.Rated>());
        Assert.Equal(Problem.NotFound, (await scene.Do<SaveReview, Result<Done>>(op => op.Run(scene.Neighbour, nothing))).Problem);
        Assert.Equal(Problem.NotAllowed, (await scene.Do<SaveReview, Result<Done>>(op => op.Run(scene.Leader, nothing))).Problem);
        Assert.Equal(ReportProblems.NoSuchSection, (await Say(scene, report, 1, "k99", fine: true, null)).Problem);

        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new(null, "Sửa.")], null)));
        Scene.Must(await scene.Save(report, "k11", "<p>Đang viết dở.</p>", baseVersion: 1));
        Assert.Contains("12 hội nghị", (await Review(scene, campaign, report)).Version.Content.Sections.Single().Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Many_units_get_more_time_together_or_none_does(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var ids = await scene.Read(db => db.Obligations.Where(row => row.CampaignId == campaign).Select(row => row.Id).ToListAsync());
        var later = new DateOnly(2024, 5, 20);
        Scene.Must(await Extend(scene, [ids[0]], later));
        Assert.Equal("extension-not-later", (await Extend(scene, ids, later)).Problem?.Code);
        Assert.Equal(1, await scene.Read(db => db.Obligations.CountAsync(row => row.DueDay == later)));
        Scene.Must(await Extend(scene, ids, later.AddDays(1)));
        Assert.Equal(3, await scene.Read(db => db.Obligations.CountAsync(row => row.DueDay == later.AddDays(1))));
        Assert.Equal(ReceivingProblems.NobodyChosen, (await Extend(scene, [], later)).Problem);
        Assert.Equal(Problem.NotFound, (await Extend(scene, [Guid.NewGuid()], later)).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<ExtendDue, Result<Done>>(op => op.Run(scene.Writer, new(ids, later, "x")))).Problem);
        Assert.Equal(Problem.NotAllowed, (await scene.Do<ExtendDue, Result<Done>>(op => op.Run(scene.Leader, new(ids, later, "x")))).Problem);
    }

    private static async Task<ArrivalBookView> Book(Scene scene, Guid campaign) => Scene.Must(await scene.Do<ArrivalBook, Result<ArrivalBookView>>(op => op.Run(scene.Coordinator, campaign)));

    private static Task<Result<Done>> Register(Scene scene, Guid campaign, Guid report, int number) =>
        scene.Do<RegisterArrivals, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, [new(report, number, Scene.FirstDay)])));

    private static Task<Result<Done>> Say(Scene scene, Guid report, int version, string key, bool fine, string? reason) => scene.Do<SaveReview, Result<Done>>(op => op.Run(scene.Coordinator, new(report, version,
        new Dictionary<string, SaveReview.Opinion> { [key] = new(fine, reason) }, key == "k11" ? new Dictionary<string, RateTasks.Rated> { [key] = new(CompletionLevel.Partly, null) } : [])));

    private static async Task<ReviewView> Review(Scene scene, Guid campaign, Guid report) => Scene.Must(await scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Coordinator, campaign, report)));

    private static async Task<ReturnsView> Returns(Scene scene, Guid campaign) => Scene.Must(await scene.Do<OpenReturns, Result<ReturnsView>>(op => op.Run(scene.Coordinator, campaign)));

    private static Task<Result<Done>> Extend(Scene scene, IReadOnlyList<Guid> ids, DateOnly until) => scene.Do<ExtendDue, Result<Done>>(op => op.Run(scene.Coordinator, new(ids, until, "Đang chống bão.")));
}

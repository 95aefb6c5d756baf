using HopLuu.Core;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Xunit;

namespace HopLuu.Core.Tests.Receiving;

/// <summary>The one rule of lateness: the first submission against the due instant, extensions included, in Vietnam's time.</summary>
public sealed class LatenessTests
{
    private static readonly DateOnly DueDay = new(2024, 5, 14);

    [Theory, EveryDatabase]
    public async Task A_report_handed_in_at_235959_of_the_last_day_is_in_time(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        scene.Clock.Set(DueDay, 23, 59, 59);
        await scene.Submitted(campaign);

        Assert.False((await Row(scene, campaign)).IsLate);
    }

    [Theory, EveryDatabase]
    public async Task A_second_later_it_is_late(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        scene.Clock.Set(DueDay.AddDays(1), 0);
        await scene.Submitted(campaign);

        Assert.True((await Row(scene, campaign)).IsLate);
    }

    [Theory, EveryDatabase]
    public async Task A_return_never_makes_a_punctual_report_late(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.Submitted(campaign);
        scene.Clock.Set(DueDay.AddDays(3), 9);
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new(null, "Bổ sung số liệu.")], DueDay.AddDays(5))));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Approver, report, ApprovalKind.OnPaper, "Bí thư Đảng ủy")));
        Scene.Must(await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Writer, report)));

        var row = await Row(scene, campaign);
        Assert.Equal((false, ReportStatus.Submitted, 2), (row.IsLate, row.Report.Status, row.Report.VersionCount));
    }

    [Theory, EveryDatabase]
    public async Task An_extension_moves_the_due_instant(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var row = await Row(scene, campaign);
        Scene.Must(await scene.Do<ExtendDue, Result<Done>>(op => op.Run(scene.Coordinator, new(row.Obligation.Id, DueDay.AddDays(2), "Xã đang chống bão."))));
        scene.Clock.Set(DueDay.AddDays(1), 9);
        await scene.Submitted(campaign);

        Assert.False((await Row(scene, campaign)).IsLate);
    }

    [Theory, EveryDatabase]
    public async Task Units_that_have_not_started_are_on_the_board_from_the_moment_of_publishing(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();

        var view = Scene.Must(await scene.Do<Board, Result<BoardView>>(op => op.Run(scene.Coordinator, campaign, new())));

        Assert.Equal((3, 3, 0), (view.Total, view.Counts[ReportStatus.NotStarted], view.Overdue));
    }

    private static async Task<BoardRow> Row(Scene scene, Guid campaign) =>
        Scene.Must(await scene.Do<Board, Result<BoardView>>(op => op.Run(scene.Coordinator, campaign, new()))).Rows.Single(row => row.Obligation.OrganizationId == scene.Body("an-khe").Id);
}

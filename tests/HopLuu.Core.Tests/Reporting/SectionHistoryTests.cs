using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class SectionHistoryTests
{
    private const string First = "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>";

    [Theory, EveryDatabase]
    public async Task Saves_of_one_sitting_are_one_version_and_those_of_a_colleague_another(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", First));
        scene.Clock.Move(TimeSpan.FromSeconds(30));
        Scene.Must(await scene.Save(report, "k11", First + "<p>Thêm một ý.</p>", 1));
        Scene.Must(await scene.Save(report, "k11", First + "<p>Người duyệt sửa.</p>", 2, scene.Approver));

        var history = await History(scene, report);

        Assert.Equal([("duyet", 3), ("soan", 2)], history.Lines.Select(line => (line.By, line.Version)));
        Assert.Equal(("Thêm một ý.", "Người duyệt sửa."), (Joined(history, ChangeKind.Removed), Joined(history, ChangeKind.Added)));
    }

    [Theory, EveryDatabase]
    public async Task What_was_deleted_in_the_same_sitting_can_be_fetched_back_and_that_be_undone(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", First));
        Scene.Must(await scene.Save(report, "k11", "", 1));

        Scene.Must(await Restore(scene, report, version: 1, baseVersion: 2));
        Assert.Equal(First, await Content(scene, report));
        Scene.Must(await Restore(scene, report, version: 2, baseVersion: 3));

        Assert.Equal("", await Content(scene, report));
        Assert.Equal([RevisionKind.Restored, RevisionKind.Restored, RevisionKind.Written, RevisionKind.Written], (await History(scene, report)).Lines.Select(line => line.Kind));
        Assert.Equal("0000", await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.Strip).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Two_people_on_one_shared_account_have_versions_of_their_own(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());

        foreach (var (sitting, version) in new[] { (one, 0), (one, 1), (other, 2) })
            Scene.Must(await scene.Do<SaveSection, Result<SaveSection.Saved>>(op => op.Run(scene.Writer, new(report, "k11", $"{First}<p>Lần {version}.</p>", version, Guid.NewGuid(), sitting))));

        Assert.Equal([3, 2], (await History(scene, report)).Lines.Select(line => line.Version));
    }

    [Theory, EveryDatabase]
    public async Task Restoring_runs_over_nobody_who_saved_meanwhile(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", First));
        Scene.Must(await scene.Save(report, "k11", "<p>Của người duyệt.</p>", 1, scene.Approver));

        Assert.Equal("section-stale", (await Restore(scene, report, version: 1, baseVersion: 1)).Problem?.Code);
        Assert.Equal("<p>Của người duyệt.</p>", await Content(scene, report));
    }

    [Theory, EveryDatabase]
    public async Task A_declaration_is_a_version_and_taking_it_back_shows_the_text_again(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", First));

        Scene.Must(await Declare(scene, report, Declaration.NothingArose, "Trong kỳ không có việc."));
        Assert.Equal("d000", await Strip(scene, report));
        Scene.Must(await Declare(scene, report, null, null));

        Assert.Equal(("1000", First), (await Strip(scene, report), await Content(scene, report)));
        Assert.Equal([null, Declaration.NothingArose, null], (await History(scene, report)).Lines.Select(line => line.Declaration));
    }

    [Theory, EveryDatabase]
    public async Task A_declaration_needs_a_reason_a_section_and_an_open_report(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.ReportOf(campaign, "an-khe");

        Assert.Equal("reason-missing", (await Declare(scene, report, Declaration.NothingArose, " ")).Problem?.Code);
        Assert.Equal("reason-too-long", (await Declare(scene, report, Declaration.NothingArose, new string('a', 1001))).Problem?.Code);
        Assert.Equal("section-unknown", (await Declare(scene, report, Declaration.NothingArose, "Lý do.", key: "k1")).Problem?.Code);
        Assert.Equal("not-found", (await Declare(scene, report, Declaration.NothingArose, "Lý do.", by: scene.Neighbour)).Problem?.Code);
        await scene.Submitted(campaign);
        Assert.Equal("report-handed-in", (await Declare(scene, report, Declaration.NothingArose, "Lý do.")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task The_history_of_another_unit_looks_like_none(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        foreach (var stranger in new[] { scene.Neighbour, scene.Coordinator })
        {
            Assert.Equal("not-found", (await scene.Do<SectionHistory, Result<SectionHistory.History>>(op => op.Run(stranger, new(report, "k11", null)))).Problem?.Code);
            Assert.Equal("not-found", (await scene.Do<RestoreSection, Result<Done>>(op => op.Run(stranger, new(report, "k11", 1, 1)))).Problem?.Code);
            Assert.Equal("not-found", (await scene.Do<SectionStates, Result<SectionStates.States>>(op => op.Run(stranger, report))).Problem?.Code);
        }
        Assert.Equal("revision-unknown", (await scene.Do<SectionHistory, Result<SectionHistory.History>>(op => op.Run(scene.Writer, new(report, "k11", 99)))).Problem?.Code);
        Assert.Equal("report-handed-in", (await Restore(scene, report, version: 1, baseVersion: 1)).Problem?.Code);
    }

    private static string Joined(SectionHistory.History history, ChangeKind kind) => string.Concat(history.Changes.Where(change => change.Kind == kind).Select(change => change.Text)).Trim();

    private static Task<Result<Done>> Restore(Scene scene, Guid report, int version, int baseVersion) => scene.Do<RestoreSection, Result<Done>>(op => op.Run(scene.Writer, new(report, "k11", version, baseVersion)));

    private static Task<Result<Done>> Declare(Scene scene, Guid report, Declaration? declaration, string? reason, string key = "k11", HopLuu.Core.Accounts.Actor? by = null) =>
        scene.Do<DeclareSection, Result<Done>>(op => op.Run(by ?? scene.Writer, new(report, key, declaration, reason)));

    private static async Task<SectionHistory.History> History(Scene scene, Guid report) =>
        Scene.Must(await scene.Do<SectionHistory, Result<SectionHistory.History>>(op => op.Run(scene.Writer, new(report, "k11", null))));

    private static Task<string> Content(Scene scene, Guid report) => scene.Read(db => db.Sections.Where(row => row.ReportId == report && row.NodeKey == "k11").Select(row => row.Content).SingleAsync());

    private static Task<string> Strip(Scene scene, Guid report) => scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.Strip).SingleAsync());
}

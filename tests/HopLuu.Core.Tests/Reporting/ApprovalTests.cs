using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class ApprovalTests
{
    [Theory, EveryDatabase]
    public async Task Only_the_approver_approves_on_screen_and_a_neighbour_finds_nothing(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.SubmitForApproval(scene.Writer, report)));

        Assert.Equal("not-allowed", (await Approve(scene, report, scene.Writer)).Problem?.Code);
        Assert.Equal("not-found", (await Approve(scene, report, scene.Neighbour)).Problem?.Code);
        Scene.Must(await Approve(scene, report, scene.Approver));
        Assert.Equal((ReportStatus.AwaitingApproval, ApprovalKind.OnScreen), await scene.Read(async db => await db.Reports.Where(row => row.Id == report).Select(row => new ValueTuple<ReportStatus, ApprovalKind>(row.Status, row.Approval!.Value)).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task An_empty_report_does_not_go_to_the_approver(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("report-empty", (await scene.Do<ApproveReport, Result<Done>>(op => op.SubmitForApproval(scene.Writer, report))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task What_was_signed_on_paper_names_who_signed(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        Assert.Equal("signer-missing", (await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, " "))).Problem?.Code);
        Assert.Equal("signer-too-long", (await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, new string('x', 201)))).Problem?.Code);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, "Bí thư Đảng ủy")));
        Assert.Equal("Bí thư Đảng ủy", await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.ApprovedBy).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Sent_back_it_is_the_next_draft_and_the_writer_reads_why(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.SubmitForApproval(scene.Writer, report)));

        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.SendBack(scene.Approver, report, "Bổ sung số liệu của ba thôn.")));

        Assert.Equal((ReportStatus.Writing, 2), await scene.Read(async db => await db.Reports.Where(row => row.Id == report).Select(row => new ValueTuple<ReportStatus, int>(row.Status, row.DraftNumber)).SingleAsync()));
        Assert.Equal("Bổ sung số liệu của ba thôn.", await scene.Read(db => db.Comments.Where(row => row.ReportId == report).Select(row => row.Text).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_comment_stands_at_its_section_until_it_is_dealt_with(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        var comment = Scene.Must(await Comment(scene, report, "k11", "Nêu rõ số hội nghị ở từng thôn."));
        Scene.Must(await scene.Do<CommentOnReport, Result<Done>>(op => op.Resolve(scene.Writer, report, comment)));

        Assert.NotNull(await scene.Read(db => db.Comments.Where(row => row.Id == comment && row.NodeKey == "k11").Select(row => row.ResolvedAt).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_comment_without_words_on_no_section_or_by_a_neighbour_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        Assert.Equal("comment-missing", (await Comment(scene, report, "k11", " ")).Problem?.Code);
        Assert.Equal("comment-too-long", (await Comment(scene, report, "k11", new string('x', 4001))).Problem?.Code);
        Assert.Equal("section-unknown", (await Comment(scene, report, "zz", "Ý kiến")).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<CommentOnReport, Result<Guid>>(op => op.Run(scene.Neighbour, new(report, null, "Ý kiến")))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<CommentOnReport, Result<Done>>(op => op.Resolve(scene.Writer, report, Guid.NewGuid()))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task The_unit_rates_its_tasks_changes_its_mind_and_the_frozen_version_holds_what_it_said(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written(approved: true);

        Scene.Must(await Rate(scene, report, new() { ["k11"] = new(CompletionLevel.Good, null), ["k12"] = new(CompletionLevel.Done, null) }));
        Scene.Must(await Rate(scene, report, new() { ["k11"] = new(CompletionLevel.Partly, "Còn hai thôn chưa tổ chức."), ["k12"] = new(null, null) }));
        Scene.Must(await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Writer, report)));

        var frozen = (await scene.Read(db => db.ReportVersions.SingleAsync(row => row.ReportId == report))).Content;
        Assert.Equal([new FrozenRating("k11", CompletionLevel.Partly, "Còn hai thôn chưa tổ chức.")], frozen.Ratings);
        Assert.Equal("report-handed-in", (await Rate(scene, report, new() { ["k11"] = new(CompletionLevel.Good, null) })).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Only_tasks_are_rated_and_only_by_the_unit(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        Assert.Equal("section-unknown", (await Rate(scene, report, new() { ["k3"] = new(CompletionLevel.Good, null) })).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<RateTasks, Result<Done>>(op => op.Run(scene.Neighbour, new(report, new Dictionary<string, RateTasks.Rated>())))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Number_and_date_are_added_after_signing_and_a_number_too_long_to_keep_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        Assert.Equal("number-too-long", (await scene.Do<ApproveReport, Result<Done>>(op => op.Number(scene.Writer, report, new string('1', 81), null))).Problem?.Code);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Number(scene.Writer, report, " 12-BC/ĐU ", new DateOnly(2024, 5, 10))));
        Assert.Equal("12-BC/ĐU", await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.DocumentNumber).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_scanned_original_is_known_by_its_bytes_and_shows_on_the_report(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        Assert.Equal("signed-copy-type", (await Attach(scene, report, "ban-chinh.pdf", Papers.Text("<html><script>alert(1)</script>"))).Problem?.Code);
        Scene.Must(await Attach(scene, report, "ban-chinh.html", Papers.Text("%PDF-1.7 …")));

        Assert.True(await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.HasSignedCopy).SingleAsync()));
        Assert.Equal(1, await scene.Read(db => db.Files.CountAsync(file => file.Name == "ban-chinh.pdf")));
    }

    [Theory, EveryDatabase]
    public async Task The_last_original_of_a_report_that_is_in_is_replaced_not_removed(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        var wrong = Scene.Must(await Attach(scene, report, "sai.pdf", Papers.Text("%PDF-1.4 sai")));

        Assert.Equal("signed-copy-only-one", (await Remove(scene, report, wrong)).Problem?.Code);
        Scene.Must(await Attach(scene, report, "dung.pdf", Papers.Text("%PDF-1.4 đúng")));
        Scene.Must(await Remove(scene, report, wrong));

        Assert.True(await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.HasSignedCopy).SingleAsync()));
        Assert.Equal("not-found", (await scene.Do<AttachSignedCopy, Result<Done>>(op => op.Remove(scene.Neighbour, report, wrong))).Problem?.Code);
    }

    private static Task<Result<Done>> Approve(Scene scene, Guid report, Accounts.Actor by) => scene.Do<ApproveReport, Result<Done>>(op => op.Approve(by, report, ApprovalKind.OnScreen, null));

    private static Task<Result<Guid>> Comment(Scene scene, Guid report, string? key, string text) => scene.Do<CommentOnReport, Result<Guid>>(op => op.Run(scene.Approver, new(report, key, text)));

    private static Task<Result<Done>> Rate(Scene scene, Guid report, Dictionary<string, RateTasks.Rated> ratings) => scene.Do<RateTasks, Result<Done>>(op => op.Run(scene.Writer, new(report, ratings)));

    private static Task<Result<Guid>> Attach(Scene scene, Guid report, string name, ReadOnlyMemory<byte> bytes) => scene.Do<AttachSignedCopy, Result<Guid>>(op => op.Run(scene.Writer, new(report, name, bytes)));

    private static Task<Result<Done>> Remove(Scene scene, Guid report, Guid attachment) => scene.Do<AttachSignedCopy, Result<Done>>(op => op.Remove(scene.Writer, report, attachment));
}

using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class SubmissionTests
{
    [Theory, EveryDatabase]
    public async Task What_is_handed_in_is_frozen_with_a_hash_over_what_is_stored(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written(approved: true);

        Scene.Must(await Submit(scene, report));

        var version = await scene.Read(db => db.ReportVersions.SingleAsync(row => row.ReportId == report));
        Assert.Equal((1, FreezeReport.HashOf(version.Content), scene.Writer.Name), (version.Number, version.Sha256, version.By));
        Assert.Contains("1.250 lượt", version.Content.Sections.Single(section => section.Key == "k11").Content, StringComparison.Ordinal);
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "report.submitted" && row.Detail == version.Sha256)));
    }

    [Theory, EveryDatabase]
    public async Task A_report_that_is_not_approved_is_not_handed_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        Assert.Equal("report-not-approved", (await Submit(scene, report)).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Neighbour, report))).Problem?.Code);
        var leader = scene.Writer with { Grants = [.. scene.Writer.Grants.Select(grant => grant with { Role = Accounts.Role.Leader })] };
        Assert.Equal("not-allowed", (await scene.Do<SubmitReport, Result<Guid>>(op => op.Run(leader, report))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Handed_in_twice_it_is_in_once_with_the_same_receipt(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written(approved: true);

        var first = Scene.Must(await Submit(scene, report));
        scene.Clock.Move(TimeSpan.FromMinutes(3));
        var again = Scene.Must(await Submit(scene, report));

        Assert.Equal(first, again);
        Assert.Equal(1, await scene.Read(db => db.ReportVersions.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Clicked_many_times_at_the_same_moment_it_is_in_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written(approved: true);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Submit(scene, report))));

        Assert.All(results, result => Assert.Null(result.Problem));
        Assert.Single(results.Select(result => result.Value).Distinct());
        Assert.Equal((1, 1), (await scene.Read(db => db.ReportVersions.CountAsync()), await scene.Read(db => db.Audit.CountAsync(row => row.Action == "report.submitted"))));
    }

    [Theory, EveryDatabase]
    public async Task The_last_second_is_in_time_and_the_next_is_late_but_taken(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await Approved(scene, campaign);
        var report = await scene.ReportOf(campaign, "an-khe");
        var due = await scene.Read(db => db.Obligations.Where(row => row.CampaignId == campaign && row.OrganizationId == scene.Body("an-khe").Id).Select(row => row.DueAt).SingleAsync());

        scene.Clock.Set(new DateOnly(2024, 5, 15), 0);
        Scene.Must(await Submit(scene, report));

        var stored = await scene.Read(db => db.Reports.SingleAsync(row => row.Id == report));
        Assert.Equal((ReportStatus.Submitted, true), (stored.Status, stored.IsLate(due)));
        Assert.False(stored.IsLate(due!.Value.AddSeconds(1)));
    }

    [Theory, EveryDatabase]
    public async Task Withdrawn_in_time_it_can_be_mended_and_handed_in_again(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        Scene.Must(await Withdraw(scene, report));
        Scene.Must(await scene.Save(report, "k12", "<p>Bổ sung việc kiểm tra 4 chi bộ trong quý I.</p>"));
        Assert.Equal("report-not-approved", (await Submit(scene, report)).Problem?.Code);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, "Bí thư")));
        Scene.Must(await Submit(scene, report));

        var compared = Scene.Must(await scene.Do<CompareVersions, Result<ComparedVersions>>(op => op.Run(scene.Writer, report, 2)));
        Assert.Equal(["k12"], compared.Sections.Select(section => section.Key));
        Assert.Equal("not-found", (await scene.Do<CompareVersions, Result<ComparedVersions>>(op => op.Run(scene.Writer, report, 1))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<CompareVersions, Result<ComparedVersions>>(op => op.Run(scene.Neighbour, report, 2))).Problem?.Code);
        Assert.Equal([1, 2], await scene.Read(db => db.ReportVersions.Where(row => row.ReportId == report).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync()));
    }

    [Theory, EveryDatabase]
    public async Task After_the_deadline_nothing_is_withdrawn(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        scene.Clock.Set(new DateOnly(2024, 5, 15), 0);

        Assert.Equal("report-withdraw-late", (await Withdraw(scene, report)).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<SubmitReport, Result<Done>>(op => op.Withdraw(scene.Neighbour, report))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_returned_report_handed_in_again_closes_the_return(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new("k12", "Bổ sung nội dung.")], null)));

        Scene.Must(await scene.Save(report, "k12", "<p>Đã kiểm tra 4 chi bộ về việc thực hiện nghị quyết.</p>"));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, "Bí thư")));
        Scene.Must(await Submit(scene, report));

        Assert.Equal(2, await scene.Read(db => db.Returns.Where(row => row.ReportId == report).Select(row => row.AnsweredBy).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task The_checklist_names_what_is_empty_thin_missing_or_late(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();
        Scene.Must(await scene.Save(report, "k2", "<p>Còn chậm.</p>"));
        scene.Clock.Set(new DateOnly(2024, 5, 20), 9);

        var opened = Scene.Must(await scene.Do<OpenReport, Result<OpenedReport>>(op => op.Run(scene.Writer, report)));
        var points = Checklist.Of(opened, scene.Clock.GetUtcNow());

        Assert.Equal(CheckState.Stops, points[0].State);
        Assert.Equal(["k12", "k3"], points[1].Sections.Select(item => item.Key));
        Assert.Equal(["k2"], points[2].Sections.Select(item => item.Key));
        Assert.Contains(points, point => point.State == CheckState.Look && point.Text.Contains("quá hạn", StringComparison.Ordinal));
    }

    private static Task<Result<Guid>> Submit(Scene scene, Guid report) => scene.Do<SubmitReport, Result<Guid>>(op => op.Run(scene.Writer, report));

    private static Task<Result<Done>> Withdraw(Scene scene, Guid report) => scene.Do<SubmitReport, Result<Done>>(op => op.Withdraw(scene.Writer, report));

    private static async Task Approved(Scene scene, Guid campaign)
    {
        var report = await scene.ReportOf(campaign, "an-khe");
        Scene.Must(await scene.Save(report, "k11", "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người.</p>"));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Writer, report, ApprovalKind.OnPaper, "Bí thư")));
    }
}

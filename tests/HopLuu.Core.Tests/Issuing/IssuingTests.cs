using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Issuing;
using HopLuu.Core.Notices;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Core.Tests.Consolidating;
using HopLuu.Synthesis.Plans;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Issuing;

public sealed class IssuingTests
{
    [Theory, EveryDatabase]
    public async Task It_is_issued_once_approved_and_numbered_and_then_never_changes(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Assert.Equal(ConsolidatingProblems.NotComputed, (await Issue(scene, campaign)).Problem);
        await ConsolidationTests.HandIn(scene, campaign, "an-khe", ConsolidationTests.Same);
        await ConsolidationTests.Consolidate(scene, campaign);
        var report = (await ConsolidationTests.Node(scene, campaign)).Report.Id;
        Assert.Equal(IssuingProblems.NotApproved, (await Issue(scene, campaign)).Problem);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Coordinator, report, ApprovalKind.OnPaper, "Phó Bí thư Thường trực")));
        Assert.Equal(IssuingProblems.NumberMissing, (await Issue(scene, campaign)).Problem);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Number(scene.Coordinator, report, "45-BC/HU", Scene.FirstDay)));
        Assert.Equal(Problem.NotAllowed, (await Issue(scene, campaign, scene.Leader)).Problem);
        Assert.Equal(Problem.NotFound, (await Issue(scene, campaign, scene.Writer)).Problem);

        var version = Scene.Must(await Issue(scene, campaign));
        Assert.Equal(version, Scene.Must(await Issue(scene, campaign))); // a second click
        Assert.Equal(1, await scene.Read(db => db.ReportVersions.CountAsync(row => row.ReportId == report)));
        var told = await scene.Read(db => db.Notices.SingleAsync(row => row.Kind == NoticeKind.Consolidated && row.OrganizationId == scene.Body("an-khe").Id));
        Assert.Contains("45-BC/HU", told.Text, StringComparison.Ordinal);

        var text = (await ConsolidationTests.Node(scene, campaign)).Section!.Content;
        await ConsolidationTests.HandIn(scene, campaign, "binh-minh", "<p>Thành lập 5 tổ tuyên truyền lưu động ở các thôn xa trung tâm.</p>");
        await ConsolidationTests.Consolidate(scene, campaign);
        Assert.Equal(text, (await ConsolidationTests.Node(scene, campaign)).Section!.Content);
        Assert.Equal("report-handed-in", (await scene.Save(report, "k11", "<p>Sửa.</p>", 1, scene.Coordinator)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task What_is_issued_becomes_the_bodys_own_report_one_tier_up(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await ConsolidationTests.HandIn(scene, campaign, "an-khe", ConsolidationTests.Same);
        await ConsolidationTests.Consolidate(scene, campaign);
        var report = (await ConsolidationTests.Node(scene, campaign)).Report.Id;
        var sender = await scene.Hire("gui-len", "huyen", ("huyen", Role.Coordinator), ("huyen", Role.Writer));
        var above = await CampaignAbove(scene);
        Assert.Equal(IssuingProblems.NotIssued, (await Send(scene, sender, campaign, above)).Problem);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Coordinator, report, ApprovalKind.OnPaper, "Phó Bí thư Thường trực")));
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Number(scene.Coordinator, report, "45-BC/HU", Scene.FirstDay)));
        Scene.Must(await Issue(scene, campaign));
        Assert.Equal(IssuingProblems.NoPlaceAbove, (await Send(scene, sender, campaign, await scene.ReportOf(campaign, "an-khe"))).Problem);
        Assert.Equal(Problem.NotFound, (await Send(scene, scene.Writer, campaign, above)).Problem);

        var sent = Scene.Must(await Send(scene, sender, campaign, above));

        Assert.True(sent.HandedIn);
        var arrived = await scene.Read(db => db.Reports.SingleAsync(row => row.Id == above));
        Assert.Equal((ReportStatus.Submitted, "45-BC/HU", "Phó Bí thư Thường trực"), (arrived.Status, arrived.DocumentNumber, arrived.ApprovedBy));
        var version = await scene.Read(db => db.ReportVersions.SingleAsync(row => row.ReportId == above));
        Assert.Contains("quán triệt nghị quyết", version.Content.Sections.Single(section => section.Key == "t11").Content, StringComparison.Ordinal);
        Assert.Equal(IssuingProblems.AlreadyUp, (await Send(scene, sender, campaign, above)).Problem);
    }

    // A province above, whose plan asks the district for the same things under other keys.
    private static async Task<Guid> CampaignAbove(Scene scene)
    {
        await scene.Found("tinh", null, "Tỉnh ủy Hải Hà", Tier.Province);
        var lead = await scene.Hire("tinh", "tinh", ("tinh", Role.Coordinator));
        var id = Guid.CreateVersion7(scene.Clock.GetUtcNow());
        OutlineItem Item(string key, string? parent, string number, string title, NodeKind kind) => new() { Key = key, Parent = parent, Number = number, Title = title, Kind = kind, Mode = NodeMode.Join };
        await scene.Write(db =>
        {
            var now = scene.Clock.GetUtcNow();
            var tree = db.Organizations.Include(row => row.Periods).First(row => row.Code == "huyen");
            var file = new Core.Files.StoredFile(Guid.CreateVersion7(now), "ke-hoach-tinh.docx", new string('1', 64), 1, scene.Body("tinh").Id, now);
            var outline = new OutlineVersion(Guid.CreateVersion7(now), id, 1, "Đề cương báo cáo",
                [Item("t1", null, "I.", "Kết quả đạt được", NodeKind.Part), Item("t11", "t1", "1.", "Công tác tuyên truyền", NodeKind.Section), Item("t12", "t1", "2.", "Công tác tổ chức thực hiện", NodeKind.Section), Item("t2", null, "II.", "Tồn tại, hạn chế", NodeKind.Part), Item("t3", null, "III.", "Kiến nghị, đề xuất", NodeKind.Part)], now);
            var campaign = new Campaign(id, scene.Body("tinh").Id, scene.Body("tinh").Id, "Sơ kết của tỉnh", new PlanFacts { Issuer = "Tỉnh ủy Hải Hà", Subject = "sơ kết ba năm thực hiện Nghị quyết 05" }, file.Id, outline.Id, now);
            campaign.SetDue(new DateOnly(2024, 6, 1), null);
            db.AddRange(file, campaign, outline);
            db.Add(new Obligation(Guid.CreateVersion7(now), id, UnitAtPublishing.Of(tree, Scene.FirstDay, "Tỉnh ủy Hải Hà"), ObligationKind.Report, null, null));
        });
        Scene.Must(await scene.Do<PublishCampaign, Result<Done>>(op => op.Run(lead, id)));
        return await scene.ReportOf(id, "huyen");
    }

    private static Task<Result<Guid>> Issue(Scene scene, Guid campaign, Actor? by = null) => scene.Do<IssueReport, Result<Guid>>(op => op.Run(by ?? scene.Coordinator, campaign));

    private static Task<Result<SendUp.Sent>> Send(Scene scene, Actor by, Guid campaign, Guid above) => scene.Do<SendUp, Result<SendUp.Sent>>(op => op.Run(by, new(campaign, above)));
}

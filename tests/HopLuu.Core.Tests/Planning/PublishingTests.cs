using System.Text;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Reading;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Planning;

public sealed class PublishingTests
{
    private const string Plan = """
        HUYỆN ỦY KIM SƠN
        Số 12-KH/HU
        Kim Sơn, ngày 06 tháng 5 năm 2024
        KẾ HOẠCH
        sơ kết ba năm thực hiện Nghị quyết số 05-NQ/HU
        Các đơn vị gửi báo cáo về Ban Thường vụ Huyện ủy (qua Văn phòng Huyện ủy) trước ngày 15/5/2024.
        Nơi nhận: 
        - Các đảng ủy trực thuộc
        ĐỀ CƯƠNG BÁO CÁO
        I. Kết quả đạt được
        1. Công tác tuyên truyền
        2. Công tác tổ chức thực hiện
        II. Tồn tại, hạn chế
        III. Kiến nghị, đề xuất
        """;

    [Theory, EveryDatabase]
    public async Task A_plan_becomes_a_campaign_once_and_a_day_before_it_is_due_at_the_end_of_the_fourteenth(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var request = new ImportPlan.Request(scene.Body("huyen").Id, "ke-hoach.txt", Encoding.UTF8.GetBytes(Plan));

        var id = Scene.Must(await scene.Do<ImportPlan, Result<Guid>>(op => op.Run(scene.Coordinator, request)));

        Assert.Equal(id, Scene.Must(await scene.Do<ImportPlan, Result<Guid>>(op => op.Run(scene.Coordinator, request))));
        var campaign = await scene.Read(db => db.Campaigns.SingleAsync(row => row.Id == id));
        Assert.Equal(new DateOnly(2024, 5, 14), campaign.DueDay);
        Assert.Equal("not-found", (await scene.Do<ImportPlan, Result<Guid>>(op => op.Run(scene.Writer, request))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_report_and_a_secret_paper_are_no_plans_and_nothing_of_them_is_kept(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        Task<Result<Guid>> Try(string text) => scene.Do<ImportPlan, Result<Guid>>(op => op.Run(scene.Coordinator, new(scene.Body("huyen").Id, "tep.txt", Encoding.UTF8.GetBytes(text))));

        Assert.Equal("plan-is-a-report", (await Try(Plan.Replace("KẾ HOẠCH", "BÁO CÁO", StringComparison.Ordinal))).Problem?.Code);
        Assert.Equal("plan-unreadable", (await Try("MẬT\n" + Plan)).Problem?.Code);
        Assert.Equal("plan-without-outline", (await Try(Plan[..Plan.IndexOf("ĐỀ CƯƠNG", StringComparison.Ordinal)])).Problem?.Code);
        Assert.Equal(0, await scene.Read(db => db.Files.CountAsync()));
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "plan.secret-refused")));
    }

    [Theory, EveryDatabase]
    public async Task A_units_template_carries_permanent_keys_that_hold_after_an_amendment(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();

        var made = Scene.Must(await scene.Do<MakeTemplate, Result<(byte[] Bytes, string Name)>>(op => op.Run(scene.Writer, campaign, scene.Body("an-khe").Id)));

        Assert.Equal("not-found", (await scene.Do<MakeTemplate, Result<(byte[], string)>>(op => op.Run(scene.Neighbour, campaign, scene.Body("an-khe").Id))).Problem?.Code);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(made.Bytes));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("hopluu:k12", xml, StringComparison.Ordinal);
        var outline = await scene.Read(db => db.Outlines.SingleAsync());
        var moved = new OutlineVersion(Guid.NewGuid(), campaign, 2, null, OutlineTree.Move(outline.Items, OutlineTree.IndexOf(outline.Items, "k12"), up: true)!, scene.Clock.GetUtcNow());
        Assert.Equal("hopluu:1.1", TemplateKeys.ToIds(Filled("hopluu:k12"), moved.ToOutline().IdOfKey).Blocks.OfType<Documents.Model.Paragraph>().Single().Key);
    }

    [Theory, EveryDatabase]
    public async Task A_unit_let_off_with_a_reason_is_gone_from_every_list_and_comes_back_with_its_text(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.ReportOf(campaign, "an-khe");
        Scene.Must(await scene.Save(report, "k11", "<p>Đã tổ chức mười hai hội nghị.</p>"));
        var duty = await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.ObligationId).SingleAsync());

        Assert.Equal("reason-missing", (await scene.Do<AddUnit, Result<Done>>(op => op.Drop(scene.Coordinator, campaign, duty, " "))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<AddUnit, Result<Done>>(op => op.Drop(scene.Neighbour, campaign, duty, "Không"))).Problem?.Code);
        Scene.Must(await scene.Do<AddUnit, Result<Done>>(op => op.Drop(scene.Coordinator, campaign, duty, "Đã hợp nhất")));
        Assert.Equal(2, await scene.Read(db => db.Obligations.CountAsync(row => row.CampaignId == campaign)));

        Scene.Must(await scene.Do<AddUnit, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, scene.Body("an-khe").Id, new(new DateOnly(2024, 5, 20), null)))));
        Assert.Equal(report, await scene.ReportOf(campaign, "an-khe"));
        Assert.Equal("unit-already-owes", (await scene.Do<AddUnit, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, scene.Body("an-khe").Id, new(new DateOnly(2024, 5, 20), null))))).Problem?.Code);
    }

    private static Documents.Model.Document Filled(string key) => new() { Blocks = [new Documents.Model.Paragraph(default, [new Documents.Model.Run("Nội dung.")]) { Key = key }] };
}

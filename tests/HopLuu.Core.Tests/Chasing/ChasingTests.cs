using HopLuu.Core.Accounts;
using HopLuu.Core.Chasing;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Reading;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Chasing;

public sealed class ChasingTests
{
    private static readonly DateOnly DueDay = new(2024, 5, 14);

    [Theory, EveryDatabase]
    public async Task All_that_owe_are_reminded_at_once_and_not_again_within_the_hour(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Submitted(campaign);

        Assert.Equal(new RemindNow.Outcome(2, 0, 0), Scene.Must(await Remind(scene, scene.Coordinator, campaign, null)));
        scene.Clock.Move(TimeSpan.FromMinutes(59));
        Assert.Equal("remind-too-soon", (await Remind(scene, scene.Coordinator, campaign, null)).Problem?.Code);
        scene.Clock.Move(TimeSpan.FromMinutes(2));
        Assert.Equal(2, Scene.Must(await Remind(scene, scene.Coordinator, campaign, null)).Reminded);

        Assert.Equal(4, await scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Reminder)));
        Assert.Equal(4, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "reminder.by-hand")));
        Assert.All(await scene.Read(db => db.RemindersSent.ToListAsync()), row => Assert.Equal("tong-hop", row.By));
    }

    [Theory, EveryDatabase]
    public async Task Two_coordinators_who_press_at_once_remind_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Remind(scene, scene.Coordinator, campaign, null))));

        Assert.Equal(3, await scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Reminder)));
    }

    [Theory, EveryDatabase]
    public async Task Who_may_not_or_need_not_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Submitted(campaign);
        var handedIn = await Obligation(scene, campaign, "an-khe");
        var owed = await Obligation(scene, campaign, "binh-minh");

        Assert.Equal("not-found", (await Remind(scene, scene.Neighbour, campaign, [owed])).Problem?.Code);
        Assert.Equal("not-allowed", (await Remind(scene, scene.Leader, campaign, [owed])).Problem?.Code);
        Assert.Equal("not-found", (await Remind(scene, scene.Coordinator, campaign, [owed, Guid.NewGuid()])).Problem?.Code);
        Assert.Equal("remind-nobody", (await Remind(scene, scene.Coordinator, campaign, [])).Problem?.Code);
        Assert.Equal("remind-nobody-owes", (await Remind(scene, scene.Coordinator, campaign, [handedIn])).Problem?.Code);
        Assert.Equal(new RemindNow.Outcome(1, 0, 1), Scene.Must(await Remind(scene, scene.Coordinator, campaign, [handedIn, owed])));
        Scene.Must(await scene.Do<CloseCampaign, Result<Done>>(op => op.Run(scene.Coordinator, campaign)));
        Assert.Equal("chasing-not-running", (await Remind(scene, scene.Coordinator, campaign, [owed])).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Who_wants_mail_only_for_returns_gets_no_reminder_by_mail(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Write(db =>
        {
            db.Users.Single(row => row.Id == scene.Writer.AccountId).Email = "soan@an-khe.example";
            db.Users.Single(row => row.Id == scene.Neighbour.AccountId).Email = "hang-xom@binh-minh.example";
        });
        Scene.Must(await scene.Do<ChooseMail, Result<Done>>(op => op.Run(scene.Writer, onlyReturns: true)));
        Scene.Must(await Remind(scene, scene.Coordinator, campaign, null));

        await scene.Do<DrainOutbox, int>(drain => drain.Run());

        Assert.DoesNotContain(scene.Mail.Sent, sent => sent.Mail.To == "soan@an-khe.example");
        Assert.Contains(scene.Mail.Sent, sent => sent.Mail.To == "hang-xom@binh-minh.example" && sent.Mail.Subject == "[Hợp Lưu] Nhắc hạn gửi báo cáo");
        Assert.Equal(1, await scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Reminder && row.OrganizationId == scene.Body("an-khe").Id)));
    }

    [Theory, EveryDatabase]
    public async Task The_page_names_who_owes_since_when_with_what_was_sent_and_a_text_to_paste(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Submitted(campaign);
        scene.Clock.Set(DueDay.AddDays(2), 9);
        Scene.Must(await Remind(scene, scene.Coordinator, campaign, [await Obligation(scene, campaign, "truong")]));

        Assert.Equal("not-found", (await Open(scene, scene.Neighbour, campaign)).Problem?.Code);
        Assert.False(Scene.Must(await Open(scene, scene.Leader, campaign)).MayManage);
        var view = Scene.Must(await Open(scene, scene.Coordinator, campaign));

        Assert.Equal(["Chi bộ Trường THPT Kim Sơn", "Đảng ủy xã Bình Minh"], view.Rows.Select(row => row.Report.Unit));
        Assert.Equal(ReminderStep.ByHand, Assert.Single(view.Rows[0].Sent).Step);
        Assert.Equal((2, 2, 1, 3), (view.Counts[OwedFilter.All], view.Counts[OwedFilter.Overdue], view.Counts[OwedFilter.NeverReminded], view.Units));
        Assert.StartsWith("Kính gửi Đảng ủy xã Bình Minh: đến 09:00, 16/5/2024, Văn phòng Huyện ủy Kim Sơn chưa nhận được báo cáo “Sơ kết ba năm thực hiện Nghị quyết 05” của đơn vị. Hạn gửi: hết ngày 14/5/2024 (đã quá 2 ngày).", view.Rows[1].ChatText, StringComparison.Ordinal);
        Assert.Contains($"http://hop-luu.example/bao-cao/{await scene.ReportOf(campaign, "binh-minh")}", view.Rows[1].ChatText, StringComparison.Ordinal);
        Assert.Equal(new OnTimeRate(3, 1, 0, 2), view.Rates.All);
        Assert.Equal(33, view.Rates.All.Percent);
        Assert.Equal([(OrganizationKind.PartyCommittee, new OnTimeRate(2, 1, 0, 1)), (OrganizationKind.School, new OnTimeRate(1, 0, 0, 1))], view.Rates.ByKind);
        Assert.Equal("Đảng ủy xã Bình Minh", Assert.Single(Scene.Must(await scene.Do<OpenChasing, Result<ChasingView>>(op => op.Run(scene.Coordinator, campaign, new(OwedFilter.NeverReminded, "binh minh")))).Rows).Report.Unit);
    }

    [Theory, EveryDatabase]
    public async Task The_page_asks_the_database_as_often_for_forty_units_as_for_three(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var few = await scene.Database.Queries.During(() => Open(scene, scene.Coordinator, campaign));
        await More(scene, campaign, 37);
        var many = await scene.Database.Queries.During(() => Open(scene, scene.Coordinator, campaign));

        Assert.Equal((few, 5), (many, few));
    }

    [Theory, EveryDatabase]
    public async Task The_memo_names_the_late_units_in_lines_and_more_than_five_in_a_table(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Submitted(campaign);
        Assert.Equal("memo-nobody", (await Memo(scene, scene.Coordinator, new(campaign, []))).Problem?.Code);
        scene.Clock.Set(DueDay.AddDays(2), 9);
        Assert.Equal("not-found", (await Memo(scene, scene.Neighbour, new(campaign, []))).Problem?.Code);

        var few = Text(Scene.Must(await Memo(scene, scene.Coordinator, new(campaign, []))));
        Assert.Contains("Số      -CV/HU", few, StringComparison.Ordinal);
        Assert.Contains("Về việc đôn đốc gửi báo cáo sơ kết ba năm thực hiện Nghị quyết 05", few, StringComparison.Ordinal);
        Assert.Contains("Kính gửi:", few, StringComparison.Ordinal);
        Assert.Contains("đã nhận được báo cáo của 1/3 đơn vị. Còn 02 đơn vị đã quá hạn mà chưa gửi báo cáo, gồm:", few, StringComparison.Ordinal);
        Assert.Contains("Đảng ủy xã Bình Minh (thời hạn: hết ngày 14/5/2024; quá hạn 2 ngày);", few, StringComparison.Ordinal);
        Assert.DoesNotContain("An Khê", few, StringComparison.Ordinal);
        Assert.DoesNotContain("Tình trạng", few, StringComparison.Ordinal);
        var chosen = Text(Scene.Must(await Memo(scene, scene.Coordinator, new(campaign, [await Obligation(scene, campaign, "truong")], new DateOnly(2024, 5, 20), ByOffice: true))));
        Assert.Contains("Kính gửi: Chi bộ Trường THPT Kim Sơn", chosen, StringComparison.Ordinal);
        Assert.Contains("VĂN PHÒNG HUYỆN ỦY KIM SƠN", chosen, StringComparison.Ordinal);
        Assert.Contains("chậm nhất ngày 20 tháng 5 năm 2024", chosen, StringComparison.Ordinal);
        Assert.DoesNotContain("Bình Minh", chosen, StringComparison.Ordinal);

        await More(scene, campaign, 7);
        scene.Clock.Set(DueDay.AddDays(4), 9);
        var many = Text(Scene.Must(await Memo(scene, scene.Coordinator, new(campaign, []))));
        Assert.Contains("Còn 09 đơn vị", many, StringComparison.Ordinal);
        Assert.Contains("Tình trạng", many, StringComparison.Ordinal);
    }

    private static Task<Result<RemindNow.Outcome>> Remind(Scene scene, Actor actor, Guid campaign, IReadOnlyCollection<Guid>? units) => scene.Do<RemindNow, Result<RemindNow.Outcome>>(op => op.Run(actor, new(campaign, units)));

    private static Task<Result<ChasingView>> Open(Scene scene, Actor actor, Guid campaign) => scene.Do<OpenChasing, Result<ChasingView>>(op => op.Run(actor, campaign, new()));

    private static Task<Result<PaperFile>> Memo(Scene scene, Actor actor, ExportMemo.Request request) => scene.Do<ExportMemo, Result<PaperFile>>(op => op.Run(actor, request));

    private static Task<Guid> Obligation(Scene scene, Guid campaign, string code)
    {
        var body = scene.Body(code).Id;
        return scene.Read(db => db.Obligations.Where(row => row.CampaignId == campaign && row.OrganizationId == body).Select(row => row.Id).SingleAsync());
    }

    private static async Task More(Scene scene, Guid campaign, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var body = await scene.Found($"xa-{number}", "huyen", $"Đảng ủy xã Thứ {number}");
            Scene.Must(await scene.Do<AddUnit, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, body.Id, new(VietnamTime.Day(scene.Clock.GetUtcNow()).AddDays(1), null)))));
        }
    }

    private static string Text(PaperFile paper)
    {
        var document = DocumentReader.Read(new MemoryStream(paper.Bytes), paper.Name).Document!;
        return string.Join('\n', document.Blocks.Select(block => block switch { Documents.Model.Paragraph paragraph => paragraph.Text, Documents.Model.Table table => string.Join('\n', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)), _ => "" }));
    }
}

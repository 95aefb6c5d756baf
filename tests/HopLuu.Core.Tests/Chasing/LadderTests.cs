using HopLuu.Core.Chasing;
using HopLuu.Core.Notices;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Chasing;

/// <summary>The scene's campaign is published on 6 May 2024 at 08:00 and due at the end of 14 May; half-way is 10 May, three days before 11 May, one day before 13 May, overdue 15 May, escalation 18 May.</summary>
public sealed class LadderTests
{
    private static readonly DateOnly DueDay = new(2024, 5, 14);

    [Theory, EveryDatabase]
    public async Task The_whole_ladder_reaches_each_unit_that_owes_once_a_step(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Campaign();

        for (var now = scene.Clock.GetUtcNow(); VietnamTime.Day(now) < DueDay.AddDays(10); now += TimeSpan.FromMinutes(90))
        {
            scene.Clock.Set(now);
            await Run(scene);
        }

        var sent = await Sent(scene, "an-khe");
        Assert.Equal([ReminderStep.HalfWay, ReminderStep.ThreeDays, ReminderStep.OneDay, ReminderStep.Overdue, ReminderStep.Escalated], sent.Select(row => row.Step));
        Assert.Equal([10, 11, 13, 15, 18], sent.Select(row => VietnamTime.Local(row.At).Day));
        Assert.All(sent, row => Assert.InRange(VietnamTime.Local(row.At).Hour, 7, 16));
        Assert.Equal(4, await Notices(scene, "an-khe"));
    }

    [Theory, EveryDatabase]
    public async Task It_stops_by_itself_when_the_report_is_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Submitted(await scene.Campaign());
        scene.Clock.Set(DueDay.AddDays(-3), 8);

        Assert.Equal(2, await Run(scene));

        Assert.Empty(await Sent(scene, "an-khe"));
        Assert.Equal(ReminderStep.ThreeDays, Assert.Single(await Sent(scene, "binh-minh")).Step);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_is_disturbed_outside_of_working_hours(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Campaign();
        scene.Clock.Set(DueDay.AddDays(-3), 7, 29, 59);
        Assert.Equal(0, await Run(scene));
        scene.Clock.Set(DueDay.AddDays(-3), 17);
        Assert.Equal(0, await Run(scene));
        scene.Clock.Set(DueDay.AddDays(-3), 16, 59, 59);
        Assert.Equal(3, await Run(scene));
    }

    [Theory, EveryDatabase]
    public async Task After_a_stop_of_the_program_only_the_last_step_goes_out(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Campaign();
        scene.Clock.Set(DueDay.AddDays(1), 9);

        await Run(scene);
        await Run(scene);

        Assert.Equal(ReminderStep.Overdue, Assert.Single(await Sent(scene, "an-khe")).Step);
        Assert.StartsWith("Quá hạn: Văn phòng Huyện ủy Kim Sơn chưa nhận được báo cáo “Sơ kết ba năm thực hiện Nghị quyết 05” của đơn vị. Hạn gửi: hết ngày 14/5/2024 (đã quá 1 ngày).",
            (await scene.Read(db => db.Notices.Where(row => row.Kind == NoticeKind.Reminder && row.OrganizationId == scene.Body("an-khe").Id).SingleAsync())).Text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_extension_is_chased_by_the_new_day_and_not_before(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        scene.Clock.Set(DueDay, 9);
        await Run(scene); // one day before, late by a day
        Scene.Must(await scene.Do<ExtendDue, Result<Done>>(op => op.Run(scene.Coordinator, new(Obligation(scene, campaign, "an-khe").Result, DueDay.AddDays(2), "Xã đang chống bão."))));

        scene.Clock.Set(DueDay, 10);
        Assert.Equal(0, await Run(scene)); // "three days before" the new day lies before the extension
        scene.Clock.Set(DueDay.AddDays(1), 8);
        await Run(scene);

        Assert.Equal([ReminderStep.OneDay, ReminderStep.OneDay], (await Sent(scene, "an-khe")).Select(row => row.Step));
        Assert.Equal([ReminderStep.OneDay, ReminderStep.Overdue], (await Sent(scene, "binh-minh")).Select(row => row.Step));
    }

    [Theory, EveryDatabase]
    public async Task A_unit_that_was_let_off_and_a_campaign_that_ended_are_left_in_peace(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Scene.Must(await scene.Do<AddUnit, Result<Done>>(op => op.Drop(scene.Coordinator, campaign, Obligation(scene, campaign, "truong").Result, "Trường đã sáp nhập.")));
        scene.Clock.Set(DueDay.AddDays(-3), 8);
        Assert.Equal(2, await Run(scene));
        Scene.Must(await scene.Do<CloseCampaign, Result<Done>>(op => op.Run(scene.Coordinator, campaign)));
        scene.Clock.Set(DueDay.AddDays(-1), 8);

        Assert.Equal(0, await Run(scene));
        Assert.Empty(await Sent(scene, "truong"));
    }

    [Theory, EveryDatabase]
    public async Task A_report_that_came_back_is_chased_by_the_day_it_is_to_be_mended_by(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        scene.Clock.Set(DueDay.AddDays(2), 9);
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new(null, "Bổ sung số liệu.")], DueDay.AddDays(7))));
        await Run(scene);
        Assert.Empty(await Sent(scene, "an-khe"));
        scene.Clock.Set(DueDay.AddDays(6), 8);
        await Run(scene);

        Assert.Equal(ReminderStep.OneDay, Assert.Single(await Sent(scene, "an-khe")).Step);
        Assert.Contains("đã được trả lại để hoàn thiện. Hạn nộp lại: hết ngày 21/5/2024 (còn 1 ngày).", await scene.Read(db => db.Notices.Where(row => row.Kind == NoticeKind.Reminder && row.OrganizationId == scene.Body("an-khe").Id).Select(row => row.Text).SingleAsync()), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Two_nodes_at_once_send_nothing_twice(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Campaign();
        scene.Clock.Set(DueDay.AddDays(4), 8); // overdue is past: the escalation, one notice for all units
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run(scene))));
        Assert.Equal(2, await scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Escalation)));
        Assert.Equal(3, await scene.Read(db => db.RemindersSent.CountAsync()));

        await using var other = await Scene.Start(kind);
        await other.Campaign();
        other.Clock.Set(DueDay.AddDays(-1), 8);
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run(other))));

        Assert.Equal(3, sent.Sum());
        Assert.Equal((3, 3), (await other.Read(db => db.RemindersSent.CountAsync()), await other.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Reminder))));
        Assert.Equal(3, await other.Read(db => db.Audit.CountAsync(row => row.Action == "reminder.sent")));
    }

    [Theory, EveryDatabase]
    public async Task The_lead_office_and_the_issuer_are_told_by_name_who_owes_long_after(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Submitted(await scene.Campaign());
        scene.Clock.Set(DueDay.AddDays(4), 8);

        await Run(scene);

        var told = await scene.Read(db => db.Notices.Where(row => row.Kind == NoticeKind.Escalation).ToListAsync());
        Assert.Equal(new[] { scene.Body("huyen").Id, scene.Body("van-phong").Id }.Order(), told.Select(row => row.OrganizationId).Order());
        Assert.All(told, row => Assert.Contains("2 đơn vị chưa gửi báo cáo", row.Text, StringComparison.Ordinal));
        Assert.All(told, row => Assert.DoesNotContain("An Khê", row.Text, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task A_step_that_is_switched_off_is_not_sent_and_neither_is_the_one_before_it(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var steps = new[] { ReminderStep.HalfWay, ReminderStep.ThreeDays, ReminderStep.Overdue };
        Assert.Equal("not-found", (await Ladder(scene.Neighbour)).Problem?.Code);
        Assert.Equal("not-allowed", (await Ladder(scene.Leader)).Problem?.Code);
        Assert.Equal("escalate-after-wrong", (await Ladder(scene.Coordinator, 0)).Problem?.Code);
        Scene.Must(await Ladder(scene.Coordinator));
        scene.Clock.Set(DueDay.AddDays(-1), 8);

        Assert.Equal(0, await Run(scene));
        scene.Clock.Set(DueDay.AddDays(20), 8);
        Assert.Equal(0, await Run(scene));

        Task<Result<Done>> Ladder(Accounts.Actor actor, int days = 5) => scene.Do<SaveLadder, Result<Done>>(op => op.Run(actor, new(campaign, steps, days, Digest: false)));
    }

    [Theory, EveryDatabase]
    public async Task The_lead_office_gets_one_summary_a_morning_that_names_units(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        scene.Clock.Set(DueDay, 15);
        await scene.Submitted(campaign);
        scene.Clock.Set(DueDay.AddDays(1), 7);
        Assert.Equal(0, await Digest(scene));
        scene.Clock.Set(DueDay.AddDays(1), 7, 45);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Digest(scene))));
        Assert.Equal(0, await Digest(scene));

        var told = await scene.Read(db => db.Notices.SingleAsync(row => row.Kind == NoticeKind.Digest));
        Assert.Equal(scene.Body("van-phong").Id, told.OrganizationId);
        Assert.Equal("Sáng 15/5/2024, đợt “Sơ kết ba năm thực hiện Nghị quyết 05”: 1/3 đơn vị đã nộp báo cáo. Nộp từ sáng hôm qua (1): Đảng ủy xã An Khê. " +
            "Quá hạn chưa nộp (2): Chi bộ Trường THPT Kim Sơn (đã quá 1 ngày), Đảng ủy xã Bình Minh (đã quá 1 ngày). Chờ thẩm định (1): Đảng ủy xã An Khê.", told.Text);
        Scene.Must(await scene.Do<SaveLadder, Result<Done>>(op => op.Run(scene.Coordinator, new(campaign, [], 3, Digest: false))));
        scene.Clock.Set(DueDay.AddDays(2), 8);
        Assert.Equal(0, await Digest(scene));
    }

    private static Task<int> Run(Scene scene) => scene.Do<SendReminders, int>(op => op.Run());

    private static Task<int> Digest(Scene scene) => scene.Do<SendDigests, int>(op => op.Run());

    private static Task<Guid> Obligation(Scene scene, Guid campaign, string code) => scene.Read(db => db.Obligations.Where(row => row.CampaignId == campaign && row.OrganizationId == scene.Body(code).Id).Select(row => row.Id).SingleAsync());

    private static Task<int> Notices(Scene scene, string code) => scene.Read(db => db.Notices.CountAsync(row => row.Kind == NoticeKind.Reminder && row.OrganizationId == scene.Body(code).Id));

    private static Task<List<ReminderSent>> Sent(Scene scene, string code)
    {
        var body = scene.Body(code).Id;
        return scene.Read(db => (from row in db.RemindersSent join obligation in db.Obligations.IgnoreQueryFilters() on row.ObligationId equals obligation.Id where obligation.OrganizationId == body orderby row.At select row).ToListAsync());
    }
}

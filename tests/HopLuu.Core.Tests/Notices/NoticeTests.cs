using HopLuu.Core.Accounts;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Core.Receiving;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Notices;

public sealed class NoticeTests
{
    [Theory, EveryDatabase]
    public async Task A_unit_sees_its_own_notices_and_not_its_neighbours(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();

        var mine = await scene.Do<NoticeList, NoticePage>(list => list.Run(scene.Writer, new()));

        Assert.Equal("Đảng ủy xã An Khê", Assert.Single(mine.Rows).Body);
        Assert.Equal(1, mine.Unread);
        var notice = mine.Rows[0].Notice.Id;
        Assert.Equal("not-found", (await scene.Do<OpenNotice, Result<string>>(open => open.Run(scene.Neighbour, notice))).Problem?.Code);
        Assert.Equal($"/bao-cao/{await scene.ReportOf(campaign, "an-khe")}", Scene.Must(await scene.Do<OpenNotice, Result<string>>(open => open.Run(scene.Writer, notice))));
        Assert.Equal(0, await scene.Do<UnreadNotices, int>(unread => unread.Count(scene.Writer)));
        Assert.Empty((await scene.Do<NoticeList, NoticePage>(list => list.Run(scene.Writer, new(Unread: true)))).Rows);
        Assert.Equal(1, await scene.Do<UnreadNotices, int>(unread => unread.Count(scene.Neighbour)));
    }

    [Theory, EveryDatabase]
    public async Task The_thousandth_notice_is_on_its_page(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Write(db =>
        {
            for (var number = 1; number <= 120; number++)
                db.Notices.Add(new Notice(Guid.NewGuid(), scene.Clock.GetUtcNow().AddMinutes(number), scene.Body("an-khe").Id, NoticeKind.Reminder, $"Số {number}", "/"));
        });

        var last = await scene.Do<NoticeList, NoticePage>(list => list.Run(scene.Writer, new(Page: 99)));

        Assert.Equal((3, 3, 120, 20), (last.Page, last.Pages, last.Total, last.Rows.Count));
        Assert.Equal("Số 1", last.Rows[^1].Notice.Text);
    }

    [Theory, EveryDatabase]
    public async Task Everybody_of_a_body_with_an_address_gets_one_letter_even_when_the_work_is_done_twice(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Address(scene, scene.Writer, "soan@an-khe.example");
        await Address(scene, scene.Approver, "duyet@an-khe.example");
        await Address(scene, scene.Neighbour, "hang-xom@binh-minh.example");
        await scene.Write(db => db.Tell(scene.Clock.GetUtcNow(), scene.Body("an-khe").Id, NoticeKind.Extended, "Hạn mới: hết ngày 20/5/2024.", "/bao-cao"));
        var payload = await scene.Read(db => db.Outbox.Where(row => row.Kind == "mail-notice").Select(row => row.Payload).SingleAsync());

        await scene.Do<DrainOutbox, int>(drain => drain.Run());
        await scene.Do<IEnumerable<IOutboxHandler>, bool>(async all => { await all.Single(handler => handler.Kind == "mail-notice").Run(payload, default); return true; });
        await scene.Do<DrainOutbox, int>(drain => drain.Run());

        Assert.Equal(["duyet@an-khe.example", "soan@an-khe.example"], scene.Mail.Sent.Select(sent => sent.Mail.To).Order(StringComparer.Ordinal));
        var letter = scene.Mail.Sent.First().Mail;
        Assert.Equal("[Hợp Lưu] Thay đổi hạn gửi báo cáo", letter.Subject);
        Assert.Contains("Hạn mới: hết ngày 20/5/2024.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("http://hop-luu.example/bao-cao", letter.Text, StringComparison.Ordinal);
        Assert.Equal(0, await scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt != null && row.Payload != "")));
    }

    [Theory, EveryDatabase]
    public async Task Who_wants_only_returns_still_hears_that_the_report_came_back(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        await Address(scene, scene.Writer, "soan@an-khe.example");
        Scene.Must(await scene.Do<ChooseMail, Result<Done>>(choose => choose.Run(scene.Writer, onlyReturns: true)));
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(review => review.Receive(scene.Coordinator, report, null, null)));
        await scene.Write(db => db.Tell(scene.Clock.GetUtcNow(), scene.Body("an-khe").Id, NoticeKind.Reminder, "Nhắc.", "/"));
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(review => review.Return(scene.Coordinator, report, [new(null, "Thiếu số liệu.")], null)));

        await scene.Do<DrainOutbox, int>(drain => drain.Run());

        Assert.Equal("[Hợp Lưu] Báo cáo được trả lại", Assert.Single(scene.Mail.Sent).Mail.Subject);
    }

    [Theory, EveryDatabase]
    public async Task A_mailbox_that_refuses_delays_only_its_own_letter(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Address(scene, scene.Writer, "day@an-khe.example");
        await Address(scene, scene.Approver, "duyet@an-khe.example");
        scene.Mail.Refuses = "day@an-khe.example";
        await scene.Write(db => db.Tell(scene.Clock.GetUtcNow(), scene.Body("an-khe").Id, NoticeKind.Reminder, "Nhắc.", "/"));

        await scene.Do<DrainOutbox, int>(drain => drain.Run());
        Assert.Equal("duyet@an-khe.example", Assert.Single(scene.Mail.Sent).Mail.To);
        scene.Mail.Refuses = null;
        scene.Clock.Move(TimeSpan.FromMinutes(1));
        await scene.Do<DrainOutbox, int>(drain => drain.Run());

        Assert.Equal(2, scene.Mail.Sent.Count);
    }

    private static Task Address(Scene scene, Actor actor, string address) => scene.Write(db => db.Users.Single(row => row.Id == actor.AccountId).Email = address);
}

using System.Text.Json;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Notices;

/// <summary>Makes of a notice one letter for everybody who works for the body, has an address and wants it. Each letter is then sent, and sent again, by itself.</summary>
public sealed class NoticeMailHandler(AppDb db, SiteAddress site, TimeProvider clock) : IOutboxHandler
{
    public string Kind => "mail-notice";

    public async Task Run(string payload, CancellationToken stop)
    {
        var id = JsonSerializer.Deserialize<NoticeMail>(payload, JsonColumn.Options)!.NoticeId;
        var found = await (from notice in db.Notices.AsNoTracking()
                           join body in db.Organizations.AsNoTracking() on notice.OrganizationId equals body.Id
                           where notice.Id == id
                           select new { notice, body.Name }).FirstOrDefaultAsync(stop);
        if (found is null)
            return;
        var prefix = $"mail:{id:N}:";
        var made = await db.Outbox.Where(row => row.DedupKey != null && row.DedupKey.StartsWith(prefix)).Select(row => row.DedupKey).ToListAsync(stop);
        foreach (var account in await Readers(found.notice, stop))
        {
            var key = $"{prefix}{account.Id:N}";
            if (!made.Contains(key))
                db.Post(clock.GetUtcNow(), Letter(found.notice, found.Name, account), key);
        }
        await db.SaveChangesAsync(stop);
    }

    // "Your report was returned" reaches also who wants no other mail.
    private Task<List<Account>> Readers(Notice notice, CancellationToken stop) =>
        db.Users.AsNoTracking().Where(row => row.Email != null && row.Email != "" && !row.IsClosed && (notice.Kind == NoticeKind.Returned || !row.MailOnlyReturns)
            && (row.OrganizationId == notice.OrganizationId || db.Memberships.Any(membership => membership.AccountId == row.Id && membership.OrganizationId == notice.OrganizationId))).ToListAsync(stop);

    private Mail Letter(Notice notice, string body, Account account) => new(account.Email!, account.DisplayName, $"[Hợp Lưu] {notice.Kind.Name()}", $"""
        Kính gửi: {account.DisplayName} ({body})

        {notice.Text}

        {(site.Of(notice.Link) is { } address ? $"Xem và xử lý tại: {address}" : "Để xem và xử lý, mời đồng chí mở chương trình Hợp Lưu, mục Thông báo.")}

        Lúc {VietnamTime.Moment(notice.At)}

        --
        Thư do chương trình Hợp Lưu tự động gửi, xin không trả lời thư này.
        Nếu chỉ muốn nhận thư khi báo cáo bị trả lại: mở Hợp Lưu, mục Thông báo, phần “Nhận thư điện tử”.
        """.ReplaceLineEndings("\n"));
}

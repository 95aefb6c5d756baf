using System.Text.Json;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Makes the code and sends the letter. Done twice, the later letter's code works and the earlier one's does not.</summary>
public sealed class InvitationMailHandler(AppDb db, IMailSender sender, SiteAddress site, TimeProvider clock) : IOutboxHandler
{
    public const string Name = "mail-invitation";

    public string Kind => Name;

    public async Task Run(string payload, CancellationToken stop)
    {
        var id = JsonSerializer.Deserialize<InvitationMail>(payload, JsonColumn.Options)!.AccountId;
        // Closed, or without an address, since it was asked for: there is nobody to write to.
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && !row.IsClosed && row.Email != null, stop) is not { } account)
            return;
        var now = clock.GetUtcNow();
        var body = await db.Organizations.Where(row => row.Id == account.OrganizationId).Select(row => row.Name).FirstAsync(stop);
        db.RemoveRange(await db.Invitations.Where(row => row.AccountId == id && row.UsedAt == null).ToListAsync(stop));
        var (invitation, code) = Invitation.Make(id, now, Invitation.Lifetime);
        db.Add(invitation);
        db.RecordSystem(now, "account.code-mailed", account.DisplayName, account.Id, account.OrganizationId);
        await db.SaveChangesAsync(stop);
        await sender.Send(invitation.Id, Letter(account, body, code, invitation.ExpiresAt), stop);
    }

    private Mail Letter(Account account, string body, string code, DateTimeOffset until) => new(account.Email!, account.DisplayName, "[Hợp Lưu] Mời sử dụng chương trình báo cáo", $"""
        Kính gửi: {account.DisplayName} ({body})

        Đồng chí được cấp tài khoản trong chương trình Hợp Lưu để soạn, duyệt và gửi báo cáo của đơn vị.

        Tên đăng nhập: {account.UserName}
        Mã một lần: {code}
        Dùng trước: {VietnamTime.Moment(until)}

        {(site.Of("/kich-hoat") is { } address ? $"Mở trang {address}, nhập mã trên và đặt mật khẩu." : "Mở chương trình Hợp Lưu, chọn “mã trên phiếu” ở trang đăng nhập, nhập mã trên và đặt mật khẩu.")}

        Mã chỉ dùng được một lần. Xin không chuyển thư này cho người khác. Nếu đồng chí không phải người nhận, xin xóa thư và báo quản trị của đơn vị.

        --
        Thư do chương trình Hợp Lưu tự động gửi, xin không trả lời thư này.
        """.ReplaceLineEndings("\n"));
}

namespace HopLuu.Core.Audit;

/// <summary>Every action that is recorded, in the words of a reader: "Nguyễn Văn A **nộp báo cáo**". A code that is used and not here fails a test.</summary>
public static class AuditActions
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["account.activated"] = "đặt mật khẩu bằng mã một lần",
        ["account.closed"] = "khóa tài khoản",
        ["account.code-mailed"] = "gửi mã một lần bằng thư điện tử",
        ["account.created"] = "thêm tài khoản",
        ["account.edited"] = "sửa thông tin tài khoản",
        ["account.invited"] = "mời sử dụng bằng thư điện tử",
        ["account.locked"] = "tạm khóa vì đăng nhập sai nhiều lần",
        ["account.mail-chosen"] = "chọn cách nhận thư điện tử",
        ["account.passkey-added"] = "thêm khóa đăng nhập (passkey)",
        ["account.passkey-removed"] = "gỡ khóa đăng nhập (passkey)",
        ["account.password-changed"] = "đổi mật khẩu",
        ["account.recovery-renewed"] = "lấy lại mã dự phòng",
        ["account.reopened"] = "mở lại tài khoản",
        ["account.reset"] = "đặt lại tài khoản",
        ["account.roles-saved"] = "sửa vai trò của tài khoản",
        ["account.second-begun"] = "bắt đầu cài xác thực hai bước",
        ["account.second-off"] = "tắt xác thực hai bước",
        ["account.second-on"] = "bật xác thực hai bước",
        ["account.signed-in"] = "đăng nhập",
        ["account.slip-issued"] = "cấp phiếu có mã một lần",
        ["attachment.added"] = "đính kèm tệp",
        ["attachment.put-back"] = "lấy lại tệp đính kèm đã bỏ",
        ["attachment.removed"] = "bỏ tệp đính kèm",
        ["campaign.closed"] = "kết thúc đợt báo cáo",
        ["campaign.created"] = "tạo đợt báo cáo từ kế hoạch",
        ["campaign.deleted"] = "xóa đợt báo cáo chưa phát hành",
        ["campaign.due-set"] = "ấn định hạn gửi báo cáo",
        ["campaign.published"] = "phát hành đợt báo cáo",
        ["campaign.reopened"] = "mở lại đợt báo cáo",
        ["campaign.units-chosen"] = "chọn đơn vị tham gia",
        ["comment.resolved"] = "đánh dấu ý kiến đã xử lý",
        ["files.dropped"] = "đưa vào tệp báo cáo nhận được",
        ["files.set-aside"] = "để riêng một tệp nhận được",
        ["consolidation.asked"] = "yêu cầu tổng hợp",
        ["consolidation.begun"] = "bắt đầu báo cáo tổng hợp",
        ["consolidation.done"] = "tổng hợp xong",
        ["consolidation.draft-taken"] = "dùng bản máy tổng hợp ở một mục",
        ["consolidation.draft-kept"] = "giữ bản đã sửa ở một mục",
        ["due.extended"] = "gia hạn gửi báo cáo",
        ["duty.removed"] = "bỏ một phân công",
        ["duty.saved"] = "ghi một phân công",
        ["installation.begun"] = "thiết lập chương trình lần đầu",
        ["organization.changed"] = "ghi thay đổi của đơn vị",
        ["organization.change-held"] = "chưa áp dụng được thay đổi đã ghi trước của đơn vị",
        ["organization.closed"] = "kết thúc hoạt động của đơn vị",
        ["organization.founded"] = "thêm đơn vị",
        ["organization.period-removed"] = "bỏ một lần thay đổi của đơn vị",
        ["organization.reopened"] = "cho đơn vị hoạt động lại",
        ["organization.turned"] = "áp dụng thay đổi đã ghi trước của đơn vị",
        ["outbox.retried"] = "cho làm lại việc chạy nền đã dừng",
        ["outline.amended"] = "phát hành đề cương điều chỉnh",
        ["outline.amendment-begun"] = "bắt đầu điều chỉnh đề cương",
        ["outline.amendment-discarded"] = "bỏ bản điều chỉnh đề cương",
        ["outline.saved"] = "sửa đề cương",
        ["outline.undone"] = "hoàn tác thay đổi đề cương",
        ["plan.corrected"] = "chỉnh lại thông tin đọc từ kế hoạch",
        ["plan.secret-refused"] = "gửi kế hoạch có dấu độ mật (không nhận, không lưu)",
        ["reminder.by-hand"] = "nhắc đơn vị gửi báo cáo",
        ["reminder.digested"] = "gửi tóm tắt buổi sáng",
        ["reminder.escalated"] = "báo lãnh đạo đơn vị quá hạn lâu ngày",
        ["reminder.ladder-saved"] = "đặt lịch nhắc của đợt",
        ["reminder.sent"] = "tự động nhắc hạn gửi báo cáo",
        ["report.accepted"] = "tiếp nhận báo cáo",
        ["report.approved"] = "duyệt báo cáo",
        ["report.awaiting-approval"] = "trình duyệt báo cáo",
        ["report.commented"] = "ghi ý kiến vào báo cáo",
        ["report.comment-resolved"] = "đánh dấu ý kiến đã xử lý",
        ["report.issued"] = "ban hành báo cáo tổng hợp",
        ["report.sent-up"] = "gửi báo cáo tổng hợp lên cấp trên",
        ["report.numbered"] = "ghi số, ngày của báo cáo",
        ["report.print-asked"] = "lấy bản in của báo cáo",
        ["report.received"] = "vào sổ báo cáo đến",
        ["report.returned"] = "trả lại báo cáo",
        ["report.reviewed"] = "ghi ý kiến thẩm định báo cáo",
        ["report.sent-back"] = "trả báo cáo về người soạn",
        ["report.signed-copy-attached"] = "đính kèm bản chính có chữ ký",
        ["report.signed-copy-removed"] = "gỡ bản chính có chữ ký",
        ["report.submitted"] = "nộp báo cáo",
        ["report.submitted-on-behalf"] = "nộp hộ báo cáo",
        ["report.tasks-rated"] = "đánh giá mức độ hoàn thành nhiệm vụ",
        ["report.withdrawn"] = "rút báo cáo đã nộp",
        ["section.declared"] = "khai mục không có nội dung",
        ["section.restored"] = "lấy lại nội dung cũ của mục",
        ["section.saved"] = "lưu nội dung mục",
        ["unit.added"] = "thêm đơn vị vào đợt",
        ["unit.dropped"] = "đưa đơn vị ra khỏi đợt",
        ["upload.accepted"] = "đưa nội dung tệp vào báo cáo",
        ["upload.dropped"] = "bỏ tệp đã tải lên",
        ["upload.placed"] = "xếp đoạn của tệp vào mục",
        ["upload.reopened"] = "mở lại việc xếp đoạn của tệp",
        ["upload.secret-refused"] = "gửi tệp có dấu độ mật (không nhận, không lưu)",
        ["upload.taken-in"] = "tải tệp báo cáo lên",
    };

    // The groups people filter by: what stands before the dot.
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["report"] = "Báo cáo", ["section"] = "Soạn thảo", ["upload"] = "Tệp báo cáo", ["files"] = "Tệp nhận hộ", ["attachment"] = "Tệp đính kèm", ["comment"] = "Ý kiến", ["due"] = "Hạn gửi", ["campaign"] = "Đợt báo cáo",
        ["plan"] = "Kế hoạch", ["outline"] = "Đề cương", ["unit"] = "Đơn vị của đợt", ["duty"] = "Phân công", ["account"] = "Tài khoản", ["invitation"] = "Phiếu mời", ["organization"] = "Tổ chức", ["outbox"] = "Việc chạy nền", ["installation"] = "Chương trình", ["consolidation"] = "Tổng hợp", ["reminder"] = "Đôn đốc",
    };

    /// <summary>Every code.</summary>
    public static IReadOnlyCollection<string> Codes => Words.Keys;

    /// <summary>What was done, in words; the code itself for one this version does not know.</summary>
    public static string Name(string code) => Words.GetValueOrDefault(code, code);

    public static bool IsKnown(string code) => Words.ContainsKey(code) && Groups.ContainsKey(GroupOf(code));

    /// <summary>Groups that occur, with their names.</summary>
    public static IEnumerable<(string Group, string Name)> AllGroups => Words.Keys.Select(GroupOf).Distinct(StringComparer.Ordinal).Where(Groups.ContainsKey).Select(group => (group, Groups[group])).OrderBy(pair => pair.Item2, StringComparer.Ordinal);

    private static string GroupOf(string code) => code[..Math.Max(0, code.IndexOf('.', StringComparison.Ordinal))];
}

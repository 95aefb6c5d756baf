namespace HopLuu.Core.Notices;

/// <summary>Kinds of notices as a reader sees them.</summary>
public static class NoticeKindNames
{
    public static string Name(this NoticeKind kind) => kind switch
    {
        NoticeKind.Published => "Đợt báo cáo mới",
        NoticeKind.Amended => "Đề cương có điều chỉnh",
        NoticeKind.Returned => "Báo cáo được trả lại",
        NoticeKind.Accepted => "Báo cáo được tiếp nhận",
        NoticeKind.SubmittedOnBehalf => "Nộp hộ báo cáo",
        NoticeKind.Extended => "Thay đổi hạn gửi báo cáo",
        NoticeKind.Submitted => "Có báo cáo gửi về",
        NoticeKind.AwaitingApproval => "Báo cáo chờ duyệt",
        NoticeKind.SentBack => "Ý kiến của người duyệt",
        NoticeKind.Reminder => "Nhắc hạn gửi báo cáo",
        NoticeKind.Consolidated => "Báo cáo tổng hợp",
        NoticeKind.Escalation => "Đơn vị quá hạn lâu ngày",
        NoticeKind.Digest => "Tóm tắt buổi sáng",
        NoticeKind.UploadFailed => "Tệp chưa đọc được",
    };
}

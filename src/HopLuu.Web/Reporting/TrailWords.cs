namespace HopLuu.Web.Reporting;

/// <summary>What happened to a report, as an officer would say it.</summary>
internal static class TrailWords
{
    /// <summary>Null for what is too small for the short trail: each save of a section, each paragraph put elsewhere.</summary>
    public static string? Of(string action) => action switch
    {
        "upload.taken-in" => "tải tệp lên",
        "upload.accepted" => "đưa nội dung tệp vào báo cáo",
        "upload.dropped" => "gác lại một tệp tải lên",
        "upload.reopened" => "mở lại việc xếp nội dung tệp",
        "upload.secret-refused" => "gửi một tệp có dấu độ mật; tệp không được nhận",
        "section.declared" => "kê khai một mục",
        "section.restored" => "khôi phục bản trước của một mục",
        "report.awaiting-approval" => "trình duyệt",
        "report.sent-back" => "chuyển lại cho người soạn",
        "report.approved" => "duyệt báo cáo",
        "report.numbered" => "ghi số, ngày văn bản",
        "report.commented" => "ghi ý kiến",
        "report.comment-resolved" or "comment.resolved" => "đánh dấu một ý kiến đã tiếp thu",
        "report.tasks-rated" => "tự đánh giá mức độ hoàn thành",
        "report.signed-copy-attached" => "đính kèm bản chính đã ký",
        "report.signed-copy-removed" => "bỏ một bản chính đính kèm",
        "report.submitted" => "nộp báo cáo",
        "report.submitted-on-behalf" => "nộp hộ báo cáo",
        "report.withdrawn" => "rút lại báo cáo đã nộp",
        "report.received" => "vào sổ văn bản đến",
        "report.accepted" => "tiếp nhận báo cáo",
        "report.returned" => "trả lại báo cáo",
        _ => null,
    };
}

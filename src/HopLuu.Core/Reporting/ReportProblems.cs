namespace HopLuu.Core.Reporting;

/// <summary>What can be refused about a report.</summary>
public static class ReportProblems
{
    public static Problem BeforeApprover { get; } = new("report-before-approver", "Báo cáo đang chờ duyệt nên tạm khóa sửa. Cần sửa thì rút lại bản trình; nội dung vẫn giữ nguyên.");

    public static Problem HandedIn { get; } = new("report-handed-in", "Báo cáo đã nộp nên không sửa được nữa. Còn hạn thì có thể rút lại để sửa; hết hạn thì đề nghị cơ quan tổng hợp trả lại.");

    public static Problem Empty { get; } = new("report-empty", "Báo cáo chưa có nội dung. Hãy soạn hoặc tải tệp lên ít nhất một mục.");

    public static Problem NotApproved { get; } = new("report-not-approved", "Báo cáo chưa được duyệt. Hãy trình duyệt, hoặc ghi nhận “đã ký trên giấy”.");

    public static Problem ArrivalInFuture { get; } = new("arrival-in-future", "Thời điểm nhận không thể ở tương lai. Hãy xem lại ngày giờ.", ProblemKind.Invalid, "ArrivedAt");

    public static Problem TooLateToWithdraw { get; } = new("report-withdraw-late", "Đã hết hạn nộp nên không tự rút lại được. Cần sửa thì đề nghị cơ quan tổng hợp trả lại báo cáo.");

    public static Problem NoSuchSection { get; } = new("section-unknown", "Đề cương không có mục này. Có thể đề cương vừa được điều chỉnh; hãy tải lại trang.", ProblemKind.NotFound);

    public static Problem TooLong { get; } = new("section-too-long", "Nội dung mục này quá dài (trên 400.000 ký tự). Hãy chia bớt, hoặc đưa phần dài vào tệp đính kèm.", ProblemKind.Invalid);

    public static Problem ReasonMissing { get; } = new("reason-missing", "Hãy ghi lý do.", ProblemKind.Invalid, "Reason");

    public static Problem CommentMissing { get; } = new("comment-missing", "Hãy ghi nội dung ý kiến.", ProblemKind.Invalid, "Text");

    public static Problem CommentTooLong { get; } = new("comment-too-long", "Ý kiến dài quá 4.000 ký tự nên chưa ghi. Hãy rút gọn, hoặc tách thành nhiều ý kiến.", ProblemKind.Invalid, "Text");

    public static Problem RatingReasonTooLong { get; } = new("rating-reason-too-long", "Lý do đánh giá dài quá 1.000 ký tự nên chưa ghi. Hãy rút gọn.", ProblemKind.Invalid, "Reason");

    public static Problem NotAScan { get; } = new("signed-copy-type", "Bản chính phải là tệp quét PDF, hoặc ảnh JPG, PNG. Tệp này thuộc loại khác nên chưa nhận; hãy quét lại, hoặc chọn đúng tệp.", ProblemKind.Invalid, "SignedCopy");

    public static Problem OnlySignedCopy { get; } = new("signed-copy-only-one", "Báo cáo đã nộp nên phải còn ít nhất một bản chính. Hãy tải bản đúng lên trước, rồi bỏ bản sai.");

    public static Problem NumberTooLong { get; } = new("number-too-long", "Số ký hiệu dài quá 80 ký tự. Hãy ghi như trên bản giấy, ví dụ “12-BC/ĐU”.", ProblemKind.Invalid, "Number");

    public static Problem SignerTooLong { get; } = new("signer-too-long", "Tên người ký dài quá 200 ký tự. Hãy ghi chức vụ, họ và tên.", ProblemKind.Invalid, "Signer");

    public static Problem SignerMissing { get; } = new("signer-missing", "Hãy ghi ai đã ký trên giấy (chức vụ, họ và tên).", ProblemKind.Invalid, "Signer");

    public static Problem ReasonTooLong { get; } = new("reason-too-long", "Lý do quá dài (trên 1.000 ký tự). Hãy viết ngắn gọn lại; nội dung dài thì ghi vào phần soạn.", ProblemKind.Invalid, "Reason");

    public static Problem NoSuchRevision { get; } = new("revision-unknown", "Không còn bản này trong lịch sử của mục. Hãy tải lại trang.", ProblemKind.NotFound);

    public static Problem Cannot(ReportStatus status) => new("report-wrong-state", $"Báo cáo đang ở trạng thái “{status.Name()}” nên chưa làm được việc này. Hãy tải lại trang để xem tình trạng mới nhất.");

    /// <summary>Somebody saved the section in between; both texts are shown.</summary>
    public static Problem Stale { get; } = new("section-stale", "Người khác vừa lưu mục này. Nội dung của đồng chí chưa mất: hãy so sánh hai bản và chọn.", ProblemKind.Conflict);

    public static Problem IssuedElsewhere { get; } = new("report-issued-elsewhere", "Đây là báo cáo tổng hợp: ban hành ở trang “Ban hành” của đợt báo cáo.");
}

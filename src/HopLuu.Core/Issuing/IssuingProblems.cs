namespace HopLuu.Core.Issuing;

/// <summary>What can be refused about issuing.</summary>
public static class IssuingProblems
{
    public static Problem NotApproved { get; } = new("issue-not-approved", "Báo cáo tổng hợp chưa được duyệt. Hãy trình duyệt trên màn hình, hoặc ghi nhận đã ký trên giấy.");

    public static Problem NumberMissing { get; } = new("issue-number-missing", "Hãy ghi số và ngày của báo cáo trước khi ban hành.", ProblemKind.Invalid, "Number");

    public static Problem NewsLeft(int sections) => new("issue-news-left", $"Còn {sections} mục máy có bản tổng hợp mới chưa ai xem. Hãy mở từng mục để dùng bản mới hoặc giữ bản đã sửa, rồi ban hành.");

    public static Problem NotIssued { get; } = new("issue-not-issued", "Báo cáo tổng hợp chưa ban hành nên chưa gửi lên cấp trên được.");

    public static Problem NoPlaceAbove { get; } = new("send-up-no-place", "Chưa thấy đợt báo cáo của cấp trên mà cơ quan phải gửi báo cáo. Khi cấp trên phát hành đợt, nút gửi sẽ dùng được; trước mắt có thể tải bản Word để gửi.");

    public static Problem AlreadyUp { get; } = new("send-up-done", "Báo cáo ở đợt của cấp trên đã được nộp rồi.");
}

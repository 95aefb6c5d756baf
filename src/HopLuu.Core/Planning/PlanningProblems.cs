namespace HopLuu.Core.Planning;

/// <summary>What can be refused while a campaign is set up.</summary>
public static class PlanningProblems
{
    public static Problem AlreadyPublished { get; } = new("campaign-published", "Đợt báo cáo đã phát hành nên không sửa được mục này. Cần thay đổi đề cương thì dùng “Điều chỉnh đề cương”; cần lùi hạn thì dùng “Gia hạn”.");

    public static Problem NotRunning { get; } = new("campaign-not-running", "Đợt báo cáo chưa phát hành hoặc đã kết thúc.");

    public static Problem Closed { get; } = new("campaign-closed", "Đợt báo cáo đã kết thúc nên không nhận thay đổi nữa. Nội dung đã có vẫn xem và tải về được.");

    public static Problem TitleMissing { get; } = new("campaign-title-missing", "Hãy đặt tên ngắn cho đợt báo cáo.", ProblemKind.Invalid, "Title");

    public static Problem NobodyAsked { get; } = new("campaign-without-units", "Chưa chọn đơn vị nào phải báo cáo. Hãy chọn đơn vị ở bước “Đơn vị” rồi phát hành.");

    public static Problem DueMissing { get; } = new("campaign-without-due", "Chưa có hạn gửi báo cáo. Hãy ghi hạn ở bước “Hạn và phân công” rồi phát hành.");

    public static Problem OutlineEmpty { get; } = new("outline-empty", "Đề cương phải có ít nhất một mục. Nội dung cũ được giữ nguyên.");

    public static Problem OutlineFrozen { get; } = new("outline-frozen", "Đề cương đã gửi cho các đơn vị nên không sửa trực tiếp được. Hãy dùng “Điều chỉnh đề cương”: chương trình cho xem trước ảnh hưởng đến các báo cáo đang soạn.");

    public static Problem PlanWithoutOutline { get; } = new("plan-without-outline", "Không tìm thấy đề cương báo cáo trong tệp này. Tệp vẫn được giữ; đồng chí có thể tự nhập đề cương, hoặc chọn đúng tệp kế hoạch.");

    public static Problem NotAPlan(string reason) => new("plan-unreadable", reason, ProblemKind.Invalid, "File");
}

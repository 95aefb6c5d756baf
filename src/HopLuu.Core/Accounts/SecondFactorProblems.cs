namespace HopLuu.Core.Accounts;

/// <summary>What can be refused about the second step.</summary>
public static class SecondFactorProblems
{
    public static Problem CodeWrong { get; } = new("second-code-wrong", "Mã xác thực không đúng hoặc đã dùng rồi. Hãy chờ mã mới trên điện thoại rồi nhập lại; đồng hồ của điện thoại cần để chế độ tự động.", ProblemKind.Invalid, "Code");

    public static Problem AlreadyOn { get; } = new("second-already-on", "Tài khoản này đã bật xác thực hai bước.");

    public static Problem NotOn { get; } = new("second-not-on", "Tài khoản này chưa bật xác thực hai bước.");

    public static Problem Demanded { get; } = new("second-demanded", "Vai trò được giao bắt buộc có xác thực hai bước nên không tắt được. Đổi điện thoại thì lấy lại mã dự phòng, hoặc nhờ quản trị cấp trên đặt lại tài khoản.");

    public static Problem PendingOver { get; } = new("sign-in-pending-over", "Bước trước đã quá lâu. Hãy nhập lại tên đăng nhập và mật khẩu.");
}

namespace HopLuu.Core.Accounts;

/// <summary>What can be refused about accounts.</summary>
public static class AccountProblems
{
    public static Problem CodeUnknown { get; } = new("code-unknown", "Mã không đúng. Hãy xem lại phiếu, chú ý từng chữ và số; mã chỉ dùng được một lần.", ProblemKind.Invalid, "Code");

    public static Problem CodeUsed { get; } = new("code-used", "Mã này đã được dùng. Nếu quên mật khẩu, hãy đề nghị quản trị của đơn vị cấp phiếu mới.", ProblemKind.Invalid, "Code");

    public static Problem CodeExpired { get; } = new("code-expired", "Mã này đã hết hạn. Hãy đề nghị quản trị của đơn vị cấp phiếu mới.", ProblemKind.Invalid, "Code");

    public static Problem NameTaken { get; } = new("account-name-taken", "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.", ProblemKind.Invalid, "UserName");

    public static Problem WrongPassword { get; } = new("sign-in-failed", "Tên đăng nhập hoặc mật khẩu không đúng. Quên mật khẩu thì liên hệ quản trị của đơn vị để được cấp phiếu mới.", ProblemKind.Invalid);

    public static Problem Locked { get; } = new("account-locked", "Đăng nhập sai quá nhiều lần nên tài khoản tạm khóa 10 phút. Nội dung đã soạn vẫn còn nguyên.", ProblemKind.Refused);

    public static Problem Closed { get; } = new("account-closed", "Tài khoản này đã ngừng sử dụng. Hãy liên hệ quản trị của đơn vị.", ProblemKind.Refused);

    public static Problem WorkerMissing { get; } = new("worker-missing", "Tài khoản dùng chung: hãy ghi họ tên người đang làm việc để nhật ký ghi đúng người.", ProblemKind.Invalid, "Worker");
}

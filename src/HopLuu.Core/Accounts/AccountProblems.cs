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

    public static Problem PasswordShort { get; } = new("password-short", "Mật khẩu phải có ít nhất 10 ký tự. Có thể dùng một câu dễ nhớ.", ProblemKind.Invalid, "Password");

    public static Problem PasswordLong { get; } = new("password-long", "Mật khẩu không quá 200 ký tự.", ProblemKind.Invalid, "Password");

    public static Problem PasswordsDiffer { get; } = new("passwords-differ", "Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại.", ProblemKind.Invalid, "Again");

    public static Problem CurrentPasswordWrong { get; } = new("current-password-wrong", "Mật khẩu hiện tại không đúng. Mật khẩu chưa được thay đổi.", ProblemKind.Invalid, "Current");

    public static Problem NameForm { get; } = new("account-name-form", "Tên đăng nhập gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối; ví dụ: xa-an-khe.", ProblemKind.Invalid, "UserName");

    public static Problem DisplayNameMissing { get; } = new("account-display-name-missing", "Hãy ghi tên hiển thị của tài khoản.", ProblemKind.Invalid, "DisplayName");

    public static Problem RolesMissing { get; } = new("account-roles-missing", "Hãy chọn ít nhất một vai trò.", ProblemKind.Invalid, "Roles");

    public static Problem OwnAccount { get; } = new("account-own", "Không thể tự khóa tài khoản của chính mình. Hãy nhờ quản trị khác.");

    public static Problem NobodyChosen { get; } = new("account-none-chosen", "Hãy chọn ít nhất một tài khoản để cấp phiếu.", ProblemKind.Invalid);

    public static Problem PasswordEasy { get; } = new("password-easy", "Mật khẩu này quá dễ đoán. Hãy dùng một câu có nghĩa riêng với đồng chí, không chứa tên đăng nhập và không phải dãy số, dãy chữ liền nhau.", ProblemKind.Invalid, "Password");

    public static Problem DisplayNameLong { get; } = new("account-display-name-long", "Tên hiển thị không quá 200 ký tự.", ProblemKind.Invalid, "DisplayName");

    public static Problem EmailForm { get; } = new("account-email-form", "Địa chỉ thư điện tử chưa đúng. Ví dụ: vanphong@xa-an-khe.example.vn; không có thì để trống.", ProblemKind.Invalid, "Email");

    public static Problem OwnRole { get; } = new("account-own-role", "Không thể tự bỏ vai trò quản trị của chính mình. Hãy nhờ quản trị khác.", ProblemKind.Refused, "Roles");

    public static Problem OwnReset { get; } = new("account-own-reset", "Không thể tự đặt lại tài khoản của chính mình. Muốn đổi mật khẩu, vào “Tài khoản của tôi”.");

    public static Problem ClosedHasNoSlip { get; } = new("account-closed-no-slip", "Có tài khoản đã khóa trong số được chọn. Hãy mở lại tài khoản đó trước khi cấp mã.");

    public static Problem TooMany { get; } = new("account-too-many", "Mỗi lần cấp mã cho nhiều nhất 2.000 tài khoản. Hãy lọc bớt rồi làm tiếp.");

    public static Problem NothingToImport { get; } = new("account-import-empty", "Không tìm thấy dòng nào để nhập. Tệp cần có một dòng tiêu đề như trong tệp mẫu, bên dưới là mỗi tài khoản một dòng.", ProblemKind.Invalid, "File");

    public static Problem AlreadyBegun { get; } = new("installation-already-begun", "Chương trình đã có người quản trị, đường dẫn này không còn dùng được. Hãy đăng nhập như thường lệ.");

    public static Problem FirstLinkWrong { get; } = new("first-link-wrong", "Đường dẫn không đúng hoặc đã quá 24 giờ. Khởi động lại chương trình để có đường dẫn mới trong nhật ký máy chủ.");

    /// <summary>Letters were asked for accounts that have no address.</summary>
    public static Problem EmailMissing(IReadOnlyList<string> names) => new("account-email-missing",
        $"Chưa có địa chỉ thư điện tử: {string.Join("; ", names.Take(5))}{(names.Count > 5 ? $" và {names.Count - 5} tài khoản khác" : "")}. Hãy ghi địa chỉ hoặc cấp phiếu in. Chưa gửi thư nào.");
}

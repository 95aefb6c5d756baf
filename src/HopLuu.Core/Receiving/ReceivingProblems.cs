using System.Globalization;

namespace HopLuu.Core.Receiving;

/// <summary>What can be refused while reports are received.</summary>
public static class ReceivingProblems
{
    /// <summary>Longest reason or opinion, in characters.</summary>
    public const int LongestReason = 4000;

    public static Problem ReasonsMissing { get; } = new("return-without-reasons", "Hãy ghi ít nhất một lý do trả lại để đơn vị biết cần sửa gì.", ProblemKind.Invalid, "Reasons");

    public static Problem ReasonTooLong { get; } = new("reason-too-long", "Ý kiến quá dài (trên 4.000 ký tự). Hãy viết gọn lại.", ProblemKind.Invalid, "Reason");

    public static Problem MendByPast { get; } = new("mend-by-past", "Ngày nộp lại không thể ở trước hôm nay.", ProblemKind.Invalid, "MendBy");

    public static Problem NobodyChosen { get; } = new("nobody-chosen", "Hãy chọn ít nhất một đơn vị, mỗi lần không quá 100 đơn vị.", ProblemKind.Invalid, "Obligations");

    public static Problem NotLater(string unit, DateOnly due) => new("extension-not-later", $"Hạn mới phải sau hạn hiện tại của {unit} (hết ngày {VietnamTime.Short(due)}). Chưa có đơn vị nào được gia hạn.", ProblemKind.Invalid, "Until");

    public static Problem ExtensionPast { get; } = new("extension-past", "Hạn mới phải từ hôm nay và không quá một năm.", ProblemKind.Invalid, "Until");

    public static Problem ChannelMissing { get; } = new("channel-missing", "Hãy ghi báo cáo đến bằng đường nào (giấy, Zalo, thư điện tử, USB…).", ProblemKind.Invalid, "Channel");

    public static Problem ArrivedBeforePlan { get; } = new("arrival-before-plan", "Thời điểm nhận không thể trước khi kế hoạch được phát hành. Hãy xem lại ngày giờ.", ProblemKind.Invalid, "ArrivedAt");

    public static Problem SameFile { get; } = new("same-file", "Đúng tệp này đã được nộp cho đơn vị rồi nên không nộp lần nữa.");

    public static Problem NumberTaken(int number) => new("arrival-number-taken", $"Số đến {number.ToString(CultureInfo.InvariantCulture)} đã dùng cho báo cáo khác của đợt này. Hãy chọn số khác.", ProblemKind.Invalid, "Number");

    public static Problem NumberOutOfRange { get; } = new("arrival-number-range", "Số đến phải từ 1 đến 999999.", ProblemKind.Invalid, "Number");

    public static Problem ArrivalDateWrong { get; } = new("arrival-date", "Ngày đến không thể ở tương lai hoặc trước khi kế hoạch được phát hành.", ProblemKind.Invalid, "Date");

    public static Problem NothingDropped { get; } = new("nothing-dropped", "Hãy chọn ít nhất một tệp.", ProblemKind.Invalid, "Files");

    public static Problem TooManyFiles { get; } = new("too-many-files", "Mỗi lần nhận không quá 200 tệp (kể cả tệp trong .zip). Hãy chia thành nhiều lần.", ProblemKind.Invalid, "Files");

    public static Problem ZipTooLarge { get; } = new("zip-too-large", "Nội dung trong tệp .zip quá lớn (trên 300 MB) nên chưa nhận. Hãy chia thành nhiều tệp.", ProblemKind.Invalid, "Files");

    public static Problem ZipBroken { get; } = new("zip-broken", "Không mở được tệp .zip: tệp hỏng hoặc có mật khẩu.", ProblemKind.Invalid, "Files");

    public static Problem UnitMissing { get; } = new("unit-missing", "Chưa chọn đơn vị cho tệp này.", ProblemKind.Invalid, "Unit");
}

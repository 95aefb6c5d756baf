namespace HopLuu.Core.Receiving;

/// <summary>What can be refused while reports are received.</summary>
public static class ReceivingProblems
{
    public static Problem ReasonsMissing { get; } = new("return-without-reasons", "Hãy ghi ít nhất một lý do trả lại để đơn vị biết cần sửa gì.", ProblemKind.Invalid, "Reasons");

    public static Problem NotLater { get; } = new("extension-not-later", "Hạn mới phải sau hạn hiện tại.", ProblemKind.Invalid, "Until");

    public static Problem ChannelMissing { get; } = new("channel-missing", "Hãy ghi báo cáo đến bằng đường nào (giấy, Zalo, thư điện tử, USB…).", ProblemKind.Invalid, "Channel");
}

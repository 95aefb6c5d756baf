namespace HopLuu.Core.Chasing;

/// <summary>What can be refused while units are chased.</summary>
public static class ChasingProblems
{
    public static Problem NotRunning { get; } = new("chasing-not-running", "Đợt báo cáo chưa phát hành hoặc đã kết thúc nên không nhắc các đơn vị được.");

    public static Problem NobodyChosen { get; } = new("remind-nobody", "Hãy chọn ít nhất một đơn vị cần nhắc.", ProblemKind.Invalid, "Obligations");

    public static Problem NobodyOwes { get; } = new("remind-nobody-owes", "Các đơn vị đã chọn đều đã nộp báo cáo nên không cần nhắc.");

    public static Problem TooSoon { get; } = new("remind-too-soon", "Các đơn vị này vừa được nhắc chưa đầy một giờ nên chưa nhắc lại. Hãy thử lại sau.");

    public static Problem EscalateAfterWrong { get; } = new("escalate-after-wrong", "Số ngày phải từ 1 đến 30.", ProblemKind.Invalid, "EscalateAfter");

    public static Problem NobodyLate { get; } = new("memo-nobody", "Không có đơn vị nào quá hạn. Hãy chọn những đơn vị cần gửi công văn.");
}

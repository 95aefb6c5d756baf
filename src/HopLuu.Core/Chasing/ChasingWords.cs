using System.Globalization;

namespace HopLuu.Core.Chasing;

/// <summary>What units and the lead office are told, in words.</summary>
public static class ChasingWords
{
    private const int MostNames = 20;

    public static string Name(this ReminderStep step) => step switch
    {
        ReminderStep.HalfWay => "Qua nửa thời gian",
        ReminderStep.ThreeDays => "Còn 3 ngày",
        ReminderStep.OneDay => "Còn 1 ngày",
        ReminderStep.Overdue => "Quá hạn",
        ReminderStep.Escalated => "Báo lãnh đạo",
        ReminderStep.ByHand => "Nhắc trực tiếp",
    };

    /// <summary>"hết ngày 14/5/2024", "10:00 ngày 15/5/2024".</summary>
    public static string Text(this Deadline due) =>
        due.Time is { } time ? $"{time.ToString("HH:mm", CultureInfo.InvariantCulture)} ngày {VietnamTime.Short(due.Day)}" : $"hết ngày {VietnamTime.Short(due.Day)}";

    /// <summary>"còn 3 ngày", "hôm nay là ngày cuối", "đã quá 2 ngày".</summary>
    public static string Left(this Deadline due, DateTimeOffset now) => due.DaysLeft(now) switch
    {
        0 => "hôm nay là ngày cuối",
        < 0 and var past => $"đã quá {-past} ngày",
        var left => $"còn {left} ngày",
    };

    /// <summary>The notice to a unit: what, by when, whom to turn to.</summary>
    internal static string Reminder(ReminderStep step, string campaign, string office, Deadline? due, DateTimeOffset now)
    {
        var when = due is null ? "" : $" {(due.IsMend ? "Hạn nộp lại" : "Hạn gửi")}: {due.Text()} ({due.Left(now)}).";
        var what = due is { IsMend: true } ? $"báo cáo “{campaign}” đã được trả lại để hoàn thiện" : $"{office} chưa nhận được báo cáo “{campaign}” của đơn vị";
        return step switch
        {
            ReminderStep.HalfWay => $"Nhắc hạn: đã qua nửa thời gian, {what}.{when}",
            ReminderStep.ThreeDays or ReminderStep.OneDay => $"Nhắc hạn: {what}.{when}",
            ReminderStep.Overdue or ReminderStep.Escalated => $"Quá hạn: {what}.{when} Đề nghị đơn vị hoàn thành và gửi ngay; có khó khăn thì báo lại {office}.",
            ReminderStep.ByHand => $"Đôn đốc: {what}.{when} Đề nghị đơn vị khẩn trương hoàn thành; có khó khăn thì báo lại {office}.",
        };
    }

    /// <summary>"A, B, C và 4 đơn vị khác".</summary>
    internal static string Names(IReadOnlyCollection<string> units) =>
        string.Join(", ", units.Take(MostNames)) + (units.Count > MostNames ? $" và {units.Count - MostNames} đơn vị khác" : "");

    /// <summary>A text to paste into a chat with one unit.</summary>
    /// <param name="address">Where the report is written, when the program's address is known.</param>
    internal static string Chat(OwedReport report, string campaign, string office, string? address, DateTimeOffset now)
    {
        var due = report.By(now);
        var lead = report.First is null ? $"{office} chưa nhận được báo cáo “{campaign}” của đơn vị" : $"báo cáo “{campaign}” của đơn vị đã được trả lại để hoàn thiện, chưa thấy nộp lại";
        var when = due is null ? "" : $" {(due.IsMend ? "Hạn nộp lại" : "Hạn gửi")}: {due.Text()} ({due.Left(now)}).";
        return $"Kính gửi {report.Unit}: đến {VietnamTime.Moment(now)}, {lead}.{when} Đề nghị đơn vị khẩn trương hoàn thành và gửi; nếu có khó khăn xin báo lại để được hỗ trợ. Trân trọng cảm ơn.{(address is null ? "" : $" Nơi gửi báo cáo: {address}")}";
    }

    /// <summary>One text for the chat all units read.</summary>
    internal static string GroupChat(IReadOnlyList<OwedReport> late, string campaign, string office, DateTimeOffset now) =>
        $"{office} thông báo: đến {VietnamTime.Moment(now)}, còn {late.Count} đơn vị quá hạn chưa gửi báo cáo “{campaign}”: {string.Join("; ", late.Select(report => report.Unit))}. Đề nghị các đơn vị khẩn trương gửi báo cáo. Trân trọng cảm ơn.";
}

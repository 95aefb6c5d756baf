namespace HopLuu.Core.Reporting;

/// <summary>Where a report stands; the ways between are in <see cref="CampaignFlow"/>. "Late" and "overdue" are marks, not states.</summary>
public enum ReportStatus
{
    /// <summary>Chưa bắt đầu.</summary>
    NotStarted,
    /// <summary>Đang soạn.</summary>
    Writing,
    /// <summary>Chờ duyệt, inside the unit.</summary>
    AwaitingApproval,
    /// <summary>Đã nộp.</summary>
    Submitted,
    /// <summary>Trả lại, with reasons.</summary>
    Returned,
    /// <summary>Đã tiếp nhận.</summary>
    Accepted,
}

/// <summary>The states as an officer reads them.</summary>
public static class ReportStatusNames
{
    public static string Name(this ReportStatus status) => status switch
    {
        ReportStatus.NotStarted => "Chưa bắt đầu",
        ReportStatus.Writing => "Đang soạn",
        ReportStatus.AwaitingApproval => "Chờ duyệt",
        ReportStatus.Submitted => "Đã nộp",
        ReportStatus.Returned => "Trả lại",
        ReportStatus.Accepted => "Đã tiếp nhận",
    };
}

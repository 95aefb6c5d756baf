using HopLuu.Core.Planning;

namespace HopLuu.Core.Reporting;

/// <summary>What a person should know before a report goes out of the house: nothing here stops it but an empty report and a missing approval.</summary>
public static class Checklist
{
    public static IReadOnlyList<CheckedPoint> Of(OpenedReport opened, DateTimeOffset now)
    {
        var (report, due) = (opened.Report, opened.Obligation.DueAt);
        var sections = opened.Outline.Writable();
        var empty = sections.Where(item => ReportContent.MarkOf(opened.Sections.GetValueOrDefault(item.Key)) == '0').ToList();
        var thin = sections.Where(item => ReportContent.MarkOf(opened.Sections.GetValueOrDefault(item.Key)) == 't').ToList();
        return
        [
            report.Approval is null ? new(CheckState.Stops, "Báo cáo chưa được duyệt.", [])
                : new(CheckState.Fine, report.Approval == ApprovalKind.OnPaper ? $"Đã ký trên giấy: {report.ApprovedBy}." : $"Đã duyệt trên màn hình: {report.ApprovedBy}.", []),
            report.SectionsFilled == 0 ? new(CheckState.Stops, "Báo cáo chưa có nội dung.", [])
                : empty.Count == 0 ? new(CheckState.Fine, $"Cả {sections.Count} mục đều có nội dung hoặc đã khai báo.", [])
                : new(CheckState.Look, $"Còn {empty.Count} mục chưa có nội dung và chưa khai báo “không phát sinh”.", empty),
            thin.Count == 0 ? new(CheckState.Fine, "Không có mục nào chỉ viết một dòng.", []) : new(CheckState.Look, $"{thin.Count} mục chỉ có một dòng, chưa nêu nội dung cụ thể.", thin),
            report.DocumentNumber is null || report.DocumentDate is null ? new(CheckState.Look, "Chưa ghi số, ngày văn bản; có thể bổ sung sau khi ký.", [])
                : new(CheckState.Fine, $"Văn bản số {report.DocumentNumber}, ngày {VietnamTime.Short(report.DocumentDate.Value)}.", []),
            report.HasSignedCopy ? new(CheckState.Fine, "Đã đính kèm bản chính ký, đóng dấu.", []) : new(CheckState.Look, "Chưa có bản chính ký, đóng dấu; nộp trước rồi bổ sung bản quét sau cũng được.", []),
            report.IsOverdue(due, now) ? new(CheckState.Look, $"Đã quá hạn ({VietnamTime.Moment(due!.Value)}); báo cáo vẫn được nhận và ghi là nộp muộn.", [])
                : due is { } at ? new(CheckState.Fine, report.FirstSubmittedAt is null ? $"Còn trong hạn (đến {VietnamTime.Moment(at)})." : "Báo cáo đã nộp lần đầu đúng quy tắc tính hạn; lần nộp này không làm đổi kết quả đó.", [])
                : new(CheckState.Fine, "Đợt báo cáo không ấn định hạn.", []),
        ];
    }
}

/// <summary>One point of the list.</summary>
/// <param name="Sections">The sections it is about.</param>
public sealed record CheckedPoint(CheckState State, string Text, IReadOnlyList<OutlineItem> Sections);

/// <summary>How a point stands.</summary>
public enum CheckState
{
    /// <summary>As it should be.</summary>
    Fine,
    /// <summary>Worth a look; it stops nothing.</summary>
    Look,
    /// <summary>The report cannot go like this.</summary>
    Stops,
}

using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Checking;

/// <summary>Finds reports dated after their deadline and reports of units nobody asked.</summary>
internal static class SubmissionCheck
{
    public static IEnumerable<Finding> Of(MappedReport report, Plan plan, UnitList? units)
    {
        if (report.Date is { } date && ReportingDeadline.OfUnits(plan) is { } deadline && ReportingDeadline.LastDay(deadline) is { } last && date > last)
        {
            yield return new Finding(report.Name, null, FindingKind.Late, Severity.Low,
                $"Báo cáo ghi ngày {VietnameseFormat.Date(date)}, sau thời hạn ({ReportingDeadline.Phrase(deadline)}).", [new Evidence(report.Name, VietnameseFormat.Date(date)), new Evidence("Kế hoạch", deadline.Text)]);
        }
        if (units is not null && report.Unit is { } unit && units.Find(unit) is null)
        {
            yield return new Finding(report.Name, null, FindingKind.UnknownUnit, Severity.Medium,
                $"Đơn vị “{unit}” không có trong danh sách đơn vị của đợt báo cáo.", [new Evidence(report.Name, unit)]);
        }
    }
}

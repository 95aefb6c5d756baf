using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>The deadline of the reporting units: which of a plan's it is, how it is said, and whether a day is too late.</summary>
internal static class ReportingDeadline
{
    /// <summary>The last day on which a report is in time; null when the deadline is not a day.</summary>
    public static DateOnly? LastDay(Deadline deadline)
    {
        var due = deadline.Due.Split('/')[^1];
        if (DateOnly.TryParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
            return deadline.Inclusive ? day : day.AddDays(-1);
        if (DateOnly.TryParseExact(due + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var first))
            return first.AddMonths(1).AddDays(-1);
        return null;
    }

    /// <summary>The reporting units' deadline: the one whose recipient is the plan's issuer, else the earliest.</summary>
    public static Deadline? OfUnits(Plan plan)
    {
        var core = plan.Issuer is { } issuer ? UnitName.Key(issuer) : null;
        return plan.Deadlines.Where(deadline => LastDay(deadline) is not null)
            .OrderBy(deadline => core is not null && deadline.Recipient is { } body && UnitName.Key(body).Contains(core.Split(' ')[0] + " " + core.Split(' ').ElementAtOrDefault(1), StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(LastDay).FirstOrDefault();
    }

    /// <summary>"trước ngày 15/5/2024".</summary>
    public static string Phrase(Deadline deadline)
    {
        var due = deadline.Due.Split('/')[^1];
        if (DateOnly.TryParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
            return (deadline.Inclusive ? "chậm nhất ngày " : "trước ngày ") + VietnameseFormat.Date(day);
        return due.Split('-') is [var year, var month] ? $"trong tháng {month.TrimStart('0')}/{year}" : "theo thời hạn của Kế hoạch";
    }
}

namespace HopLuu.Vietnamese;

/// <summary>How exact a date in a text is.</summary>
public enum DatePrecision
{
    /// <summary>"15/5/2024", "ngày 10 tháng 5 năm 2019": all known.</summary>
    Day,
    /// <summary>"trước ngày 15/5": day and month without a year.</summary>
    DayAndMonth,
    /// <summary>"ngày    tháng 5 năm 2024": the day (or month too) left blank to be filled in by hand.</summary>
    BlankDay,
    /// <summary>"tháng 9/2025", "tháng 9".</summary>
    Month,
    /// <summary>"quý II/2025", "quý 3".</summary>
    Quarter,
    /// <summary>"năm 2024".</summary>
    Year,
    /// <summary>"17 giờ 00" with no day beside it.</summary>
    Time,
}

/// <summary>Which end of a period a date is.</summary>
public enum PeriodEnd
{
    /// <summary>A date by itself.</summary>
    None,
    /// <summary>The first of "từ … đến …", "2019-2024".</summary>
    From,
    /// <summary>The last of them.</summary>
    To,
}

/// <summary>A date, month, quarter, year or time of day found in a text.</summary>
/// <param name="Span">
/// Where it stands, with its word: "ngày 15/5/2024", "tháng 9/2025", "năm 2024". A second date of a list has only its figures.
/// </param>
/// <param name="Day">The full date, when day, month and year are known.</param>
/// <param name="Month">1 to 12; null for quarters, years, times.</param>
/// <param name="Year">The year; null where none is written and none follows from the sentence ("từ 01/8 đến 15/8/2025" gives both the year).</param>
/// <param name="Precision">What is known.</param>
/// <param name="DayOfMonth">1 to 31, also where the year is unknown.</param>
/// <param name="Quarter">1 to 4 for quarters.</param>
/// <param name="Time">The time of day written beside the date, or alone.</param>
/// <param name="Clock">Where that time stands.</param>
/// <param name="End">Which end of a period it is.</param>
public sealed record FoundDate(
    TextSpan Span, DateOnly? Day, int? Month, int? Year, DatePrecision Precision,
    int? DayOfMonth = null, int? Quarter = null, TimeOnly? Time = null, TextSpan? Clock = null, PeriodEnd End = PeriodEnd.None)
{
    internal static FoundDate OfDay(TextSpan span, int day, int month, int? year) => new(
        span, year is { } y ? new DateOnly(y, month, day) : null, month, year, year is null ? DatePrecision.DayAndMonth : DatePrecision.Day, day);
}

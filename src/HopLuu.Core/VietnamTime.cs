using System.Globalization;

namespace HopLuu.Core;

/// <summary>Days and hours as Vietnamese officers live and write them. Vietnam keeps UTC+7 all year (Quyết định 134/2002/QĐ-TTg; Asia/Ho_Chi_Minh has had no change since 1975).</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The instant on a Vietnamese clock.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day in Vietnam at an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>Today in Vietnam.</summary>
    public static DateOnly Today(this TimeProvider clock) => Day(clock.GetUtcNow());

    /// <summary>The first instant after a day, in UTC: a report that is owed by the day may come until then.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();

    /// <summary>An hour of a day, in UTC.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>"15/5/2024".</summary>
    public static string Short(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"ngày 15 tháng 5 năm 2024"; days under 10 and months under 3 with a leading zero, as Nghị định 30/2020/NĐ-CP writes them.</summary>
    public static string Long(DateOnly day) =>
        $"ngày {day.Day.ToString("00", CultureInfo.InvariantCulture)} tháng {(day.Month < 3 ? "0" : "")}{day.Month.ToString(CultureInfo.InvariantCulture)} năm {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"14:05, 15/5/2024".</summary>
    public static string Moment(DateTimeOffset instant) => Local(instant).ToString("HH:mm, d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"14:05:12".</summary>
    public static string Clock(DateTimeOffset instant) => Local(instant).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}

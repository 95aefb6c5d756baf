namespace HopLuu.Core.Planning;

/// <summary>Days on which offices work: Monday to Friday without the public holidays of fixed date (Bộ luật Lao động 2019, Điều 112). Tết and Giỗ Tổ follow the moon and are not taken off.</summary>
public static class WorkingDays
{
    /// <summary>Working days from a day on, it included, to another, it included.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to && count < 2000; day = day.AddDays(1))
        {
            if (Is(day))
                count++;
        }
        return count;
    }

    public static bool Is(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day.Month, day.Day) is not ((1, 1) or (4, 30) or (5, 1) or (9, 2));
}

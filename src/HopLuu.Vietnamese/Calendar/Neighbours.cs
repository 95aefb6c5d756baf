namespace HopLuu.Vietnamese.Calendar;

/// <summary>What dates learn from the ones beside them: the year of a period's end, the ends of a period, the time of a day.</summary>
internal static class Neighbours
{
    private const int WidestGap = 24;

    public static IReadOnlyList<FoundDate> Join(string text, List<FoundDate> found)
    {
        JoinPeriods(text, found);
        return found.Exists(date => date.Precision == DatePrecision.Time) ? JoinTimes(text, found) : found;
    }

    private static void JoinPeriods(string text, List<FoundDate> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, last) = (found[i], found[i + 1]);
            var gap = Gap(text, first, last);
            var isPeriod = gap is "den" or "den het" or "den truoc" or "toi" or "-" or "- het"
                && first.Precision != DatePrecision.Time && last.Precision != DatePrecision.Time;
            if (isPeriod || gap is "va" or "," or ", va" or "hoac")
            {
                found[i] = first = WithYear(first, last);
            }
            if (isPeriod)
            {
                (found[i], found[i + 1]) = (first with { End = PeriodEnd.From }, last with { End = PeriodEnd.To });
            }
        }
    }

    // "từ 01/12 đến 15/01/2025" begins in the year before.
    private static FoundDate WithYear(FoundDate first, FoundDate last)
    {
        if (first.Year is not null || last.Year is not { } year || first.Precision == DatePrecision.Time)
        {
            return first;
        }
        var isBefore = first.Month > last.Month || (first.Quarter > last.Quarter);
        year -= isBefore ? 1 : 0;
        var isReal = first is { Month: { } month, DayOfMonth: { } day } && day <= DateTime.DaysInMonth(year, month);
        return first.Precision == DatePrecision.DayAndMonth
            ? isReal ? FoundDate.OfDay(first.Span, first.DayOfMonth!.Value, first.Month!.Value, year) : first
            : first with { Year = year };
    }

    private static List<FoundDate> JoinTimes(string text, List<FoundDate> found)
    {
        var joined = new List<FoundDate>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var date = found[i];
            var next = i + 1 < found.Count ? found[i + 1] : null;
            if (date.Precision == DatePrecision.Time && next is { DayOfMonth: not null } && IsBeforeDay(Gap(text, date, next)))
            {
                joined.Add(next with { Time = date.Time, Clock = date.Clock });
                i++;
            }
            else if (date.DayOfMonth is not null && next is { Precision: DatePrecision.Time } && IsAfterDay(Gap(text, date, next)))
            {
                joined.Add(date with { Time = next.Time, Clock = next.Clock });
                i++;
            }
            else
            {
                joined.Add(date);
            }
        }
        return joined;
    }

    // "17 giờ 00 ngày …", "14 giờ 00, thứ Sáu, ngày …"
    private static bool IsBeforeDay(string? gap) => gap is "" or "," or "cua" or "sang" or "chieu" or "toi" || IsWeekday(gap);

    private static bool IsWeekday(string? gap) => gap is not null && gap.TrimStart(',', ' ').StartsWith("thu ", StringComparison.Ordinal);

    private static bool IsAfterDay(string? gap) => gap is "" or "," or "(" or "luc" or ", luc" or "vao luc" or ", vao luc" or "truoc" or "- luc";

    private static string? Gap(string text, FoundDate first, FoundDate second)
    {
        var length = second.Span.Start - first.Span.End;
        return length is >= 0 and <= WidestGap ? VietnameseText.Fold(text.Substring(first.Span.End, length)) : null;
    }
}

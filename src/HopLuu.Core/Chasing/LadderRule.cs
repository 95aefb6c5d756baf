namespace HopLuu.Core.Chasing;

/// <summary>When each step of the ladder comes. No storage, no clock.</summary>
internal static class LadderRule
{
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly TimeOnly Evening = new(17, 0);
    private static readonly TimeOnly Noon = new(11, 0);

    /// <summary>Nobody is disturbed outside of 07:30 to 17:00.</summary>
    public static bool IsWorkingHour(DateTimeOffset now) => TimeOf(now) is var time && time >= Morning && time < Evening;

    /// <summary>A summary of the morning comes in the morning or not at all.</summary>
    public static bool IsMorning(DateTimeOffset now) => TimeOf(now) is var time && time >= Morning && time < Noon;

    /// <summary>The steps in order, each with its instant.</summary>
    /// <param name="published">From when half-way is reckoned; null for a report that came back, which has no half-way.</param>
    public static IEnumerable<(ReminderStep Step, DateTimeOffset At)> Steps(DateTimeOffset? published, Deadline due, int escalateAfter)
    {
        // In a campaign so short that half-way falls on the day of "three days" or later it says nothing new.
        if (published is { } from && VietnamTime.Day(from + (due.At - from) / 2) is var half && half < due.Day.AddDays(-3))
            yield return (ReminderStep.HalfWay, VietnamTime.At(half, Morning));
        yield return (ReminderStep.ThreeDays, VietnamTime.At(due.Day.AddDays(-3), Morning));
        yield return (ReminderStep.OneDay, VietnamTime.At(due.Day.AddDays(-1), Morning));
        var overdue = FirstMorningAfter(due.At);
        yield return (ReminderStep.Overdue, VietnamTime.At(overdue, Morning));
        yield return (ReminderStep.Escalated, VietnamTime.At(overdue.AddDays(escalateAfter), Morning));
    }

    /// <summary>The step that is up: the last whose time has come. One that came before the unit was told of this due day is not; nor is one that is switched off.</summary>
    /// <param name="since">When the unit was last told: publishing, an extension, a return.</param>
    public static ReminderStep? Current(DateTimeOffset? published, DateTimeOffset since, Deadline due, ReminderLadder ladder, DateTimeOffset now)
    {
        var last = Steps(published, due, ladder.EscalateAfter).LastOrDefault(step => step.At <= now);
        return last.At > since && ladder.Has(last.Step) ? last.Step : null;
    }

    private static DateOnly FirstMorningAfter(DateTimeOffset instant) => TimeOf(instant) <= Morning ? VietnamTime.Day(instant) : VietnamTime.Day(instant).AddDays(1);

    private static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(VietnamTime.Local(instant).DateTime);
}

/// <summary>By when something is to come.</summary>
/// <param name="Time">Hour of the day, when one was set.</param>
/// <param name="At">The instant at which it is late.</param>
/// <param name="IsMend">The day by which a report that came back is to be mended.</param>
public sealed record Deadline(DateOnly Day, TimeOnly? Time, DateTimeOffset At, bool IsMend)
{
    /// <summary>Days until it on a day; negative when it is past.</summary>
    public int DaysLeft(DateTimeOffset now) => Day.DayNumber - VietnamTime.Day(now).DayNumber is var days && days == 0 && now >= At ? -1 : days;
}

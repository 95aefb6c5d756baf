using System.Globalization;

namespace HopLuu.Core.Chasing;

/// <summary>A reminder that went out: its row is unique for obligation, step and occasion, so that no step goes out twice.</summary>
public sealed class ReminderSent
{
    private ReminderSent()
    {
    }

    private ReminderSent(Guid obligationId, ReminderStep step, string occasion, DateTimeOffset at, string? by) =>
        (Id, ObligationId, Step, Occasion, At, By) = (Guid.CreateVersion7(at), obligationId, step, occasion, at, by);

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public ReminderStep Step { get; private set; }

    /// <summary>The due day a step of the ladder belongs to; how many-th it is of those by hand.</summary>
    public string Occasion { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Who sent it; null for the program.</summary>
    public string? By { get; private set; }

    public static ReminderSent OfLadder(Guid obligationId, ReminderStep step, DateOnly due, DateTimeOffset at) => new(obligationId, step, OccasionOf(step, due), at, null);

    public static ReminderSent ByHand(Guid obligationId, int number, DateTimeOffset at, string by) => new(obligationId, ReminderStep.ByHand, number.ToString(CultureInfo.InvariantCulture), at, by);

    /// <summary>An extension is a new due day, with steps of its own; half-way is passed only once.</summary>
    internal static string OccasionOf(ReminderStep step, DateOnly due) => step == ReminderStep.HalfWay ? "" : due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The steps of the ladder in order, and the reminder somebody sends by hand.</summary>
public enum ReminderStep
{
    /// <summary>Half of the time from publishing to the due instant is over.</summary>
    HalfWay,
    ThreeDays,
    OneDay,
    /// <summary>The first morning after the due instant.</summary>
    Overdue,
    /// <summary>Some days later: the lead office and the issuer are told.</summary>
    Escalated,
    ByHand,
}

/// <summary>The lead office got its summary of a campaign this day.</summary>
public sealed record DigestSent(Guid CampaignId, DateOnly Day, DateTimeOffset At);

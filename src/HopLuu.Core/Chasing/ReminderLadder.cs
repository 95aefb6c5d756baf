namespace HopLuu.Core.Chasing;

/// <summary>Which steps of the ladder a campaign uses. A campaign without a row uses all.</summary>
public sealed class ReminderLadder
{
    public const int EscalateAfterDefault = 3;

    public const int EscalateAfterMost = 30;

    private ReminderLadder()
    {
    }

    public ReminderLadder(Guid campaignId) => CampaignId = campaignId;

    public Guid CampaignId { get; private set; }

    public bool HalfWay { get; private set; } = true;

    public bool ThreeDays { get; private set; } = true;

    public bool OneDay { get; private set; } = true;

    public bool Overdue { get; private set; } = true;

    public bool Escalated { get; private set; } = true;

    /// <summary>Days after the first morning of being overdue until the lead office is told.</summary>
    public int EscalateAfter { get; private set; } = EscalateAfterDefault;

    /// <summary>The lead office gets a summary every morning.</summary>
    public bool Digest { get; private set; } = true;

    public Guid Revision { get; private set; }

    public bool Has(ReminderStep step) => step switch
    {
        ReminderStep.HalfWay => HalfWay,
        ReminderStep.ThreeDays => ThreeDays,
        ReminderStep.OneDay => OneDay,
        ReminderStep.Overdue => Overdue,
        ReminderStep.Escalated => Escalated,
        ReminderStep.ByHand => true,
    };

    public Problem? Set(IReadOnlyCollection<ReminderStep> steps, int escalateAfter, bool digest)
    {
        if (escalateAfter is < 1 or > EscalateAfterMost)
            return ChasingProblems.EscalateAfterWrong;
        (HalfWay, ThreeDays, OneDay, Overdue, Escalated) = (steps.Contains(ReminderStep.HalfWay), steps.Contains(ReminderStep.ThreeDays), steps.Contains(ReminderStep.OneDay), steps.Contains(ReminderStep.Overdue), steps.Contains(ReminderStep.Escalated));
        (EscalateAfter, Digest) = (escalateAfter, digest);
        return null;
    }
}

namespace HopLuu.Core.Planning;

/// <summary>One round of review and reporting: from the plan to the issued report.</summary>
public sealed class Campaign
{
    private Campaign()
    {
    }

    public Campaign(Guid id, Guid issuerId, Guid processingBodyId, string title, PlanFacts plan, Guid planFileId, Guid outlineId, DateTimeOffset now)
    {
        (Id, IssuerId, ProcessingBodyId, Title, Plan) = (id, issuerId, processingBodyId, title, plan);
        (PlanFileId, OutlineId, CreatedAt) = (planFileId, outlineId, now);
    }

    public Guid Id { get; private set; }

    /// <summary>Whose plan it is, and whose consolidated report it will be.</summary>
    public Guid IssuerId { get; private set; }

    /// <summary>The office that receives and consolidates: "Ban Tuyên giáo".</summary>
    public Guid ProcessingBodyId { get; private set; }

    /// <summary>Short name for lists: "Sơ kết 5 năm thực hiện Kết luận 49-KL/TW".</summary>
    public string Title { get; private set; } = "";

    /// <summary>What the plan says, as corrected by the coordinator.</summary>
    public PlanFacts Plan { get; private set; } = new();

    /// <summary>The plan as it came.</summary>
    public Guid PlanFileId { get; private set; }

    /// <summary>The outline in force.</summary>
    public Guid OutlineId { get; private set; }

    public CampaignStatus Status { get; private set; }

    /// <summary>Last day on which a report of the units is in time; null until the coordinator has set it.</summary>
    public DateOnly? DueDay { get; private set; }

    /// <summary>Hour of that day, when the plan names one; else the whole day counts.</summary>
    public TimeOnly? DueTime { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>The instant at which a report becomes late.</summary>
    public DateTimeOffset? DueAt => DueDay is not { } day ? null : DueTime is { } time ? VietnamTime.At(day, time) : VietnamTime.EndOf(day);

    /// <summary>Corrects what was understood of the plan. Only before publishing: units have the plan then.</summary>
    public Problem? Correct(string title, PlanFacts plan, Guid processingBodyId)
    {
        if (Status != CampaignStatus.Draft)
            return PlanningProblems.AlreadyPublished;
        if (string.IsNullOrWhiteSpace(title))
            return PlanningProblems.TitleMissing;
        (Title, Plan, ProcessingBodyId) = (title.Trim(), plan, processingBodyId);
        return null;
    }

    /// <summary>Sets until when units must report.</summary>
    public Problem? SetDue(DateOnly day, TimeOnly? time)
    {
        if (Status == CampaignStatus.Closed)
            return PlanningProblems.Closed;
        (DueDay, DueTime) = (day, time);
        return null;
    }

    /// <summary>From here on units owe their reports.</summary>
    public Problem? Publish(int obligations, DateTimeOffset now)
    {
        if (!CampaignFlow.Allows(Status, CampaignStatus.Published))
            return PlanningProblems.AlreadyPublished;
        if (obligations == 0)
            return PlanningProblems.NobodyAsked;
        if (DueDay is null)
            return PlanningProblems.DueMissing;
        (Status, PublishedAt) = (CampaignStatus.Published, PublishedAt ?? now);
        return null;
    }

    /// <summary>Another outline is in force from now on.</summary>
    public void Adopt(OutlineVersion outline) => OutlineId = outline.Id;

    /// <summary>Taken up again after it had ended, for a late unit.</summary>
    public Problem? Reopen()
    {
        if (Status != CampaignStatus.Closed || !CampaignFlow.Allows(Status, CampaignStatus.Published))
            return PlanningProblems.NotClosed;
        (Status, ClosedAt) = (CampaignStatus.Published, null);
        return null;
    }

    /// <summary>Nothing is taken in any more.</summary>
    public Problem? Close(DateTimeOffset now)
    {
        if (!CampaignFlow.Allows(Status, CampaignStatus.Closed))
            return PlanningProblems.NotRunning;
        (Status, ClosedAt) = (CampaignStatus.Closed, now);
        return null;
    }
}

/// <summary>Where a campaign stands; the ways between are in <see cref="CampaignFlow"/>.</summary>
public enum CampaignStatus
{
    /// <summary>Đang chuẩn bị: only the lead office sees it.</summary>
    Draft,
    /// <summary>Đang thực hiện: units owe reports.</summary>
    Published,
    /// <summary>Đã kết thúc.</summary>
    Closed,
}

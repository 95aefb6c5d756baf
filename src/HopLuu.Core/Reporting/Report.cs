using HopLuu.Core.Accounts;
using HopLuu.Core.Planning;

namespace HopLuu.Core.Reporting;

/// <summary>A body's report in a campaign, from the first word to its acceptance.</summary>
public sealed class Report
{
    private Report()
    {
    }

    public Report(Guid id, Guid obligationId, Guid campaignId, Guid organizationId, Guid outlineId, int sectionsTotal)
    {
        (Id, ObligationId, CampaignId, OrganizationId, OutlineId, SectionsTotal) = (id, obligationId, campaignId, organizationId, outlineId, sectionsTotal);
    }

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid OrganizationId { get; private set; }

    /// <summary>Set on the issuing body's own report, which joins the units' (báo cáo tổng hợp): the office that puts it together. Null on every unit's report.</summary>
    public Guid? JoinedById { get; private set; }

    /// <summary>The campaign's consolidated report, which no unit owes.</summary>
    public bool IsConsolidated => JoinedById is not null;

    /// <summary>The outline it answers; pinned when it is begun, changed by an amendment only.</summary>
    public Guid OutlineId { get; private set; }

    public ReportStatus Status { get; private set; }

    /// <summary>"Dự thảo lần n": counts the times it went to the approver.</summary>
    public int DraftNumber { get; private set; } = 1;

    /// <summary>"12-BC/ĐU", given after signing.</summary>
    public string? DocumentNumber { get; private set; }

    public DateOnly? DocumentDate { get; private set; }

    /// <summary>How it was approved; null while it is not.</summary>
    public ApprovalKind? Approval { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When it was handed in for the first time: this alone says whether it was late.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>How many versions were handed in.</summary>
    public int VersionCount { get; private set; }

    /// <summary>Số đến at the lead office.</summary>
    public int? ArrivalNumber { get; private set; }

    /// <summary>Ngày đến.</summary>
    public DateOnly? ArrivalDate { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Until when a returned report is to come back; a date of its own that never makes a punctual report late.</summary>
    public DateOnly? ReturnDueDay { get; private set; }

    /// <summary>The scanned, sealed original is attached.</summary>
    public bool HasSignedCopy { get; private set; }

    /// <summary>Sections with content or a declaration, and how many there are: what the board shows.</summary>
    public int SectionsFilled { get; private set; }

    public int SectionsTotal { get; private set; }

    /// <summary>A character a section in outline order: '1' filled, '0' empty, 'd' declared, 't' thin.</summary>
    public string Strip { get; private set; } = "";

    public int FindingCount { get; private set; }

    public DateTimeOffset? TouchedAt { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>The report of the body that issued the campaign.</summary>
    public static Report Consolidated(Guid id, Obligation duty, Campaign campaign, int sectionsTotal) =>
        new(id, duty.Id, campaign.Id, campaign.IssuerId, campaign.OutlineId, sectionsTotal) { JoinedById = campaign.ProcessingBodyId, Strip = new string('0', sectionsTotal) };

    /// <summary>Nothing below may change the text in this state.</summary>
    public Problem? MayWrite() => CampaignFlow.IsOpen(Status) ? null : Status == ReportStatus.AwaitingApproval ? ReportProblems.BeforeApprover : ReportProblems.HandedIn;

    /// <summary>Somebody wrote, uploaded or declared something.</summary>
    public Problem? Touch(DateTimeOffset now)
    {
        if (MayWrite() is { } problem)
            return problem;
        if (Status is ReportStatus.NotStarted or ReportStatus.Returned)
            Status = ReportStatus.Writing;
        TouchedAt = now;
        return null;
    }

    /// <summary>What the board shows of its content.</summary>
    public void Measure(string strip, int findings) =>
        (Strip, SectionsFilled, SectionsTotal, FindingCount) = (strip, strip.Count(mark => mark != '0'), strip.Length, findings);

    /// <summary>Another outline version is answered from now on.</summary>
    public void Follow(Guid outlineId) => OutlineId = outlineId;

    public Problem? SubmitForApproval(DateTimeOffset now)
    {
        if (SectionsFilled == 0)
            return ReportProblems.Empty;
        if (!CampaignFlow.Allows(Status, ReportStatus.AwaitingApproval))
            return ReportProblems.Cannot(Status);
        (Status, TouchedAt, Approval, ApprovedAt, ApprovedBy) = (ReportStatus.AwaitingApproval, now, null, null, null);
        return null;
    }

    /// <summary>Back to the writer; the next one before the approver is the next draft.</summary>
    public Problem? SendBack(DateTimeOffset now)
    {
        if (Status != ReportStatus.AwaitingApproval)
            return ReportProblems.Cannot(Status);
        (Status, TouchedAt, Approval) = (ReportStatus.Writing, now, null);
        DraftNumber++;
        return null;
    }

    /// <summary>On screen, or recorded as signed on paper.</summary>
    public Problem? Approve(ApprovalKind kind, string by, DateTimeOffset now)
    {
        if (SectionsFilled == 0)
            return ReportProblems.Empty;
        var state = kind == ApprovalKind.OnScreen ? Status == ReportStatus.AwaitingApproval : CampaignFlow.IsOpen(Status) || Status == ReportStatus.AwaitingApproval;
        if (!state)
            return ReportProblems.Cannot(Status);
        (Status, Approval, ApprovedBy, ApprovedAt, TouchedAt) = (ReportStatus.AwaitingApproval, kind, by, now, now);
        return null;
    }

    /// <summary>The clerk adds number and date after signing.</summary>
    public Problem? Number(string? number, DateOnly? date)
    {
        if (number?.Trim().Length > 80)
            return ReportProblems.NumberTooLong;
        (DocumentNumber, DocumentDate) = (string.IsNullOrWhiteSpace(number) ? null : number.Trim(), date);
        return null;
    }

    public void AttachSignedCopy(bool has) => HasSignedCopy = has;

    /// <summary>Handed in by the unit; must be approved.</summary>
    public Problem? Submit(DateTimeOffset now)
    {
        if (SectionsFilled == 0)
            return ReportProblems.Empty;
        if (Approval is null)
            return ReportProblems.NotApproved;
        return Arrive(now);
    }

    /// <summary>Handed in by the lead office for the unit: what came on paper, by Zalo, by e-mail, at its true time of arrival.</summary>
    public Problem? SubmitOnBehalf(DateTimeOffset arrived, DateTimeOffset now)
    {
        if (SectionsFilled == 0)
            return ReportProblems.Empty;
        if (arrived > now)
            return ReportProblems.ArrivalInFuture;
        return Arrive(arrived);
    }

    private Problem? Arrive(DateTimeOffset at)
    {
        if (!CampaignFlow.Allows(Status, ReportStatus.Submitted))
            return ReportProblems.Cannot(Status);
        (Status, SubmittedAt, TouchedAt, ReturnDueDay) = (ReportStatus.Submitted, at, at, null);
        FirstSubmittedAt ??= at;
        VersionCount++;
        return null;
    }

    /// <summary>Taken back before the deadline, to be mended and handed in again.</summary>
    public Problem? Withdraw(DateTimeOffset? dueAt, DateTimeOffset now)
    {
        if (Status != ReportStatus.Submitted)
            return ReportProblems.Cannot(Status);
        if (dueAt is { } due && now >= due)
            return ReportProblems.TooLateToWithdraw;
        (Status, TouchedAt, Approval) = (ReportStatus.Writing, now, null);
        if (VersionCount == 1)
            FirstSubmittedAt = null; // taken back in time: nothing has been handed in yet
        DraftNumber++;
        return null;
    }

    /// <summary>Số đến, ngày đến.</summary>
    public Problem? Receive(int number, DateOnly date)
    {
        if (Status is not (ReportStatus.Submitted or ReportStatus.Accepted))
            return ReportProblems.Cannot(Status);
        (ArrivalNumber, ArrivalDate) = (number, date);
        return null;
    }

    public Problem? Accept(DateTimeOffset now)
    {
        if (!CampaignFlow.Allows(Status, ReportStatus.Accepted))
            return ReportProblems.Cannot(Status);
        (Status, AcceptedAt) = (ReportStatus.Accepted, now);
        return null;
    }

    public Problem? Return(DateOnly? mendBy, DateTimeOffset now)
    {
        if (!CampaignFlow.Allows(Status, ReportStatus.Returned))
            return ReportProblems.Cannot(Status);
        (Status, ReturnDueDay, AcceptedAt, Approval, TouchedAt) = (ReportStatus.Returned, mendBy, null, null, now);
        DraftNumber++;
        return null;
    }

    /// <summary>Overdue: owed, the due instant has passed and nothing was ever handed in (product.md C09).</summary>
    public bool IsOverdue(DateTimeOffset? dueAt, DateTimeOffset now) => FirstSubmittedAt is null && dueAt is { } due && now >= due;

    /// <summary>Late: the first submission came at or after the due instant, extensions included.</summary>
    public bool IsLate(DateTimeOffset? dueAt) => FirstSubmittedAt is { } first && dueAt is { } due && first >= due;

    /// <summary>Whoever works for its unit may write.</summary>
    public bool MayBeWrittenBy(Actor actor) => JoinedById is { } office
        ? actor.Has(OrganizationId, Role.Coordinator, Role.Writer, Role.Approver) || actor.Has(office, Role.Coordinator)
        : actor.Has(OrganizationId, Role.Writer, Role.Approver);

    public bool MayBeApprovedBy(Actor actor) => actor.Has(OrganizationId, Role.Approver);
}

/// <summary>How a report was approved inside its unit.</summary>
public enum ApprovalKind
{
    /// <summary>Duyệt trên màn hình.</summary>
    OnScreen,
    /// <summary>Đã ký trên giấy.</summary>
    OnPaper,
}

namespace HopLuu.Core.Notices;

/// <summary>Something a body should know, shown in the program; mail goes out beside it through the outbox.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Notice(Guid id, DateTimeOffset at, Guid organizationId, NoticeKind kind, string text, string link)
    {
        (Id, At, OrganizationId, Kind, Text, Link) = (id, at, organizationId, kind, text, link);
    }

    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Everybody who works for this body sees it.</summary>
    public Guid OrganizationId { get; private set; }

    public NoticeKind Kind { get; private set; }

    /// <summary>A sentence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it leads, a path of this program.</summary>
    public string Link { get; private set; } = "";

    /// <summary>When somebody of the body first opened it.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public void Read(DateTimeOffset now) => ReadAt ??= now;
}

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>A campaign was published: a report is owed.</summary>
    Published,
    /// <summary>The outline was amended.</summary>
    Amended,
    /// <summary>The unit's report came back, with reasons.</summary>
    Returned,
    /// <summary>The unit's report was accepted.</summary>
    Accepted,
    /// <summary>The lead office handed something in for the unit.</summary>
    SubmittedOnBehalf,
    /// <summary>The due date was moved.</summary>
    Extended,
    /// <summary>A report came in.</summary>
    Submitted,
    /// <summary>A report waits for approval.</summary>
    AwaitingApproval,
    /// <summary>The approver commented or sent it back.</summary>
    SentBack,
    /// <summary>The due date is near or past.</summary>
    Reminder,
    /// <summary>A file that was handed in could not be read.</summary>
    UploadFailed,
    /// <summary>The units' reports were joined, or the consolidated report was issued.</summary>
    Consolidated,
    /// <summary>Units still owe long after the due date: for the lead office and the leaders.</summary>
    Escalation,
    /// <summary>The lead office's summary of the morning.</summary>
    Digest,
}

namespace HopLuu.Core.Reporting;

/// <summary>A report as it was handed in: never changed afterwards.</summary>
public sealed class ReportVersion
{
    private ReportVersion()
    {
    }

    public ReportVersion(Guid id, Guid reportId, int number, FrozenReport content, string sha256, string by, DateTimeOffset submittedAt, DateTimeOffset recordedAt, string? channel)
    {
        (Id, ReportId, Number, Content, Sha256, By) = (id, reportId, number, content, sha256, by);
        (SubmittedAt, RecordedAt, Channel) = (submittedAt, recordedAt, channel);
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>1, 2, …</summary>
    public int Number { get; private set; }

    public FrozenReport Content { get; private set; } = null!;

    /// <summary>Over the stored JSON of the content: the receipt names it.</summary>
    public string Sha256 { get; private set; } = "";

    public string By { get; private set; } = "";

    /// <summary>When it arrived.</summary>
    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>When it was put into the program; later than the arrival when handed in for the unit.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>How it came when the lead office handed it in: "Zalo", "Giấy", …; null when the unit did.</summary>
    public string? Channel { get; private set; }
}

/// <summary>The text of a handed-in report.</summary>
public sealed record FrozenReport
{
    public Guid OutlineId { get; init; }
    public string? Number { get; init; }
    public DateOnly? Date { get; init; }
    public IReadOnlyList<FrozenSection> Sections { get; init; } = [];
    public IReadOnlyList<FrozenAttachment> Attachments { get; init; } = [];

    /// <summary>How far the unit says it carried out each task.</summary>
    public IReadOnlyList<FrozenRating> Ratings { get; init; } = [];
}

/// <summary>A section of it.</summary>
public sealed record FrozenSection(string Key, string Content, Declaration? Declaration, string? Reason);

/// <summary>A file that went with it.</summary>
public sealed record FrozenAttachment(Guid FileId, string Name, string Sha256, string? Key);

/// <summary>The unit's own rating of a task.</summary>
public sealed record FrozenRating(string Key, CompletionLevel Level, string? Reason);

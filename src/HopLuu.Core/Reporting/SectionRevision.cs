namespace HopLuu.Core.Reporting;

/// <summary>
/// A section as it was once. Saves by the same hand in one sitting are one revision, but never across a deletion: what was thrown away can be fetched back.
/// </summary>
public sealed class SectionRevision
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private SectionRevision()
    {
    }

    public SectionRevision(Guid id, Guid reportId, string nodeKey, int version, string content, string by, DateTimeOffset at, int words = 0, RevisionKind kind = RevisionKind.Written)
    {
        (Id, ReportId, NodeKey, Version, Content, By, At, Since) = (id, reportId, nodeKey, version, content, by, at, at);
        (Words, Kind) = (words, kind);
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string NodeKey { get; private set; } = "";

    public int Version { get; private set; }

    public string Content { get; private set; } = "";

    /// <summary>Syllables of the content.</summary>
    public int Words { get; private set; }

    public RevisionKind Kind { get; private set; }

    /// <summary>What was declared with it; null when nothing is.</summary>
    public Declaration? Declaration { get; private set; }

    public string? DeclarationReason { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The page it was written in: several people share a unit's account, and one person may have two tabs.</summary>
    public Guid? Sitting { get; private set; }

    /// <summary>When the sitting began.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Its last save.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>A section as it is now.</summary>
    public static SectionRevision Of(ReportSection section, string by, DateTimeOffset now, RevisionKind kind, Guid? sitting = null) =>
        new(Guid.CreateVersion7(now), section.ReportId, section.NodeKey, section.Version, section.Content, by, now, section.Words, kind)
        {
            Declaration = section.Declaration, DeclarationReason = section.DeclarationReason, Sitting = sitting,
        };

    /// <summary>The same hand goes on writing.</summary>
    public bool IsContinuedBy(ReportSection section, string by, Guid? sitting, DateTimeOffset now) =>
        Kind == RevisionKind.Written && By == by && Sitting == sitting && now - At < Pause && now - Since < Longest && section.Words * 3 >= Words * 2;

    public void Continue(ReportSection section, DateTimeOffset now) => (Version, Content, Words, At) = (section.Version, section.Content, section.Words, now);
}

/// <summary>How a section came to be as it is.</summary>
public enum RevisionKind
{
    /// <summary>Soạn trên trình duyệt.</summary>
    Written,
    /// <summary>Lấy từ tệp tải lên.</summary>
    Uploaded,
    /// <summary>Kê khai không phát sinh, không thuộc phạm vi; hoặc bỏ kê khai.</summary>
    Declared,
    /// <summary>Lấy lại một bản cũ.</summary>
    Restored,
    /// <summary>Máy dự thảo từ báo cáo của các đơn vị.</summary>
    Drafted,
}

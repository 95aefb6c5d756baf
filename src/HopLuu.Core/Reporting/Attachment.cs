namespace HopLuu.Core.Reporting;

/// <summary>A file that belongs to a report: to one of its sections, or its signed copy.</summary>
public sealed class Attachment
{
    private Attachment()
    {
    }

    public Attachment(Guid id, Guid reportId, string? nodeKey, Guid fileId, AttachmentKind kind, string by, DateTimeOffset at) =>
        (Id, ReportId, NodeKey, FileId, Kind, By, At) = (id, reportId, nodeKey, fileId, kind, by, at);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string? NodeKey { get; private set; }

    public Guid FileId { get; private set; }

    public AttachmentKind Kind { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Taken off the report; the file stays stored and can be put back. Queries leave such rows out unless they ask for them.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    public void Remove(string by, DateTimeOffset now) => (RemovedAt, RemovedBy) = (now, by);

    public void PutBack() => (RemovedAt, RemovedBy) = (null, null);
}

/// <summary>What an attached file is.</summary>
public enum AttachmentKind
{
    /// <summary>Tài liệu kèm theo một mục.</summary>
    Evidence,
    /// <summary>Bản chính đã ký, đóng dấu, được quét.</summary>
    SignedCopy,
}

/// <summary>What an approver says about a section, or about the whole.</summary>
public sealed class SectionComment
{
    private SectionComment()
    {
    }

    public SectionComment(Guid id, Guid reportId, string? nodeKey, string text, string by, DateTimeOffset at) =>
        (Id, ReportId, NodeKey, Text, By, At) = (id, reportId, nodeKey, text, by, at);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string? NodeKey { get; private set; }

    public string Text { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public void Resolve(DateTimeOffset now) => ResolvedAt ??= now;
}

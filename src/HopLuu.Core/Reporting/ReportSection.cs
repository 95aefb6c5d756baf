namespace HopLuu.Core.Reporting;

/// <summary>A report's text for one node of the outline.</summary>
public sealed class ReportSection
{
    private ReportSection()
    {
    }

    public ReportSection(Guid id, Guid reportId, string nodeKey) => (Id, ReportId, NodeKey) = (id, reportId, nodeKey);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string NodeKey { get; private set; } = "";

    /// <summary>Small HTML, cleaned (<see cref="RichText"/>).</summary>
    public string Content { get; private set; } = "";

    /// <summary>Syllables of the content: what completeness looks at.</summary>
    public int Words { get; private set; }

    /// <summary>Goes up by one with each save; a save that names an older one is refused and both texts are shown.</summary>
    public int Version { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public string? SavedBy { get; private set; }

    /// <summary>Id the browser gave its last save: the same save sent twice is done once.</summary>
    public Guid? OperationId { get; private set; }

    /// <summary>Declared "không phát sinh" or "không thuộc phạm vi": complete, never a finding.</summary>
    public Declaration? Declaration { get; private set; }

    public string? DeclarationReason { get; private set; }

    /// <summary>Saves a text over the version it was written on.</summary>
    public Problem? Save(string content, int words, int baseVersion, Guid operationId, string by, DateTimeOffset now)
    {
        if (OperationId == operationId)
            return null;
        if (baseVersion != Version)
            return ReportProblems.Stale;
        (Content, Words, OperationId, SavedBy, SavedAt) = (content, words, operationId, by, now);
        Version++;
        if (words > 0)
            (Declaration, DeclarationReason) = (null, null);
        return null;
    }

    public Problem? Declare(Declaration? declaration, string? reason, string by, DateTimeOffset now)
    {
        if (declaration is not null && string.IsNullOrWhiteSpace(reason))
            return ReportProblems.ReasonMissing;
        (Declaration, DeclarationReason, SavedBy, SavedAt) = (declaration, declaration is null ? null : reason!.Trim(), by, now);
        Version++;
        return null;
    }
}

/// <summary>Why a unit has nothing to say on a node.</summary>
public enum Declaration
{
    /// <summary>Không phát sinh.</summary>
    NothingArose,
    /// <summary>Không thuộc phạm vi.</summary>
    OutOfScope,
}

/// <summary>A section as it was saved once; saves by the same hand within two minutes are one.</summary>
public sealed class SectionRevision
{
    private SectionRevision()
    {
    }

    public SectionRevision(Guid id, Guid reportId, string nodeKey, int version, string content, string by, DateTimeOffset at) =>
        (Id, ReportId, NodeKey, Version, Content, By, At) = (id, reportId, nodeKey, version, content, by, at);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string NodeKey { get; private set; } = "";

    public int Version { get; private set; }

    public string Content { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The same hand goes on writing.</summary>
    public void Continue(int version, string content, DateTimeOffset at) => (Version, Content, At) = (version, content, at);
}

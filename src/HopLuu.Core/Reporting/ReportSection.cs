namespace HopLuu.Core.Reporting;

/// <summary>A report's text for one node of the outline.</summary>
public sealed class ReportSection
{
    /// <summary>Longest reason of a declaration.</summary>
    public const int MaxReason = 1000;

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
        if (reason?.Trim().Length > MaxReason)
            return ReportProblems.ReasonTooLong;
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

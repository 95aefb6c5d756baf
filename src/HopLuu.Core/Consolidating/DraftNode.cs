using HopLuu.Synthesis.Consolidation;

namespace HopLuu.Core.Consolidating;

/// <summary>What the engine says on one section, with its sources; and how that stands to what people made of it.</summary>
public sealed class DraftNode
{
    private DraftNode()
    {
    }

    public DraftNode(Guid id, Guid draftId, string nodeKey) => (Id, DraftId, NodeKey) = (id, draftId, nodeKey);

    public Guid Id { get; private set; }

    public Guid DraftId { get; private set; }

    public string NodeKey { get; private set; } = "";

    /// <summary>The computed text, small HTML.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 of it.</summary>
    public string Hash { get; private set; } = "";

    public IReadOnlyList<DraftStatement> Statements { get; private set; } = [];

    /// <summary>What units wrote here and no statement uses; at most <see cref="MaxUnused"/>.</summary>
    public IReadOnlyList<DraftLeftOver> Unused { get; private set; } = [];

    /// <summary>How many passages no statement uses.</summary>
    public int UnusedCount { get; private set; }

    /// <summary>Units that wrote something here.</summary>
    public int Units { get; private set; }

    /// <summary>The computed text that a person last saw in the report, laid in by the program or decided on.</summary>
    public string SeenHash { get; private set; } = "";

    /// <summary>The report section's version after the program laid its text in; another version means that a person has written.</summary>
    public int LaidVersion { get; private set; }

    public const int MaxUnused = 500;

    /// <summary>The computed text is another than the one a person last saw.</summary>
    public bool IsNews => Hash != SeenHash;

    public void Compute(string content, string hash, IReadOnlyList<DraftStatement> statements, IReadOnlyList<DraftLeftOver> unused, int units)
    {
        (Content, Hash, Statements, Units, UnusedCount) = (content, hash, statements, units, unused.Count);
        Unused = unused.Count <= MaxUnused ? unused : [.. unused.Take(MaxUnused)];
    }

    /// <summary>Nobody has written over what the program laid in.</summary>
    public bool IsUntouched(int sectionVersion) => sectionVersion == LaidVersion;

    public void Laid(int sectionVersion) => (SeenHash, LaidVersion) = (Hash, sectionVersion);

    /// <summary>A person decided to keep the own text.</summary>
    public void Seen() => SeenHash = Hash;
}

/// <summary>A sentence of the draft.</summary>
/// <param name="Units">Who says so.</param>
public sealed record DraftStatement(string Text, StatementKind Kind, IReadOnlyList<string> Units, IReadOnlyList<DraftSource> Sources, IReadOnlyList<DraftFigure> Figures);

/// <summary>The words of a unit it rests on.</summary>
/// <param name="Key">Section they stand in; null for the report as a whole.</param>
public sealed record DraftSource(Guid ReportId, string Unit, string? Key, string Text);

/// <summary>A total with what each unit gave.</summary>
public sealed record DraftFigure(string Label, string Unit, decimal Total, IReadOnlyList<DraftPart> Parts, IReadOnlyList<string> Notes);

/// <summary>One unit's part.</summary>
public sealed record DraftPart(Guid ReportId, string Unit, decimal Value);

/// <summary>A passage that no statement uses, and why.</summary>
public sealed record DraftLeftOver(Guid ReportId, string Unit, string Text, string Reason);

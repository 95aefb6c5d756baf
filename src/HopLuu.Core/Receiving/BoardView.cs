using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;

namespace HopLuu.Core.Receiving;

/// <summary>A mark of a report beside its state (product.md C09).</summary>
public enum BoardMark
{
    /// <summary>First handed in after the due instant.</summary>
    Late,
    /// <summary>The due instant has passed and nothing was handed in.</summary>
    Overdue,
    /// <summary>Handed in, the scanned original not yet there.</summary>
    NoSignedCopy,
    /// <summary>Handed in, no số đến yet.</summary>
    NotRegistered,
}

/// <summary>What the board is sorted by.</summary>
public enum BoardSort
{
    /// <summary>Tier, kind, name.</summary>
    Unit,
    Status,
    Due,
    Filled,
    Findings,
    Arrival,
    /// <summary>When somebody last worked on it.</summary>
    Touched,
}

/// <summary>One unit on the board.</summary>
public sealed record BoardRow(Obligation Obligation, Report Report, bool IsOverdue, bool IsLate);

/// <summary>What is needed of every unit to count, filter and sort.</summary>
internal sealed record BoardLine(Guid Id, string Name, Tier Tier, OrganizationKind Kind, string? Parent, DateTimeOffset? DueAt, ReportStatus Status, DateTimeOffset? FirstSubmittedAt,
    int? Arrival, int Filled, int Findings, bool HasSignedCopy, DateTimeOffset? Touched)
{
    private bool IsIn => Status is ReportStatus.Submitted or ReportStatus.Accepted;

    public bool Has(BoardMark mark, DateTimeOffset now) => mark switch
    {
        BoardMark.Late => FirstSubmittedAt is { } first && DueAt is { } due && first >= due,
        BoardMark.Overdue => FirstSubmittedAt is null && DueAt is { } due && now >= due,
        BoardMark.NoSignedCopy => IsIn && !HasSignedCopy,
        BoardMark.NotRegistered => IsIn && Arrival is null,
    };
}

/// <summary>Numbers over all units, whatever the filter.</summary>
public sealed record BoardCounts(int Total, IReadOnlyDictionary<ReportStatus, int> ByStatus, IReadOnlyDictionary<BoardMark, int> ByMark)
{
    internal static BoardCounts Of(IReadOnlyList<BoardLine> all, DateTimeOffset now) => new(all.Count, all.GroupBy(line => line.Status).ToDictionary(group => group.Key, group => group.Count()),
        Enum.GetValues<BoardMark>().ToDictionary(mark => mark, mark => all.Count(line => line.Has(mark, now))));
}

/// <summary>The board as shown: rows after filtering, counts over all.</summary>
public sealed record BoardView(Campaign Campaign, IReadOnlyList<BoardRow> Rows, BoardCounts Numbers, DateTimeOffset Now)
{
    public IReadOnlyDictionary<ReportStatus, int> Counts => Numbers.ByStatus;

    public int Total => Numbers.Total;

    public int Overdue => Numbers.ByMark[BoardMark.Overdue];

    public int Late => Numbers.ByMark[BoardMark.Late];

    /// <summary>Units the filter leaves, over all pages.</summary>
    public int Shown { get; init; }

    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    /// <summary>What can be filtered by.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    public IReadOnlyList<OrganizationKind> Kinds { get; init; } = [];

    public IReadOnlyList<Tier> Tiers { get; init; } = [];
}

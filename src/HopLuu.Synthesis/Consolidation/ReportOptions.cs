using HopLuu.Documents.Writing;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>How the consolidated report shall look.</summary>
public sealed record ReportOptions
{
    /// <summary>Rules of layout; null chooses by issuer and date.</summary>
    public LayoutProfile? Profile { get; init; }
    /// <summary>Whether sources are shown.</summary>
    public SourceDisplay Sources { get; init; } = SourceDisplay.None;
    /// <summary>Today: the month of the draft, and the layout in force; null leaves the month blank.</summary>
    public DateOnly? AsOf { get; init; }
    /// <summary>The signer's title, "PHÓ BÍ THƯ"; null leaves it blank.</summary>
    public string? SignerTitle { get; init; }
    /// <summary>Number of the draft.</summary>
    public int DraftNumber { get; init; } = 1;
}

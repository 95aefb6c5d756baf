namespace HopLuu.Synthesis.Consolidation;

/// <summary>What a consolidation may be told.</summary>
public sealed record ConsolidationOptions
{
    /// <summary>The campaign's units; null when they are not known, then nobody is missing and scopes are guesses.</summary>
    public UnitList? Units { get; init; }

    /// <summary>Length of a section of the draft, in lengths of a typical unit's section.</summary>
    public decimal LengthFactor { get; init; } = 1.75m;
}

namespace HopLuu.Synthesis.Mapping;

/// <summary>Where a line of a report was put, while the mapping is still being refined.</summary>
internal sealed class PlacedLine
{
    public required int Line { get; init; }
    /// <summary>Index of the outline, -1 for nowhere.</summary>
    public int Entry { get; set; } = -1;
    public double Confidence { get; set; }
    /// <summary>The heading or label that opened the place; lines of one opener are refined together.</summary>
    public int Opener { get; init; } = -1;
    /// <summary>Facets that the opener names together ("Hạn chế và nguyên nhân").</summary>
    public FacetSet Merged { get; init; }
    /// <summary>Placed for want of better, below a heading that fits nowhere.</summary>
    public bool IsLoose { get; init; }
    /// <summary>Placed by a key or by a label of its own: nothing to refine.</summary>
    public bool IsFixed { get; init; }
    /// <summary>The line is a heading and carries no text of its own.</summary>
    public bool IsHeading { get; init; }
}

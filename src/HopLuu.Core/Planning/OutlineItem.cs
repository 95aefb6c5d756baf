using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Planning;

/// <summary>A node of a stored outline. Its key never changes, whatever its number, title or place become.</summary>
public sealed record OutlineItem
{
    /// <summary>Permanent within the campaign, eight letters or digits.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the parent; null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>As printed: "PHẦN THỨ NHẤT", "1.", "a)".</summary>
    public string? Number { get; init; }

    public required string Title { get; init; }

    public required NodeKind Kind { get; init; }

    public required NodeMode Mode { get; init; }

    public IReadOnlyList<string> Guidance { get; init; } = [];

    public string? Unit { get; init; }

    public Facet? Facet { get; init; }

    /// <summary>The table to fill, as the small HTML of <see cref="Reporting.RichText"/>.</summary>
    public string? Form { get; init; }

    /// <summary>Something is written here: no heading only, no row of a form.</summary>
    public bool IsWritable(bool hasWritableChildren) => Kind is not (NodeKind.Item or NodeKind.Indicator) && !hasWritableChildren;
}

using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>A place that text can be laid on: an outline node, or the facet that all tasks of a part share.</summary>
internal sealed class OutlineEntry
{
    public required string Id { get; init; }
    public required NodeKind Kind { get; init; }
    public required string Title { get; init; }
    public required string FoldedTitle { get; init; }
    public Facet? Facet { get; init; }
    /// <summary>Facets that a plain section's title names ("Ưu điểm" under "Đánh giá chung"); none when it names more than that.</summary>
    public FacetSet Names { get; init; }
    /// <summary>Number printed in the plan, 0 when there is none.</summary>
    public int Number { get; init; }
    public int Parent { get; init; } = -1;
    public int Depth { get; init; }
    /// <summary>One-based position among the siblings that are not facets.</summary>
    public int Position { get; init; }
    /// <summary>Index of the last entry below this one (its own when there is none).</summary>
    public int Last { get; set; }
    /// <summary>Place in reading order; facets shared by tasks stand after the last task.</summary>
    public double Order { get; init; }
    /// <summary>Number of entries before this one that are no facets.</summary>
    public int Rank { get; init; }
    /// <summary>The facet belongs to all tasks of a part and has no node of its own.</summary>
    public bool IsShared { get; init; }
    /// <summary>Sections below a recommendations heading, and that heading.</summary>
    public bool IsRecommendation { get; init; }
    /// <summary>The node asks for a table or list at the end of the report.</summary>
    public bool IsAppendix { get; init; }
    public required Profile TitleProfile { get; init; }
    /// <summary>Title and guidance together, for placing text by what it says.</summary>
    public required Profile TextProfile { get; init; }
    /// <summary>What the title speaks of, as bits of <see cref="TopicWords"/>.</summary>
    public ulong Topics { get; init; }
    /// <summary>Names of the bodies in an addressee's title.</summary>
    public IReadOnlyList<Body> Bodies { get; init; } = [];
    public List<int> Children { get; } = [];
}

using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>A heading of a report, or a label run into the text ("- Ưu điểm: …").</summary>
internal sealed class Heading
{
    /// <summary>Index of its line; of its last line when it is spread over two.</summary>
    public required int Line { get; init; }
    public required int FirstLine { get; init; }
    public OrdinalLabel? Label { get; init; }
    /// <summary>The words that are compared: without number and final colon.</summary>
    public required string Title { get; init; }
    public required string Folded { get; init; }
    public required Profile Profile { get; init; }
    /// <summary>What the title speaks of, as bits of <see cref="TopicWords"/>.</summary>
    public ulong Topics { get; init; }
    /// <summary>The bodies the title names, where the outline lists addressees.</summary>
    public IReadOnlyList<Body> Bodies { get; init; } = [];
    public FacetSet Facets { get; init; }
    /// <summary>The title names facets and nothing else.</summary>
    public bool IsPureFacet { get; init; }
    /// <summary>The label is part of a paragraph, or stands in a list.</summary>
    public bool IsRunIn { get; init; }
    /// <summary>Text follows in the same paragraph.</summary>
    public bool HasText { get; init; }
    /// <summary>Only its likeness to a title makes it a heading; a paragraph when it fits nowhere.</summary>
    public bool IsWeak { get; init; }
    /// <summary>Smaller is further out.</summary>
    public int Rank { get; init; }
    /// <summary>Index of the heading it stands under; -1 at the top.</summary>
    public int Parent { get; set; } = -1;
    /// <summary>The shortcomings or causes that a heading above gathers for several tasks ("II. TỒN TẠI, HẠN CHẾ" / "1. Về tuyên truyền").</summary>
    public Facet? Under { get; set; }
    /// <summary>Best likeness to any node's title, for weak candidates.</summary>
    public double Best { get; init; }
    /// <summary>Number shown, 0 when there is none.</summary>
    public int Number => Label is { Style: not OrdinalStyle.Bullet } label ? label.Value : 0;
}

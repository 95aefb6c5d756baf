using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>A node while the outline is being built.</summary>
internal sealed class OutlineEntry(string title, NodeKind kind)
{
    public string Title { get; set; } = title;
    public NodeKind Kind { get; set; } = kind;
    public string? Number { get; set; }
    public OrdinalLabel? Label { get; init; }
    public PlanLine? Line { get; init; }
    public OutlineEntry? Parent { get; private set; }
    public List<OutlineEntry> Children { get; } = [];
    public List<string> Guidance { get; } = [];
    public Facet? Facet { get; set; }
    public Table? Form { get; set; }
    public string? Unit { get; init; }

    public string Folded => VietnameseText.Fold(Title);

    /// <summary>The outermost entry, which is no node itself.</summary>
    public bool IsRoot => Parent is null;

    public OutlineEntry Add(OutlineEntry child)
    {
        child.Parent = this;
        Children.Add(child);
        return child;
    }

    /// <summary>This entry and those around it, inside out, without the root.</summary>
    public IEnumerable<OutlineEntry> Upwards()
    {
        for (var entry = this; entry.Parent is not null; entry = entry.Parent)
        {
            yield return entry;
        }
    }

    /// <summary>The nearest entry that is not a dash line: the section that text standing here explains.</summary>
    public OutlineEntry Section => Label is { Style: OrdinalStyle.Bullet } && Parent is not null
        && Kind != NodeKind.Facet ? Parent.Section : this;
}

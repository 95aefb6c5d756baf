using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Plans;

/// <summary>The tree of what a report must say; nodes in document order, a parent before its children.</summary>
public sealed record Outline(string? Title, IReadOnlyList<OutlineNode> Nodes)
{
    /// <summary>
    /// Further outlines of the same file, by title (one for communes, one for departments): the first leads, each of the others is a part of its own.
    /// </summary>
    public IReadOnlyList<OutlineOfOthers> Others { get; init; } = [];

    private Dictionary<string, OutlineNode>? byId;
    private ILookup<string, OutlineNode>? byParent;

    /// <summary>The node of an id ("2.3", "2.3/results"); null when there is none.</summary>
    public OutlineNode? Find(string id) => (byId ??= Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>Children in order; null or "" asks for the roots.</summary>
    public IEnumerable<OutlineNode> ChildrenOf(string? id) => (byParent ??= Nodes.ToLookup(node => node.Parent ?? "", StringComparer.Ordinal))[id ?? ""];
}

/// <summary>A further outline of a plan.</summary>
/// <param name="Part">Id of the part it became.</param>
public sealed record OutlineOfOthers(string Part, string Title);

/// <summary>A node of an outline.</summary>
public sealed record OutlineNode
{
    /// <summary>Path of positions, "2.3"; a facet adds its name, "2.3/results". For display and the command line; a stored campaign has a permanent key besides.</summary>
    public required string Id { get; init; }
    /// <summary>The number as printed in the plan ("PHẦN THỨ NHẤT", "1.", "a)"), null when there is none.</summary>
    public string? Number { get; init; }
    /// <summary>Title without number and final colon.</summary>
    public required string Title { get; init; }
    /// <summary>Id of the parent; null for a root.</summary>
    public string? Parent { get; init; }
    /// <summary>What the node is.</summary>
    public required NodeKind Kind { get; init; }
    /// <summary>How its content is consolidated.</summary>
    public required NodeMode Mode { get; init; }
    /// <summary>What the outline says about the node, a paragraph each.</summary>
    public IReadOnlyList<string> Guidance { get; init; } = [];
    /// <summary>Unit of measure of an indicator.</summary>
    public string? Unit { get; init; }
    /// <summary>Which facet a facet node is.</summary>
    public Facet? Facet { get; init; }
    /// <summary>The table to fill, for forms and appendices that print one.</summary>
    public Table? Form { get; init; }
}

/// <summary>What a node of an outline is.</summary>
public enum NodeKind
{
    /// <summary>A top-level part.</summary>
    Part,
    /// <summary>A numbered or named section.</summary>
    Section,
    /// <summary>One of the angles a task is assessed from.</summary>
    Facet,
    /// <summary>A body that recommendations are addressed to.</summary>
    Addressee,
    /// <summary>A dash line that asks for content.</summary>
    Item,
    /// <summary>An appendix.</summary>
    Appendix,
    /// <summary>A table to fill.</summary>
    Form,
    /// <summary>A row of such a table.</summary>
    Indicator,
}

/// <summary>How a node's content is consolidated (product.md C02).</summary>
public enum NodeMode
{
    /// <summary>The units' statements are joined.</summary>
    Join,
    /// <summary>The issuing body's own words: a skeleton from campaign facts, blanks marked.</summary>
    Own,
    /// <summary>A list: recommendations, documents.</summary>
    List,
    /// <summary>A table.</summary>
    Table,
}

/// <summary>The three angles from which a task is assessed.</summary>
public enum Facet
{
    /// <summary>Kết quả đạt được, ưu điểm.</summary>
    Results,
    /// <summary>Tồn tại, hạn chế, khó khăn, khuyết điểm, vướng mắc.</summary>
    Shortcomings,
    /// <summary>Nguyên nhân.</summary>
    Causes,
}

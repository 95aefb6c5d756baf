using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>A sheet behind the report: an appendix of the plan with its forms, or a form that stands by itself ("BIỂU SỐ 01").</summary>
internal sealed record Sheet(OutlineNode Node, IReadOnlyList<OutlineNode> Forms)
{
    /// <summary>It lists documents.</summary>
    public bool IsOfDocuments { get; } = VietnameseText.Fold(Node.Title).Contains("van ban", StringComparison.Ordinal);

    public static IReadOnlyList<Sheet> Of(Outline outline) =>
        [.. outline.Nodes.Where(node => IsSheet(node, outline)).Select(node => new Sheet(node, [.. FormsOf(node, outline)]))];

    /// <summary>The forms that a node of the text prints: its own, and further ones of the same section.</summary>
    public static IEnumerable<OutlineNode> InText(OutlineNode node, Outline outline) =>
        node.Kind is NodeKind.Form or NodeKind.Appendix ? [] : outline.ChildrenOf(node.Id).Where(child => child.Kind == NodeKind.Form && !IsSheet(child, outline)).Prepend(node).Where(one => one.Form is not null);

    /// <summary>"PHỤ LỤC 2" by its place among the appendices; a form by the number the plan gives it.</summary>
    public string Label(IReadOnlyList<Sheet> all)
    {
        var (mine, kin) = (this, all.Where(sheet => sheet.Node.Kind == Node.Kind).ToList());
        if (Node.Kind == NodeKind.Form && Node.Number is { Length: > 0 } number)
            return number.TrimEnd('.', ':', ' ').ToUpperInvariant();
        var word = Node.Kind == NodeKind.Form ? "BIỂU" : "PHỤ LỤC";
        return kin.Count == 1 ? word : $"{word} {VietnameseFormat.Number(kin.IndexOf(mine) + 1)}";
    }

    private static bool IsSheet(OutlineNode node, Outline outline) => node.Kind switch
    {
        NodeKind.Appendix => !outline.ChildrenOf(node.Id).Any(child => child.Kind == NodeKind.Appendix),
        NodeKind.Form => node.Parent is null || outline.Find(node.Parent) is { Kind: NodeKind.Part } part && BodyNodes.IsAppendix(part, outline)
            || outline.Find(node.Parent) is { Kind: NodeKind.Appendix } above && outline.ChildrenOf(above.Id).Any(child => child.Kind == NodeKind.Appendix),
        NodeKind.Part or NodeKind.Section or NodeKind.Facet or NodeKind.Addressee or NodeKind.Item or NodeKind.Indicator => false,
    };

    private static IEnumerable<OutlineNode> FormsOf(OutlineNode node, Outline outline) =>
        (node.Form is null ? [] : (IEnumerable<OutlineNode>)[node]).Concat(outline.ChildrenOf(node.Id).Where(child => child.Kind is NodeKind.Form or NodeKind.Section or NodeKind.Item).SelectMany(child => FormsOf(child, outline)));
}

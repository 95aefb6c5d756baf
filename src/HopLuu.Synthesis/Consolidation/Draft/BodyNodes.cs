using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Which outline nodes the body of the report shows, and how.</summary>
internal static class BodyNodes
{
    /// <summary>Appendices and forms have pages of their own.</summary>
    public static bool Shows(OutlineNode node, Outline outline)
    {
        for (var at = node; at is not null; at = at.Parent is null ? null : outline.Find(at.Parent))
        {
            if (IsAppendix(at, outline) || at.Kind is NodeKind.Form or NodeKind.Indicator)
                return false;
        }
        return true;
    }

    /// <summary>An appendix, or a part that holds nothing but appendices.</summary>
    public static bool IsAppendix(OutlineNode node, Outline outline) => node.Kind == NodeKind.Appendix
        || node.Kind == NodeKind.Part && VietnameseText.Fold(node.Title).StartsWith("phu luc", StringComparison.Ordinal)
        || node.Kind == NodeKind.Part && outline.ChildrenOf(node.Id).Any() && outline.ChildrenOf(node.Id).All(child => child.Kind is NodeKind.Appendix or NodeKind.Form);

    /// <summary>A leaf, or a node of which nothing below has text.</summary>
    public static bool NeedsText(OutlineNode node, Outline outline, IEnumerable<string> filled)
    {
        if (node.Kind is NodeKind.Facet or NodeKind.Item)
            return false;
        var below = outline.ChildrenOf(node.Id).Where(child => child.Kind is not NodeKind.Facet and not NodeKind.Item).ToList();
        return below.Count == 0 && !filled.Any(id => id.StartsWith(node.Id + "/", StringComparison.Ordinal) || id.StartsWith(node.Id + ".", StringComparison.Ordinal));
    }

    /// <summary>1 for a root.</summary>
    public static int Depth(string id, Outline outline)
    {
        var depth = 1;
        for (var node = outline.Find(id); node?.Parent is { } parent; node = outline.Find(parent))
            depth++;
        return depth;
    }

    /// <summary>"a)", "b)", "c)" by the order among the facets or addressees of one node.</summary>
    public static string Letter(OutlineNode node, Outline outline)
    {
        var at = outline.ChildrenOf(node.Parent).Where(child => child.Kind == node.Kind).TakeWhile(child => child.Id != node.Id).Count();
        return "abcdđeghiklmnopqrstuvxy"[Math.Min(at, 22)] + ")";
    }
}

using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>The outline as a reading order, with places that reports fill although the outline has no node for them ("2/shortcomings").</summary>
internal static class OutlineOrder
{
    /// <summary>All ids: the outline's in document order, each extra one after the last node below its base.</summary>
    public static IReadOnlyList<string> Of(Outline outline, IEnumerable<string> used)
    {
        var order = outline.Nodes.Select(node => node.Id).ToList();
        foreach (var extra in used.Where(id => outline.Find(id) is null).Distinct(StringComparer.Ordinal).OrderBy(id => id.Split('/')[0], StringComparer.Ordinal).ThenBy(Rank))
        {
            var owner = extra.Split('/')[0];
            var last = order.FindLastIndex(id => id == owner || id.StartsWith(owner + ".", StringComparison.Ordinal) || id.StartsWith(owner + "/", StringComparison.Ordinal));
            order.Insert(last < 0 ? order.Count : last + 1, extra);
        }
        return order;
    }

    /// <summary>The node of an id, or of the node its facet belongs to.</summary>
    public static OutlineNode? NodeOf(Outline outline, string id) => outline.Find(id) ?? outline.Find(id.Split('/')[0]);

    /// <summary>Nodes that ask the units for text: leaves that are not the issuer's own, forms, their rows, items or appendices.</summary>
    public static IEnumerable<string> Asked(Outline outline) => outline.Nodes
        .Where(node => node.Mode != NodeMode.Own && HoldsText(node) && !outline.ChildrenOf(node.Id).Any(HoldsText))
        .Select(node => node.Id);

    /// <summary>
    /// What a report says about a node: in it, below it, in the same facet told once for all tasks above it, or in the task without facets
    /// (then the results are told).
    /// </summary>
    public static IReadOnlyList<string> TextsOf(MappedReport report, Outline outline, string id)
    {
        var (owner, facet) = id.Split('/') is [var node, var name] ? (node, name) : (id, null);
        bool Tells(string section)
        {
            if (section == id || section.StartsWith(id + ".", StringComparison.Ordinal) || section.StartsWith(id + "/", StringComparison.Ordinal))
                return true;
            var (above, told) = section.Split('/') is [var from, var kind] ? (from, kind) : (section, null);
            return facet is not null && (told == facet && owner.StartsWith(above + ".", StringComparison.Ordinal) || facet == "results" && told is null && above == owner);
        }
        return [.. report.Sections.Where(section => Tells(section.Id)).SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text)];
    }

    /// <summary>A node that units may leave out without a finding: appendices, addressees, the issuer's own words.</summary>
    public static bool IsOptional(OutlineNode node, Outline outline)
    {
        for (var at = node; at is not null; at = at.Parent is null ? null : outline.Find(at.Parent))
        {
            if (Draft.BodyNodes.IsAppendix(at, outline) || at.Kind is NodeKind.Form or NodeKind.Addressee || at.Mode == NodeMode.Own || OnlyPrints(at, outline))
                return true;
        }
        return false;
    }

    /// <summary>How many of the asked nodes a report says something about.</summary>
    public static int Filled(MappedReport report, Outline outline, IEnumerable<string> asked) =>
        asked.Count(id => TextsOf(report, outline, id).Count > 0);

    // "PHỤ LỤC" printed as a part without anything below.
    private static bool OnlyPrints(OutlineNode node, Outline outline) =>
        VietnameseText.Fold(node.Title).StartsWith("phu luc", StringComparison.Ordinal) && !outline.ChildrenOf(node.Id).Any(HoldsText);

    private static bool HoldsText(OutlineNode node) => node.Kind is NodeKind.Part or NodeKind.Section or NodeKind.Facet or NodeKind.Addressee;

    private static int Rank(string id) => id.Split('/').ElementAtOrDefault(1) switch
    {
        "results" => 0,
        "shortcomings" => 1,
        "causes" => 2,
        _ => 3,
    };
}

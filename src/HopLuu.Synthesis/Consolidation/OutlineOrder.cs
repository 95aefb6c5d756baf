using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

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

    /// <summary>How many of the asked nodes a report says something about, itself or below.</summary>
    public static int Filled(MappedReport report, Outline outline, HashSet<string> asked)
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in report.Sections.Where(section => section.Paragraphs.Count > 0))
        {
            for (var id = section.Id; id is not null; id = outline.Find(id)?.Parent ?? (id.Contains('/', StringComparison.Ordinal) ? id.Split('/')[0] : null))
            {
                if (asked.Contains(id))
                    filled.Add(id);
            }
            // A facet told once for all tasks below a part fills that facet of each of them.
            if (section.Id.Split('/') is [var owner, var facet])
                filled.UnionWith(asked.Where(id => id.StartsWith(owner + ".", StringComparison.Ordinal) && id.EndsWith("/" + facet, StringComparison.Ordinal)));
        }
        return filled.Count;
    }

    private static bool HoldsText(OutlineNode node) => node.Kind is NodeKind.Part or NodeKind.Section or NodeKind.Facet or NodeKind.Addressee;

    private static int Rank(string id) => id.Split('/').ElementAtOrDefault(1) switch
    {
        "results" => 0,
        "shortcomings" => 1,
        "causes" => 2,
        _ => 3,
    };
}

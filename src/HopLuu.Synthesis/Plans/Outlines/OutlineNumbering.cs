using System.Globalization;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Gives entries their ids and modes and lays the tree out in document order.</summary>
internal static class OutlineNumbering
{
    public static Outline Of(string? title, OutlineEntry root)
    {
        var nodes = new List<OutlineNode>();
        AddChildren(root, null, nodes);
        return new Outline(title, nodes);
    }

    private static void AddChildren(OutlineEntry entry, string? id, List<OutlineNode> nodes)
    {
        var facets = new HashSet<Facet>();
        var ordered = entry.Children.Where(child => IsFacet(child, facets)).ToList();
        foreach (var facet in ordered)
        {
            Add(facet, $"{id}/{Name(facet.Facet!.Value)}", id, nodes);
        }
        var position = 0;
        foreach (var child in entry.Children.Where(child => !ordered.Contains(child)))
        {
            position++;
            var path = position.ToString(CultureInfo.InvariantCulture);
            Add(child, id is null ? path : $"{id}.{path}", id, nodes);
        }
    }

    // A second "tồn tại" of the same task keeps a position of its own; an id names one node.
    private static bool IsFacet(OutlineEntry child, HashSet<Facet> taken)
    {
        if (child.Facet is not { } facet)
        {
            return false;
        }
        if (taken.Add(facet))
        {
            return true;
        }
        (child.Facet, child.Kind) = (null, NodeKind.Section);
        return false;
    }

    private static void Add(OutlineEntry entry, string id, string? parent, List<OutlineNode> nodes)
    {
        nodes.Add(new OutlineNode
        {
            Id = id,
            Number = entry.Number,
            Title = entry.Title,
            Parent = parent,
            Kind = entry.Kind,
            Mode = OutlineModes.Of(entry),
            Guidance = [.. entry.Guidance],
            Unit = entry.Unit,
            Facet = entry.Facet,
            Form = entry.Form,
        });
        AddChildren(entry, id, nodes);
    }

    private static string Name(Facet facet) => facet switch
    {
        Facet.Results => "results",
        Facet.Shortcomings => "shortcomings",
        Facet.Causes => "causes",
    };
}

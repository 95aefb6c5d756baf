using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Planning;

/// <summary>Steps of editing an outline, on plain lists in document order. Keys stay with their nodes whatever happens to them; null means the step is not possible.</summary>
public static class OutlineTree
{
    /// <summary>Deepest level a node may stand on.</summary>
    public const int MaxDepth = 7;

    /// <summary>Index of the first node after a node and all below it.</summary>
    public static int EndOf(IReadOnlyList<OutlineItem> items, int at)
    {
        var below = new HashSet<string>(StringComparer.Ordinal) { items[at].Key };
        var end = at + 1;
        while (end < items.Count && items[end].Parent is { } parent && below.Contains(parent))
            below.Add(items[end++].Key);
        return end;
    }

    /// <summary>A new node behind another and all below it, on the same level.</summary>
    public static List<OutlineItem> AddAfter(IReadOnlyList<OutlineItem> items, int at, string title) =>
        Insert(items, EndOf(items, at), New(title, items[at].Parent, items[at].Kind is NodeKind.Facet or NodeKind.Indicator or NodeKind.Form ? NodeKind.Section : items[at].Kind) with { Number = items[at].Number });

    /// <summary>A new node as the last below another.</summary>
    public static List<OutlineItem> AddBelow(IReadOnlyList<OutlineItem> items, int at, string title) =>
        Insert(items, EndOf(items, at), New(title, items[at].Key, NodeKind.Section));

    /// <summary>A new root at the end.</summary>
    public static List<OutlineItem> AddRoot(IReadOnlyList<OutlineItem> items, string title) => Insert(items, items.Count, New(title, null, NodeKind.Part));

    /// <summary>Without a node and all below it.</summary>
    public static List<OutlineItem> Remove(IReadOnlyList<OutlineItem> items, int at) => [.. items.Take(at), .. items.Skip(EndOf(items, at))];

    /// <summary>Before the node in front of it on its level, or behind the one after it.</summary>
    public static List<OutlineItem>? Move(IReadOnlyList<OutlineItem> items, int at, bool up)
    {
        if (up)
            return Previous(items, at) is { } before ? Swap(items, before, at) : null;
        var end = EndOf(items, at);
        return end < items.Count && items[end].Parent == items[at].Parent ? Swap(items, at, end) : null;
    }

    /// <summary>Below the node in front of it, as its last.</summary>
    public static List<OutlineItem>? In(IReadOnlyList<OutlineItem> items, int at)
    {
        if (Previous(items, at) is not { } above || items[above].Kind is NodeKind.Facet or NodeKind.Indicator or NodeKind.Item || DepthOf(items, at) + HeightOf(items, at) >= MaxDepth)
            return null;
        var moved = items.ToList();
        moved[at] = Fitted(items[at], items[above].Key);
        return moved;
    }

    /// <summary>Behind its parent, on the parent's level. What followed it stays with the parent.</summary>
    public static List<OutlineItem>? Out(IReadOnlyList<OutlineItem> items, int at)
    {
        if (items[at].Parent is not { } key || items[at].Kind == NodeKind.Indicator)
            return null;
        var parent = IndexOf(items, key);
        var (end, parentEnd) = (EndOf(items, at), EndOf(items, parent));
        return [.. items.Take(at), .. items.Skip(end).Take(parentEnd - end), Fitted(items[at], items[parent].Parent), .. items.Skip(at + 1).Take(end - at - 1), .. items.Skip(parentEnd)];
    }

    /// <summary>Gives a node exactly these facets, in their order before its other children. Facets that stay keep their keys.</summary>
    public static List<OutlineItem> WithFacets(IReadOnlyList<OutlineItem> items, int at, IReadOnlySet<Facet> wanted)
    {
        var key = items[at].Key;
        var rest = items.ToList();
        var kept = new List<OutlineItem>();
        foreach (var facet in Enum.GetValues<Facet>())
        {
            var existing = rest.FindIndex(item => item.Parent == key && item.Facet == facet);
            if (existing >= 0)
            {
                var end = EndOf(rest, existing);
                if (wanted.Contains(facet))
                    kept.AddRange(rest.GetRange(existing, end - existing));
                rest.RemoveRange(existing, end - existing);
            }
            else if (wanted.Contains(facet))
            {
                kept.Add(New(NameOf(facet), key, NodeKind.Facet) with { Facet = facet });
            }
        }
        rest.InsertRange(IndexOf(rest, key) + 1, kept);
        return rest;
    }

    /// <summary>The same facets for every task of the part that a node stands in: its siblings that are sections, and itself.</summary>
    public static List<OutlineItem> WithFacetsForAll(IReadOnlyList<OutlineItem> items, int at, IReadOnlySet<Facet> wanted)
    {
        var parent = items[at].Parent;
        var result = items.ToList();
        foreach (var key in items.Where(item => item.Parent == parent && item.Kind == NodeKind.Section && item.Facet is null).Select(item => item.Key).ToList())
            result = WithFacets(result, IndexOf(result, key), wanted);
        return result;
    }

    public static int IndexOf(IReadOnlyList<OutlineItem> items, string key)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Key == key)
                return at;
        }
        return -1;
    }

    public static int DepthOf(IReadOnlyList<OutlineItem> items, int at)
    {
        var depth = 0;
        for (var parent = items[at].Parent; parent is not null; parent = items[IndexOf(items, parent)].Parent)
            depth++;
        return depth;
    }

    public static string NameOf(Facet facet) => facet switch
    {
        Facet.Results => "Kết quả đạt được",
        Facet.Shortcomings => "Tồn tại, hạn chế",
        Facet.Causes => "Nguyên nhân",
    };

    private static int HeightOf(IReadOnlyList<OutlineItem> items, int at)
    {
        var (own, height) = (DepthOf(items, at), 0);
        for (var below = at + 1; below < EndOf(items, at); below++)
            height = Math.Max(height, DepthOf(items, below) - own);
        return height;
    }

    private static int? Previous(IReadOnlyList<OutlineItem> items, int at)
    {
        for (var before = at - 1; before >= 0 && items[before].Key != items[at].Parent; before--)
        {
            if (items[before].Parent == items[at].Parent)
                return before;
        }
        return null;
    }

    // Two neighbouring subtrees, the first beginning at one index and the second at the other.
    private static List<OutlineItem> Swap(IReadOnlyList<OutlineItem> items, int first, int second)
    {
        var end = EndOf(items, second);
        return [.. items.Take(first), .. items.Skip(second).Take(end - second), .. items.Skip(first).Take(second - first), .. items.Skip(end)];
    }

    // A root is a part, what was a part is a section below one; a facet belongs below a task.
    private static OutlineItem Fitted(OutlineItem item, string? parent) => item with
    {
        Parent = parent,
        Kind = parent is null ? item.Kind is NodeKind.Appendix ? item.Kind : NodeKind.Part : item.Kind == NodeKind.Part ? NodeKind.Section : item.Kind,
        Facet = parent is null ? null : item.Facet,
    };

    private static List<OutlineItem> Insert(IReadOnlyList<OutlineItem> items, int at, OutlineItem item) => [.. items.Take(at), item, .. items.Skip(at)];

    private static OutlineItem New(string title, string? parent, NodeKind kind) =>
        new() { Key = OutlineVersion.NewKey(), Parent = parent, Title = title, Kind = kind, Mode = NodeMode.Join };
}

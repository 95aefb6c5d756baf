using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Planning;

/// <summary>What every stored outline keeps to, wherever it comes from.</summary>
public static class OutlineRules
{
    public const int MaxItems = 600;

    /// <summary>The nodes as they are stored, or why they cannot be: texts tidied, forms cleaned, unknown keys replaced by new ones.</summary>
    /// <param name="known">Keys the campaign has given out so far; any other is taken for a new node's.</param>
    public static Result<IReadOnlyList<OutlineItem>> Apply(IReadOnlyList<OutlineItem> items, IReadOnlySet<string> known)
    {
        if (items.Count == 0)
            return PlanningProblems.OutlineEmpty;
        if (items.Count > MaxItems)
            return PlanningProblems.OutlineTooLarge;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var stored = new List<OutlineItem>(items.Count);
        var facets = new HashSet<(string?, Facet)>();
        foreach (var raw in items)
        {
            if (raw.Key is not { Length: > 0 and <= 40 } || raw.Title is null || raw.Guidance is null || keys.ContainsKey(raw.Key) || raw.Parent is { } parent && !keys.ContainsKey(parent))
                return PlanningProblems.OutlineBroken;
            var item = Tidied(raw);
            if (item.Facet is { } facet && !facets.Add((raw.Parent, facet)))
                item = item with { Facet = null }; // a task has each facet once; a second one is a section of its own
            if (item.Title.Length == 0)
                return PlanningProblems.NodeTitleMissing(item.Number);
            if (item.Title.Length > 500 || item.Number?.Length > 60 || item.Unit?.Length > 60 || item.Guidance.Count > 60 || item.Guidance.Any(line => line.Length > 2000) || item.Form?.Length > 100_000)
                return PlanningProblems.NodeTooLong(item.Title.Length > 60 ? item.Title[..60] + "…" : item.Title);
            var depth = raw.Parent is null ? 0 : depths[raw.Parent] + 1;
            if (depth > OutlineTree.MaxDepth || item.Facet is not null && depth == 0 || !Enum.IsDefined(item.Kind) || !Enum.IsDefined(item.Mode))
                return PlanningProblems.OutlineBroken;
            depths[raw.Key] = depth;
            keys[raw.Key] = known.Contains(raw.Key) ? raw.Key : OutlineVersion.NewKey();
            stored.Add(item with { Key = keys[raw.Key], Parent = raw.Parent is { } above ? keys[above] : null, Kind = item.Facet is not null ? NodeKind.Facet : item.Kind == NodeKind.Facet ? NodeKind.Section : item.Kind });
        }
        return InDocumentOrder(stored) ? stored : PlanningProblems.OutlineBroken;
    }

    // A parent directly before its children and theirs: positions, and with them numbers, follow from the order.
    private static bool InDocumentOrder(List<OutlineItem> items)
    {
        var open = new Stack<string>();
        foreach (var item in items)
        {
            while (open.Count > 0 && open.Peek() != item.Parent)
                open.Pop();
            if (item.Parent is not null && open.Count == 0)
                return false;
            open.Push(item.Key);
        }
        return true;
    }

    private static OutlineItem Tidied(OutlineItem item) => item with
    {
        Title = VietnameseText.Tidy(item.Title), Number = Blank(item.Number), Unit = Blank(item.Unit),
        Guidance = [.. item.Guidance.Select(VietnameseText.Tidy).Where(line => line.Length > 0)],
        Form = string.IsNullOrWhiteSpace(item.Form) ? null : RichText.Clean(item.Form) is { Length: > 0 } form ? form : null,
    };

    private static string? Blank(string? text) => text is null || VietnameseText.Tidy(text) is not { Length: > 0 } tidy ? null : tidy;
}

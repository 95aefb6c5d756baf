namespace HopLuu.Core.Planning;

/// <summary>What an outline changes in another. Nodes are the same when their keys are.</summary>
public sealed record OutlineDiff(IReadOnlyList<OutlineItem> Added, IReadOnlyList<OutlineItem> Removed, IReadOnlyList<(OutlineItem Before, OutlineItem After)> Renamed, IReadOnlyList<OutlineItem> Moved, IReadOnlyList<OutlineItem> Reworked)
{
    /// <summary>Nothing at all.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Renamed.Count + Moved.Count + Reworked.Count == 0;

    /// <summary>"thêm 1 mục, bỏ 2 mục".</summary>
    public string Summary => string.Join(", ", new[] { Part("thêm", Added.Count), Part("bỏ", Removed.Count), Part("đổi tên", Renamed.Count), Part("chuyển chỗ", Moved.Count), Part("sửa hướng dẫn hoặc bảng của", Reworked.Count) }.OfType<string>());

    public static OutlineDiff Between(IReadOnlyList<OutlineItem> before, IReadOnlyList<OutlineItem> after)
    {
        var old = before.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var now = after.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var both = after.Where(item => old.ContainsKey(item.Key)).Select(item => (Before: old[item.Key], After: item)).ToList();
        return new OutlineDiff(
            [.. after.Where(item => !old.ContainsKey(item.Key))],
            [.. before.Where(item => !now.ContainsKey(item.Key))],
            [.. both.Where(pair => pair.Before.Title != pair.After.Title)],
            [.. MovedAmong(before, both, now)],
            [.. both.Where(pair => !pair.Before.Guidance.SequenceEqual(pair.After.Guidance) || pair.Before.Form != pair.After.Form || pair.Before.Mode != pair.After.Mode || pair.Before.Kind != pair.After.Kind
                || pair.Before.Unit != pair.After.Unit || pair.Before.Facet != pair.After.Facet || pair.Before.Number != pair.After.Number && pair.Before.Title == pair.After.Title).Select(pair => pair.After)]);
    }

    // Another parent, or another order among the siblings that were there before; what merely slid because others went or came has not moved.
    private static IEnumerable<OutlineItem> MovedAmong(IReadOnlyList<OutlineItem> before, List<(OutlineItem Before, OutlineItem After)> both, Dictionary<string, OutlineItem> now)
    {
        foreach (var siblings in both.GroupBy(pair => pair.After.Parent ?? ""))
        {
            var stayed = siblings.Where(pair => (pair.Before.Parent ?? "") == siblings.Key).Select(pair => pair.After).ToList();
            foreach (var (was, item) in siblings.Where(pair => (pair.Before.Parent ?? "") != siblings.Key))
                yield return item;
            var order = before.Where(item => (item.Parent ?? "") == siblings.Key && now.TryGetValue(item.Key, out var after) && (after.Parent ?? "") == siblings.Key).Select(item => item.Key).ToList();
            foreach (var item in stayed.Where((item, at) => order[at] != item.Key))
                yield return item;
        }
    }

    private static string? Part(string verb, int count) => count == 0 ? null : $"{verb} {count} mục";
}

using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>How a node's content is consolidated, by its kind and wording (product.md C02).</summary>
internal static class OutlineModes
{
    public static NodeMode Of(OutlineEntry entry) => entry.Kind switch
    {
        NodeKind.Addressee => NodeMode.List,
        NodeKind.Form or NodeKind.Indicator => NodeMode.Table,
        NodeKind.Facet => NodeMode.Join,
        NodeKind.Appendix => OfAppendix(entry),
        NodeKind.Part or NodeKind.Section or NodeKind.Item => OfText(entry),
    };

    private static NodeMode OfAppendix(OutlineEntry entry)
    {
        var folded = entry.Folded;
        return folded.Has("danh muc") || folded.Has("danh sach") ? NodeMode.List : NodeMode.Table;
    }

    private static NodeMode OfText(OutlineEntry entry)
    {
        var folded = entry.Folded;
        if (IsOwn(entry))
        {
            return NodeMode.Own;
        }
        if (OutlineWords.IsList(folded) || OutlineWords.IsOnlyRecommendations(folded) || OutlineWords.IsAppendices(folded))
        {
            return NodeMode.List;
        }
        return entry.Form is not null || folded.Has("bieu so lieu") ? NodeMode.Table : NodeMode.Join;
    }

    // What stands under MỞ ĐẦU is the issuing body's too, but not "đặc điểm tình hình", which only the units know.
    private static bool IsOwn(OutlineEntry entry) =>
        !entry.Folded.Has("dac diem") && !entry.Folded.Has("tinh hinh")
        && (OutlineWords.IsOwn(entry.Folded) || (entry.Parent is { IsRoot: false } parent && IsOwn(parent)));
}

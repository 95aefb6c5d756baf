using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>
/// Where the draft tells what units wrote once for all tasks of a part ("2/shortcomings"): under the general assessment's own heading
/// (Đánh giá chung: Tồn tại, hạn chế; Nguyên nhân) where the outline has one, so that no second list of shortcomings follows it.
/// </summary>
internal static class SharedFacets
{
    /// <summary>Outline id for a section id of a report.</summary>
    public static string PlaceOf(string id, Outline outline)
    {
        if (outline.Find(id) is not null || id.Split('/') is not [var part, var facet])
            return id;
        return outline.Nodes.FirstOrDefault(node => node.Kind == NodeKind.Section && node.Mode == NodeMode.Join && node.Id.StartsWith(part + ".", StringComparison.Ordinal)
            && IsTitled(node, facet) && IsGeneral(node, part, outline))?.Id ?? id;
    }

    private static bool IsTitled(OutlineNode node, string facet)
    {
        var title = VietnameseText.Fold(node.Title);
        return facet switch
        {
            "shortcomings" => title.Contains("ton tai", StringComparison.Ordinal) || title.Contains("han che", StringComparison.Ordinal) || title.Contains("khuyet diem", StringComparison.Ordinal),
            "causes" => title.Contains("nguyen nhan", StringComparison.Ordinal),
            _ => title.StartsWith("uu diem", StringComparison.Ordinal) || title.StartsWith("ket qua dat duoc", StringComparison.Ordinal),
        } && !(facet == "shortcomings" && title.StartsWith("nguyen nhan", StringComparison.Ordinal));
    }

    private static bool IsGeneral(OutlineNode node, string part, Outline outline) =>
        node.Parent == part || node.Parent is { } parent && outline.Find(parent) is { } above && ((string[])["danh gia", "nhan xet"]).Any(VietnameseText.Fold(above.Title).Contains);
}

using HopLuu.Core.Planning;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Web.Reporting;

/// <summary>Sections as lists and choices name them: an angle is named with its task, as "Kết quả" alone says nothing; what tells it from its neighbours comes first.</summary>
internal static class SectionNames
{
    public static string Of(OutlineVersion outline, OutlineItem item)
    {
        var own = item.Number is { } number ? $"{number} {item.Title}" : item.Title;
        return item.Kind is NodeKind.Facet or NodeKind.Addressee && item.Parent is { } parent && outline.Find(parent) is { } above
            ? $"{own} · {(above.Number is { } its ? its + " " : "")}{above.Title}" : own;
    }

    /// <summary>By key; a section the outline no longer has is named so.</summary>
    public static string Of(OutlineVersion outline, string key) => outline.Find(key) is { } item ? Of(outline, item) : "mục không còn trong đề cương";
}

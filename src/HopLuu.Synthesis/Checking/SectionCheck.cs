using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Checking;

/// <summary>Finds sections without text, and sections with a line or less.</summary>
internal static class SectionCheck
{
    private const int ThinSyllables = 8;
    private const int ThinCharacters = 40;

    public static IEnumerable<Finding> Of(MappedReport report, Plan plan)
    {
        var outline = plan.Outline;
        foreach (var id in OutlineOrder.Asked(outline))
        {
            var node = outline.Find(id)!;
            // Whom a unit asks for something is its own affair: an addressee it does not write to is no gap.
            if (node.Kind == NodeKind.Addressee || OutlineOrder.IsOptional(node, outline))
                continue;
            var texts = OutlineOrder.TextsOf(report, outline, id);
            if (texts.Count == 0)
            {
                var parent = MissingParent(report, outline, node);
                if (parent is not null && parent != FirstMissingChild(outline, parent, id))
                    continue;
                yield return Missing(report, parent ?? id, outline, report.EmptySections.Contains(id, StringComparer.Ordinal));
            }
            else if (texts.Sum(text => Syllables.Of(text).Count) is < ThinSyllables && texts.Sum(text => text.Length) < ThinCharacters)
            {
                yield return new Finding(report.Name, id, FindingKind.ThinSection, Severity.Low, $"Mục “{Name(outline, id)}” chỉ có một dòng, chưa nêu nội dung cụ thể.",
                    [.. texts.Select(text => new Evidence(report.Name, text))]);
            }
        }
    }

    private static Finding Missing(MappedReport report, string id, Outline outline, bool hasHeading) => new(report.Name, id, FindingKind.MissingSection, Severity.Medium,
        hasHeading ? $"Mục “{Name(outline, id)}” có đề mục nhưng không có nội dung." : $"Báo cáo không có nội dung cho mục “{Name(outline, id)}”.",
        [new Evidence(report.Name, hasHeading ? outline.Find(id)?.Title ?? id : "(không có đề mục này)")]);

    // When all facets of a task are missing, the task is missing: one finding, not three.
    private static string? MissingParent(MappedReport report, Outline outline, OutlineNode node) =>
        node.Kind == NodeKind.Facet && node.Parent is { } parent
            && outline.ChildrenOf(parent).All(child => OutlineOrder.TextsOf(report, outline, child.Id).Count == 0) && OutlineOrder.TextsOf(report, outline, parent).Count == 0
            ? parent : null;

    private static string? FirstMissingChild(Outline outline, string parent, string id) => outline.ChildrenOf(parent).First().Id == id ? parent : null;

    private static string Name(Outline outline, string id)
    {
        var node = outline.Find(id);
        return node is null ? id : node.Kind == NodeKind.Facet && node.Parent is { } parent ? $"{outline.Find(parent)?.Title} – {node.Title}" : node.Title;
    }
}

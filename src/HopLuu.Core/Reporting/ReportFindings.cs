using HopLuu.Core.Planning;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Reporting;

/// <summary>Something in a report that its author should look at before others do.</summary>
/// <param name="Keys">The sections it concerns, the first one first; empty when it concerns the whole report.</param>
/// <param name="Message">For the author: what is wrong and what helps.</param>
public sealed record ReportFinding(IReadOnlyList<string> Keys, ReportFindingKind Kind, string Message);

/// <summary>What is found in this part of the program.</summary>
public enum ReportFindingKind
{
    /// <summary>Chưa có nội dung.</summary>
    Missing,
    /// <summary>Nội dung sơ sài.</summary>
    Thin,
    /// <summary>Quá hạn.</summary>
    Late,
}

/// <summary>
/// Finds what is missing and what is thin, by content. Declared sections are complete, and so are those a unit may leave out: appendices and forms, addressees it
/// asks nothing of, the issuing body's own words. The same rules as the command line's check, on what is stored.
/// </summary>
public static class ReportFindings
{
    public static IReadOnlyList<ReportFinding> Of(OutlineVersion outline, IReadOnlyDictionary<string, ReportSection> sections)
    {
        var byKey = outline.Items.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var asked = outline.Writable().Where(item => !IsOptional(item, byKey)).ToList();
        var empty = asked.Where(item => MarkOf(item) == '0').ToList();
        var findings = new List<ReportFinding>();
        foreach (var item in asked)
        {
            var mark = MarkOf(item);
            if (mark == '0')
                AddMissing(item);
            else if (mark == 't')
                findings.Add(new([item.Key], ReportFindingKind.Thin, $"Mục “{NameOf(item, byKey)}” mới có một dòng. Hãy nêu kết quả, số liệu cụ thể; nếu không có gì để báo cáo thì kê khai “không phát sinh”."));
        }
        return findings;

        char MarkOf(OutlineItem item) => ReportContent.MarkOf(sections.GetValueOrDefault(item.Key));

        // When all facets of a task are empty, the task is missing: one finding, not three.
        void AddMissing(OutlineItem item)
        {
            var facets = item.Kind == NodeKind.Facet && item.Parent is { } parent ? asked.Where(other => other.Parent == parent && other.Kind == NodeKind.Facet).ToList() : [item];
            if (facets.Count < 2 || !facets.All(empty.Contains))
                findings.Add(new([item.Key], ReportFindingKind.Missing, $"Mục “{NameOf(item, byKey)}” chưa có nội dung."));
            else if (facets[0] == item)
                findings.Add(new([.. facets.Select(facet => facet.Key)], ReportFindingKind.Missing, $"Mục “{byKey[item.Parent!].Title}” chưa có nội dung."));
        }
    }

    /// <summary>Whether the report came late, or is still owed after its day; it depends on the hour and is never stored.</summary>
    public static ReportFinding? Late(Report report, DateTimeOffset? dueAt, DateTimeOffset now) =>
        report.IsLate(dueAt) ? new([], ReportFindingKind.Late, "Báo cáo nộp lần đầu sau thời hạn nên được ghi là nộp muộn.")
        : report.IsOverdue(dueAt, now) ? new([], ReportFindingKind.Late, "Đã quá hạn nộp. Hãy nộp sớm nhất có thể, hoặc đề nghị cơ quan tổng hợp gia hạn.")
        : null;

    /// <summary>"Công tác tuyên truyền – Hạn chế": an angle alone does not say of what.</summary>
    public static string NameOf(OutlineItem item, IReadOnlyDictionary<string, OutlineItem> byKey) =>
        item.Kind == NodeKind.Facet && item.Parent is { } parent && byKey.TryGetValue(parent, out var task) ? $"{task.Title} – {item.Title}" : item.Title;

    private static bool IsOptional(OutlineItem item, Dictionary<string, OutlineItem> byKey)
    {
        for (var at = item; at is not null; at = at.Parent is null ? null : byKey.GetValueOrDefault(at.Parent))
        {
            if (at.Kind is NodeKind.Appendix or NodeKind.Form or NodeKind.Addressee || at.Mode == NodeMode.Own || VietnameseText.Fold(at.Title).StartsWith("phu luc", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}

using HopLuu.Synthesis.Mapping;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Text of a report that never becomes a statement.</summary>
internal static class LeftOver
{
    /// <summary>What fits nowhere in the outline.</summary>
    public static IEnumerable<UnusedText> OfReport(Contributor unit) =>
        unit.Report.Unmapped.Select(paragraph => new UnusedText(unit.Report.Name, paragraph.Source.Location.Index, paragraph.Text, "Ngoài đề cương."));

    /// <summary>A second copy of a report.</summary>
    public static IEnumerable<UnusedText> OfCopy(MappedReport report) =>
        report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped)
            .Select(paragraph => new UnusedText(report.Name, paragraph.Source.Location.Index, paragraph.Text, "Báo cáo gửi trùng của cùng đơn vị."));
}

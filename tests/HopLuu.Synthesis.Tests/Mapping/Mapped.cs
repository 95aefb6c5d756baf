using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Maps a written report and asks where its paragraphs went.</summary>
internal static class Mapped
{
    public static MappedReport Report(string text, Plan plan) => ReportMapper.Map(ReportText.Document(text), "bao-cao.docx", plan);

    /// <summary>The section of the paragraph that holds the words; "-" when it is unmapped.</summary>
    public static string PlaceOf(this MappedReport report, string words)
    {
        foreach (var section in report.Sections)
        {
            if (section.Paragraphs.Any(paragraph => paragraph.Text.Contains(words, StringComparison.Ordinal)))
                return section.Id;
        }
        return report.Unmapped.Any(paragraph => paragraph.Text.Contains(words, StringComparison.Ordinal)) ? "-" : "lost";
    }

    public static double ConfidenceOf(this MappedReport report, string words) =>
        report.Sections.SelectMany(static section => section.Paragraphs).First(paragraph => paragraph.Text.Contains(words, StringComparison.Ordinal)).Confidence;
}

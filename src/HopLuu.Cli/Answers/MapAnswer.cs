using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu map</c>: a unit's report on the outline.</summary>
internal sealed record MapAnswer(
    string? Unit, string? Number, DateOnly? Date, IReadOnlyList<SectionData> Sections, IReadOnlyList<string> Unmapped,
    IReadOnlyList<QuantityData> Quantities, IReadOnlyList<CitationData> Citations)
{
    public static MapAnswer Of(MappedReport report)
    {
        var facts = ReportFacts.Of(report);
        return new MapAnswer(
            report.Unit, report.Number, report.Date,
            [.. report.Sections.Select(section => new SectionData(section.Id, Math.Round(section.Confidence, 3), [.. section.Paragraphs.Select(paragraph => paragraph.Text)]))],
            [.. report.Unmapped.Select(paragraph => paragraph.Text)],
            facts.Quantities, facts.Citations);
    }
}

/// <summary>What a report says about one outline node.</summary>
internal sealed record SectionData(string Id, double Confidence, IReadOnlyList<string> Paragraphs);

/// <summary>A number with its unit.</summary>
/// <param name="Section">Outline id, null outside the outline.</param>
internal sealed record QuantityData(string? Section, decimal Value, string Unit, string? Per, string? Qualifier, string Text);

/// <summary>A document named in the report.</summary>
internal sealed record CitationData(string Number, string? Kind, DateOnly? Date, string? Issuer, string Text);

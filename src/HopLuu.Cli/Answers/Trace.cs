using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Forms;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu consolidate</c>: where every sentence and figure of the report comes from, and what it leaves out.</summary>
/// <param name="Missing">Units of --units without a report; null without a list, for then nobody can be called missing.</param>
internal sealed record Trace(
    Statement Opening,
    IReadOnlyList<ConsolidatedSection> Sections,
    IReadOnlyList<FixedPhrase> Phrases,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyList<ReportedDocument> Documents,
    IReadOnlyList<Figure> Indicators,
    IReadOnlyList<Rate> Rates,
    IReadOnlyList<FilledForm> Forms,
    IReadOnlyList<UnusedText> Unused,
    IReadOnlyList<MissingUnit>? Missing,
    CampaignFacts Campaign,
    IReadOnlyList<FindingData> Findings,
    IReadOnlyList<UnreadableFile> Unreadable)
{
    public static Trace Of(Consolidation result, IReadOnlyList<UnreadableFile> unreadable) => new(
        result.Opening, result.Sections, result.Phrases, result.Recommendations, result.Documents, result.Indicators, result.Rates, result.Forms, result.Unused, result.Missing, result.Facts,
        [.. result.Findings.Select(FindingData.Of)], unreadable);
}

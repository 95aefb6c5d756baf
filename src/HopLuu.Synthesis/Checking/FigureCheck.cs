using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Checking;

/// <summary>Finds figures that one report gives with two values.</summary>
internal static class FigureCheck
{
    public static IEnumerable<Finding> Of(MappedReport report, Plan plan) =>
        Of(report, FactLinks.Of(Contributor.Alone(report), Passages.Of(Contributor.Alone(report), plan.Outline, [])).Contradictions);

    public static IEnumerable<Finding> Of(MappedReport report, IReadOnlyList<Contradiction> contradictions) => contradictions.Select(pair =>
        new Finding(report.Name, pair.A.Section.Length > 0 ? pair.A.Section : null, FindingKind.ContradictoryFigure, Severity.High,
            $"“{pair.B.Label}”: báo cáo nêu {FigureBuilder.Show(pair.A)} và {FigureBuilder.Show(pair.B)}.",
            [new Evidence(report.Name, pair.A.Text), new Evidence(report.Name, pair.B.Text)]));
}

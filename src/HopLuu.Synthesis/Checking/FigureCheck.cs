using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Checking;

/// <summary>Finds figures that one report gives with two values.</summary>
internal static class FigureCheck
{
    public static IEnumerable<Finding> Of(MappedReport report, Plan plan)
    {
        foreach (var (a, b) in FactLinks.Contradictions(report, plan.Outline))
        {
            yield return new Finding(report.Name, a.Section.Length > 0 ? a.Section : null, FindingKind.ContradictoryFigure, Severity.High,
                $"“{b.Label}”: báo cáo nêu {FigureBuilder.Show(a)} và {FigureBuilder.Show(b)}.", [new Evidence(report.Name, a.Text), new Evidence(report.Name, b.Text)]);
        }
    }
}

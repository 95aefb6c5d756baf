using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Checking;

/// <summary>Checks the reports of a campaign; each finding shows what it rests on.</summary>
public static class ReportChecker
{
    /// <summary>Findings in the order of reports, then of the outline.</summary>
    /// <param name="units">The campaign's units, when they are known.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<MappedReport> reports, Plan plan, UnitList? units = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(plan);
        return Check(reports, plan, units, null);
    }

    /// <summary>The same, where the figures of the reports are already compared.</summary>
    internal static IReadOnlyList<Finding> Check(
        IReadOnlyList<MappedReport> reports, Plan plan, UnitList? units, IReadOnlyList<IReadOnlyList<Contradiction>>? contradictions)
    {
        var citations = new CitationCheck(reports, plan);
        return [.. reports.AsParallel().AsOrdered().Select((report, at) => (IEnumerable<Finding>)
        [
            .. SectionCheck.Of(report, plan), .. citations.Of(report),
            .. contradictions is null ? FigureCheck.Of(report, plan) : FigureCheck.Of(report, contradictions[at]), .. SubmissionCheck.Of(report, plan, units),
        ]).AsSequential().SelectMany(found => found)];
    }
}

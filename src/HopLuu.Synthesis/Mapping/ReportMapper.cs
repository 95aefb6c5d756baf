using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// Lays units' reports on a plan's outline. Make one for a plan and use it for all its reports: what the outline needs is prepared once.
/// Safe to use from several threads.
/// </summary>
/// <example><code>var mapper = new ReportMapper(plan); var mapped = mapper.Map(document, "xa-an-khe.docx");</code></example>
public sealed class ReportMapper(Plan plan)
{
    private readonly OutlineIndex outline = new(plan.Outline, plan.Subject);

    /// <summary>Maps one report when the plan serves no other.</summary>
    public static MappedReport Map(Document report, string name, Plan plan) => new ReportMapper(plan).Map(report, name);

    /// <summary>
    /// Gives every paragraph of the report a section of the outline and a confidence, or lists it as unmapped. Whole texts, in order; each paragraph
    /// once, as a heading, in a section or unmapped.
    /// </summary>
    /// <param name="report">The report as read.</param>
    /// <param name="name">Its name in traces: the file name.</param>
    public MappedReport Map(Document report, string name)
    {
        var lines = ReportZones.Read(report);
        var reader = new HeadingReader(outline, lines);
        var from = ReportZones.MarkOpening(lines, reader.IsHeading, reader.IsTitleOfOutline);
        ReportZones.MarkClosing(lines, from);
        var headings = reader.Read(from);
        var placings = new HeadingAligner(outline, headings, new HeadingEvidence(outline, headings, lines)).Align();
        var placed = new ParagraphPlacer(outline, lines, headings, placings).Place(from);
        new PlaceRefiner(outline, lines, placed).Refine();
        var header = ReportHeader.Read(lines, from, plan);
        return new MappedReportBuilder(outline, lines, placed).Build(report, name, header, ScopeGuess.Of(header.Unit, plan, lines));
    }
}

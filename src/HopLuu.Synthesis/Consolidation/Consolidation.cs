using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Consolidation.Forms;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// The joined content of a campaign's reports, with the source of every sentence and figure. Its members, in camel case, are the
/// trace of <c>hopluu consolidate</c>.
/// </summary>
public sealed record Consolidation
{
    /// <summary>The sentence that opens the draft; it rests on the plan.</summary>
    public required Statement Opening { get; init; }
    /// <summary>What the draft says, an entry for each outline node that has text, in outline order.</summary>
    public required IReadOnlyList<ConsolidatedSection> Sections { get; init; }
    /// <summary>Fixed official phrases the draft prints as lines of their own; they say nothing that a unit must have said.</summary>
    public IReadOnlyList<FixedPhrase> Phrases { get; init; } = [];
    /// <summary>Requests by addressee, the same ones merged.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }
    /// <summary>Every document the reports name.</summary>
    public required IReadOnlyList<ReportedDocument> Documents { get; init; }
    /// <summary>Every total, also those no sentence of the draft shows.</summary>
    public required IReadOnlyList<Figure> Indicators { get; init; }
    /// <summary>Percentages side by side; they are never added.</summary>
    public IReadOnlyList<Rate> Rates { get; init; } = [];
    /// <summary>The plan's own forms, filled.</summary>
    public IReadOnlyList<FilledForm> Forms { get; init; } = [];
    /// <summary>What the draft leaves out, a statement each, and why.</summary>
    public required IReadOnlyList<UnusedText> Unused { get; init; }
    /// <summary>Units of the list that sent nothing; null without a list, for then nobody can be called missing.</summary>
    public IReadOnlyList<MissingUnit>? Missing { get; init; }
    /// <summary>Who reported, and how fully.</summary>
    public required CampaignFacts Facts { get; init; }
    /// <summary>What a person must look at before relying on the reports.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>What the draft says about one outline node.</summary>
/// <param name="Id">Outline id, "2.1/results".</param>
/// <param name="Statements">In the order of the draft; the text of each is what the draft prints.</param>
public sealed record ConsolidatedSection(string Id, string Title, IReadOnlyList<Statement> Statements);

/// <summary>A fixed official phrase that stands as a line of its own.</summary>
/// <param name="Section">Outline id it stands under.</param>
public sealed record FixedPhrase(string Section, string Text);

/// <summary>A sentence or list item of the draft.</summary>
/// <param name="Id">Stable within one consolidation: section id, "#" and position.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Text">As the draft prints it.</param>
/// <param name="Units">Who says so, by name.</param>
/// <param name="Sources">Every passage it rests on.</param>
/// <param name="Figures">The totals it shows.</param>
public sealed record Statement(
    string Id, StatementKind Kind, string Text, IReadOnlyList<string> Units, IReadOnlyList<StatementSource> Sources, IReadOnlyList<Figure> Figures);

/// <summary>How a statement of the draft came about.</summary>
public enum StatementKind
{
    /// <summary>Several units say the same.</summary>
    Common,
    /// <summary>A total with its breakdown.</summary>
    Total,
    /// <summary>What one unit alone says.</summary>
    Example,
    /// <summary>Facts of the campaign itself in fixed official phrases; its sources are the reports that were received.</summary>
    Fact,
    /// <summary>A request to an addressee.</summary>
    Request,
}

/// <summary>A passage of a report.</summary>
/// <param name="Paragraph">Index of its paragraph in the report's body; -1 for the report as a whole.</param>
/// <param name="Text">The unit's own words.</param>
public sealed record StatementSource(string Report, int Paragraph, string Text);

/// <summary>A total over several reports. Counts and money only: never percentages, averages, targets or running totals.</summary>
/// <param name="Label">What is counted, in a unit's words.</param>
/// <param name="Unit">Unit of measure of the total and of each part.</param>
/// <param name="Parts">What each report gives; no report twice.</param>
public sealed record Figure(string Label, string Unit, decimal Total, IReadOnlyList<FigurePart> Parts)
{
    /// <summary>Outline node most of the parts stand in.</summary>
    public string? Section { get; init; }
    /// <summary>Appendix of the outline whose tables give it; null when only running text does.</summary>
    public string? Appendix { get; init; }
    /// <summary>What to know before relying on it: whose figure was left out and why, outliers, figures of the whole area.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A percentage that several reports give.</summary>
/// <param name="Recomputed">From the totals of numerator and denominator, where every unit's own percentage follows from its figures; else null.</param>
public sealed record Rate(string Label, string Unit, decimal? Recomputed, IReadOnlyList<FigurePart> Parts)
{
    /// <summary>Appendix of the outline whose tables give it.</summary>
    public string? Appendix { get; init; }
}

/// <summary>One report's part of a total.</summary>
/// <param name="Value">In the unit of the total.</param>
/// <param name="Paragraph">Index of its paragraph in the report's body.</param>
/// <param name="Text">The passage that gives it.</param>
public sealed record FigurePart(string Report, decimal Value, int Paragraph, string Text);

/// <summary>A request to a body above.</summary>
public sealed record Recommendation(string Addressee, string Text, IReadOnlyList<string> Units, IReadOnlyList<StatementSource> Sources);

/// <summary>A document that reports name.</summary>
/// <param name="Number">Canonical, "49-KL/TW".</param>
/// <param name="Issuer">As named, with the unit's name where the report says only "Đảng ủy xã".</param>
/// <param name="Role">Issued to carry out the policy, or merely cited.</param>
/// <param name="Reports">Reports that name it.</param>
public sealed record ReportedDocument(
    string Number, string? Kind, DateOnly? Date, string? Issuer, DocumentRole Role, IReadOnlyList<string> Reports)
{
    /// <summary>Trích yếu, where a report gives it.</summary>
    public string? Subject { get; init; }
}

/// <summary>Why a report names a document.</summary>
public enum DocumentRole
{
    /// <summary>Issued by the reporting units, or the body that asked them, to carry out the policy.</summary>
    Issued,
    /// <summary>Cited.</summary>
    Cited,
}

/// <summary>A passage the draft does not use.</summary>
/// <param name="Reason">Vietnamese.</param>
public sealed record UnusedText(string Report, int Paragraph, string Text, string Reason);

/// <summary>A unit of the list without a report.</summary>
public sealed record MissingUnit(string Unit, string? Tier);

/// <summary>The campaign in figures.</summary>
/// <param name="Received">Number of units with a report.</param>
/// <param name="Expected">Number of units of the list; null without a list.</param>
public sealed record CampaignFacts(int Received, int? Expected, IReadOnlyList<UnitFacts> Units);

/// <summary>One report in figures.</summary>
/// <param name="Report">File name.</param>
/// <param name="Unit">Full name.</param>
/// <param name="Scope">Whose figures it gives.</param>
/// <param name="ScopeGuessed">The scope comes from the text, not from a unit list.</param>
/// <param name="SectionsFilled">Outline nodes it says something about.</param>
/// <param name="SectionsAsked">Outline nodes that ask the units for something.</param>
/// <param name="Words">Length of the text placed in the outline, in syllables.</param>
public sealed record UnitFacts(
    string Report, string Unit, string? Number, DateOnly? Date, Mapping.ReportScope Scope, bool ScopeGuessed, int SectionsFilled, int SectionsAsked, int Words);

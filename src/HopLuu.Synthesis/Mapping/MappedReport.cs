using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Mapping;

/// <summary>A unit's report laid onto an outline. No paragraph is dropped: what fits nowhere is in <see cref="Unmapped"/>.</summary>
public sealed record MappedReport
{
    /// <summary>The report's name in traces and messages: its file name, "xa-an-khe.docx".</summary>
    public required string Name { get; init; }
    /// <summary>The unit that wrote it: "Đảng ủy xã An Khê".</summary>
    public string? Unit { get; init; }
    /// <summary>The report's own number: "102-BC/ĐU".</summary>
    public string? Number { get; init; }
    /// <summary>The report's date.</summary>
    public DateOnly? Date { get; init; }
    /// <summary>Whose figures it gives: its own area's, or the whole of the tier above, guessed from the text.</summary>
    public ReportScope Scope { get; init; }
    /// <summary>Sections that the report says something about, in outline order.</summary>
    public required IReadOnlyList<MappedSection> Sections { get; init; }
    /// <summary>Text that fits nowhere, in document order (opening formula, closing, signature).</summary>
    public required IReadOnlyList<MappedParagraph> Unmapped { get; init; }
    /// <summary>Tables with figures or lists, and the section each belongs to.</summary>
    public IReadOnlyList<MappedTable> Tables { get; init; } = [];
    /// <summary>Titles of sections present in the report as headings but without text below, by outline id.</summary>
    public IReadOnlyList<string> EmptySections { get; init; } = [];
    /// <summary>The report's own headings in document order; they are in neither <see cref="Sections"/> nor <see cref="Unmapped"/>.</summary>
    public IReadOnlyList<MappedHeading> Headings { get; init; } = [];
    /// <summary>The document behind it.</summary>
    public required Document Document { get; init; }
}

/// <summary>The area a report's figures cover.</summary>
public enum ReportScope
{
    /// <summary>Its own area or unit: figures may be added to those of others.</summary>
    Own,
    /// <summary>The whole of the tier above: figures already contain the others'.</summary>
    Whole,
}

/// <summary>What a report says about one outline node.</summary>
/// <param name="Id">Outline id, "3.1/results".</param>
/// <param name="Confidence">0 to 1: the lowest of its paragraphs' confidences weighted by length.</param>
public sealed record MappedSection(string Id, double Confidence, IReadOnlyList<MappedParagraph> Paragraphs);

/// <summary>A body paragraph of a report and how sure its place is.</summary>
/// <param name="Text">Whole text as shown: typed bullets and run-in labels included, white space folded.</param>
public sealed record MappedParagraph(Paragraph Source, string Text, double Confidence);

/// <summary>A table of a report.</summary>
/// <param name="Section">Outline id, null when it fits nowhere.</param>
/// <param name="Title">The paragraph above it, when it names it.</param>
public sealed record MappedTable(string? Section, string? Title, Table Table);

/// <summary>A heading of a report, or a label alone on its line.</summary>
/// <param name="Text">Whole text as shown, number included; both paragraphs of a heading spread over two.</param>
/// <param name="Section">The outline id it opens, null when the outline has nothing like it.</param>
/// <param name="Confidence">0 to 1; 0 when it opens no section.</param>
public sealed record MappedHeading(Paragraph Source, string Text, string? Section, double Confidence);

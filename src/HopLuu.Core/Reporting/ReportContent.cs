using HopLuu.Core.Planning;

namespace HopLuu.Core.Reporting;

/// <summary>What completeness looks at: content, never the mere presence of a section (product.md, "Completeness that counts empty reports").</summary>
public static class ReportContent
{
    /// <summary>Under so many syllables a section says too little.</summary>
    public const int ThinWords = 8;

    /// <summary>A character a writable node in outline order: '1' filled, 't' thin, 'd' declared, '0' empty.</summary>
    public static string Strip(OutlineVersion outline, IReadOnlyDictionary<string, ReportSection> sections) =>
        string.Concat(outline.Writable().Select(item => MarkOf(sections.GetValueOrDefault(item.Key))));

    /// <summary>Puts what the board shows in step with the sections; every operation that changes one ends with it.</summary>
    public static void Measure(Report report, OutlineVersion outline, IReadOnlyDictionary<string, ReportSection> sections) =>
        report.Measure(Strip(outline, sections), ReportFindings.Of(outline, sections).Count);

    /// <summary>The mark of one section.</summary>
    public static char MarkOf(ReportSection? section) => section switch
    {
        null => '0',
        { Declaration: not null } => 'd',
        { Words: 0 } => '0',
        { Words: < ThinWords } => 't',
        _ => '1',
    };
}

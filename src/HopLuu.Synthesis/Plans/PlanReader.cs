using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Synthesis.Plans.Outlines;

namespace HopLuu.Synthesis.Plans;

/// <summary>A plan out of a document: what its heading block, its text and its outline say.</summary>
public static class PlanReader
{
    /// <summary>Reads a plan. Never throws: what is not found is null or empty.</summary>
    public static Plan Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = PlanLines.Of(document.Blocks);
        var end = lines.FindIndex(IsRecipients);
        return new Plan
        {
            Outline = OutlineReader.Read(lines, 0, end < 0 ? lines.Count : end),
        };
    }

    private static bool IsRecipients(PlanLine line) =>
        line.Table is { } table ? table.Rows.SelectMany(row => row.Cells).Any(cell => Vietnamese.VietnameseText.Fold(cell.Text).StartsWith("noi nhan", StringComparison.Ordinal))
            : line.Folded.StartsWith("noi nhan", StringComparison.Ordinal);
}

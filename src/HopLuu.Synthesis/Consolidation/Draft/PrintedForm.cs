using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>A filled form as the plan prints it: its own rows, columns and merged cells, with "…" where nothing sure is known.</summary>
internal static class PrintedForm
{
    private const string Unknown = "…";

    public static Table Of(FilledForm filled, OutlineNode node)
    {
        var values = filled.Rows.SelectMany(row => row.Cells.Select(cell => (Place: (row.Row, cell.Column), cell.Value)))
            .ToDictionary(cell => cell.Place, cell => cell.Value is { } value ? VietnameseFormat.Number(value) : Unknown);
        var first = filled.Rows[0].Row;
        return node.Form! with
        {
            HasBorders = true,
            Rows = [.. node.Form!.Rows.Select((row, at) => new TableRow([.. row.Cells.Select(cell => values.TryGetValue((at, cell.Column), out var text) ? cell with { Blocks = [Paragraph(cell, text)] } : cell)], IsHeader: at < first))],
        };
    }

    private static Paragraph Paragraph(TableCell cell, string text) =>
        cell.Blocks.OfType<Paragraph>().FirstOrDefault() is { } printed ? printed with { Runs = [new Run(text)], Alignment = Alignment.Center } : new Paragraph(new Location("body", 0), [new Run(text)]) { Alignment = Alignment.Center };
}

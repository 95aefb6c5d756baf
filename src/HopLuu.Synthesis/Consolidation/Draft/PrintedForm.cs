using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Plans.Forms;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>A filled form as the plan prints it: its own rows, columns and merged cells, with "…" where nothing sure is known.</summary>
internal static class PrintedForm
{
    public static Table Of(FilledForm filled, OutlineNode node)
    {
        var table = node.Form!;
        var layout = FormLayout.Of(table);
        var heads = layout?.HeadRows ?? 1;
        var lines = filled.Rows.Where(row => row.Row < table.Rows.Count).ToDictionary(row => row.Row);
        var rows = table.Rows.Select((row, at) => (Row: Printed(row, lines.GetValueOrDefault(at), at < heads), At: at)).ToList();
        var more = filled.Rows.Where(row => row.Row >= table.Rows.Count).ToList();
        // Empty rows were there for what is listed now.
        if (more.Count > 0)
            rows.RemoveAll(row => row.At >= heads && !lines.ContainsKey(row.At) && IsEmpty(row.Row));
        var total = rows.Where(row => row.At >= heads && layout?.Rows.Any(line => line.Index == row.At && line.IsTotal) == true).ToList();
        rows.RemoveAll(total.Contains);
        return table with { HasBorders = true, Rows = [.. rows.Select(row => row.Row), .. more.Select(row => Listed(row, table.ColumnCount, layout)), .. total.Select(row => row.Row)] };
    }

    private static TableRow Printed(TableRow row, FormRow? line, bool isHead)
    {
        var cells = line?.Cells.Where(cell => cell.Kind != FormCellKind.Given).ToDictionary(cell => cell.Column, cell => cell.Text);
        return new TableRow([.. row.Cells.Select(cell => cells is not null && cells.TryGetValue(cell.Column, out var text) ? Filled(cell, text) : Plain(cell))], isHead);
    }

    private static bool IsEmpty(TableRow row) => row.Cells.Skip(1).All(cell => !cell.Text.Any(char.IsLetterOrDigit));

    // A row of a list; one without cells names the unit that the rows below come from.
    private static TableRow Listed(FormRow row, int columns, FormLayout? layout)
    {
        if (row.Cells.Count == 0)
            return new TableRow([new TableCell([Of(row.Label, Alignment.Start, bold: true)], 0, columns)]);
        var texts = row.Cells.ToDictionary(cell => cell.Column);
        return new TableRow([.. Enumerable.Range(0, columns).Select(column => texts.TryGetValue(column, out var cell)
            ? new TableCell([Of(cell.Text, Side(cell.Text), row.Number is null)], column)
            : new TableCell([Of(layout?.Columns[column].Kind == FormColumnKind.Number ? row.Number ?? "" : row.Label, layout?.Columns[column].Kind == FormColumnKind.Number ? Alignment.Center : Alignment.Start, row.Number is null)], column))]);
    }

    // Words at the left; figures, "12 hộ" and "…" in the middle.
    private static Alignment Side(string text) => text.Any(char.IsLetter) && !char.IsAsciiDigit(text[0]) ? Alignment.Start : Alignment.Center;

    private static Paragraph Of(string text, Alignment alignment, bool bold) => new(default, [new Run(text, Bold: bold)]) { Alignment = alignment };

    private static TableCell Filled(TableCell cell, string text) =>
        cell with { Key = null, Blocks = [Of(text, Side(text), cell.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.IsBold))] };

    // The report's own sizes and styles hold, not the plan's.
    private static TableCell Plain(TableCell cell) => cell with
    {
        Key = null,
        Blocks = [.. cell.Blocks.Select(block => block is Paragraph paragraph ? paragraph with { Style = null, Key = null, Indent = 0, BreakBefore = false, Runs = [.. paragraph.Runs.Select(run => run with { Size = null })] } : block)],
    };
}

using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>The part of the working annex about the plan's forms: what each unit gave, and what did not fit.</summary>
internal static class FormOverview
{
    private const int UnitColumns = 9;
    private const int NotesShown = 200;
    private const int LabelsShown = 5;

    public static void Write(Blocks blocks, string number, Consolidation consolidation, Plan plan)
    {
        if (consolidation.Forms.Count == 0)
            return;
        blocks.Heading(number, "Biểu mẫu của kế hoạch: số liệu của từng đơn vị", 2);
        foreach (var form in consolidation.Forms)
        {
            if (plan.Outline.Find(form.Section) is not { } node)
                continue;
            blocks.Text($"{node.Title}:");
            WriteParts(blocks, form, consolidation);
            WriteNotes(blocks, form);
        }
    }

    private static void WriteParts(Blocks blocks, FilledForm form, Consolidation consolidation)
    {
        var cells = form.Rows.SelectMany(row => row.Cells.Where(cell => cell.Parts.Count > 0 && cell.Kind != FormCellKind.Listed).Select(cell => (Row: row, Cell: cell))).ToList();
        var reports = cells.SelectMany(cell => cell.Cell.Parts).Select(part => part.Report).ToHashSet(StringComparer.Ordinal);
        var units = consolidation.Facts.Units.Where(unit => reports.Contains(unit.Report)).ToList();
        if (cells.Count == 0)
            blocks.Text(form.Rows.Any(row => row.Report is not null) ? "Danh sách do các đơn vị lập, đã đưa nguyên văn vào biểu." : "Chưa có số liệu.");
        else if (units.Count > UnitColumns)
            blocks.Text($"{VietnameseFormat.Number(units.Count)} đơn vị có số liệu; số của từng đơn vị trong tệp nguồn (trace).");
        else
        {
            var several = form.Rows.Any(row => row.Cells.Count > 1);
            blocks.Table(["Chỉ tiêu", .. units.Select(unit => Wording.Capital(UnitName.Short(unit.Unit))), "Trong biểu"], cells.Select(cell => (IReadOnlyList<string>)
            [
                several ? $"{cell.Row.Label} ({cell.Cell.Title})" : cell.Row.Label,
                .. units.Select(unit => cell.Cell.Parts.FirstOrDefault(part => part.Report == unit.Report) is { } part ? VietnameseFormat.Number(part.Value) : ""),
                cell.Cell.Text,
            ]));
        }
    }

    private static void WriteNotes(Blocks blocks, FilledForm form)
    {
        // What holds for many cells is told once; that a body reports for the whole area stands among the form's own notes.
        var ofCells = form.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Notes.Select(note => (Note: note, row.Label)))).Where(told => !told.Note.Contains("số liệu chung toàn địa bàn", StringComparison.Ordinal))
            .GroupBy(told => told.Note, StringComparer.Ordinal).Select(told => $"{told.Key.TrimEnd('.')} ({Labels([.. told.Select(one => one.Label).Distinct(StringComparer.Ordinal)])}).");
        var notes = form.Notes.Concat(ofCells).ToList();
        foreach (var note in notes.Take(NotesShown))
            blocks.Item(note);
    }

    private static string Labels(IReadOnlyList<string> labels) => labels.Count <= LabelsShown ? string.Join("; ", labels) : $"{string.Join("; ", labels.Take(LabelsShown))}; và {labels.Count - LabelsShown} dòng khác";
}

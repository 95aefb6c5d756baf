using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>
/// A form whose rows the plan leaves to the units: what they list, unit after unit; or a row for each unit and a total, where the rows are units.
/// </summary>
internal sealed class ListForm(PlanForm form, IReadOnlyList<ReportForms> reports)
{
    private readonly List<string> notes = [];
    private readonly List<FormRow> rows = [];

    private FormLayout Layout => form.Layout;

    public FilledForm Fill()
    {
        foreach (var report in reports)
        {
            foreach (var table in report.Lists.Where(list => list.Form == form).Select(list => list.Table))
            {
                if (Layout.IsByUnit)
                    AddUnit(report, table);
                else
                    AddAll(report, table);
            }
        }
        if (Layout.IsByUnit)
            AddTotal();
        return new FilledForm(form.Node.Id, rows) { Notes = notes };
    }

    // Every row of a unit's list; whose it is stands in a column for units, or in a row of its own above them.
    private void AddAll(ReportForms report, FormLayout table)
    {
        var columns = Columns(table);
        var body = Enumerable.Range(table.HeadRows, table.Table.Rows.Count - table.HeadRows).Where(row => table.Columns.Any(column => column.Kind != FormColumnKind.Number && Text(table, row, column).Any(char.IsLetterOrDigit))).ToList();
        if (body.Count == 0)
            return;
        var place = Layout.Columns.FirstOrDefault(column => FormWords.NamesBodies(column.Heading));
        if (place is null)
            rows.Add(new FormRow(Next, report.By.Unit, null, []) { Report = report.By.Report.Name });
        foreach (var row in body)
        {
            report.Taken.Add(Index(table.Table.Rows[row]));
            var cells = Layout.Columns.Where(column => column.Kind != FormColumnKind.Number).Select(column => column == place && (columns.GetValueOrDefault(column.Index) is not { } named || Text(table, row, named).Length == 0)
                ? Said(column, report.By.Short) : Listed(column, columns.GetValueOrDefault(column.Index) is { } from ? Text(table, row, from) : "")).ToList();
            rows.Add(new FormRow(Next, cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "", null, cells) { Number = VietnameseFormat.Number(rows.Count(line => line.Number is not null) + 1), Report = report.By.Report.Name });
        }
    }

    // The unit's own row: the one that names it, the total of its parts, or the only one.
    private void AddUnit(ReportForms report, FormLayout table)
    {
        var name = UnitName.Core(report.By.Unit);
        var own = table.Rows.FirstOrDefault(row => UnitName.Core(row.Label) == name) ?? table.Rows.FirstOrDefault(row => row.IsTotal) ?? (table.Rows.Count == 1 ? table.Rows[0] : null);
        if (own is null)
        {
            notes.Add($"{report.By.Unit}: biểu của đơn vị không có dòng của chính đơn vị hoặc dòng tổng.");
            return;
        }
        if (report.By.IsWhole)
        {
            notes.Add($"{report.By.Unit}: số liệu chung toàn địa bàn đã bao gồm các đơn vị, không cộng.");
            return;
        }
        var printed = Layout.Rows.FirstOrDefault(row => UnitName.Core(row.Label) == name);
        if (printed is null && Layout.Rows.Any(row => !row.IsTotal && row.Label.Any(char.IsLetter)))
            notes.Add($"{report.By.Unit}: biểu của kế hoạch không in tên đơn vị này; đã thêm một dòng.");
        report.Taken.Add(Index(table.Table.Rows[own.Index]));
        var columns = Columns(table);
        List<FormCell> cells = [.. Layout.Columns.Where(column => column.Kind is not (FormColumnKind.Number or FormColumnKind.Label)).Select(column => Figure(column, columns.GetValueOrDefault(column.Index), table, own, report.By))];
        rows.Add(new FormRow(printed?.Index ?? Next, printed?.Label ?? Wording.Capital(report.By.Short), null, cells)
        {
            Number = printed?.Number ?? VietnameseFormat.Number(rows.Count + 1), Report = report.By.Report.Name, Indicator = printed is null ? null : form.Indicators.GetValueOrDefault(printed.Index),
        });
    }

    private void AddTotal()
    {
        var total = Layout.Rows.FirstOrDefault(row => row.IsTotal);
        if (rows.Count == 0 || rows.Count < 2 && total is null)
            return;
        List<FormCell> cells = [.. Layout.Columns.Where(column => column.Kind is not (FormColumnKind.Number or FormColumnKind.Label)).Select(column =>
        {
            var parts = rows.SelectMany(row => row.Cells.Where(cell => cell.Column == column.Index)).SelectMany(cell => cell.Parts).ToList();
            var sums = column.Kind == FormColumnKind.Value && parts.Count > 0 && (column.Unit is null || Measure.MayBeAdded(column.Unit, "điểm"));
            return new FormCell(column.Index, column.Heading, sums ? parts.Sum(part => part.Value) : null, sums ? parts : [])
            {
                Kind = sums ? FormCellKind.Sum : FormCellKind.Blank, Text = sums ? VietnameseFormat.Number(parts.Sum(part => part.Value)) : column.Kind == FormColumnKind.Text ? "" : FormFiller.Unknown,
            };
        })];
        rows.Add(new FormRow(total?.Index ?? Next, total?.Label ?? "Tổng cộng", null, cells));
    }

    private FormCell Figure(FormColumn column, FormColumn? from, FormLayout table, FormLine own, Contributor by)
    {
        var text = from is null ? "" : Text(table, own.Index, from);
        if (column.Kind == FormColumnKind.Text)
            return Listed(column, text);
        if (text.Length == 0 || CellFigure.Read(text, from!.Unit ?? column.Unit ?? "") is not var (value, _))
            return text.Length == 0 ? new FormCell(column.Index, column.Heading, null, []) { Text = FormFiller.Unknown } : Listed(column, text);
        if (Measure.MoneyScale(from!.Unit ?? "") is { } written && Measure.MoneyScale(column.Unit ?? "") is { } wanted)
            value = value * written / wanted;
        var cell = table.At(own.Index, from.Index)!;
        var part = new FigurePart(by.Report.Name, value, cell.Blocks.Count > 0 ? cell.Blocks[0].Location.Index : -1, string.Join(" | ", table.Table.Rows[own.Index].Cells.Select(one => one.Text)));
        return new FormCell(column.Index, column.Heading, value, [part]) { Kind = FormCellKind.Listed, Text = VietnameseFormat.Number(value) };
    }

    // The unit's column for each of the plan's: by heading, then what figures and years say.
    private Dictionary<int, FormColumn> Columns(FormLayout table)
    {
        var byHeading = Layout.Columns.Select(column => (column, Mine: table.Columns.Where(mine => mine.Folded == column.Folded && mine.Folded.Length > 0).ToList())).Where(pair => pair.Mine.Count == 1).ToDictionary(pair => pair.column.Index, pair => pair.Mine[0]);
        foreach (var (mine, column) in FormMatch.Of(Layout, table).Columns)
            byHeading.TryAdd(column.Index, table.Columns[mine]);
        return byHeading;
    }

    private static FormCell Listed(FormColumn column, string text) => text.Any(char.IsLetterOrDigit) ? Said(column, text) : new FormCell(column.Index, column.Heading, null, []);

    private static FormCell Said(FormColumn column, string text) => new(column.Index, column.Heading, null, []) { Kind = FormCellKind.Listed, Text = text };

    private int Next => Layout.Table.Rows.Count + rows.Count(row => row.Row >= Layout.Table.Rows.Count);

    private static string Text(FormLayout table, int row, FormColumn column) => VietnameseText.Tidy((table.At(row, column.Index)?.Text ?? "").Replace('\n', ' '));

    private static int Index(TableRow row) => row.Cells.Count > 0 && row.Cells[0].Blocks.Count > 0 ? row.Cells[0].Blocks[0].Location.Index : -1;
}

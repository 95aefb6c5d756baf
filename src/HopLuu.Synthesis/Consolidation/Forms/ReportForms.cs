using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans.Forms;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>What one report's tables give to the plan's forms.</summary>
internal sealed class ReportForms
{
    private readonly Dictionary<(PlanForm Form, int Row, int Column), List<FormEntry>> entries = [];

    private ReportForms(Contributor by) => By = by;

    public Contributor By { get; }

    /// <summary>Rows and cells that were not taken.</summary>
    public List<FormStray> Strays { get; } = [];

    /// <summary>Where rows begin whose figures were taken.</summary>
    public HashSet<int> Taken { get; } = [];

    /// <summary>Tables that fill a form.</summary>
    public List<(PlanForm Form, Table Table)> Tables { get; } = [];

    /// <summary>Tables that fill a form whose rows the plan leaves to the units.</summary>
    public List<(PlanForm Form, FormLayout Table)> Lists { get; } = [];

    public IReadOnlyList<FormEntry> At(PlanForm form, int row, int column) => entries.GetValueOrDefault((form, row, column)) ?? [];

    public static ReportForms Of(Contributor by, IReadOnlyList<PlanForm> forms)
    {
        var read = new ReportForms(by);
        foreach (var mapped in by.Report.Tables)
        {
            if (FormLayout.Of(mapped.Table, FormLayout.UnitIn(mapped.Title)) is not { } table)
                continue;
            if (Best(forms, mapped, table) is var (form, match))
                read.Take(form, table, match);
            else if (forms.FirstOrDefault(form => form.IsList && !form.IsOfDocuments && IsListOf(form, mapped, table)) is { } list)
                read.Lists.Add((list, table));
        }
        return read;
    }

    // The form most of whose rows the table has; where it stands decides between forms alike.
    private static (PlanForm Form, FormMatch Match)? Best(IReadOnlyList<PlanForm> forms, MappedTable mapped, FormLayout table)
    {
        (PlanForm, FormMatch)? best = null;
        var bar = 0.0;
        foreach (var form in forms.Where(form => !form.IsList))
        {
            var match = FormMatch.Of(form.Layout, table);
            var keyed = FormKey.FormOf(table.Table) == form.Node.Id;
            var here = mapped.Section == form.Node.Id || mapped.Section is { } section && (section.StartsWith(form.Node.Id + ".", StringComparison.Ordinal) || form.Node.Id.StartsWith(section + ".", StringComparison.Ordinal));
            var share = (double)match.Rows.Count / Math.Max(1, Math.Min(form.Layout.Rows.Count, table.Rows.Count));
            var fits = keyed || match.Columns.Count > 0 && (here ? match.Rows.Count >= 2 || share >= 0.5 : match.Rows.Count >= 2 && share >= 0.5);
            var score = share + match.Rows.Count * 0.01 + (here ? 0.3 : 0) + (keyed ? 10 : 0);
            if (fits && match.Rows.Count + (keyed ? 1 : 0) > 0 && score > bar)
                (best, bar) = ((form, match), score);
        }
        return best;
    }

    // A list is known by its key, or by most of its headings.
    private static bool IsListOf(PlanForm form, MappedTable mapped, FormLayout table)
    {
        if (FormKey.FormOf(table.Table) is { } key)
            return key == form.Node.Id;
        var headings = form.Layout.Columns.Select(column => column.Folded).Where(heading => heading.Length > 0).ToList();
        var shared = table.Columns.Count(column => headings.Contains(column.Folded)) + (form.Layout.IsByUnit && table.IsByUnit ? FormMatch.Of(form.Layout, table).Columns.Count(pair => !headings.Contains(table.Columns[pair.Key].Folded)) + 1 : 0);
        return shared >= 2 && shared * 10 >= headings.Count * (mapped.Section == form.Node.Id ? 5 : 7);
    }

    private void Take(PlanForm form, FormLayout table, FormMatch match)
    {
        Tables.Add((form, table.Table));
        foreach (var (index, row) in table.Table.Rows.Select((row, index) => (index, row)).Skip(table.HeadRows))
        {
            var own = table.Rows.FirstOrDefault(line => line.Index == index);
            var matched = match.Rows.GetValueOrDefault(index);
            var taken = false;
            foreach (var cell in row.Cells.Where(cell => !CellFigure.IsEmpty(cell.Text)))
            {
                var (at, column) = FormKey.CellOf(cell) is { } key && key.Form == form.Node.Id ? (Row(form, key.Row), Column(form, key.Column)) : (matched, match.Columns.GetValueOrDefault(cell.Column));
                if (at is null || column is null || cell.ColumnSpan > 1 && SpansFills(cell, match) || cell.RowSpan > 1)
                    continue;
                taken |= Take(form, at, column, cell, row, own is { Unit.Length: > 0 } ? own.Unit : table.Columns[cell.Column].Unit ?? "");
            }
            var start = Index(row);
            if (taken)
                Taken.Add(start);
            else if (matched is null && own is not null && row.Cells.Any(cell => cell.Column > 0 && cell.Text.Any(char.IsAsciiDigit) && cell.Text.Trim().Length < 16))
                Strays.Add(new FormStray(form, By, start, TextOf(row), $"Dòng không có trong biểu “{form.Node.Title}” của kế hoạch."));
        }
    }

    private bool Take(PlanForm form, FormLine at, FormColumn column, TableCell cell, TableRow row, string stated)
    {
        if (CellFigure.Read(cell.Text, stated.Length > 0 ? stated : PlanForm.UnitOf(at, column)) is not var (value, written))
        {
            if (cell.Text.Any(char.IsAsciiDigit) && column.Kind == FormColumnKind.Value)
                Strays.Add(new FormStray(form, By, Index(row), TextOf(row), $"Ô “{column.Heading}” của dòng “{at.Label}” ghi “{cell.Text.Trim()}”, không phải một số rõ ràng."));
            return false;
        }
        var key = (form, at.Index, column.Index);
        if (!entries.TryGetValue(key, out var list))
            entries[key] = list = [];
        list.Add(new FormEntry(By, value, written.Length > 0 ? written : stated, cell.Blocks.Count > 0 ? cell.Blocks[0].Location.Index : -1, TextOf(row)));
        return true;
    }

    private static bool SpansFills(TableCell cell, FormMatch match) =>
        Enumerable.Range(cell.Column, cell.ColumnSpan).Count(match.Columns.ContainsKey) > 1;

    private static FormLine? Row(PlanForm form, int index) => form.Layout.Rows.FirstOrDefault(row => row.Index == index);

    private static FormColumn? Column(PlanForm form, int index) => form.Fills.FirstOrDefault(column => column.Index == index);

    private static int Index(TableRow row) => row.Cells.Count > 0 && row.Cells[0].Blocks.Count > 0 ? row.Cells[0].Blocks[0].Location.Index : -1;

    private static string TextOf(TableRow row) => string.Join(" | ", row.Cells.Select(cell => cell.Text));
}

using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>Fills one form.</summary>
internal sealed class FormFiller(PlanForm form, FormSums sums, IReadOnlyList<ReportForms> reports, List<FormTotal> cells)
{
    public const string Unknown = "…";

    private readonly Dictionary<(int Row, int Column), FormSum> known = [];

    public FilledForm Fill()
    {
        foreach (var row in form.Layout.Rows)
        {
            foreach (var column in form.Fills.Where(column => PlanForm.MayBeAdded(row, column) && !form.IsGiven(row, column)))
                known[(row.Index, column.Index)] = sums.Of(form, row, column);
        }
        new FormTotals(form, known, reports).Settle();
        cells.AddRange(from row in form.Layout.Rows from column in form.Fills where known.GetValueOrDefault((row.Index, column.Index)) is { Parts.Count: > 0 }
            select new FormTotal(known[(row.Index, column.Index)], form.Fills.Count == 1 ? row.Label : $"{row.Label} ({Wording.Inner(column.Heading)})"));
        var rates = new FormRates(form, known, reports);
        return new FilledForm(form.Node.Id, [.. form.Layout.Rows.Select(row => Row(row, rates))])
        {
            Notes = [.. reports.Where(report => report.By.IsWhole && report.Tables.Exists(table => table.Form == form)).Select(report => $"{report.By.Unit}: số liệu của biểu là chung toàn địa bàn, đã bao gồm các đơn vị, không cộng."),
                .. reports.SelectMany(report => report.Strays.Where(stray => stray.Form == form)).Select(stray => $"{stray.By.Unit}: {stray.Reason} ({stray.Text})")],
        };
    }

    private FormRow Row(FormLine row, FormRates rates) =>
        new(row.Index, row.Label, row.Unit.Length > 0 ? row.Unit : null, [.. form.Fills.Where(column => !IsHeadingOver(row, column)).Select(column => Cell(row, column, rates))])
        {
            Number = row.Number.Length > 0 ? row.Number : null,
            Indicator = form.Indicators.GetValueOrDefault(row.Index),
        };

    // A cell of a row that heads others, or one that a label merged over it leaves no room for.
    private bool IsHeadingOver(FormLine row, FormColumn column) => form.Layout.Own(row.Index, column.Index) is not { } cell || cell.Column != column.Index
        || form.Headings.Contains(row.Index) && !(known.GetValueOrDefault((row.Index, column.Index)) is { Parts.Count: > 0 });

    private FormCell Cell(FormLine row, FormColumn column, FormRates rates)
    {
        if (form.IsGiven(row, column))
            return new FormCell(column.Index, column.Heading, null, []) { Kind = FormCellKind.Given, Text = form.Layout.Own(row.Index, column.Index)!.Text };
        if (known.GetValueOrDefault((row.Index, column.Index)) is { } sum)
            return Cell(column, FormCellKind.Sum, sum.Parts.Count == 0 ? null : sum.Total, [.. sum.Parts.Select(part => part.ToPart())], sum.Notes);
        IReadOnlyList<FigurePart> own = [.. rates.Own(row, column).Select(entry => new FigurePart(entry.By.Report.Name, entry.Value, entry.Paragraph, entry.Text))];
        var isShare = PlanForm.IsShare(row, column);
        var rate = isShare ? rates.Of(row, column) : null;
        return Cell(column, FormCellKind.Rate, rate, own,
            own.Count == 0 || isShare && rate is not null ? [] : [isShare ? "Tỷ lệ, bình quân của từng đơn vị không cộng, không lấy trung bình." : "Chỉ tiêu, kế hoạch của từng đơn vị không cộng."]);
    }

    private static FormCell Cell(FormColumn column, FormCellKind kind, decimal? value, IReadOnlyList<FigurePart> parts, IReadOnlyList<string> notes) => new(column.Index, column.Heading, value, parts)
    {
        Kind = value is null ? FormCellKind.Blank : kind,
        Text = value is { } known ? VietnameseFormat.Number(known) : Unknown,
        Notes = notes,
    };
}

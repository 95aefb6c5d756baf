using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>
/// Fills the plan's own forms from the forms that units filled: row by label, column by title, sums of what may be added, over bodies that report for their
/// own area. Where a unit gave the figure in running text only, its part of a total that surely counts the same is taken. What is not sure stays blank.
/// </summary>
internal sealed class FormFiller(IReadOnlyList<Contributor> contributors, IReadOnlyList<Figure> totals, IReadOnlyList<Rate> rates)
{
    private const double SameLabel = 0.8;

    private readonly IReadOnlyList<IReadOnlyList<FigureRow>> given =
        [.. contributors.Select(unit => (IReadOnlyList<FigureRow>)(unit.IsWhole ? [] : [.. unit.Report.Tables.SelectMany(table => FigureTable.Rows(table, unit.Report.Date))]))];

    private readonly HashSet<string> whole = contributors.Where(unit => unit.IsWhole).Select(unit => unit.Report.Name).ToHashSet(StringComparer.Ordinal);

    public FilledForm Fill(PlannedForm form) => new(form.Section, [.. form.Rows.Select(row => new FormRow(row.Row, row.Label, row.Unit,
        [.. form.Columns.Select(column => Cell(form, row.Label, row.Unit, column.Column, column.Title))]))]);

    private FormCell Cell(PlannedForm form, string label, string? unit, int column, string title)
    {
        var parts = new List<FigurePart>();
        for (var at = 0; at < contributors.Count; at++)
        {
            if (RowOf(given[at], label) is { } row && CellOf(row, title, form.Columns.Count == 1) is var (figure, paragraph) && In(unit, figure.Quantity) is { } value)
                parts.Add(new FigurePart(contributors[at].Report.Name, value, paragraph, row.Text));
        }
        if (Measure.ClassOf(unit ?? "") == "%")
            return new FormCell(column, title, RateOf(label), parts);
        if (form.Columns.Count == 1)
            parts.AddRange(FromText(label, unit, parts));
        return new FormCell(column, title, parts.Count > 0 && Measure.MayBeAdded(unit ?? "", TableFacts.Narrowing(label, unit ?? "")) ? parts.Sum(part => part.Value) : null, parts);
    }

    // The label written the same; else the only one that is nearly the same.
    private static FigureRow? RowOf(IReadOnlyList<FigureRow> rows, string label)
    {
        var folded = Plain(label);
        var same = rows.Where(row => Plain(row.Label) == folded).ToList();
        if (same.Count == 0)
            same = [.. rows.Where(row => Similarity.Overlap(row.Label, label) >= SameLabel)];
        return same.Count == 1 ? same[0] : null;
    }

    private static (TableFigure Figure, int Paragraph)? CellOf(FigureRow row, string title, bool only)
    {
        var cells = row.Cells.Where(cell => !cell.Figure.Quantity.IsTarget && !cell.Figure.Quantity.IsChange).ToList();
        var wanted = Plain(title);
        var same = cells.Where(cell => Plain(cell.Figure.ColumnLabel) == wanted).ToList();
        if (same.Count == 0 && !only)
            same = [.. cells.Where(cell => YearsOf(cell.Figure.ColumnLabel) is { Length: > 0 } years && years == YearsOf(title))];
        if (same.Count == 0 && only)
            same = cells.Count == 1 ? cells : [.. cells.Where(cell => TableFacts.IsTotal(cell.Figure.ColumnLabel))];
        return same.Count == 1 ? same[0] : null;
    }

    private static string YearsOf(string title) => string.Join(' ', Syllables.Of(title).Where(word => word.Length == 4 && word.All(char.IsAsciiDigit)));

    // In the plan's unit; a figure with another unit does not belong here.
    private static decimal? In(string? unit, Quantity figure)
    {
        if (unit is null || figure.Unit.Length == 0 || VietnameseText.Fold(unit) == VietnameseText.Fold(figure.Unit))
            return figure.Value;
        if (Measure.MoneyScale(unit) is { } wanted && Measure.MoneyScale(figure.Unit) is { } said)
            return figure.Value * said / wanted;
        return Measure.ClassOf(unit) == Measure.ClassOf(figure.Unit) ? figure.Value : null;
    }

    // A total that counts the same as this row: its label is nearly the row's, or it holds what the units' forms gave.
    private IEnumerable<FigurePart> FromText(string label, string? unit, List<FigurePart> parts)
    {
        var known = parts.Select(part => part.Report).ToHashSet(StringComparer.Ordinal);
        // "Camera an ninh | chiếc" in the forms is "48 camera an ninh" in the text: what holds the forms' own figures counts the same.
        var same = totals.Where(total => parts.Count >= 2 && parts.All(part => total.Parts.Any(other => other.Report == part.Report && other.Text == part.Text))
            || (unit is null || Measure.ClassOf(total.Unit) == Measure.ClassOf(unit)) && Similarity.Overlap(total.Label, label) >= SameLabel).ToList();
        if (same.Count != 1)
            return [];
        var scale = (Measure.MoneyScale(same[0].Unit) ?? 1m) / (Measure.MoneyScale(unit ?? "") ?? 1m);
        return same[0].Parts.Where(part => !known.Contains(part.Report) && !whole.Contains(part.Report)).Select(part => part with { Value = part.Value * scale });
    }

    private decimal? RateOf(string label)
    {
        var same = rates.Where(rate => Plain(rate.Label).StartsWith(Plain(label), StringComparison.Ordinal) || Similarity.Overlap(rate.Label, label) >= SameLabel).ToList();
        return same.Count == 1 ? same[0].Recomputed : null;
    }

    private static string Plain(string text) => VietnameseText.Fold(text).Trim(' ', '.', ':', ';', '-');
}

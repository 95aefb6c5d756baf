using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Which figures of tables may be added up: rows are indicators, columns are years and a total.</summary>
internal static class TableFacts
{
    private static readonly string[] TotalTitles = ["tong", "cong", "tong cong", "tong so", "ket qua", "so luong", "ca giai doan", "luy ke"];

    /// <summary>The figures of a table's rows: of a row with a total the total alone, else one for each column.</summary>
    public static IEnumerable<Fact> Of(Contributor by, MappedTable mapped, IReadOnlyList<FigureRow> rows)
    {
        foreach (var row in rows.Where(row => row.Label.Any(char.IsLetter)))
        {
            var totals = row.Cells.Where(cell => IsTotal(cell.Figure.ColumnLabel)).ToList();
            foreach (var (figure, paragraph) in totals.Count > 0 ? totals : row.Cells)
            {
                if (!figure.Quantity.IsTarget && !figure.Quantity.IsChange && figure.Quantity.Unit.Length > 0)
                    yield return Make(by, mapped, row, figure, paragraph);
            }
        }
    }

    // The column adds up the others of its row.
    internal static bool IsTotal(string column)
    {
        var folded = VietnameseText.Fold(column);
        return TotalTitles.Any(title => folded == title || folded.StartsWith(title + " ", StringComparison.Ordinal));
    }

    // The columns of two reports hold the same: the total, or the same year.
    private static string ColumnClass(TableFigure figure) =>
        IsTotal(figure.ColumnLabel) ? "tong" : figure.Quantity.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? VietnameseText.Fold(figure.ColumnLabel);

    private static Fact Make(Contributor by, MappedTable mapped, FigureRow row, TableFigure figure, int paragraph)
    {
        var unit = figure.Quantity.Unit;
        return new Fact
        {
            By = by, Value = figure.Quantity.Value, Unit = unit, Class = Measure.ClassOf(unit), Section = mapped.Section ?? "", Paragraph = paragraph, Text = row.Text,
            Label = IsTotal(figure.ColumnLabel) ? row.Label : $"{row.Label} ({Wording.Inner(figure.ColumnLabel)})", Column = ColumnClass(figure),
            MayBeAdded = Measure.MayBeAdded(unit, Narrowing(row.Label, unit)), Modifiers = Words.OfTitle(row.Label), Context = Words.Of(mapped.Title ?? ""),
        };
    }

    // "Điểm wifi miễn phí | điểm": the label goes on where the unit ends.
    internal static string Narrowing(string label, string unit) => label.StartsWith(unit + " ", StringComparison.OrdinalIgnoreCase) ? label[(unit.Length + 1)..] : "";
}

using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>A row of figures of a report's table.</summary>
/// <param name="Cells">Column title and text of the cells with figures.</param>
internal sealed record FigureRow(string Label, string Unit, int Paragraph, string Text, IReadOnlyList<(string Column, string Text, int Paragraph)> Cells);

/// <summary>Reads the tables of figures: rows are indicators, columns are years and a total.</summary>
internal static class TableFacts
{
    private static readonly string[] LabelTitles = ["chi tieu", "noi dung", "muc tieu", "nhiem vu", "ten chi tieu", "danh muc", "tieu chi", "linh vuc", "hang muc", "loai hinh"];
    private static readonly string[] UnitTitles = ["don vi tinh", "don vi", "dvt", "d.v.t", "dv tinh"];
    private static readonly string[] TotalTitles = ["tong", "cong", "tong cong", "tong so", "ket qua", "so luong", "ca giai doan", "luy ke"];

    /// <summary>The rows of a table that say what is measured and in which unit; empty when it is not a table of figures.</summary>
    public static IReadOnlyList<FigureRow> Rows(Table table)
    {
        if (table.Rows.Count < 2)
            return [];
        var titles = Titles(table, out var first);
        var label = Find(titles, LabelTitles);
        var unit = Find(titles, UnitTitles);
        if (label < 0 || unit < 0 || first >= table.Rows.Count)
            return [];
        var rows = new List<FigureRow>();
        foreach (var row in table.Rows.Skip(first))
        {
            string At(int column) => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text.Trim() ?? "";
            var figures = row.Cells.Where(cell => cell.Column > unit && cell.Text.Any(char.IsAsciiDigit) && cell.Column < titles.Length)
                .Select(cell => (titles[cell.Column], cell.Text.Trim(), Index(cell))).ToList();
            if (At(label).Any(char.IsLetter) && figures.Count > 0)
                rows.Add(new FigureRow(At(label), At(unit), Index(row.Cells[0]), string.Join(" | ", row.Cells.Select(cell => cell.Text)), figures));
        }
        return rows;
    }

    /// <summary>The figures of a report's tables: of a row with a total the total alone, else one for each column.</summary>
    public static IEnumerable<Fact> Of(Contributor by, MappedTable mapped)
    {
        foreach (var row in Rows(mapped.Table))
        {
            var totals = row.Cells.Where(cell => IsTotal(cell.Column)).ToList();
            foreach (var (column, text, paragraph) in totals.Count > 0 ? totals : row.Cells)
            {
                if (VietnameseNumber(text) is { } value && !IsTarget(column))
                    yield return Make(by, mapped, row, column, value, paragraph);
            }
        }
    }

    /// <summary>The column adds up the others of its row.</summary>
    public static bool IsTotal(string column)
    {
        var folded = VietnameseText.Fold(column);
        return TotalTitles.Any(title => folded == title || folded.StartsWith(title + " ", StringComparison.Ordinal)) && !IsTarget(column);
    }

    /// <summary>The columns of two reports hold the same: the total, or the same year.</summary>
    public static string ColumnClass(string column)
    {
        var folded = VietnameseText.Fold(column);
        var year = YearOf(folded);
        return IsTotal(column) ? "tong" : year ?? folded;
    }

    private static string? YearOf(string folded)
    {
        for (var at = 0; at + 4 <= folded.Length; at++)
        {
            if ((folded.AsSpan(at).StartsWith("20") || folded.AsSpan(at).StartsWith("19")) && char.IsAsciiDigit(folded[at + 2]) && char.IsAsciiDigit(folded[at + 3]))
                return folded.Substring(at, 4);
        }
        return null;
    }

    private static bool IsTarget(string column)
    {
        var folded = VietnameseText.Fold(column);
        return folded.Contains("chi tieu giao", StringComparison.Ordinal) || folded.StartsWith("ke hoach", StringComparison.Ordinal)
            || folded.StartsWith("muc tieu", StringComparison.Ordinal) || folded.StartsWith("chi tieu", StringComparison.Ordinal)
            || folded.StartsWith("ty le", StringComparison.Ordinal) || folded.Contains('%', StringComparison.Ordinal);
    }

    private static Fact Make(Contributor by, MappedTable mapped, FigureRow row, string column, decimal value, int paragraph) => new()
    {
        By = by, Value = value, Unit = row.Unit, Class = Measure.ClassOf(row.Unit), Section = mapped.Section ?? "", Paragraph = paragraph, Text = row.Text,
        Label = IsTotal(column) ? row.Label : $"{row.Label} ({Wording.Inner(column)})", Column = ColumnClass(column), MayBeAdded = Measure.MayBeAdded(row.Unit, Narrowing(row)), Modifiers = Words.OfTitle(row.Label),
        Context = Words.Of(mapped.Title ?? ""),
    };

    // "Điểm wifi miễn phí | điểm": the label goes on where the unit ends.
    private static string Narrowing(FigureRow row) =>
        row.Label.StartsWith(row.Unit + " ", StringComparison.OrdinalIgnoreCase) ? row.Label[(row.Unit.Length + 1)..] : "";

    private static string[] Titles(Table table, out int first)
    {
        var titles = new string[table.ColumnCount];
        Array.Fill(titles, "");
        first = 0;
        for (var at = 0; at < Math.Min(3, table.Rows.Count); at++)
        {
            var row = table.Rows[at];
            if (at > 0 && !row.IsHeader && row.Cells.Any(cell => char.IsAsciiDigit(cell.Text.TrimStart().FirstOrDefault())) && !IsYears(row))
                break;
            if (at > 0 && table.Rows[at - 1].Cells.All(cell => cell.RowSpan == 1) && table.Rows[at - 1].Cells.All(cell => cell.ColumnSpan == 1))
                break;
            foreach (var cell in row.Cells)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, titles.Length); column++)
                    titles[column] = titles[column].Length == 0 ? cell.Text.Trim() : titles[column] + " / " + cell.Text.Trim();
            }
            first = at + 1;
        }
        return titles;
    }

    private static bool IsYears(TableRow row) => row.Cells.Any(cell => YearOf(VietnameseText.Fold(cell.Text)) is not null && cell.Text.Length < 16);

    private static int Find(string[] titles, string[] wanted) => Array.FindIndex(titles, title =>
    {
        var folded = VietnameseText.Fold(title);
        return wanted.Any(name => folded == name || folded.StartsWith(name + " ", StringComparison.Ordinal) && wanted == LabelTitles);
    });

    private static int Index(TableCell cell) => cell.Blocks.Count > 0 ? cell.Blocks[0].Location.Index : -1;

    /// <summary>A cell that is one number, "1.245,6"; null for anything else.</summary>
    public static decimal? VietnameseNumber(string text)
    {
        var digits = text.Trim();
        if (digits.Length == 0 || !digits.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or ' '))
            return null;
        digits = digits.Replace(" ", "", StringComparison.Ordinal);
        var comma = digits.Split(',');
        if (comma.Length > 2 || comma.Length == 2 && comma[1].Contains('.', StringComparison.Ordinal))
            return null;
        var groups = comma[0].Split('.');
        var grouped = groups.Length == 1 || groups.Skip(1).All(group => group.Length == 3) && groups[0].Length is > 0 and < 4;
        if (!grouped)
            return null;
        var whole = string.Concat(groups) + (comma.Length == 2 ? "." + comma[1] : "");
        return decimal.TryParse(whole, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}

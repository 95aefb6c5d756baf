using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>Reads the figures of a table: unit, year and flags from the labels of row and column.</summary>
internal sealed class TableFigures(TableGrid grid, IReadOnlyList<IReadOnlyList<string?>> rows, string? title, DateOnly? asOf)
{
    private static readonly string[] Totals = ["cong", "tong", "tong so", "tong cong", "cong chung", "tong chung", "toan ky", "tong cong:",
        "cong:"];
    private static readonly string[] Goals = ["chi tieu giao", "ke hoach", "muc tieu", "chi tieu den", "kh giao", "chi tieu ke hoach",
        "chi tieu nghi quyet", "dang ky"];
    private static readonly string[] Generic = ["so luong", "ket qua", "thuc hien", "gia tri", "tong", "cong", "nam", "noi dung",
        "ghi chu", "dat"];

    public IReadOnlyList<TableFigure> Read()
    {
        var columns = grid.FigureColumns().ToList();
        var hasTotalColumn = columns.Exists(c => IsTotal(grid.Headings[c]));
        var totalRow = Enumerable.Range(grid.HeaderRows, Math.Max(0, rows.Count - grid.HeaderRows)).FirstOrDefault(r => IsTotal(Label(r)),
            -1);
        var figures = new List<TableFigure>();
        for (var r = grid.HeaderRows; r < rows.Count; r++)
        {
            foreach (var c in columns)
            {
                if (Figure(r, c) is { } figure)
                {
                    var (isTotalColumn, isTotalRow) = (IsTotal(grid.Headings[c]), IsTotal(Label(r)));
                    var isPart = hasTotalColumn && !isTotalColumn && YearOf(grid.Headings[c]) is not null || totalRow >= 0 && !isTotalRow;
                    figures.Add(figure with { Quantity = figure.Quantity with { IsTotal = isTotalColumn || isTotalRow, IsPart = isPart } });
                }
            }
        }
        return figures;
    }

    private TableFigure? Figure(int row, int column)
    {
        var cell = grid.Cell(row, column);
        if (!TableGrid.IsFigure(cell))
        {
            return null;
        }
        var (label, heading) = (Label(row), grid.Headings[column]);
        var written = TableGrid.Number(cell);
        var rest = cell[written.Length..].Trim();
        var unitText = Unit(row, label, heading, rest);
        var tokens = new FigureTokens(new EvenText(unitText));
        var unit = ReadUnit.At(tokens, 0) ?? new ReadUnit(UnitKind.Thing, unitText.ToLowerInvariant(), 0, tokens.Count, 1, false);
        if (WrittenNumber.Read(written, unit.Kind is not (UnitKind.Money or UnitKind.Measure or UnitKind.Percentage)) is not { } value)
        {
            return null;
        }
        var year = YearOf(heading) ?? YearOf(label);
        var folded = TableGrid.Folded(heading);
        var isGoal = Array.Exists(Goals, g => folded.Contains(g, StringComparison.Ordinal))
            && !folded.Contains("so voi", StringComparison.Ordinal) || asOf is { } day && year > day.Year;
        var sense = Sense(unit, label, heading);
        return new TableFigure(row, column, label, heading, new Quantity(default, value, unitText, null, null,
            $"{label} | {heading} | {cell}", FigureComparison.Key(sense),
            isGoal, folded.Contains("luy ke", StringComparison.Ordinal)
                || TableGrid.Folded(label).Contains("luy ke", StringComparison.Ordinal), false)
        {
            OutOf = rest.StartsWith('/') ? WrittenNumber.Read(rest[1..], isCount: true) : null,
            Year = year,
            IsChange = folded.Contains("so sanh", StringComparison.Ordinal) || folded.Contains("tang", StringComparison.Ordinal)
                && folded.Contains("giam", StringComparison.Ordinal),
            Context = string.Join(' ', sense.Words),
            Sense = sense,
            IsFromTable = true,
        });
    }

    private string Label(int row) => string.Join(' ', grid.Cell(row, grid.LabelColumn).Split([' ', '\n', '\t', '\u00A0'],
        StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } label ? label
        : grid.NumberColumn >= 0 && grid.Cell(row, grid.NumberColumn) is { } first && first.Any(char.IsLetter) ? first : "";

    /// <summary>The unit: in the cell, in its own column, in brackets of a label, in "Tỷ lệ …", or the noun the label begins
    /// with.</summary>
    private string Unit(int row, string label, string heading, string rest)
    {
        if (rest.Length > 0 && rest[0] != '/')
        {
            return rest;
        }
        // "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)": the unit column does not speak of a column of shares.
        if (IsShare(LastOf(heading)))
        {
            return "%";
        }
        if (grid.Cell(row, grid.UnitColumn) is { Length: > 0 } unit)
        {
            return unit;
        }
        if ((Bracketed(heading) ?? Bracketed(label)) is { } bracketed)
        {
            return bracketed;
        }
        return IsShare(label) ? "%" : Noun(label) ?? Noun(LastOf(heading)) ?? FromTitle() ?? "";
    }

    private static bool IsShare(string text) => TableGrid.Folded(text).StartsWith("ty le", StringComparison.Ordinal)
        || TableGrid.Folded(text).StartsWith("ti le", StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal);

    /// <summary>"Số hội nghị", "Tổng số hộ": the listed noun that a label begins with.</summary>
    private static string? Noun(string label)
    {
        var tokens = new FigureTokens(new EvenText(label));
        var at = 0;
        while (tokens[at].Lower is "số" or "tổng" or "lượng" or "-" or "+" or "trong" or "đó" or ":")
        {
            at++;
        }
        return at < tokens.Count && ReadUnit.At(tokens, at) is { IsListed: true } unit
            ? tokens.Text.Original[tokens[at].Start..tokens[unit.End - 1].End].ToLowerInvariant() : null;
    }

    private static string? Bracketed(string text)
    {
        var open = text.LastIndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        var inside = close > open ? text[(open + 1)..close].Trim() : "";
        var folded = TableGrid.Folded(inside);
        inside = folded.StartsWith("dvt:", StringComparison.Ordinal) ? inside[4..].Trim() : inside;
        var tokens = new FigureTokens(new EvenText(inside));
        return inside.Length > 0 && ReadUnit.At(tokens, 0) is { IsListed: true } ? inside : null;
    }

    /// <summary>"Đơn vị tính: triệu đồng" over the table.</summary>
    private string? FromTitle()
    {
        if (title is null)
        {
            return null;
        }
        var folded = TableGrid.Folded(title);
        var at = Math.Max(folded.IndexOf("dvt:", StringComparison.Ordinal), folded.IndexOf("don vi tinh:", StringComparison.Ordinal));
        return at < 0 || folded.Length != title.Trim().Length ? null : title.Trim()[(folded.IndexOf(':', at) + 1)..].Trim(' ', ')', '.',
            ';');
    }

    private static FigureSense Sense(ReadUnit unit, string label, string heading)
    {
        // "Số dòng họ": the opening "Số" only says that something is counted.
        var isCounted = TableGrid.Folded(label).StartsWith("so ", StringComparison.Ordinal) && label.Length > 3;
        var tokens = new FigureTokens(new EvenText(IsTotal(label) ? "" : isCounted ? label[3..] : label));
        var words = ContentWords.Of(tokens, 0, tokens.Count);
        var verb = FigureVerbs.Class(tokens, 0, tokens.Count, last: false);
        foreach (var part in heading.Split('/'))
        {
            var plain = part.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open ? part[..open] : part;
            var folded = TableGrid.Folded(plain);
            if (YearOf(plain) is null && folded.Length > 0 && !Array.Exists(Generic, g => folded.StartsWith(g, StringComparison.Ordinal)))
            {
                words.AddRange(ContentWords.Of(plain));
                verb ??= new FigureTokens(new EvenText(plain)) is var own ? FigureVerbs.Class(own, 0, own.Count, last: false) : null;
            }
        }
        var head = string.Concat(unit.Head.Select(EvenText.Fold));
        var nouns = head.Split(' ');
        List<string> modifiers = [.. words.Where(w => !nouns.Contains(w))];
        return new FigureSense(unit.Kind, head, modifiers, verb, null, "", words, words.Contains("chua")
            || words.Contains("khong"), FigureVerbs.ActorsIn(tokens, 0, tokens.Count),
            FigureSense.MarksIn(tokens, 0, tokens.Count));
    }

    private static string LastOf(string heading) => heading[(heading.LastIndexOf('/') + 1)..].Trim();

    private static bool IsTotal(string label) => Array.IndexOf(Totals, TableGrid.Folded(LastOf(label))) >= 0;

    private static int? YearOf(string label)
    {
        var tokens = new FigureTokens(new EvenText(label));
        int? year = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && NotQuantities.IsYear(tokens[i].Lower))
            {
                if (year is not null || tokens[i + 1].IsMark('-'))
                {
                    return null;
                }
                year = int.Parse(tokens[i].Lower, NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
        return year;
    }
}

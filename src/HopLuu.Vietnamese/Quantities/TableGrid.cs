namespace HopLuu.Vietnamese;

/// <summary>Tells heading rows, label, unit and figure columns of a table apart by what their cells hold.</summary>
internal sealed class TableGrid
{
    private readonly IReadOnlyList<IReadOnlyList<string?>> rows;

    public TableGrid(IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        this.rows = rows;
        Width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        HeaderRows = CountHeaderRows();
        Headings = [.. Enumerable.Range(0, Width).Select(Heading)];
        NumberColumn = Width > 0 && (IsOneOf(Headings[0], "tt", "stt", "so tt", "so thu tu") || IsCounting(0)) ? 0 : -1;
        UnitColumn = Array.FindIndex(Headings, h => IsOneOf(h, "don vi tinh", "dvt", "don vi", "dv tinh", "dvi tinh"));
        UnitColumn = UnitColumn >= 0 && Body(UnitColumn).All(c => c.Length == 0 || !IsFigure(c)) && Body(UnitColumn).Any(IsUnit)
            ? UnitColumn : -1;
        LabelColumn = FindLabelColumn();
    }

    public int Width { get; }

    /// <summary>Rows of headings at the top.</summary>
    public int HeaderRows { get; }

    public string[] Headings { get; }

    /// <summary>Column of row numbers; -1 when there is none.</summary>
    public int NumberColumn { get; }

    public int UnitColumn { get; }

    public int LabelColumn { get; }

    public string Cell(int row, int column) => row < rows.Count && column >= 0 && column < rows[row].Count
        ? rows[row][column]?.Trim() ?? "" : "";

    /// <summary>Columns that hold figures.</summary>
    public IEnumerable<int> FigureColumns() =>
        Enumerable.Range(0, Width).Where(c => c != NumberColumn && c != UnitColumn && c != LabelColumn
            && !Folded(Headings[c]).StartsWith("ghi chu", StringComparison.Ordinal) && Body(c).Any(IsFigure));

    /// <summary>Whether a cell is a number with at most a mark or a short unit behind it.</summary>
    public static bool IsFigure(string cell)
    {
        var text = cell.Trim();
        if (text.Length is 0 or > 24 || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }
        var number = Number(text);
        var rest = text[number.Length..].Trim();
        return WrittenNumber.Read(number, isCount: true) is not null && (rest is "" or "%" || rest[0] == '/'
            && rest[1..].All(char.IsAsciiDigit) && !NotQuantities.IsYear(rest[1..]) || rest.All(c => char.IsLetter(c) || c == ' ')
            && !rest.StartsWith("năm", StringComparison.Ordinal));
    }

    /// <summary>The digits a cell starts with, with their marks.</summary>
    public static string Number(string cell)
    {
        var end = 0;
        while (end < cell.Length && (char.IsAsciiDigit(cell[end]) || cell[end] is '.' or ',' && end + 1 < cell.Length
            && char.IsAsciiDigit(cell[end + 1]) || end is > 0 and < 20 && cell[end] is ' ' or '\u00A0' && IsGroup(cell, end + 1)))
        {
            end++;
        }
        return cell[..end].Replace('\u00A0', ' ');
    }

    private static bool IsGroup(string cell, int at) => at + 3 <= cell.Length && cell.AsSpan(at, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + 3 == cell.Length || !char.IsAsciiDigit(cell[at + 3]));

    public static string Folded(string text) => string.Concat(text.Trim().Select(EvenText.Fold));

    private IEnumerable<string> Body(int column) => Enumerable.Range(HeaderRows, Math.Max(0, rows.Count - HeaderRows)).Select(r => Cell(r,
        column));

    /// <summary>Headings end where the first figure stands that is neither a year nor one of a row that only counts the columns.</summary>
    private int CountHeaderRows()
    {
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = Enumerable.Range(0, Width).Select(c => Cell(r, c)).ToList();
            var figures = cells.Skip(1).Where(IsFigure).ToList();
            var isCount = cells.Where(c => c.Length > 0).All(c => c.Trim('(', ')').All(char.IsAsciiDigit)) && figures.Count > 1
                && figures.Select((f, i) => (f, i)).Skip(1).All(x => Following(figures[x.i - 1], x.f));
            if (figures.Count > 0 && !isCount && !figures.All(NotQuantities.IsYear))
            {
                return r;
            }
        }
        return rows.Count;
    }

    private static bool Following(string a, string b) => int.TryParse(a, System.Globalization.CultureInfo.InvariantCulture, out var x)
        && int.TryParse(b, System.Globalization.CultureInfo.InvariantCulture, out var y) && y == x + 1;

    /// <summary>Joins the headings over a column. A covered cell takes the text at its left, unless the one above it reaches
    /// down.</summary>
    private string Heading(int column)
    {
        var parts = new List<string>();
        for (var r = 0; r < HeaderRows; r++)
        {
            var text = Cell(r, column);
            for (var c = column - 1; text.Length == 0 && c >= 0 && (r == 0 || Cell(r - 1, column).Length == 0); c--)
            {
                text = Cell(r, c);
            }
            if (text.Length > 0 && !parts.Contains(text) && !text.Trim('(', ')').All(c => char.IsAsciiDigit(c))
                || NotQuantities.IsYear(text))
            {
                parts.Add(string.Join(' ', text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));
            }
        }
        return string.Join(" / ", parts);
    }

    private bool IsCounting(int column)
    {
        var cells = Body(column).Where(c => c.Length > 0).ToList();
        return cells.Count > 1 && cells.All(c => c.Length <= 5 && c.TrimEnd('.', ')').All(x => char.IsAsciiDigit(x)
            || x is '.' or 'I' or 'V' or 'X' or 'a' or 'b' or 'c')) && cells[0].TrimEnd('.') is "1" or "I" or "01";
    }

    private static bool IsUnit(string cell) => cell is "%" || new FigureTokens(new EvenText(cell)) is var tokens
        && (ReadUnit.At(tokens, 0) is { IsListed: true });

    private int FindLabelColumn()
    {
        for (var c = 0; c < Width; c++)
        {
            if (c != NumberColumn && c != UnitColumn && Body(c).Count(x => x.Length > 0 && (!IsFigure(x)
                || NotQuantities.IsYear(x))) * 2 > Body(c).Count(x => x.Length > 0))
            {
                return c;
            }
        }
        return -1;
    }

    private static bool IsOneOf(string text, params ReadOnlySpan<string> words)
    {
        var folded = Folded(text).Trim('.', ' ', ':');
        foreach (var word in words)
        {
            if (folded == word)
            {
                return true;
            }
        }
        return false;
    }
}

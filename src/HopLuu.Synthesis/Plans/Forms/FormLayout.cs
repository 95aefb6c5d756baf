using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>A table to fill, of a plan or filled in a report: which rows are headings, what its columns hold, and what its rows are about.</summary>
internal sealed class FormLayout
{
    private const int MostColumns = 63;
    private const int MostRows = 2000;

    private readonly FormGrid grid;
    private readonly string? commonUnit;
    private int label;
    private int number;
    private int unit;

    private FormLayout(Table table, string? commonUnit)
    {
        Table = table;
        this.commonUnit = commonUnit;
        grid = new FormGrid(table);
        TitleRows = table.Rows.TakeWhile(row => row.Cells is [{ Column: 0 } only] && only.ColumnSpan >= grid.Width).Count();
        HeadRows = FirstHeadRows();
        FindColumns();
        while (HeadRows < table.Rows.Count && (grid.CountsColumns(HeadRows) || IsSubheading(HeadRows)))
            HeadRows++;
        Columns = [.. Enumerable.Range(0, grid.Width).Select(ColumnOf)];
        Rows = [.. ReadRows()];
    }

    /// <summary>The table itself.</summary>
    public Table Table { get; }

    /// <summary>Rows above the body: titles, headings, the row of column numbers.</summary>
    public int HeadRows { get; private set; }

    /// <summary>All columns, left to right.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>Rows with a label, in order.</summary>
    public IReadOnlyList<FormLine> Rows { get; }

    /// <summary>Rows whose label another has too.</summary>
    public IReadOnlySet<FormLine> Repeated => field ??= Rows.Where(row => Rows.Any(other => other != row && other.Words.Likeness(row.Words) >= RowLabel.Same)).ToHashSet();

    /// <summary>The rows are units: TT | Đơn vị | …</summary>
    public bool IsByUnit => label < grid.Width && FormWords.NamesBodies(Columns[label].Heading);

    private int TitleRows { get; }

    /// <summary>Reads a table; null when it is too large to be a form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="commonUnit">Unit of measure said above it.</param>
    public static FormLayout? Of(Table table, string? commonUnit = null) =>
        table.Rows.Count is < 1 or > MostRows || table.ColumnCount is < 2 or > MostColumns ? null : new FormLayout(table, commonUnit);

    /// <summary>"Đơn vị tính: người" above a table holds for all its rows.</summary>
    public static string? UnitIn(string? line)
    {
        var folded = VietnameseText.Fold(line ?? "").TrimStart('(', ' ');
        var colon = line?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && line!.Length < 60 && folded.BeginsAny(FormWords.Units) ? line[(colon + 1)..].Trim(' ', '.', ')') : null;
    }

    /// <summary>The cell at a place, also where a merged one covers it.</summary>
    public TableCell? At(int row, int column) => grid[row, column];

    /// <summary>The cell that begins in a row at or over a column.</summary>
    public TableCell? Own(int row, int column) => Table.Rows[row].Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan);

    private int FirstHeadRows()
    {
        var rows = Table.Rows;
        var marked = rows.TakeWhile(row => row.IsHeader).Count();
        if (TitleRows >= rows.Count)
            return rows.Count;
        // A part of a form that runs on without its headings.
        if (marked == 0 && TitleRows == 0 && OrdinalLabel.Read(grid.Text(0, 0) + " x") is { Style: OrdinalStyle.Arabic or OrdinalStyle.Roman } && rows[0].Cells.Skip(2).Any(cell => IsFigure(cell.Text)))
            return 0;
        var reach = rows[TitleRows].Cells.Count == 0 ? 1 : rows[TitleRows].Cells.Max(cell => cell.RowSpan);
        return Math.Clamp(Math.Max(marked, TitleRows + reach), 1, rows.Count);
    }

    private static bool IsFigure(string text) => text.Trim() is { Length: > 0 and < 16 } trimmed && char.IsAsciiDigit(trimmed[0]);

    private void FindColumns()
    {
        var heads = Table.Rows.Skip(TitleRows).Take(Math.Max(0, HeadRows - TitleRows)).SelectMany(row => row.Cells).Select(cell => (cell.Column, Text: VietnameseText.Fold(cell.Text).Trim())).ToList();
        unit = Find(heads, FormWords.Units, wholeWord: true);
        var name = Find(heads, FormWords.Names, wholeWord: false);
        number = Find(heads, FormWords.Numbers, wholeWord: true);
        if (HeadRows == 0)
            number = 0;
        label = name >= 0 && name != unit ? name : number >= 0 ? number + 1 : 0;
        if (name < 0 && heads.Count > 0 && heads.Find(head => FormWords.NamesBodies(head.Text) && head.Column <= number + 1) is { Text: not null } body)
            label = body.Column;
        if (unit == label)
            unit = -1;
    }

    private static int Find(List<(int Column, string Text)> heads, string[] words, bool wholeWord)
    {
        foreach (var word in words)
        {
            foreach (var (column, text) in heads)
            {
                if (wholeWord ? text == word || text.Begins(word + " (") : text.Begins(word))
                    return column;
            }
        }
        return -1;
    }

    // The second row of headings where the cells above are not merged with the empty ones below: "", "", "KH", "TH".
    private bool IsSubheading(int row) => HeadRows > 0 && grid.Text(row, label).Length == 0 && (number < 0 || grid.Text(row, number).Length == 0)
        && Table.Rows[row - 1].Cells.Any(cell => cell.ColumnSpan > 1)
        && Table.Rows[row].Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).ToList() is { Count: > 0 } texts && texts.TrueForAll(text => !IsFigure(text) || text.Length == 4);

    private FormColumn ColumnOf(int column)
    {
        var heading = grid.Heading(column, TitleRows, HeadRows);
        var kind = column == number ? FormColumnKind.Number : column == label ? FormColumnKind.Label : column == unit ? FormColumnKind.Unit
            : column < label ? FormColumnKind.Context : KindOf(column, heading);
        return new FormColumn(column, heading, kind, grid.Code(column, HeadRows));
    }

    private FormColumnKind KindOf(int column, string heading)
    {
        var said = FormWords.KindOf(heading);
        var texts = Enumerable.Range(HeadRows, Table.Rows.Count - HeadRows).Select(row => grid.Text(row, column)).Where(text => text.Length > 0).ToList();
        // Sentences are no figures whatever the heading says.
        return said is FormColumnKind.Value && texts.Count(text => !IsFigure(text) && text.Count(char.IsLetter) > 12) * 2 > texts.Count && texts.Count > 0 ? FormColumnKind.Text : said;
    }

    private IEnumerable<FormLine> ReadRows()
    {
        var above = new List<(int Level, FormLine Row)>();
        var numbered = number >= 0;
        for (var at = HeadRows; at < Table.Rows.Count; at++)
        {
            var text = grid.Text(at, label);
            if (!text.Any(char.IsLetterOrDigit))
                continue;
            var cell = grid[at, label]!;
            var typed = OrdinalLabel.Read(text);
            var title = HeadingText(text, typed);
            var order = number >= 0 && number != cell.Column ? grid.Text(at, number) : "";
            var level = Level(order.Length > 0 ? OrdinalLabel.Read(order + " x") ?? OrdinalLabel.Read(order + ". x") : typed, order, title, numbered);
            above.RemoveAll(entry => entry.Level >= level);
            var row = new FormLine(at, order, text, title, UnitOf(at, cell, title), above.Count == 0 ? null : above[^1].Row)
            {
                IsMerged = cell.ColumnSpan > 1,
                IsHeading = cell.Column + cell.ColumnSpan > label + 1 && Enumerable.Range(label + 1, cell.Column + cell.ColumnSpan - label - 1).Any(column => Columns[column].Kind is not FormColumnKind.Unit),
                IsContinued = at > 0 && ReferenceEquals(cell, grid[at - 1, label]) && at > HeadRows,
                Context = string.Join(' ', Enumerable.Range(0, label).Where(column => column != number).Select(column => grid.Text(at, column))).Trim(),
                IsTotal = Syllables.Of(title) is ["tong" or "cong"] or ["tong", "cong" or "so"] or ["cong" or "tong", "chung"] or ["tong", "cong", "chung"],
            };
            above.Add((level, row));
            yield return row;
        }
    }

    private string UnitOf(int row, TableCell labelCell, string title)
    {
        var own = unit >= 0 && !ReferenceEquals(grid[row, unit], labelCell) ? grid.Text(row, unit) : "";
        if (own.Length > 0 || unit < 0 && commonUnit is { Length: > 0 })
            return own.Length > 0 ? own : commonUnit!;
        var open = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        var inside = open > 0 && title.Length - open < 24 ? title[(open + 1)..^1].Replace("ĐVT:", "", StringComparison.OrdinalIgnoreCase).Trim() : "";
        return FormWords.IsRemark(inside) ? "" : inside;
    }

    // 0 for a group, 1 for what is numbered with letters or Roman figures, and so on inwards; a row without a number among numbered ones is a part of the one above.
    private static int Level(OrdinalLabel? read, string order, string title, bool numbered) => read?.Style switch
    {
        OrdinalStyle.Named or OrdinalStyle.Appendix => 0,
        OrdinalStyle.UpperLetter => 1,
        OrdinalStyle.Roman => 2,
        OrdinalStyle.Arabic => 3,
        OrdinalStyle.Decimal => 3 + read.Depth,
        OrdinalStyle.LowerLetter => 9,
        OrdinalStyle.Bullet => read.Text.Contains('+', StringComparison.Ordinal) ? 11 : 10,
        null => order.Length > 0 ? 3 : VietnameseText.Fold(title).Begins("trong do") ? 10 : Letters.AreCapitals(title) || VietnameseText.Fold(title).Begins("tong") ? 1 : numbered ? 10 : 3,
    };

    private static string HeadingText(string text, OrdinalLabel? typed)
    {
        var bare = typed is null ? text : text[Math.Min(typed.Length, text.Length)..];
        var trimmed = Outlines.HeadingText.Trimmed(bare);
        return trimmed.Length == 0 ? text : trimmed;
    }
}

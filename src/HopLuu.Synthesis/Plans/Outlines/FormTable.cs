using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>A table that units fill in: its rows are indicators when they carry names.</summary>
internal static class FormTable
{
    private static readonly string[] Units = ["don vi tinh", "dvt", "d.v.t", "don vi do", "don vi", "dv tinh"];
    private static readonly string[] Names =
    [
        "chi tieu", "noi dung", "ten chi tieu", "tieu chi", "muc tieu", "ten", "danh muc", "nhiem vu", "chi so", "cac chi tieu",
        "linh vuc", "loai",
    ];
    private static readonly string[] Numbers = ["tt", "stt", "so tt", "so thu tu"];

    /// <summary>Rows and columns to fill, no signature block or letterhead.</summary>
    public static bool IsForm(Table table)
    {
        if (table.Rows.Count < 2 || table.ColumnCount < 2)
        {
            return false;
        }
        var text = VietnameseText.Fold(string.Join(' ', table.Rows.Take(3).SelectMany(row => row.Cells).Select(cell => cell.Text)));
        return !text.Has("noi nhan") && !text.Has("cong hoa xa hoi") && !text.Has("dang cong san viet nam")
            && !text.Has("tm. ") && !text.Has("t/m ");
    }

    /// <summary>Hangs the table on the section it stands in: the section's own form, or a further one.</summary>
    public static void Attach(OutlineEntry section, Table table)
    {
        var host = section;
        if (section.IsRoot)
        {
            return;
        }
        if (section.Form is not null)
        {
            host = section.Add(new OutlineEntry(section.Title, NodeKind.Form));
        }
        host.Form = table;
        foreach (var row in Indicators(table, UnitAbove(section)))
        {
            host.Add(row);
        }
    }

    // "Đơn vị tính: người" over the table holds for all its rows.
    private static string? UnitAbove(OutlineEntry section)
    {
        var line = section.Guidance.Find(text => OutlineWords.Fold(text).TrimStart('(').BeginsAny(Units)
            && text.Length < 60);
        var colon = line?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 ? line![(colon + 1)..].Trim(' ', '.', ')') : null;
    }

    private static IEnumerable<OutlineEntry> Indicators(Table table, string? common)
    {
        var headRows = HeadRows(table);
        var heads = table.Rows.Take(headRows).SelectMany(row => row.Cells).Select(cell => (cell.Column, Text: VietnameseText.Fold(cell.Text))).ToList();
        var unit = Column(heads, Units, wholeWord: true);
        var name = Column(heads, Names, wholeWord: false);
        var number = Column(heads, Numbers, wholeWord: true);
        name = name >= 0 && name != unit ? name : number >= 0 ? number + 1 : 0;
        if (unit == name)
        {
            unit = -1;
        }
        foreach (var row in table.Rows.Skip(headRows))
        {
            var title = Cell(row, name);
            // Rows of column numbers ("(1) (2) (3)") and empty rows name nothing.
            if (title.Any(char.IsLetter) && !title.Begins("..."))
            {
                // A row merged over its columns heads the rows below it.
                var isGroup = row.Cells.Any(cell => cell.Column <= name && name < cell.Column + cell.ColumnSpan && cell.ColumnSpan > 1);
                yield return isGroup ? new OutlineEntry(HeadingText.Trimmed(title), NodeKind.Indicator) : Indicator(title, unit >= 0 ? Cell(row, unit) : common ?? "", Cell(row, number));
            }
        }
    }

    private static OutlineEntry Indicator(string title, string unit, string number)
    {
        var name = HeadingText.Trimmed(OrdinalLabel.Read(title) is { } label ? title[Math.Min(label.Length, title.Length)..] : title);
        var open = name.EndsWith(')') ? name.LastIndexOf('(') : -1;
        var measure = unit.Length > 0 ? unit : open > 0
            && name.Length - open < 24 ? name[(open + 1)..^1].Replace("ĐVT:", "", StringComparison.OrdinalIgnoreCase).Trim() : null;
        return new OutlineEntry(name.Length == 0 ? title : name, NodeKind.Indicator) { Unit = measure, Number = number.Length > 0 ? number : null };
    }

    /// <summary>The repeated heads, or the first row and those that its cells reach down into, and a row that only counts the columns.</summary>
    private static int HeadRows(Table table)
    {
        var marked = table.Rows.TakeWhile(row => row.IsHeader).Count();
        var spanned = table.Rows[0].Cells.Count == 0 ? 1 : table.Rows[0].Cells.Max(cell => cell.RowSpan);
        var head = Math.Clamp(Math.Max(marked, spanned), 1, table.Rows.Count);
        return head;
    }

    private static int Column(List<(int Column, string Text)> heads, string[] words, bool wholeWord)
    {
        foreach (var word in words)
        {
            foreach (var (column, text) in heads)
            {
                if (wholeWord ? text == word || text.Begins(word + " (") : text.Begins(word))
                {
                    return column;
                }
            }
        }
        return -1;
    }

    private static string Cell(TableRow row, int column) =>
        column < 0 ? "" : VietnameseText.Tidy(row.Cells.FirstOrDefault(cell => cell.Column <= column
            && column < cell.Column + cell.ColumnSpan)?.Text ?? "");
}

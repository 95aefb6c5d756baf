using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>An outline typed as a table: TT | Nội dung | Gợi ý.</summary>
internal static class OutlineTable
{
    private static readonly string[] Titles =
    [
        "noi dung", "de muc", "tieu de", "muc", "phan", "cac noi dung", "noi dung bao cao", "noi dung chinh", "ten muc", "ket cau",
        "bo cuc",
    ];
    private static readonly string[] Explanations =
    [
        "goi y", "yeu cau", "huong dan", "ghi chu", "giai thich", "mo ta", "noi dung can", "noi dung chi tiet", "noi dung cu the",
        "chi tiet", "noi dung goi y", "luu y", "dien giai", "cach viet", "noi dung trinh bay",
    ];
    private static readonly string[] Figures =
    [
        "don vi tinh", "dvt", "so luong", "ket qua", "ty le", "tong", "chi tieu", "ke hoach", "thuc hien", "nam ", "muc tieu",
        "thoi gian", "don vi chu tri", "co quan chu tri", "chu tri",
    ];

    /// <summary>The table's rows as lines of an outline; null when it is a table to fill or of another use.</summary>
    public static IReadOnlyList<PlanLine>? Lines(Table table)
    {
        if (table.Rows.Count < 2 || table.ColumnCount is < 2 or > 4)
        {
            return null;
        }
        var heads = table.Rows[0].Cells.Select(cell => (cell.Column, Text: VietnameseText.Fold(cell.Text))).ToList();
        if (heads.Exists(head => (head.Text + " ").BeginsAny(Figures)))
        {
            return null;
        }
        var title = heads.FindIndex(head => head.Text.BeginsAny(Titles));
        var explained = heads.Exists(head => head.Text.BeginsAny(Explanations));
        if (title < 0 || !(explained || table.ColumnCount == 2) || Filled(table, heads[title].Column) * 2 < table.Rows.Count - 1)
        {
            return null;
        }
        return [.. table.Rows.Skip(1).SelectMany(row => Row(row, heads[title].Column))];
    }

    private static int Filled(Table table, int column) =>
        table.Rows.Skip(1).Count(row => row.Cells.Any(cell => cell.Column == column && cell.Text.Trim().Length > 0));

    private static IEnumerable<PlanLine> Row(TableRow row, int column)
    {
        var number = row.Cells.FirstOrDefault(cell => cell.Column < column);
        var label = number is { ColumnSpan: 1 } && Label(number) is { } read ? read : null;
        var first = true;
        foreach (var cell in row.Cells.Where(cell => cell != number || label is null))
        {
            var isTitle = cell.Column <= column && column < cell.Column + cell.ColumnSpan;
            foreach (var line in PlanLines.Of(cell.Blocks))
            {
                var isHeading = isTitle && first && !line.Bulleted;
                first = false;
                yield return isHeading && label is not null
                    && !line.Numbered ? line with { Label = label, Title = line.Text, Text = $"{label.Text} {line.Text}" }
                    : isHeading && !line.Numbered ? line with { Bold = true, Italic = false }
                    : isTitle ? line
                    : line with { Label = line.Bulleted ? line.Label : null, Title = line.Bulleted ? line.Title : line.Text, Bold = false, BoldLead = 0, StyleLevel = null, Italic = true };
            }
        }
    }

    private static OrdinalLabel? Label(TableCell cell)
    {
        var text = VietnameseText.Tidy(cell.Text);
        if (text.Length == 0 && cell.Blocks is [Paragraph { Number: { Length: > 0 } automatic }])
        {
            text = automatic;
        }
        var bare = text.TrimEnd('.', ')', ' ');
        return bare.Length is > 0 and < 20
            && OrdinalLabel.Read(bare + ". Nội dung") is { Style: not OrdinalStyle.Bullet } label ? label with { Text = text } : null;
    }
}

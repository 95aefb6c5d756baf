using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Heads;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Deadlines in a table: unit or tier, time, recipient in columns of their own.</summary>
internal static class DeadlineTable
{
    private static readonly string[] Times =
    [
        "thoi gian", "thoi han", "han nop", "han gui", "han bao cao", "ngay nop", "ngay gui", "tien do", "hoan thanh", "moc thoi gian",
        "thoi diem",
    ];
    private static readonly string[] Units =
    [
        "cap ", "don vi bao cao", "don vi thuc hien", "doi tuong", "co quan, don vi", "don vi", "dia phuong", "co quan thuc hien",
        "co quan chu tri", "don vi chu tri", "chu tri", "cap bao cao", "co quan",
    ];
    private static readonly string[] Receivers =
    [
        "noi nhan", "gui ve", "noi gui", "co quan nhan", "don vi nhan", "nhan bao cao", "gui bao cao ve", "co quan tiep nhan",
        "noi tiep nhan", "gui den",
    ];
    private static readonly string[] Tasks = ["noi dung", "cong viec", "nhiem vu", "ten cong viec", "hoat dong", "viec "];
    private static readonly string[] Duties = ["bao cao", "gui", "nop", "so ket", "tong ket", "hoan thanh"];

    public static IEnumerable<Deadline> Read(Table table, PlanHead head)
    {
        if (table.Rows.Count < 2)
        {
            yield break;
        }
        var heads = table.Rows[0].Cells.Select(cell => (cell.Column, Text: VietnameseText.Fold(cell.Text) + " ")).ToList();
        var (time, unit, receiver) = (Column(heads, Times, []), Column(heads, Units, Receivers), Column(heads, Receivers, []));
        // Where tasks are listed, the task says whether the row is about the report; else the heads do.
        var task = Column(heads, Tasks, []);
        if (time < 0)
        {
            yield break;
        }
        foreach (var row in table.Rows.Skip(1))
        {
            var due = DueDate.Find(Cell(row, time), head.Date, head.Year, timeColumn: true).FirstOrDefault();
            var text = string.Join(" | ", row.Cells.Select(cell => VietnameseText.Tidy(cell.Text)));
            var context = task >= 0 ? VietnameseText.Fold(Cell(row, task)) : VietnameseText.Fold(text) + string.Concat(heads.Select(column => column.Text));
            if (due is null || !context.HasAny(Duties) || IsMeeting(context))
            {
                continue;
            }
            var address = Address.Find("Báo cáo gửi " + (receiver >= 0 ? Cell(row, receiver) : text));
            yield return new Deadline(TierOf(row, unit, time), due.Due, due.Inclusive, due.Time, text, address.Recipient, address.Via);
        }
    }

    private static bool IsMeeting(string context) => context.Has("hoi nghi") && !context.Has("bao cao") && !context.Has("xong");

    private static string TierOf(TableRow row, int unit, int time)
    {
        var name = unit >= 0 ? Cell(row, unit) : Cell(row, row.Cells.FirstOrDefault(cell => cell.Column != time
            && cell.Text.Count(char.IsLetter) > 3)?.Column ?? 0);
        return BodyPhrase.WithoutLead(name).Trim(' ', '.', ';', ',');
    }

    private static int Column(List<(int Column, string Text)> heads, string[] words, string[] others)
    {
        foreach (var word in words)
        {
            foreach (var (column, text) in heads)
            {
                if (text.Begins(word) && !text.HasAny(others))
                {
                    return column;
                }
            }
        }
        return -1;
    }

    private static string Cell(TableRow row, int column) =>
        VietnameseText.Tidy(row.Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.ColumnSpan)?.Text ?? "");
}

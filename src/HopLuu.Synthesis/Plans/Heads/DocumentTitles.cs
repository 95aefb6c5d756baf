using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>The line that names the kind of document: "KẾ HOẠCH", "HƯỚNG DẪN".</summary>
internal static class DocumentTitles
{
    private static readonly (string Folded, string Name)[] Kinds =
    [
        ("ke hoach", "Kế hoạch"), ("huong dan", "Hướng dẫn"), ("thong bao", "Thông báo"), ("cong van", "Công văn"), ("cong dien", "Công điện"), ("chuong trinh", "Chương trình"), ("quyet dinh", "Quyết định"),
        ("chi thi", "Chỉ thị"), ("thong tri", "Thông tri"), ("ket luan", "Kết luận"), ("to trinh", "Tờ trình"), ("phuong an", "Phương án"), ("de an", "Đề án"), ("nghi quyet", "Nghị quyết"), ("quy dinh", "Quy định"),
        ("bao cao", "Báo cáo"),
    ];

    /// <summary>The kind a line names and the length of its name; null when it is no such line.</summary>
    public static (string Name, int Length)? Of(PlanLine line)
    {
        if (line.Table is not null || line.Label is not null)
        {
            return null;
        }
        foreach (var (folded, name) in Kinds)
        {
            if (line.Folded.Begins(folded) && IsTitle(line, folded.Length))
            {
                return (name, name.Length);
            }
        }
        return null;
    }

    private static bool IsTitle(PlanLine line, int length)
    {
        var rest = line.Folded[length..].Trim(' ', ':', '*');
        if (rest.Begins("so ") || rest.Begins("nay"))
        {
            return false;
        }
        var alone = rest.Length == 0 || rest.StartsWith('(');
        var first = line.Text.AsSpan(0, Math.Min(length, line.Text.Length));
        return alone ? char.IsUpper(line.Text[0]) : char.IsUpper(first[^1]) || ((line.Bold || line.Centered) && !line.Text.EndsWith('.'));
    }
}

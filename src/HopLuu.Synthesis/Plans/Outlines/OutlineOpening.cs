using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The lines between an outline's title and its first heading: subtitle, "(Kèm theo …)", a model letterhead.</summary>
internal static class OutlineOpening
{
    private static readonly string[] GoesOn =
    [
        "so ket", "tong ket", "ket qua", "thuc hien", "ve ", "v/v", "cong tac", "tinh hinh", "viec ", "nam ", "giai doan", "bao cao",
        "xay dung", "danh gia", "cua ", "(", "05 nam", "5 nam", "10 nam", "nhiem ky",
    ];
    private static readonly string[] Letterhead =
    [
        "dang bo", "dang uy", "chi bo", "huyen uy", "tinh uy", "ubnd", "uy ban nhan dan", "so:", "so ", "dang cong san",
        "cong hoa xa hoi", "doc lap", "don vi:", "ten don vi", "ten co quan", "*", "ban thuong vu",
    ];

    public static OutlineRegion Region(IReadOnlyList<PlanLine> lines, int at, int end)
    {
        var title = new List<string> { HeadingText.Trimmed(lines[at].Label is { Style: OrdinalStyle.Appendix }
            && lines[at].Title.Length > 0 ? lines[at].Title : lines[at].Text) };
        var preface = new List<string>();
        var last = lines[at];
        var i = at + 1;
        for (; i < end && !Opens(lines[i], title, last); i++)
        {
            var line = lines[i];
            if (line.Table is not null || Letters.IsRule(line.Text) || line.Text.StartsWith('(') || IsLetterhead(line))
            {
                continue;
            }
            if (IsSubtitle(line, last) && preface.Count == 0)
            {
                title.Add(HeadingText.Trimmed(line.Text));
                last = line;
            }
            else
            {
                preface.Add(line.Text);
            }
        }
        return new OutlineRegion(string.Join(' ', title), Closing.Without(lines.Skip(i).Take(end - i)), preface);
    }

    private static bool Opens(PlanLine line, List<string> title, PlanLine last)
    {
        if (line.Table is { } table)
        {
            return OutlineTable.Lines(table) is not null || FormTable.IsForm(table);
        }
        if (line.Numbered || line.StyleLevel is not null || OutlineWords.IsKnownHeading(line.Folded))
        {
            return true;
        }
        var goesOn = line.Folded.BeginsAny(GoesOn) || char.IsLower(line.Text[0]);
        return !line.Text.StartsWith('(') && !IsLetterhead(line) && !goesOn && (line.Bulleted || ((line.Caps || line.Bold)
            && (line.Centered != last.Centered || (line.Caps && title.Count > 1))));
    }

    private static bool IsSubtitle(PlanLine line, PlanLine last) =>
        line.Text.Length < 260 && !line.Text.EndsWith(':') && (line.Centered || !last.Centered) && (line.Centered || line.Bold
            || !line.Text.EndsWith('.'));

    private static bool IsLetterhead(PlanLine line) => line.Caps && line.Folded.BeginsAny(Letterhead) && line.Text.Length < 80
        || (line.Folded.Begins("so") && line.Folded.Has("-bc/"))
        || (line.Folded.Has(", ngay") && line.Folded.Has("thang") && line.Text.Length < 70);
}

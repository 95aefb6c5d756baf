using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>An outline inside the plan's own text: "Đề cương báo cáo gồm các nội dung sau: 1. … 2. …".</summary>
internal static class InBody
{
    private static readonly string[] AlwaysEnds =
    [
        "thoi gian gui", "thoi han gui", "thoi gian nop", "thoi han nop", "to chuc thuc hien", "thoi gian thuc hien",
        "thoi gian bao cao", "thoi han bao cao", "thoi gian va noi",
    ];

    private const int LongestOutline = 500;

    private static readonly string[] Ends =
    [
        "can cu ke hoach", "tren day la", "de nghi ", "yeu cau cac", "bao cao cua", "bao cao gui", "nhan duoc", "thoi gian gui",
        "trong qua trinh", "van ban nay", "thoi han", "thoi gian", "to chuc thuc hien",
        "kinh phi", "hinh thuc", "phan cong", "noi nhan", "t/m", "tm.", "bao cao bang van ban", "so lieu bao cao",
        "so lieu trong bao cao", "bao cao xin gui", "ban thuong vu", "phuong phap", "tien do", "trach nhiem",
    ];

    public static OutlineRegion? Find(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        OutlineRegion? best = null;
        var bestScore = 0;
        for (var i = start; i < end; i++)
        {
            var weight = lines[i].Table is null ? Announces(lines[i].Folded) : 0;
            if (bestScore == 0 && weight == 0 && lines[i].Table is null && InlineList.Of(lines[i]) is { } inline
                && Announces(VietnameseText.Fold(inline.Lead)) > 0)
            {
                (best, bestScore) = (new OutlineRegion(null, inline.Lines, []), 1);
            }
            if (weight <= bestScore)
            {
                continue;
            }
            var inside = Inside(lines, i, start, end);
            if (inside.Count(line => line.Label is not null || line.Table is not null) >= 2 || (inside.Count > 0
                && inside[0].Table is not null))
            {
                (best, bestScore) = (new OutlineRegion(null, inside, [lines[i].Text]), weight);
            }
        }
        return best;
    }

    /// <summary>How surely a line leads over to an outline; 0 when it does not.</summary>
    private static int Announces(string folded)
    {
        var leads = folded.EndsWith(':') || folded.Ends("sau day") || folded.Ends("nhu sau.") || folded.Ends("sau:.");
        if (folded.Has("de cuong"))
        {
            return leads ? 5 : folded.Length < 60 ? 4 : 0;
        }
        if (folded.Has("bao cao") && (leads || folded.Length < 60))
        {
            return folded.Has("noi dung") || folded.Has("gom") || folded.Has("bo cuc")
                || folded.Has("ket cau") || folded.Has("theo cac") ? leads ? 3 : 2 : 0;
        }
        return leads && folded.Has("noi dung") && (folded.Has("so ket") || folded.Has("tong ket") || folded.Has("danh gia")) ? 1 : 0;
    }

    private static IReadOnlyList<PlanLine> Inside(IReadOnlyList<PlanLine> lines, int anchor, int start, int end)
    {
        var outer = Open(lines, start, anchor);
        var inner = new List<OrdinalLabel>();
        var inside = new List<PlanLine>();
        for (var i = anchor + 1; i < Math.Min(end, anchor + LongestOutline); i++)
        {
            var line = lines[i];
            if (line.Table is null && IsAfter(line, outer, inner))
            {
                break;
            }
            if (line.Label is { } label)
            {
                Push(inner, label);
            }
            inside.Add(line);
        }
        return inside;
    }

    private static bool IsAfter(PlanLine line, List<(OrdinalLabel Label, int Look)> outer, List<OrdinalLabel> inner)
    {
        if (line.Label is not { } label)
        {
            return line.Folded.BeginsAny(Ends) || line.Folded.Has("truoc ngay");
        }
        if (line.FoldedTitle.BeginsAny(AlwaysEnds))
        {
            return true;
        }
        var continuesOuter = outer.Find(open => label.Continues(open.Label));
        if (continuesOuter.Label is null)
        {
            return false;
        }
        var continuesInner = inner.Exists(label.Continues);
        return !continuesInner || (line.FoldedTitle.BeginsAny(Ends) && Look.Rank(line) <= continuesOuter.Look);
    }

    /// <summary>The plan's headings that are open at a line.</summary>
    private static List<(OrdinalLabel Label, int Look)> Open(IReadOnlyList<PlanLine> lines, int start, int anchor)
    {
        var open = new List<(OrdinalLabel Label, int Look)>();
        for (var i = start; i <= anchor; i++)
        {
            if (lines[i].Label is not { } label)
            {
                continue;
            }
            var at = open.FindLastIndex(entry => label.Continues(entry.Label) || (entry.Label.Style == label.Style
                && entry.Label.Depth == label.Depth));
            if (at >= 0)
            {
                open.RemoveRange(at, open.Count - at);
            }
            open.Add((label, Look.Rank(lines[i])));
        }
        return open;
    }

    private static void Push(List<OrdinalLabel> inner, OrdinalLabel label)
    {
        var at = inner.FindLastIndex(open => label.Continues(open) || (open.Style == label.Style && open.Depth == label.Depth));
        if (at >= 0)
        {
            inner.RemoveRange(at, inner.Count - at);
        }
        inner.Add(label);
    }
}

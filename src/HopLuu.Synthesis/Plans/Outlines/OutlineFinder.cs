using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Lines of a plan that are an outline.</summary>
internal sealed record OutlineRegion(string? Title, IReadOnlyList<PlanLine> Lines, IReadOnlyList<string> Preface)
{
    /// <summary>The outline is a sheet of its own after the plan's text.</summary>
    public bool IsBehindSignature { get; init; }
}

/// <summary>Where in a plan the outline stands.</summary>
internal static class OutlineFinder
{
    // "Nội dung báo cáo" also heads a section of an outline, so it names an outline only where nothing stronger does.
    private static readonly string[] Strong =
    [
        "de cuong", "goi y noi dung", "goi y xay dung", "goi y de cuong", "goi y bao cao", "khung de cuong", "khung bao cao",
        "mau de cuong", "mau bao cao", "noi dung de cuong", "huong dan xay dung bao cao", "huong dan viet bao cao", "dan y bao cao",
    ];
    private static readonly string[] Weak =
    [
        "khung noi dung", "noi dung bao cao", "bo cuc bao cao", "ket cau bao cao", "cau truc bao cao", "noi dung goi y",
        "noi dung chinh cua bao cao", "bao cao",
    ];

    /// <summary>The outlines of a plan, the main one first; empty when none is found.</summary>
    /// <param name="start">First line of the plan's text, after its title.</param>
    /// <param name="end">Line of "Nơi nhận", or the number of lines.</param>
    public static IReadOnlyList<OutlineRegion> Find(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var anchors = Anchors(lines, start, end, Strong);
        if (anchors.Count == 0)
        {
            anchors = [.. Anchors(lines, Math.Min(end + 1, lines.Count), end, Weak).Take(1)];
        }
        // An outline behind the signature is the plan's; one named in the text before only refers to it.
        if (anchors.Exists(at => at > end))
        {
            anchors.RemoveAll(at => at < end);
        }
        if (anchors.Count > 0)
        {
            return [.. anchors.Select((at, n) =>
                OutlineOpening.Region(lines, at, n + 1 < anchors.Count ? BeforeLabel(lines, anchors[n + 1]) : Stop(lines, at, end)) with { IsBehindSignature = at > end || end == lines.Count })];
        }
        return InBody.Find(lines, start, end) is { } region ? [region] : [];
    }

    private static List<int> Anchors(IReadOnlyList<PlanLine> lines, int start, int end, string[] titles)
    {
        var anchors = new List<int>();
        for (var i = start; i < lines.Count; i++)
        {
            if (IsTitle(lines, i, end, titles) && (anchors.Count == 0 || i > anchors[^1] + 3))
            {
                anchors.Add(i);
            }
        }
        return anchors;
    }

    private static bool IsTitle(IReadOnlyList<PlanLine> lines, int at, int end, string[] titles)
    {
        var line = lines[at];
        if (line.Table is not null || line.Text.Length > 300 || (line.Label is not null
            && line.Label.Style != Vietnamese.OrdinalStyle.Appendix))
        {
            return false;
        }
        var text = line.Label is { Style: Vietnamese.OrdinalStyle.Appendix } && line.Title.Length > 0 ? line.FoldedTitle : line.Folded;
        var standsOut = line.Caps || line.Centered || line.Bold || line.BreakBefore || at > end;
        return standsOut && text.BeginsAny(titles) && !(at < end && text.EndsWith(':') && !line.Centered && !line.Caps);
    }

    // "PHỤ LỤC 02" above the next outline's title belongs to that one.
    private static int BeforeLabel(IReadOnlyList<PlanLine> lines, int at) =>
        at > 0 && lines[at - 1] is { Label.Style: Vietnamese.OrdinalStyle.Appendix, Title.Length: 0 } ? at - 1 : at;

    private static int Stop(IReadOnlyList<PlanLine> lines, int at, int end) => at < end ? end : lines.Count;
}

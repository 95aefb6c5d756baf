using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Lines of a plan that are an outline.</summary>
internal sealed record OutlineRegion(string? Title, IReadOnlyList<PlanLine> Lines, IReadOnlyList<string> Preface);

/// <summary>Where in a plan the outline stands.</summary>
internal static class OutlineFinder
{
    private static readonly string[] Titles =
    [
        "de cuong", "goi y noi dung", "goi y xay dung", "goi y de cuong", "goi y bao cao", "khung de cuong", "khung bao cao", "khung noi dung", "mau de cuong", "mau bao cao", "noi dung de cuong",
        "noi dung bao cao", "bo cuc bao cao", "ket cau bao cao", "cau truc bao cao", "noi dung goi y", "huong dan xay dung bao cao", "huong dan viet bao cao", "dan y bao cao", "noi dung chinh cua bao cao",
    ];

    /// <summary>The outlines of a plan, the main one first; empty when none is found.</summary>
    /// <param name="start">First line of the plan's text, after its title.</param>
    /// <param name="end">Line of "Nơi nhận", or the number of lines.</param>
    public static IReadOnlyList<OutlineRegion> Find(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var anchors = new List<int>();
        for (var i = start; i < lines.Count; i++)
        {
            if (IsTitle(lines, i, end) && (anchors.Count == 0 || i > anchors[^1] + 3))
            {
                anchors.Add(i);
            }
        }
        if (anchors.Count > 0)
        {
            return [.. anchors.Select((at, n) => OutlineOpening.Region(lines, at, n + 1 < anchors.Count ? anchors[n + 1] : Stop(lines, at, end)))];
        }
        return InBody.Find(lines, start, end) is { } region ? [region] : [];
    }

    private static bool IsTitle(IReadOnlyList<PlanLine> lines, int at, int end)
    {
        var line = lines[at];
        if (line.Table is not null || line.Text.Length > 300 || line.Bulleted)
        {
            return false;
        }
        var text = line.Label is { Style: Vietnamese.OrdinalStyle.Appendix } && line.Title.Length > 0 ? line.FoldedTitle : line.Folded;
        var standsOut = line.Caps || line.Centered || line.Bold || line.BreakBefore || at > end;
        return standsOut && OutlineWords.StartsWithAny(text, Titles) && !(at < end && text.EndsWith(':') && !line.Centered && !line.Caps);
    }

    private static int Stop(IReadOnlyList<PlanLine> lines, int at, int end) => at < end ? end : lines.Count;
}

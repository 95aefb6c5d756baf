using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>The issuing body of a plan that lacks its heading block, by what its text says: "Ban Thường vụ Huyện ủy xây dựng kế hoạch …".</summary>
internal static class UnnamedIssuer
{
    private static readonly string[] Acts =
    [
        " xay dung ke hoach", " ban hanh ke hoach", " xay dung va ban hanh ke hoach", " de ra ke hoach", " yeu cau", " de nghi",
        " huong dan",
    ];
    private static readonly string[] Bodies =
    [
        "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "uy ban nhan dan", "ubnd", "chi bo",
    ];

    public static string? Find(IReadOnlyList<PlanLine> lines, PlanHead head, int end)
    {
        for (var i = head.TextStart; i < end; i++)
        {
            var folded = FoldedText.Of(lines[i].Text);
            foreach (var act in Acts)
            {
                if (folded.Text.IndexOf(act, StringComparison.Ordinal) is var at and > 0 && Before(folded, at) is { } body)
                {
                    return head.Place is { } place && IsUnnamed(body) ? $"{body} {place}" : body;
                }
            }
        }
        return null;
    }

    private static string? Before(FoldedText folded, int at)
    {
        var start = -1;
        foreach (var body in Bodies)
        {
            start = Math.Max(start, folded.Text.LastIndexOf(body, at, StringComparison.Ordinal));
        }
        return start >= 0 && at - start < 45 && folded.Text.AsSpan(start, at - start).IndexOfAny(",;.:") < 0
            ? folded.ToSource(new TextSpan(start, at - start)).Of(folded.Source).Trim() : null;
    }

    // "Huyện ủy", "UBND huyện": which one, only the place of issue says.
    private static bool IsUnnamed(string body) =>
        !body.Split(' ').Skip(1).Any(word => char.IsUpper(word[0]) && word is not ("Ban" or "UBND"));
}

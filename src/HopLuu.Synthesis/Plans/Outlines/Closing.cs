using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The end of a model report: signature and recipients, which ask for nothing.</summary>
internal static class Closing
{
    private static readonly string[] Signatures =
    [
        "t/m", "tm.", "tm ", "k/t", "kt.", "t/l", "tl.", "bi thu", "pho bi thu", "chu tich", "pho chu tich", "thu truong", "(ky",
        "xac nhan",
    ];

    public static IReadOnlyList<PlanLine> Without(IEnumerable<PlanLine> lines)
    {
        var kept = new List<PlanLine>();
        var recipients = false;
        foreach (var line in lines)
        {
            if (line.Table is not null)
            {
                kept.Add(line);
                continue;
            }
            if (line.Folded.Begins("noi nhan"))
            {
                recipients = true;
                continue;
            }
            recipients &= line.Bulleted && !line.BreakBefore;
            var signature = (line.Caps || line.Text.StartsWith('(')) && !line.Numbered && line.Folded.BeginsAny(Signatures)
                && line.Text.Length < 60;
            if (!recipients && !signature)
            {
                kept.Add(line);
            }
        }
        return kept;
    }
}

using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Numbered items typed one after another in a single line: "a) …; b) …; c) …".</summary>
internal static class RunOnList
{
    private const int LongestItem = 200;

    /// <summary>The items with their numbers; empty when the line holds one at most.</summary>
    public static IReadOnlyList<(OrdinalLabel Label, string Title)> Of(PlanLine line)
    {
        if (line.Label is not { Style: OrdinalStyle.LowerLetter or OrdinalStyle.Arabic } label || line.Title.IndexOf(';', StringComparison.Ordinal) < 0)
        {
            return [];
        }
        var items = new List<(OrdinalLabel, string)>();
        var start = 0;
        for (var at = line.Title.IndexOf(';', StringComparison.Ordinal); at >= 0; at = line.Title.IndexOf(';', at + 1))
        {
            var rest = line.Title[(at + 1)..].TrimStart();
            if (OrdinalLabel.Read(rest) is not { } next || next.Style != label.Style || !next.Continues(label))
            {
                continue;
            }
            items.Add((label, HeadingText.Trimmed(line.Title[start..at])));
            (label, start) = (next, line.Title.Length - rest.Length + Math.Min(next.Length, rest.Length));
        }
        items.Add((label, HeadingText.Trimmed(line.Title[start..])));
        return items.Count > 1 && items.TrueForAll(static item => item.Item2.Length is > 2 and < LongestItem) ? items : [];
    }
}

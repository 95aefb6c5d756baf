namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>Sentences that a page end or a text converter cut in two.</summary>
internal static class BrokenLines
{
    private const int LongEnough = 50;
    private const int TooLong = 4000;

    /// <summary>Joins a long line without final punctuation to the next one when that goes on in small letters.</summary>
    public static List<PlanLine> Joined(List<PlanLine> lines)
    {
        var joined = new List<PlanLine>(lines.Count);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], line))
            {
                var before = joined[^1];
                joined[^1] = before with { Text = $"{before.Text} {line.Text}", Title = $"{before.Title} {line.Text}" };
            }
            else
            {
                joined.Add(line);
            }
        }
        return joined;
    }

    private static bool GoesOn(PlanLine before, PlanLine line) =>
        line is { Table: null, Label: null, Centered: false, BreakBefore: false }
        && before is { Table: null, Centered: false }
        && before.Text.Length is >= LongEnough and <= TooLong
        && before.Bold == line.Bold
        && !before.Caps
        && (char.IsLetterOrDigit(before.Text[^1]) || before.Text[^1] is ',' or '-')
        && char.IsLower(line.Text[0]);
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Which heading stands under which, by habit of numbering and look; text may overrule it later.</summary>
internal static class HeadingTree
{
    public const int Unnumbered = 28;
    private const int CapitalLine = 12;

    public static int RankOfLevel(int level) => level switch { 1 => 11, 2 => 25, 3 => 42, 4 => 52, _ => 53 + level };

    public static int RankOf(ReportLine line) => line.Label switch
    {
        null => line.IsCapitals && (line.IsBold || line.IsCentered) ? CapitalLine : Unnumbered,
        { Style: OrdinalStyle.Appendix, Value: 0 } => 9,
        { Style: OrdinalStyle.Named or OrdinalStyle.Appendix } => 10,
        { Style: OrdinalStyle.UpperLetter } => 15,
        { Style: OrdinalStyle.Roman } => 20,
        { Style: OrdinalStyle.Arabic } label => label.Text.EndsWith(')') ? 47 : 30,
        { Style: OrdinalStyle.Decimal } label => 34 + Math.Min(6, label.Depth),
        { Style: OrdinalStyle.LowerLetter } => 50,
        { Style: OrdinalStyle.Bullet } => line.IsBold && line.Text.Length < 120 ? Unnumbered : RankOfBullet(line.Label.Text),
        _ => Unnumbered,
    };

    /// <summary>Sets the parents.</summary>
    public static void Nest(List<Heading> headings)
    {
        var swapped = LettersInsideRomans(headings);
        var open = new Stack<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var rank = RankIn(headings[i], swapped);
            while (open.Count > 0 && RankIn(headings[open.Peek()], swapped) >= rank)
                open.Pop();
            headings[i].Parent = open.Count > 0 ? open.Peek() : -1;
            open.Push(i);
        }
    }

    private static int RankOfBullet(string bullet) => bullet[0] switch { '*' => 56, '+' => 75, _ => 65 };

    private static int RankIn(Heading heading, bool swapped) =>
        swapped && heading.Label?.Style == OrdinalStyle.UpperLetter && heading.Rank == 15 ? 22 : heading.Rank;

    private static bool LettersInsideRomans(List<Heading> headings)
    {
        var roman = headings.FindIndex(static heading => heading.Label?.Style == OrdinalStyle.Roman);
        var letter = headings.FindIndex(static heading => heading.Label?.Style == OrdinalStyle.UpperLetter);
        return roman >= 0 && letter > roman;
    }
}

using HopLuu.Synthesis.Plans;
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

    /// <summary>Sets the parents, and the facet a heading stands under.</summary>
    public static void Nest(List<Heading> headings)
    {
        var ranks = Ranks(headings);
        var open = new List<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            while (open.Count > 0 && ranks[open[^1]] > ranks[i])
                open.RemoveAt(open.Count - 1);
            var level = open.Count;
            while (level > 0 && ranks[open[level - 1]] == ranks[i])
                level--;
            var keep = Kept(headings, open, level, headings[i]);
            open.RemoveRange(keep, open.Count - keep);
            headings[i].Parent = open.Count > 0 ? open[^1] : -1;
            headings[i].Under = headings[i].Parent < 0 ? null : FacetOver(headings[headings[i].Parent]);
            open.Add(i);
        }
    }

    /// <summary>
    /// How many open headings stay open above one of the same rank: a list that starts again at 1 stands inside the item before it ("2. Nhiệm vụ và giải pháp" / "1. Tăng cường …"),
    /// and the number that follows says which list goes on.
    /// </summary>
    private static int Kept(List<Heading> headings, List<int> open, int level, Heading heading)
    {
        if (level == open.Count || heading.Number == 0 || heading.Label!.Style == OrdinalStyle.Decimal)
            return level;
        if (heading.Number == 1)
            return headings[open[^1]].Number > 0 ? open.Count : level;
        var fits = Enumerable.Range(level, open.Count - level).Where(at => headings[open[at]].Number == heading.Number - 1).ToList();
        return fits.Count == 0 ? level : heading.Best > 0.85 ? fits[0] : fits[^1];
    }

    private static Facet? FacetOver(Heading above) => above switch
    {
        { IsPureFacet: true, Facets: FacetSet.Shortcomings } => Facet.Shortcomings,
        { IsPureFacet: true, Facets: FacetSet.Causes } => Facet.Causes,
        { IsPureFacet: true } => null,
        _ => above.Under,
    };

    private static int RankOfBullet(string bullet) => bullet[0] switch { '*' => 56, '+' => 75, _ => 65 };

    /// <summary>Ranks within this report: letters inside Roman numbers, and unnumbered headings just above a list that starts at 1 below them.</summary>
    private static int[] Ranks(List<Heading> headings)
    {
        var swapped = LettersInsideRomans(headings);
        var ranks = new int[headings.Count];
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            ranks[i] = swapped && headings[i] is { Label.Style: OrdinalStyle.UpperLetter, Rank: 15 } ? 22 : headings[i].Rank;
            if (ranks[i] == Unnumbered && i + 1 < headings.Count && headings[i + 1].Number == 1 && ranks[i + 1] <= Unnumbered)
                ranks[i] = ranks[i + 1] - 1;
        }
        return ranks;
    }

    private static bool LettersInsideRomans(List<Heading> headings)
    {
        var roman = headings.FindIndex(static heading => heading.Label?.Style == OrdinalStyle.Roman);
        var letter = headings.FindIndex(static heading => heading.Label?.Style == OrdinalStyle.UpperLetter);
        return roman >= 0 && letter > roman;
    }
}

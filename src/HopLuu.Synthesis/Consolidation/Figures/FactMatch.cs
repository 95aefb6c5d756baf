using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>How surely two figures count the same thing, 0 to 1.</summary>
internal static class FactMatch
{
    /// <summary>Below this nothing is added.</summary>
    public const double Bar = 0.52;

    private const double Surely = 1.0;

    // From here on Quantities.Comparable holds two figures to be addable.
    private const double Comparable = 0.5;
    private const double ClearlyComparable = 0.8;

    public static double Score(FactGroup group, Fact fact, WordWeights weights)
    {
        double best = 0;
        for (var at = 0; at < group.Shown.Count; at++)
        {
            // What is nothing like the first two is nothing like the others; what is just like one needs no other.
            if (best >= Surely || at == Math.Max(2, group.Lead) && best <= 0)
                break;
            best = Math.Max(best, Score(group.Shown[at], fact, weights));
            foreach (var twin in fact.Twins)
                best = Math.Max(best, Score(group.Shown[at], twin, weights));
        }
        return best;
    }

    public static double Score(Fact a, Fact b, WordWeights weights)
    {
        if (a.Column is not null && b.Column is not null)
            return a.Column == b.Column ? Rows(a, b, weights) : 0;
        // The policy's money is added to nothing but the policy's money, whatever words they share ("kinh phí mua máy tính").
        if (a.Column is null && b.Column is null && (a.Outlay != Outlay.None || b.Outlay != Outlay.None))
            return a.Outlay != Outlay.None && b.Outlay != Outlay.None && a.Section == b.Section ? Surely : 0;
        if (a.Quantity is { } one && b.Quantity is { } other && a.MayBeAdded && b.MayBeAdded)
        {
            // The same words come again and again in a campaign; each pair of them is compared once.
            var alike = weights.Compared.GetOrAdd((a.SenseNumber(weights), b.SenseNumber(weights)), static (_, pair) => Quantities.Comparable(pair.one, pair.other), (one, other));
            return alike < Comparable ? FallBack(a, b, one, other) : alike + (a.Section == b.Section ? 0.12 : a.Node == b.Node ? 0.08 : -0.05);
        }
        // What a row is called may stand before the figure in running text ("Quỹ Khuyến học huy động …").
        var modifiers = (a.Column is null) == (b.Column is null)
            ? Overlap(a.Modifiers, b.Modifiers, weights)
            : RowInText(a.Column is null ? b : a, a.Column is null ? a : b, weights);
        if (modifiers is 0)
            return 0;
        var context = Overlap(a.Context, b.Context, weights) ?? 0;
        return 0.45 * (modifiers ?? 0.5) + 0.35 * context + (a.Section == b.Section ? 0.2 : a.Node == b.Node ? 0.15 : 0);
    }

    /// <summary>Two figures of text that stand alone among many units must be surely the same.</summary>
    public static bool IsClear(FactGroup group) =>
        group.Shown.Any(fact => fact.Column is not null) || group.Members.Take(2).ToList() is [{ Quantity: { } one }, { Quantity: { } other }] && Quantities.Comparable(one, other) >= ClearlyComparable;

    // The verb alone differs ("đăng", "thực hiện" tin, bài) and the unit, of two words or more, is written the same in the same section.
    // "Lượt người" says nothing of what was done for them: 720 people helped are not people trained.
    private static double FallBack(Fact a, Fact b, Quantity one, Quantity other) =>
        a.Section == b.Section && a.IsOnlyOfUnit && b.IsOnlyOfUnit && a.Class is not ("₫" or Measure.Attendances or Measure.Persons) && one.IsPart == other.IsPart && one.Year == other.Year
            && a.Unit.Contains(' ', StringComparison.Ordinal) && VietnameseText.Fold(a.Label) == VietnameseText.Fold(b.Label) ? Bar + 0.02 : 0;

    // Row labels are short and chosen with care: they must be nearly the same.
    private static double Rows(Fact a, Fact b, WordWeights weights)
    {
        var shared = Shared(a.Modifiers, b.Modifiers, weights);
        var (one, other) = (Weight(a.Modifiers, weights), Weight(b.Modifiers, weights));
        var (smaller, larger) = (Math.Min(one, other), Math.Max(one, other));
        return smaller <= 0 ? 0 : 0.5 * shared / smaller + 0.5 * shared / larger - (a.Node == b.Node ? 0 : 0.1);
    }

    private static double? RowInText(Fact row, Fact text, WordWeights weights)
    {
        var all = Weight(row.Modifiers, weights);
        return all <= 0 ? null : Weight(row.Modifiers.Where(token => text.Modifiers.Contains(token) || text.Context.Contains(token)), weights) / all;
    }

    private static double? Overlap(HashSet<int> a, HashSet<int> b, WordWeights weights)
    {
        if (a.Count == 0 || b.Count == 0)
            return null;
        return Shared(a, b, weights) / Math.Min(Weight(a, weights), Weight(b, weights));
    }

    public static double Weight(IEnumerable<int> tokens, WordWeights weights) => tokens.Sum(weights.Of);

    private static double Weight(HashSet<int> tokens, WordWeights weights)
    {
        double sum = 0;
        foreach (var token in tokens)
            sum += weights.Of(token);
        return sum;
    }

    private static double Shared(HashSet<int> a, HashSet<int> b, WordWeights weights)
    {
        double sum = 0;
        foreach (var token in a)
        {
            if (b.Contains(token))
                sum += weights.Of(token);
        }
        return sum;
    }
}

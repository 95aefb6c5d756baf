namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>A report that gives two values for one thing.</summary>
internal sealed record Contradiction(Fact A, Fact B);

/// <summary>The figures of one report.</summary>
/// <param name="Rows">Rows of its tables that hold figures.</param>
internal sealed record ReportFacts(IReadOnlyList<Fact> Facts, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<FigureRow> Rows);

/// <summary>Joins, within one report, what text and tables say about the same figure, and finds what they disagree on.</summary>
internal static class FactLinks
{
    private const decimal TellingValue = 20m;

    /// <summary>A report's figures, each once, and what they disagree on. The answer depends on this report alone.</summary>
    /// <param name="outlays">Finds the money for the campaign's policy; null when nothing is to be added.</param>
    public static ReportFacts Of(Contributor unit, IReadOnlyList<Passage> passages, Outlays? outlays = null)
    {
        var weights = new WordWeights(passages);
        var tables = unit.Report.Tables.Select(table => (Table: table, Rows: FigureTable.Rows(table, unit.Report.Date))).ToList();
        var facts = Join([.. tables.SelectMany(read => TableFacts.Of(unit, read.Table, read.Rows)), .. TextFacts.Of(passages)], weights);
        outlays?.Mark(facts);
        return new ReportFacts(facts, Contradictions(facts, weights), [.. tables.SelectMany(read => read.Rows)]);
    }

    /// <summary>One fact for each figure of a report, other places of it as twins.</summary>
    private static List<Fact> Join(IReadOnlyList<Fact> facts, WordWeights weights)
    {
        var kept = new List<Fact>();
        var bySize = new Dictionary<decimal, List<Fact>>();
        foreach (var fact in facts)
        {
            if (!bySize.TryGetValue(fact.Size, out var same))
                bySize[fact.Size] = same = [];
            var twin = same.FirstOrDefault(other => AreTwins(other, fact, weights));
            if (twin is not null)
            {
                twin.Twins.Add(fact);
                twin.IsPart &= fact.IsPart;
                continue;
            }
            same.Add(fact);
            kept.Add(fact);
        }
        return kept;
    }

    /// <summary>
    /// Pairs of figures of one report that count the same and differ. Only what text and table say about one row, or two sentences in nearly
    /// the same words, and only values near each other: a slip of the pen, not another thing.
    /// </summary>
    private static List<Contradiction> Contradictions(IReadOnlyList<Fact> facts, WordWeights weights)
    {
        var found = new List<Contradiction>();
        var rows = facts.Where(fact => fact.Column is not null).ToList();
        foreach (var text in facts.Where(fact => fact.Column is null && !fact.IsPart && !fact.IsApproximate))
        {
            var named = rows.Where(row => row.Class == text.Class && Names(text, row, weights) >= 0.85).ToList();
            // A text that gives a year of its own speaks of that year; else of the total or the last year.
            var row = named.OrderBy(row => FactMatch.Weight(row.Modifiers, weights)).ThenBy(row => row.Column, StringComparer.Ordinal).LastOrDefault();
            if (row is null || named.Any(other => other.Size == text.Size) || text.Quantity?.Year is { } year && row.Column!.Length == 4 && row.Column != year.ToString(System.Globalization.CultureInfo.InvariantCulture))
                continue;
            if (IsNear(row.Size, text.Size))
                found.Add(new Contradiction(text, row));
        }
        return found;
    }

    private static double Names(Fact text, Fact row, WordWeights weights)
    {
        var all = FactMatch.Weight(row.Modifiers, weights);
        return row.Modifiers.Count < 2 || all <= 0 ? 0
            : FactMatch.Weight(row.Modifiers.Where(token => text.Modifiers.Contains(token) || text.Context.Contains(token)), weights) / all;
    }

    private static bool IsNear(decimal a, decimal b)
    {
        var larger = Math.Max(a, b);
        return larger > 0 && a != b && (Math.Abs(a - b) <= larger * 0.15m || SameDigits(a, b));
    }

    private static bool SameDigits(decimal a, decimal b)
    {
        static string Digits(decimal value) => string.Concat(value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).Order());
        return a >= 10 && Digits(a) == Digits(b);
    }

    private static bool AreTwins(Fact a, Fact b, WordWeights weights)
    {
        if (a.Passage is not null && a.Passage == b.Passage)
            return false;
        if (a.Column is not null && b.Column is not null)
            return FactMatch.Score(a, b, weights) >= FactMatch.Bar;
        if (a.Class is "₫" or "%" || b.Class is "₫" or "%")
            return a.Class == b.Class && (a.Class is "₫" ? a.Size >= TellingValue : FactMatch.Score(a, b, weights) >= 0.4);
        // The row "Cộng đồng học tập | cộng đồng | 4" and "4 thôn đạt “Cộng đồng học tập”".
        if (a.Column is not null && Names(b, a, weights) >= 0.85)
            return true;
        if (a.Class != b.Class && !(a.Class is ("nguoi" or "luot") && b.Class is ("nguoi" or "luot")))
            return false;
        var words = a.Modifiers.Concat(a.Context).ToHashSet();
        var shared = b.Modifiers.Concat(b.Context).Where(words.Contains).Distinct().ToList();
        return a.Size >= TellingValue ? shared.Count > 0 : FactMatch.Score(a, b, weights) >= 0.4 || shared.Count >= 2;
    }
}

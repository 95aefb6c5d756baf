using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>The figures of running text that may be added up, with the words that say what they count.</summary>
internal static class TextFacts
{
    private const int ContextReach = 90;

    private static readonly string[] PartMarks = ["trong đó", "gồm", "bao gồm", "riêng", "đã tính trong"];

    /// <summary>Counts and money; percentages, averages, targets and running totals are left out.</summary>
    public static IEnumerable<Fact> Of(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages.Where(passage => passage.Digits.Length > 0))
        {
            var quantities = Quantities.Find(passage.Original);
            for (var at = 0; at < quantities.Count; at++)
            {
                if (MayBeAdded(quantities[at]))
                    yield return Make(passage, quantities, at);
            }
        }
    }

    private static bool MayBeAdded(Quantity quantity) =>
        !quantity.IsTarget && !quantity.IsCumulative && quantity.Per is null && Measure.MayBeAdded(quantity.Unit);

    private static Fact Make(Passage passage, IReadOnlyList<Quantity> quantities, int at)
    {
        var quantity = quantities[at];
        var text = passage.Original;
        var from = Math.Max(at > 0 ? quantities[at - 1].Span.End : 0, quantity.Span.Start - ContextReach);
        var to = Math.Min(at + 1 < quantities.Count ? quantities[at + 1].Span.Start : text.Length, quantity.Span.End + ContextReach);
        var before = text[from..quantity.Span.Start];
        var after = text[quantity.Span.End..Math.Max(to, quantity.Span.End)];
        var context = Words.Of(before + " " + after);
        if (passage.Lead is { } lead)
            context.UnionWith(Words.Of(lead.Wording));
        var kind = Measure.ClassOf(quantity.Unit);
        return new Fact
        {
            By = passage.By, Value = quantity.Value, Unit = quantity.Unit, Class = kind, Section = passage.Section, Paragraph = passage.Paragraph,
            Text = text, Label = LabelOf(quantity, kind, before, after), Passage = passage, IsApproximate = quantity.IsApproximate,
            IsPart = IsPart(text, quantities, at), Modifiers = Words.Of(kind == "₫" ? before : $"{quantity.Unit} {quantity.Qualifier}"), Context = context,
        };
    }

    // "ban hành 14 văn bản, gồm 6 văn bản của …": what follows the mark and has the same unit is a part.
    private static bool IsPart(string text, IReadOnlyList<Quantity> quantities, int at)
    {
        var before = text[..quantities[at].Span.Start];
        var mark = PartMarks.Max(word => before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        if (mark < 0 || before.AsSpan(mark).Contains(". ", StringComparison.Ordinal))
            return false;
        var kind = Measure.ClassOf(quantities[at].Unit);
        return quantities.Take(at).Any(other => other.Span.End <= mark && Measure.ClassOf(other.Unit) == kind);
    }

    private static string LabelOf(Quantity quantity, string kind, string before, string after)
    {
        if (kind != "₫")
            return string.IsNullOrWhiteSpace(quantity.Qualifier) ? quantity.Unit : $"{quantity.Unit} {quantity.Qualifier}".Trim();
        var clause = before.Split([',', ';', ':', '.', '('], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(piece => piece.Trim().Length > 3)?.Trim();
        return clause ?? Wording.Bare(after.Split([',', ';', '.'], 2)[0]);
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>The figures of running text that may be added up, with the words that say what they count.</summary>
internal static class TextFacts
{
    private const int ContextReach = 90;
    private const int LongClause = 60;

    private static readonly string[] StopWords =
    [
        "cho", "với", "tại", "ở", "của", "do", "để", "nhằm", "trong", "vào", "và", "được", "đạt", "bằng", "thu", "từ", "đối", "có", "tham", "trên", "là", "đã", "đi", "thuộc", "theo",
        "gồm", "về", "hiện", "dự", "đến", "tới", "qua", "nên", "sau", "trước", "mỗi", "so", "tăng", "giảm", "đang", "như", "này", "nhưng", "mà", "thì", "cùng", "chiếm",
    ];

    private static readonly string[] Places =
        ["thon", "xom", "ban", "lang", "ap", "xa", "phuong", "thi tran", "khu", "khu pho", "khu dan", "to dan", "truong", "chi bo", "dang bo", "don vi", "co quan", "huyen"];

    private static readonly string[] PartMarks = ["trong đó", "gồm", "bao gồm", "riêng", "đã tính trong"];

    /// <summary>Every figure with a unit; which of them may be added up is marked.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Passage> passages)
    {
        var facts = Read(passages).ToList();
        foreach (var alone in facts.GroupBy(fact => (fact.Section, VietnameseText.Fold(fact.Unit))).Where(same => same.Count() == 1))
            alone.First().IsOnlyOfUnit = true;
        return facts;
    }

    private static IEnumerable<Fact> Read(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var quantities = Quantities.Find(passage.Original, passage.By.Report.Date);
            for (var at = 0; at < quantities.Count; at++)
            {
                if (!quantities[at].IsTarget)
                    yield return Make(passage, quantities, at);
            }
        }
    }

    private static bool MayBeAdded(Quantity quantity, string after) =>
        !quantity.IsCumulative && !quantity.IsChange && quantity.Per is null && quantity.UpTo is null && Measure.MayBeAdded(quantity.Unit, NounPhrase(after));

    // "kiểm tra 7 cuộc ở 9 thôn": the places are no result.
    private static bool SaysWhere(string before, string kind) => Array.IndexOf(Places, kind) >= 0
        && (before.EndsWith(" ở ", StringComparison.Ordinal) || before.EndsWith(" tại ", StringComparison.Ordinal));

    private static Fact Make(Passage passage, IReadOnlyList<Quantity> quantities, int at)
    {
        var quantity = quantities[at];
        var text = passage.Original;
        var kind = Measure.ClassOf(quantity.Unit);
        // A percentage belongs to what was counted before it: "1.790 gia đình học tập, đạt 81,0%".
        var start = at == 0 ? 0 : kind == "%" ? quantities[at - 1].Span.Start : quantities[at - 1].Span.End;
        var from = Math.Min(quantity.Span.Start, Math.Max(start, quantity.Span.Start - ContextReach));
        var to = Math.Min(at + 1 < quantities.Count ? quantities[at + 1].Span.Start : text.Length, quantity.Span.End + ContextReach);
        var before = text[from..quantity.Span.Start];
        var after = text[quantity.Span.End..Math.Max(to, quantity.Span.End)];
        var context = Words.Of(before + " " + after);
        if (passage.Lead is { } lead)
            context.UnionWith(Words.Of(lead.Wording));
        return new Fact
        {
            By = passage.By, Value = quantity.Value, Unit = quantity.Unit, Class = kind, Section = passage.Section, Paragraph = passage.Paragraph,
            Text = text, Label = LabelOf(quantity, kind, before, after), Passage = passage, Quantity = quantity, IsApproximate = quantity.IsApproximate, MayBeAdded = MayBeAdded(quantity, after) && !SaysWhere(before, kind),
            IsPart = quantity.IsPart || IsPart(text, quantities, at), Modifiers = Words.Of(kind is "₫" or "%" ? before : $"{quantity.Unit} {NounPhrase(after)}"), Context = context,
        };
    }

    // "ban hành 14 văn bản, gồm 6 văn bản của …": what follows the mark and has the same unit is a part.
    private static bool IsPart(string text, IReadOnlyList<Quantity> quantities, int at)
    {
        var before = text[..quantities[at].Span.Start];
        var small = before.ToLowerInvariant();
        var mark = PartMarks.Max(word => small.LastIndexOf(word, StringComparison.Ordinal));
        if (mark < 0 || before.AsSpan(mark).Contains(". ", StringComparison.Ordinal))
            return false;
        var kind = Measure.ClassOf(quantities[at].Unit);
        return quantities.Take(at).Any(other => other.Span.End <= mark && Measure.ClassOf(other.Unit) == kind);
    }

    // What is counted as the unit writes it: "văn bản lãnh đạo, chỉ đạo"; for money the words before the amount.
    private static string LabelOf(Quantity quantity, string kind, string before, string after)
    {
        if (kind is not ("₫" or "%"))
            return Wording.Bare($"{quantity.Unit} {NounPhrase(after)}");
        // "Bố trí … cho chuyển đổi số": what it is for may stand behind.
        var clause = FigureLabel.Trimmed(before[(before.LastIndexOfAny([';', ':', '.', '(']) + 1)..]);
        clause = clause.Length > LongClause && clause.LastIndexOf(',') is > 0 and var comma ? FigureLabel.Trimmed(clause[(comma + 1)..]) : clause;
        var purpose = after.StartsWith(" cho ", StringComparison.Ordinal) ? FigureLabel.Trimmed(after.Split([',', ';', '.', ':', '('], 2)[0]) : "";
        return clause.Length == 0 ? Wording.Bare(after.Split([',', ';', '.'], 2)[0]) : clause.Split(' ').Length < 4 && purpose.Length > 0 ? $"{clause} {purpose}" : clause;
    }

    /// <summary>The words right after a unit that narrow it down: "quán triệt", "lãnh đạo, chỉ đạo".</summary>
    public static string NounPhrase(string after)
    {
        if (after.Length == 0 || after[0] != ' ')
            return "";
        var words = after.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var taken = new List<string>();
        foreach (var word in words.Take(10))
        {
            var bare = word.TrimEnd(',', ';', '.', ')', ':');
            if (StopWords.Contains(bare, StringComparer.OrdinalIgnoreCase) || bare.Length == 0 || bare[0] is '(' or '“' || char.IsAsciiDigit(bare[0]))
                break;
            taken.Add(bare);
            if (bare.Length < word.Length)
                break;
        }
        return string.Join(' ', taken);
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Says what a total counts, in the units' own words.</summary>
internal static class FigureLabel
{
    private const int AtMost = 70;
    private const int Tried = 12;
    private const int WordsAtMost = 8;

    // More than half of the units use the words.
    private const double Borne = 0.5;

    // "lượt người", "hộ", "cuộc" say nothing of what was done.
    private static readonly string[] Generic = [Measure.Attendances, Measure.Persons, "ho", "nhan khau", "thanh vien", "hoc vien", "cuoc", "buoi", "lop", "dot", "truong hop"];
    private static readonly string[] Measures = ["ha", "km", "m", "m2", "m3", "tan", "kg"];
    private static readonly string[] Events = ["hội nghị", "hội thảo", "hội thi", "buổi", "lớp", "cuộc", "đợt", "khóa", "khoá", "diễn đàn"];
    private static readonly string[] Groups = ["tổ", "đội", "nhóm", "câu lạc bộ"];

    private static readonly string[] Dangling =
        ["là", "được", "cho", "đạt", "với", "có", "khoảng", "gồm", "trên", "hơn", "gần", "ước", "tới", "đến", "của", "bằng", "từ", "và", "để", "do", "tại", "ở", "về", "lên", "trong", "đã", "thu hút", "tổng số"];

    /// <summary>A row's title names a figure best; else the fullest name that half of the units bear out, else what they say beside the unit of measure.</summary>
    public static string Of(List<Fact> parts)
    {
        var all = parts.SelectMany(part => part.WithTwins).ToList();
        var rows = all.Where(fact => fact.Column is not null).ToList();
        if (rows.Count > 0)
            return MostCommon(rows.Select(fact => fact.Label)).First();
        if (parts[0].Class == "₫")
            return OfMoney(all, parts);
        var named = all.Select(fact => Trimmed(fact.Label)).Where(label => label.Length is > 0 and <= AtMost).DistinctBy(VietnameseText.Fold).Take(Tried)
            .Where(label => Support.Of(label, parts) > Borne).MaxBy(label => label.Length) ?? parts[0].Unit;
        var unit = parts[0].Unit;
        var isBare = VietnameseText.Fold(named) == VietnameseText.Fold(unit);
        if (Array.IndexOf(Measures, parts[0].Class) >= 0)
            return Measured(named, unit, all, parts);
        // "cuộc kiểm tra" says what was done; "cuộc" does not.
        var isTold = parts[0].Class is "cuoc" or "buoi" or "lop" or "dot" && unit.Contains(' ', StringComparison.Ordinal);
        return isBare && !isTold && Array.IndexOf(Generic, parts[0].Class) >= 0 && Said(all, parts) is { } said ? $"{named} {said}" : named;
    }

    // "ha lúa bị ngập úng" is "lúa bị ngập úng", and "km đê bối" what was done to it: "tu sửa đê bối".
    private static string Measured(string named, string unit, List<Fact> all, List<Fact> parts)
    {
        var thing = named.StartsWith(unit + " ", StringComparison.OrdinalIgnoreCase) ? named[(unit.Length + 1)..] : "";
        var said = all.Where(fact => fact.Quantity is not null).Take(Tried).Select(fact => Before(fact, out var hasFigure) is var before && hasFigure ? "" : before)
            .Select(before => Suffix(before, parts)).Where(before => before.Length > 0).ToList();
        var done = said.Count == 0 ? "" : MostCommon(said).First();
        var label = $"{done} {thing}".Trim();
        return label.Length == 0 ? unit : label;
    }

    private static string? Said(List<Fact> all, List<Fact> parts)
    {
        var isPeople = parts[0].Class is not ("ho" or "cuoc" or "buoi" or "lop" or "dot" or "truong hop");
        var said = all.Where(fact => fact.Quantity is not null).Take(Tried).Select(fact => Beside(fact, isPeople)).Select(words => (words.Joiner, Words: Suffix(words.Text, parts)))
            .Where(words => words.Words.Length > 0 && (words.Joiner is null || Begins(words.Words, Events) || Begins(words.Words, Groups)))
            .Select(words => words.Joiner + words.Words).ToList();
        return said.Count == 0 ? null : MostCommon(said).First();
    }

    // "Mở 5 lớp tập huấn kỹ năng số cho 540 lượt người": who came is told by what they came to; else by what was done.
    private static (string? Joiner, string Text) Beside(Fact fact, bool isPeople)
    {
        var before = Before(fact, out var hasFigure);
        if (!hasFigure)
            return (null, before);
        return !isPeople ? (null, "") : Begins(before, Events) ? ("dự ", before) : Begins(before, Groups) ? ("", before) : (null, "");
    }

    /// <summary>The words before a figure in its clause, behind the figure before it.</summary>
    private static string Before(Fact fact, out bool hasFigure)
    {
        var text = fact.Text.AsSpan(0, Math.Min(fact.Quantity!.Span.Start, fact.Text.Length));
        text = text[(text.LastIndexOfAny(".;:(\n") + 1)..];
        var digit = text.LastIndexOfAnyInRange('0', '9');
        hasFigure = digit >= 0;
        text = hasFigure ? text[(digit + 1)..] : text[(text.LastIndexOf(',') + 1)..];
        return Trimmed(text.ToString());
    }

    // The longest end of the words that more than half of the units use, so that no unit's own name or circumstance is in it.
    private static string Suffix(string phrase, IReadOnlyList<Fact> parts)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var from = Math.Max(0, words.Length - WordsAtMost); from < words.Length; from++)
        {
            var end = string.Join(' ', words[from..]);
            if (end.Length > 2 && !Dangling.Contains(words[from], StringComparer.OrdinalIgnoreCase) && Support.Of(end, parts) > Borne)
                return from == 0 ? Lower(end) : end;
        }
        return "";
    }

    // The first word of a sentence, unless it is an abbreviation.
    private static string Lower(string phrase) => phrase.Length > 1 && char.IsLower(phrase[1]) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;

    // The fullest wording that most units bear out; else one that names the purpose; else the most common.
    private static string OfMoney(List<Fact> all, List<Fact> parts)
    {
        var named = all.Where(fact => fact.Outlay == Outlay.Named || parts.TrueForAll(part => part.Outlay == Outlay.None)).DefaultIfEmpty(all[0])
            .Select(fact => Trimmed(fact.Label)).Where(label => label.Length is > 0 and <= AtMost).ToList();
        return named.DistinctBy(VietnameseText.Fold).Take(Tried).Where(label => Support.Of(label, parts) > Borne).MaxBy(label => label.Length)
            ?? MostCommon(named).FirstOrDefault() ?? parts[0].Unit;
    }

    private static IEnumerable<string> MostCommon(IEnumerable<string> labels) => labels.GroupBy(VietnameseText.Fold, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Length).Select(same => same.First());

    private static bool Begins(string text, string[] words) => words.Any(word => text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Without the marks and link words that lead on to the figure.</summary>
    public static string Trimmed(string label)
    {
        label = label.Trim(' ', ',', ';', ':', '.', '-', '–', '+');
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in Dangling)
            {
                if (label.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))
                    (label, again) = (label[..^(word.Length + 1)].TrimEnd(' ', ',', ':'), true);
            }
        }
        return Dangling.Contains(label, StringComparer.OrdinalIgnoreCase) ? "" : label;
    }
}

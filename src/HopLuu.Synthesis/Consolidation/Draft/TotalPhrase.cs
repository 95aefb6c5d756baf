using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>
/// Says totals in a unit's own words: of "Toàn xã tổ chức 12 hội nghị quán triệt với 1.250 lượt người tham gia" the clause is kept, the unit as
/// subject left out, and each figure replaced by its total.
/// </summary>
internal sealed class TotalPhrase
{
    private const int MostExamples = 24;
    private const int BetweenAtMost = 50;
    // More than half of the units use the words.
    private const double Borne = 0.51;

    private static readonly string[] Verbs =
    [
        "tổ chức", "ban hành", "mở", "phát", "đăng", "tiến hành", "huy động", "vận động", "khen thưởng", "hỗ trợ", "cử", "duy trì", "thành lập", "cấp phát", "cấp", "trao thưởng", "trao",
        "trợ giúp", "giúp đỡ", "giúp", "thu hút", "đào tạo", "bồi dưỡng", "lắp đặt", "treo", "kiểm tra", "giám sát", "xây dựng", "phối hợp", "tuyên truyền", "có", "quyên góp", "tặng",
        "tiếp nhận", "giải quyết", "kết nạp", "triển khai", "tập huấn", "tư vấn", "sửa chữa", "đầu tư", "nâng cấp", "trồng", "xử lý", "hòa giải", "phát triển", "ra quân", "tiếp",
    ];

    private static readonly string[] BodiesOfUnits = ["trung tâm", "hội", "đoàn", "quỹ", "đài", "ban", "mặt trận", "hệ thống", "các", "thư viện", "tổ"];
    private static readonly string[] OfUnit = ["toàn xã", "của xã", "xã", "toàn phường", "phường", "thị trấn", "huyện", "của trường", "nhà trường", "hiện", "đã", "trong xã"];

    private TotalPhrase(string text, IReadOnlyList<RolledFigure> figures) => (Text, Figures) = (text, figures);

    /// <summary>The clause with the totals in it, without final punctuation.</summary>
    public string Text { get; }

    /// <summary>The totals it says, in order.</summary>
    public IReadOnlyList<RolledFigure> Figures { get; }

    /// <summary>A clause that says the first of these totals and as many of the others as one unit says together; null when none will do.</summary>
    public static TotalPhrase? Of(RolledFigure first, IReadOnlyList<RolledFigure> others)
    {
        if (first.Figure.Label.Contains('(', StringComparison.Ordinal))
            return null;
        TotalPhrase? best = null;
        foreach (var fact in first.Facts.SelectMany(fact => fact.WithTwins).Where(fact => fact.Quantity is not null).Take(MostExamples))
        {
            var phrase = From(first, fact, others);
            if (phrase is not null && (best is null || phrase.Figures.Count > best.Figures.Count || phrase.Figures.Count == best.Figures.Count && phrase.Text.Length < best.Text.Length))
                best = phrase;
        }
        return best;
    }

    private static TotalPhrase? From(RolledFigure first, Fact fact, IReadOnlyList<RolledFigure> others)
    {
        var text = fact.Text;
        if (Opening(text, fact.Quantity!.Span.Start, fact.By, first.Facts) is not { } opening)
            return null;
        var said = new List<(RolledFigure Figure, Fact Fact)> { (first, fact) };
        foreach (var (figure, next) in Following(fact, others))
        {
            var last = said[^1].Fact.Quantity!.Span.End;
            if (next.Quantity!.Span.Start - last is < 0 or > BetweenAtMost || text[last..next.Quantity.Span.Start].Any(char.IsAsciiDigit) || !SameUnits(first, figure))
                break;
            said.Add((figure, next));
        }
        var phrase = opening;
        for (var at = 0; at < said.Count; at++)
        {
            var (figure, one) = said[at];
            var measure = one.Class == "₫" ? figure.Figure.Unit : one.Quantity!.Unit;
            var end = at + 1 < said.Count ? said[at + 1].Fact.Quantity!.Span.Start : one.Quantity!.Span.End;
            var noun = TextFacts.NounPhrase(text[one.Quantity!.Span.End..]);
            var isBorne = Support.Of(noun, figure.Facts) >= Borne;
            if (at + 1 < said.Count && noun.Length > 0 && !isBorne)
                return null;
            var tail = at + 1 < said.Count ? text[one.Quantity!.Span.End..end] : isBorne ? " " + noun : "";
            phrase += $"{VietnameseFormat.Number(figure.Figure.Total)} {measure}{tail}";
        }
        return new TotalPhrase(Wording.Capital(Wording.Bare(phrase)), [.. said.Select(pair => pair.Figure)]);
    }

    private static IEnumerable<(RolledFigure, Fact)> Following(Fact fact, IReadOnlyList<RolledFigure> others) => others
        .Where(other => !other.Figure.Label.Contains('(', StringComparison.Ordinal))
        .SelectMany(other => other.Facts.Where(one => one.By == fact.By).SelectMany(one => one.WithTwins)
            .Where(one => one.Passage is not null && one.Passage == fact.Passage && one.Quantity!.Span.Start > fact.Quantity!.Span.Start).Select(one => (other, one)))
        .OrderBy(pair => pair.one.Quantity!.Span.Start);

    private static bool SameUnits(RolledFigure a, RolledFigure b) => a.Figure.Parts.Select(part => part.Report).SequenceEqual(b.Figure.Parts.Select(part => part.Report), StringComparer.Ordinal);

    // From the verb on; a body of the unit ("Trung tâm học tập cộng đồng") stays as subject, the unit itself does not.
    private static string? Opening(string text, int figure, Contributor by, IReadOnlyList<Fact> facts)
    {
        var from = text.AsSpan(0, figure).LastIndexOfAny([';', '.', ':', '(']) + 1;
        var clause = text[from..figure];
        var verb = Verbs.Select(word => (Word: word, At: IndexOfWord(clause, word))).Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.Word.Length).FirstOrDefault();
        if (verb.Word is null || clause[verb.At..].Any(char.IsAsciiDigit) || clause.Length - verb.At > 70)
            return null;
        var opening = clause[verb.At..];
        if (NamesUnit(opening, by) || Support.Of(opening, facts) < Borne)
            return null;
        var subject = SubjectOf(clause[..verb.At]);
        return subject is null || NamesUnit(subject, by) || Support.Of(subject, facts) < Borne ? opening : subject + " " + opening;
    }

    private static string? SubjectOf(string text)
    {
        var subject = text[(text.LastIndexOf(',') + 1)..].Trim();
        if (subject.Length == 0 || subject.Any(char.IsAsciiDigit) || !BodiesOfUnits.Any(body => subject.StartsWith(body + " ", StringComparison.OrdinalIgnoreCase)))
            return null;
        foreach (var word in OfUnit)
        {
            if (subject.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))
                subject = subject[..^(word.Length + 1)];
        }
        return subject;
    }

    private static bool NamesUnit(string text, Contributor by) =>
        by.Proper.Count > 0 && (" " + VietnameseText.Fold(text) + " ").Contains(" " + string.Join(' ', by.Proper) + " ", StringComparison.Ordinal);

    private static int IndexOfWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var ends = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (ends == text.Length || !char.IsLetter(text[ends])))
                return at;
        }
        return -1;
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>What the sentence around a citation tells of the document: where its subject ends, and who issued it.</summary>
internal static class DocumentWords
{
    private const int FarthestIssuer = 140;

    // What the issuing body did next is not a part of the subject.
    private static readonly string[] NextDeeds = [" và ký ", " và ban hành ", ", ban hành ", ", ký ", " và giao ", ", giao ", ", phân công ", " và phân công ", ", đồng thời ", " đồng thời ", ", chỉ đạo ", " và chỉ đạo ", ", trong đó "];

    private static readonly string[] Bodies = ["uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "ban thuong vu", "ban chap hanh", "huyen uy", "thi uy", "thanh uy", "tinh uy", "dang uy", "uy ban mttq", "uy ban mat tran"];

    /// <summary>The subject without the next document issued in the same sentence, and without the next deed.</summary>
    /// <param name="citations">All citations of the text.</param>
    /// <param name="isIssued">Whether a document was issued by a reporting unit to carry out the policy.</param>
    /// <param name="isAbove">Whether it is the policy itself or comes from a body above the units.</param>
    public static string? Subject(string text, Citation citation, IReadOnlyList<Citation> citations, Func<Citation, bool> isIssued, Func<Citation, bool> isAbove)
    {
        if (citation.Subject is not { } subject || text.IndexOf(subject, citation.Span.Start, StringComparison.Ordinal) is var at && at < 0)
            return citation.Subject;
        var inside = citations.Where(next => next.Span.Start >= at && next.Span.Start < at + subject.Length).ToList();
        foreach (var next in inside.Where((next, n) => isIssued(next) || IsNextOfList(next, inside[..n], isAbove)))
        {
            var before = text[at..next.Span.Start].TrimEnd();
            if (before.EndsWith(" và", StringComparison.Ordinal) || before.EndsWith(',') || before.EndsWith(" cùng", StringComparison.Ordinal))
            {
                subject = before;
                break;
            }
        }
        // "…, Đảng ủy xã báo cáo kết quả như sau:" goes on with the sentence, not with the subject.
        if (subject.EndsWith(':') && subject.LastIndexOf(',') is > 0 and var rest)
            subject = subject[..rest];
        foreach (var deed in NextDeeds)
        {
            if (subject.IndexOf(deed, StringComparison.Ordinal) is > 0 and var cut && Quotes(subject[..cut]))
                subject = subject[..cut];
        }
        subject = subject.TrimEnd(' ', ',', ';');
        foreach (var link in (string[])[" và", " cùng"])
            subject = subject.EndsWith(link, StringComparison.Ordinal) ? subject[..^link.Length].TrimEnd(' ', ',') : subject;
        return subject.Length == 0 ? null : subject;
    }

    // "thực hiện Nghị quyết số 08-NQ/HU và Kế hoạch số 34/KH-UBND": of the policy and a unit's own paper the second is the next of the list; without a document
    // before it, a citation that has a subject of its own is.
    private static bool IsNextOfList(Citation next, List<Citation> before, Func<Citation, bool> isAbove) =>
        !isAbove(next) && (before.Count == 0 ? next.Subject is not null : before.TrueForAll(one => isAbove(one)));

    /// <summary>The body that the words before it name: "tham mưu Ủy ban nhân dân huyện ban hành Kế hoạch số …".</summary>
    public static string? IssuerBefore(string text, Citation citation)
    {
        var from = Math.Max(0, citation.Span.Start - FarthestIssuer);
        var before = text[from..citation.Span.Start];
        var verb = before.LastIndexOf(" ban hành", StringComparison.Ordinal);
        if (verb < 0 || before.Length - verb > 30 || before.AsSpan(verb).IndexOfAny(";.") >= 0)
            return null;
        var clause = before[..verb];
        clause = clause[(clause.AsSpan().LastIndexOfAny(";.:,") + 1)..].Trim();
        foreach (var word in (string[])["tham mưu cho ", "tham mưu ", "đề nghị ", "trình ", "giúp "])
        {
            if (clause.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                clause = clause[(at + word.Length)..];
        }
        foreach (var word in (string[])[" đã", " kịp thời", " sớm"])
            clause = clause.EndsWith(word, StringComparison.Ordinal) ? clause[..^word.Length] : clause;
        var folded = VietnameseText.Fold(clause);
        return clause.Length is > 3 and < 70 && Bodies.Any(body => folded.StartsWith(body, StringComparison.Ordinal)) ? Wording.Capital(clause) : null;
    }

    // A cut inside quotation marks would leave them open.
    private static bool Quotes(string text) => text.Count(letter => letter == '“') == text.Count(letter => letter == '”');
}

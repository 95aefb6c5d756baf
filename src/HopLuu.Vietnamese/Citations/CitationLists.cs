namespace HopLuu.Vietnamese;

/// <summary>Turns found numbers into citations: a list says kind, issuer and "cùng ngày" once for all its members.</summary>
internal static class CitationLists
{
    public static IReadOnlyList<Citation> Resolve(EvenText text, List<FoundNumber> found)
    {
        var words = new string?[found.Count];
        var issuers = new string?[found.Count];
        var dates = new DateOnly?[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            words[i] = found[i].Word ?? (i > 0 && IsList(text, found[i - 1], found[i]) && found[i - 1].Number.Code == found[i].Number.Code
                ? words[i - 1] : null);
        }
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var isListed = i + 1 < found.Count && IsList(text, found[i], found[i + 1]);
            issuers[i] = found[i].Issuer ?? (isListed && found[i].Number.Organ == found[i + 1].Number.Organ ? issuers[i + 1] : null);
            dates[i] = found[i].Date ?? (isListed && found[i + 1].Date is null ? dates[i + 1] : null) ?? SameDay(text, found, i);
        }
        var citations = new List<Citation>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var (number, span) = (found[i].Number, new TextSpan(found[i].Start, found[i].End - found[i].Start));
            var kind = number.Form switch
            {
                NumberForm.Letter => words[i] ?? "Công văn",
                NumberForm.Legal when number.Code.Contains("QH", StringComparison.Ordinal) => words[i] ?? "Luật",
                NumberForm.Party or NumberForm.State or NumberForm.Legal => DocumentKinds.Of(number.Code, number.Form, words[i]),
            };
            citations.Add(new Citation(span, number.Number, kind, dates[i], issuers[i], span.Of(text.Original))
            {
                Organ = number.Organ,
                Subject = CitationSubject.After(text, span.End),
                Role = CitationRoles.Of(text, found[i], citations, found[i].Number.Organ),
            });
        }
        return citations;
    }

    /// <summary>Whether nothing but list words stands between two numbers: ", số", "và", "; Quyết định số".</summary>
    private static bool IsList(EvenText text, FoundNumber first, FoundNumber second)
    {
        var at = text.SkipSpaces(first.End);
        if (at < text.Plain.Length && text.Plain[at] is ',' or ';')
        {
            at = text.SkipSpaces(at + 1);
        }
        foreach (var word in (ReadOnlySpan<string>)["va", "hoac", "cac", "cung"])
        {
            at = text.StartsWith(at, word) ? text.SkipSpaces(at + word.Length) : at;
        }
        return at >= second.Start;
    }

    /// <summary>"… số 12-KH/ĐU và số 13-KH/ĐU cùng ngày 05/9/2019": said once for both.</summary>
    private static DateOnly? SameDay(EvenText text, List<FoundNumber> found, int i)
    {
        var at = text.SkipSpaces(found[i].End);
        at = at < text.Plain.Length && text.Plain[at] == ',' ? text.SkipSpaces(at + 1) : at;
        return text.StartsWith(at, "cung ngay") && CitationDates.At(text, text.SkipSpaces(at + 4)) is var (day, _) ? day : null;
    }
}

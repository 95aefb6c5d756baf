namespace HopLuu.Vietnamese;

/// <summary>A document number with what stands around it, before lists are resolved.</summary>
internal sealed record FoundNumber(DocumentNumber Number, int Start, int End, string? Word, DateOnly? Date, string? Issuer)
{
    public static FoundNumber Read(EvenText text, DocumentNumber number, CitationLead lead, FoundNumber? previous, int floor)
    {
        var start = Math.Max(lead.Start, floor);
        var word = lead.HasKind && lead.Start >= floor ? DocumentKinds.Before(text, lead.KindEnd, number.Form)?.Name : null;
        if (word is null && number.Code.StartsWith("QH", StringComparison.Ordinal))
        {
            // "Luật Giáo dục số 43/2019/QH14", "Nghị quyết của Quốc hội số …": the name stands before its title.
            (word, start) = TitleBefore(text, start, floor) is var (name, at) ? (name, at) : (null, start);
        }
        var tail = CitationTail.Read(text, number.End);
        var date = tail.Date ?? (previous is null || previous.End <= start ? CitationTail.DayBefore(text, start, floor) : null);
        return new(number, start, tail.End, word, date, tail.Issuer);
    }

    private static (string Name, int Start)? TitleBefore(EvenText text, int end, int floor)
    {
        var least = Math.Max(floor, end - 140);
        for (var at = end - 1; at >= least && text.Plain[at] is not (';' or '.' or ':' or '('); at--)
        {
            if (text.Folded[at] is 'b' or 'l' or 'n' or 'p' && !text.IsWordAt(at - 1) && DocumentKinds.At(text, at) is { } kind
                && kind.Name is "Luật" or "Bộ luật" or "Nghị quyết" or "Pháp lệnh")
            {
                var isCode = kind.Name == "Luật" && text.EndsWith(text.SkipSpacesBack(at), "bo");
                return isCode ? ("Bộ luật", text.SkipSpacesBack(at) - 2) : (kind.Name, at);
            }
        }
        return null;
    }
}

namespace HopLuu.Vietnamese;

/// <summary>What stands before a document number: "Quyết định số", "QĐ số", "số".</summary>
/// <param name="Start">Where the citation begins.</param>
/// <param name="KindEnd">End of the kind's name, when there is one.</param>
/// <param name="HasKind">Whether a kind's name or abbreviation stands there.</param>
internal readonly record struct CitationLead(int Start, int KindEnd, bool HasKind, bool IsAnnounced)
{
    public static CitationLead Read(EvenText text, int number)
    {
        var end = text.SkipSpacesBack(number);
        if (end > 0 && text.Plain[end - 1] is ':' or '.')
        {
            end = text.SkipSpacesBack(end - 1);
        }
        // "thịsố53-CT/TW": neither space survives in some PDF text layers, so "số" with its mark counts wherever it ends.
        var isCounted = text.EndsWith(end, "so") || end >= 2 && string.CompareOrdinal(text.Plain, end - 2, "số", 0, 2) == 0;
        var start = isCounted ? end - 2 : number;
        var kindEnd = text.SkipSpacesBack(start);
        var kind = DocumentKinds.Before(text, kindEnd, NumberForm.State);
        return new(kind?.Start ?? start, kindEnd, kind is not null, isCounted || kind is not null);
    }
}

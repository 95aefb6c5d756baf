namespace HopLuu.Vietnamese;

/// <summary>What follows a document number: its date and its issuer, in either order.</summary>
internal readonly record struct CitationTail(int End, DateOnly? Date, string? Issuer)
{
    private static readonly string[] EventVerbs = ["ban hanh", "to chuc", "da", "xay dung", "chi dao", "hop", "tien hanh", "trien khai",
        "quyet dinh", "thanh lap", "phe duyet", "ky", "co"];
    private static readonly string[] IssuingVerbs = ["ban hanh", "ky", "co", "ra", "phe duyet", "xay dung", "thong qua", "cong bo"];
    private static readonly string[] NotOfIssue = ["tu", "den", "truoc", "sau", "ke tu", "het", "trong", "den het"];

    public static CitationTail Read(EvenText text, int end)
    {
        var date = DateAfter(text, end, isAfterIssuer: false, out var next);
        var isBracketed = date is not null && text.Plain.IndexOf('(', end, next - end) >= 0;
        var of = text.SkipSpaces(next);
        if (isBracketed && of < text.Plain.Length && text.Plain[of] == ')')
        {
            next = of + 1;
            of = text.SkipSpaces(next);
        }
        else if (of < text.Plain.Length && text.Plain[of] is ',' or '(')
        {
            of = text.SkipSpaces(of + 1);
        }
        if (!text.StartsWith(of, "cua") || IssuerPhrase.Read(text, text.SkipSpaces(of + 3)) is not { } issuer)
        {
            return new(next, date, null);
        }
        next = issuer.End;
        if (date is null && DateAfter(text, next, isAfterIssuer: true, out var dated) is { } late)
        {
            (date, next) = (late, dated);
        }
        return new(next, date, issuer.Of(text.Original).Trim());
    }

    /// <summary>
    /// "Ngày 25/5/2021, Thủ tướng Chính phủ ban hành Chỉ thị số …": the day of issue stands before an issuing verb that leads straight to
    /// the document.
    /// </summary>
    public static DateOnly? DayBefore(EvenText text, int start, int floor)
    {
        var verbEnd = text.SkipSpacesBack(start);
        if (!Array.Exists(IssuingVerbs, v => text.EndsWith(verbEnd, v)))
        {
            return null;
        }
        var least = Math.Max(floor, start - 160);
        for (var at = start - 4; at >= least; at--)
        {
            if (text.Plain[at] is ';' or '.' || text.StartsWith(at, "thuc hien") || text.StartsWith(at, "can cu"))
            {
                return null;
            }
            if (text.Folded[at] == 'n' && !text.IsWordAt(at - 1) && text.StartsWith(at, "ngay")
                && CitationDates.At(text, at) is var (day, _))
            {
                var before = text.SkipSpacesBack(at);
                return Array.Exists(NotOfIssue, w => text.EndsWith(before, w)) ? null : day;
            }
        }
        return null;
    }

    private static DateOnly? DateAfter(EvenText text, int end, bool isAfterIssuer, out int next)
    {
        next = end;
        var at = text.SkipSpaces(end);
        var isApart = false;
        if (at < text.Plain.Length && text.Plain[at] is ',' or '(')
        {
            isApart = text.Plain[at] == ',';
            at = text.SkipSpaces(at + 1);
        }
        foreach (var word in (ReadOnlySpan<string>)["ban hanh", "ky", "ra"])
        {
            if (text.StartsWith(at, word))
            {
                at = text.SkipSpaces(at + word.Length);
                break;
            }
        }
        var isNamed = text.StartsWith(at, "ngay");
        if (CitationDates.At(text, at) is not var (day, dayEnd) || isApart && IsOfEvent(text, dayEnd) || isAfterIssuer && !isNamed)
        {
            return null;
        }
        next = dayEnd;
        return day;
    }

    /// <summary>
    /// Whether a date set off by a comma begins a new clause, "… số 112-KH/HU, ngày 20/8/2019 Đảng ủy xã ban hành …": then it is the date
    /// of that event.
    /// </summary>
    private static bool IsOfEvent(EvenText text, int end)
    {
        var at = text.SkipSpaces(end);
        if (at < text.Plain.Length && text.Plain[at] == ',')
        {
            at = text.SkipSpaces(at + 1);
        }
        if (at >= text.Plain.Length || !char.IsUpper(text.Plain[at]) || DocumentKinds.At(text, at) is not null)
        {
            return false;
        }
        for (var words = 0; words < 14 && at < text.Plain.Length && text.IsWordAt(at); words++)
        {
            if (words > 0 && Array.Exists(EventVerbs, v => text.StartsWith(at, v)))
            {
                return true;
            }
            at = text.SkipSpaces(text.WordEnd(at));
        }
        return false;
    }
}

using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>The dates written beside document numbers: "ngày 13/4/2007", "10-5-2019", "ngày 10 tháng 5 năm 2019".</summary>
internal static class CitationDates
{
    /// <summary>A whole date that starts at <paramref name="at"/>, with or without the word "ngày", and where it ends.</summary>
    public static (DateOnly Day, int End)? At(EvenText text, int at)
    {
        var isNamed = text.StartsWith(at, "ngay") || GluedDay(text, at);
        if (isNamed)
        {
            at = text.SkipSpaces(at + 4);
        }
        if (Number(text, ref at, 2) is not { } day)
        {
            return null;
        }
        var month = isNamed ? Worded(text, ref at, "thang", 2) ?? Marked(text, ref at, 2) : Marked(text, ref at, 2);
        var year = month is null ? null : Worded(text, ref at, "nam", 4) ?? Marked(text, ref at, 4);
        if (year < 100)
        {
            year = isNamed ? year + 2000 : null;
        }
        return month is >= 1 and <= 12 && year is >= 1900 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            && !text.IsWordAt(at)
            ? (new DateOnly(year.Value, month.Value, day), at) : null;
    }

    /// <summary>"ngày10/5/2019": the space is lost in some PDF text layers.</summary>
    private static bool GluedDay(EvenText text, int at) =>
        string.CompareOrdinal(text.Folded, at, "ngay", 0, 4) == 0 && at + 4 < text.Plain.Length && char.IsAsciiDigit(text.Plain[at + 4]);

    private static int? Worded(EvenText text, ref int at, string word, int digits)
    {
        var next = text.SkipSpaces(at);
        if (!text.StartsWith(next, word))
        {
            return null;
        }
        next = text.SkipSpaces(next + word.Length);
        var value = Number(text, ref next, digits);
        at = value is null ? at : next;
        return value;
    }

    private static int? Marked(EvenText text, ref int at, int digits)
    {
        var next = text.SkipSpaces(at);
        if (next >= text.Plain.Length || text.Plain[next] is not ('/' or '-' or '.'))
        {
            return null;
        }
        next = text.SkipSpaces(next + 1);
        var value = Number(text, ref next, digits);
        at = value is null ? at : next;
        return value;
    }

    private static int? Number(EvenText text, ref int at, int digits)
    {
        var end = at;
        while (end < text.Plain.Length && char.IsAsciiDigit(text.Plain[end]))
        {
            end++;
        }
        if (end == at || end - at > digits)
        {
            return null;
        }
        var value = int.Parse(text.Plain.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
        at = end;
        return value;
    }
}

namespace HopLuu.Vietnamese.Calendar;

/// <summary>Days: in figures, in words, in lists, and blanks to fill in.</summary>
internal sealed class DayReader(DateText text, List<FoundDate> found)
{
    private const int LongestList = 12;

    /// <summary>"ngày …": everything that may follow the word.</summary>
    public int ReadNamed(int at, string word)
    {
        var after = text.Word(at, word);
        if (after < 0)
        {
            return -1;
        }
        after = text.WordAfter(after, "mùng") is var mung and > 0 ? mung : text.WordAfter(after, "mồng") is var mong and > 0 ? mong : after;
        return ReadList(at, after, named: true) is var end and > 0 ? ReadFurther(end) : ReadBlank(at, after);
    }

    // "ngày 10/5, 15/5 và 20/5/2024": the word holds for the whole list.
    private int ReadFurther(int end)
    {
        while (Separator(end) is var at and > 0 && Figures(at, named: true) is { } date && (date.Year is not null || MayLackYear(date.End)))
        {
            end = Emit([], at, date);
        }
        return end;
    }

    /// <summary>"trước 15/5", "từ 01 đến 15/8/2025": the lead word is not part of the date.</summary>
    public int ReadLed(int at, string lead)
    {
        var after = text.Word(at, lead);
        if (after < 0 || !text.IsDigit(text.SkipSpace(after)))
        {
            return -1;
        }
        return ReadList(text.SkipSpace(after), after, named: false);
    }

    /// <summary>Full dates without any word: "15/5/2024", "10-5-2019", "15.5.2024", "15 / 5 / 2024", "2024-05-15".</summary>
    public int ReadBare(int at)
    {
        if (text.ComesFrom(at))
        {
            return -1;
        }
        var (year, afterYear) = text.Year(at);
        if (year > 0 && text.At(afterYear) == '-')
        {
            var (isoMonth, isoEnd) = text.Number(afterYear + 1, 2, 2);
            var (isoDay, end) = text.At(isoEnd) == '-' ? text.Number(isoEnd + 1, 2, 2) : (-1, at);
            return end > at && !text.GoesOn(end) && IsReal(isoDay, isoMonth, year) ? Add(at, end, isoDay, isoMonth, year) : -1;
        }
        return Figures(at, named: false) is { Year: { } y } date && IsReal(date.Day, date.Month, y) ? Add(at, date.End, date.Day, date.Month, y) : -1;
    }

    // One or more days that share what follows the last: "15, 16/5/2024", "15 và 16 tháng 5 năm 2024", "15-16/5/2024", "10/5, 15/5 và 20/5/2024".
    private int ReadList(int start, int at, bool named)
    {
        var waiting = new List<(int Start, int End, int Day)>();
        at = text.SkipSpace(at);
        while (waiting.Count < LongestList)
        {
            var begin = waiting.Count == 0 ? start : at;
            at = text.WordAfter(at, "ngày") is var again and > 0 && waiting.Count > 0 ? text.SkipSpace(again) : at;
            if (Figures(at, named) is { } date && (date.Year is not null || named || MayLackYear(date.End)))
            {
                return Emit(waiting, begin, date);
            }
            var (day, end) = text.Number(at, 1, 2);
            if (day is < 1 or > 31)
            {
                return -1;
            }
            if (InWords(day, end) is { } spelled)
            {
                return Emit(waiting, begin, spelled);
            }
            waiting.Add((begin, end, day));
            at = Separator(end);
            if (at < 0)
            {
                return -1;
            }
        }
        return -1;
    }

    private int Emit(List<(int Start, int End, int Day)> waiting, int begin, (int Day, int Month, int? Year, int End) date)
    {
        if (!IsReal(date.Day, date.Month, date.Year ?? 2000))
        {
            return date.End;
        }
        foreach (var (start, end, day) in waiting)
        {
            if (IsReal(day, date.Month, date.Year ?? 2000))
            {
                Add(start, end, day, date.Month, date.Year);
            }
        }
        return Add(begin, date.End, date.Day, date.Month, date.Year);
    }

    /// <summary>d/m/yyyy, d-m-yyyy, d.m.yyyy; after "ngày" also d/m, d-m and two-figure years.</summary>
    private (int Day, int Month, int? Year, int End)? Figures(int at, bool named)
    {
        var (day, end) = text.Number(at, 1, 2);
        var (sign, monthAt) = Sign(end, named);
        var (month, afterMonth) = sign == '\0' ? (-1, at) : text.Number(monthAt, 1, 2);
        if (day is < 1 or > 31 || month is < 1 or > 12)
        {
            return null;
        }
        var (second, yearAt) = Sign(afterMonth, named);
        if (second == sign)
        {
            var (year, afterYear) = text.Year(yearAt);
            if (year > 0)
            {
                return text.GoesOn(afterYear) ? null : (day, month, year, afterYear);
            }
            (year, afterYear) = named && sign == '/' ? text.Number(yearAt, 2, 2) : (-1, at);
            return year >= 0 && !text.GoesOn(afterYear) ? (day, month, 2000 + year, afterYear) : null;
        }
        var (spelledYear, spelledEnd) = YearInWords(afterMonth);
        if (spelledYear > 0 && sign != '.')
        {
            return (day, month, spelledYear, spelledEnd);
        }
        // "15-16/5/2024" is two days, "ngày 1.5" is too like a figure.
        return sign == '.' || second == '/' || text.GoesOn(afterMonth) ? null : (day, month, null, afterMonth);
    }

    // Scanned text and careful typists put spaces around the stroke.
    private (char Sign, int After) Sign(int at, bool named)
    {
        var spaced = text.SkipSpace(at);
        var sign = text.At(spaced);
        if (spaced != at && !(sign == '/' || (named && sign == '-')))
        {
            return ('\0', at);
        }
        sign = VietnameseText.IsOddDash(sign) ? '-' : sign;
        var after = sign == '/' || (named && sign == '-') ? text.SkipSpace(spaced + 1) : spaced + 1;
        return sign is '/' or '-' or '.' && text.IsDigit(after) ? (sign, after) : ('\0', at);
    }

    private (int Day, int Month, int? Year, int End)? InWords(int day, int end)
    {
        var at = text.WordAfter(end, "tháng");
        var (month, after) = at < 0 ? (-1, end) : text.Number(text.SkipSpace(at), 1, 2);
        if (month is < 1 or > 12)
        {
            return null;
        }
        var (year, afterYear) = YearInWords(after);
        if (year < 0 && Sign(after, named: true) is ('/' or '-', var yearAt))
        {
            (year, afterYear) = text.Year(yearAt);
        }
        return year > 0 ? (day, month, year, afterYear) : (day, month, null, after);
    }

    private (int Year, int End) YearInWords(int at)
    {
        var comma = text.SkipSpace(at);
        var after = text.WordAfter(text.At(comma) == ',' ? comma + 1 : at, "năm");
        return after < 0 ? (-1, at) : text.Year(text.SkipSpace(after));
    }

    private int Separator(int at)
    {
        at = text.SkipSpace(at);
        if (text.At(at) is ',' or ';' or '&')
        {
            at = text.SkipSpace(at + 1);
            return text.Word(at, "và") is var also and > 0 ? text.SkipSpace(also) : at;
        }
        foreach (var word in (ReadOnlySpan<string>)["và", "đến", "tới"])
        {
            if (text.Word(at, word) is var after and > 0)
            {
                after = text.WordAfter(after, "hết") is var whole and > 0 ? whole : after;
                return text.SkipSpace(after);
            }
        }
        return text.Dash(at);
    }

    // Without "ngày", a day and month alone might be a fraction: "đến 3/4 số xã". It is a date where the phrase ends or turns to the period.
    private bool MayLackYear(int end)
    {
        var next = text.SkipSpace(end);
        if (text.At(next) is '\0' or ',' or ';' or '.' or ')' or ':' || text.Dash(end) > 0)
        {
            return true;
        }
        foreach (var word in (ReadOnlySpan<string>)["đến", "hằng", "hàng", "phải", "và", "theo", "để", "các", "tới"])
        {
            if (text.Word(next, word) > 0)
            {
                return true;
            }
        }
        return false;
    }

    // "ngày    tháng 5 năm 2024", "ngày … tháng … năm 2024", "ngày ..../5/2024"
    private int ReadBlank(int start, int after)
    {
        var at = SkipBlank(after);
        if (at == after)
        {
            return -1;
        }
        if (text.At(at) == '/')
        {
            var (figure, afterFigure) = text.Number(at + 1, 1, 2);
            var (figureYear, figureEnd) = figure is >= 1 and <= 12 && text.At(afterFigure) == '/' ? text.Year(afterFigure + 1) : (-1, at);
            return figureYear > 0 && !text.GoesOn(figureEnd) ? AddBlank(start, figureEnd, figure, figureYear) : -1;
        }
        at = text.Word(at, "tháng");
        if (at < 0)
        {
            return -1;
        }
        var (month, end) = text.Number(text.SkipSpace(at), 1, 2);
        end = month is >= 1 and <= 12 ? end : SkipBlank(at);
        var (year, yearEnd) = YearInWords(end);
        int? known = month is >= 1 and <= 12 ? month : null;
        return year > 0 ? AddBlank(start, yearEnd, known, year) : BlankYear(end) is var close and > 0 ? AddBlank(start, close, known, null) : -1;
    }

    // "năm 20…", "năm ....": the year to be filled in too.
    private int BlankYear(int at)
    {
        var after = text.WordAfter(at, "năm");
        var digits = after < 0 ? -1 : text.SkipSpace(after);
        digits = digits > 0 && text.At(digits) == '2' && text.At(digits + 1) == '0' && !text.IsDigit(digits + 2) ? digits + 2 : digits;
        var end = digits < 0 ? -1 : SkipBlank(digits);
        return end > digits ? end : -1;
    }

    private int SkipBlank(int at)
    {
        while (at < text.Source.Length && (char.IsWhiteSpace(text.At(at)) || text.At(at) is '.' or '…' or '_' or '-'))
        {
            at++;
        }
        return at;
    }

    private int AddBlank(int start, int end, int? month, int? year)
    {
        found.Add(new(TextSpan.Between(start, end), null, month, year, DatePrecision.BlankDay));
        return end;
    }

    private int Add(int start, int end, int day, int month, int? year)
    {
        found.Add(FoundDate.OfDay(TextSpan.Between(start, end), day, month, year));
        return end;
    }

    private static bool IsReal(int day, int month, int year) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}

using HopLuu.Vietnamese.Ordinals;

namespace HopLuu.Vietnamese.Calendar;

/// <summary>Months, quarters, years, periods of years and times of day.</summary>
internal sealed class PartReader(DateText text, List<FoundDate> found)
{
    public int ReadMonth(int at) => ReadNumbered(at, text.Word(at, "tháng"), Month, DatePrecision.Month);

    public int ReadQuarter(int at)
    {
        var after = text.Word(at, "quý");
        return ReadNumbered(at, after > 0 ? after : text.Word(at, "qúy"), Quarter, DatePrecision.Quarter);
    }

    /// <summary>"năm 2024".</summary>
    public int ReadYear(int at)
    {
        var after = text.Word(at, "năm");
        var (year, end) = after < 0 ? (-1, at) : text.Year(text.SkipSpace(after));
        return year > 0 && !text.GoesOn(end) ? ReadFurtherYears(AddYear(at, end, year, PeriodEnd.None)) : -1;
    }

    // "các năm 2020, 2021 và 2022"; but "năm 2020, 2021 hộ" counts households: the list has to end with the phrase.
    private int ReadFurtherYears(int end)
    {
        var first = found.Count;
        for (var (last, at) = (end, Next(end)); at > 0; at = Next(last))
        {
            var (year, close) = text.Year(at);
            if (year < 0 || text.GoesOn(close))
            {
                break;
            }
            last = AddYear(at, close, year, PeriodEnd.None);
            end = text.At(text.SkipSpace(last)) is '\0' or '.' or ',' or ';' or ')' || text.WordAfter(last, "và") > 0 ? last : end;
        }
        var kept = found.FindLastIndex(date => date.Span.End <= end) + 1;
        found.RemoveRange(Math.Max(kept, first), found.Count - Math.Max(kept, first));
        return end;
    }

    /// <summary>"giai đoạn 2019-2024", "nhiệm kỳ 2020 - 2025", "năm học 2023-2024": two years after the word.</summary>
    public int ReadYears(int at, string word)
    {
        var after = text.Word(at, word);
        var start = after < 0 ? at : text.SkipSpace(after);
        var (from, fromEnd) = after < 0 ? (-1, at) : text.Year(start);
        var dash = from < 0 ? -1 : text.Dash(fromEnd);
        var (to, end) = dash < 0 ? (-1, at) : text.Year(dash);
        if (to < 0 || text.GoesOn(end))
        {
            return -1;
        }
        AddYear(word == "năm" ? at : start, fromEnd, from, PeriodEnd.From);
        return AddYear(dash, end, to, PeriodEnd.To);
    }

    /// <summary>"17 giờ 00", "17h00", "16 giờ 30 phút", "17:00"; a bare hour ("17 giờ") only where it cannot be a length of time.</summary>
    public int ReadTime(int at)
    {
        var (hour, end) = text.ComesFrom(at) ? (-1, at) : text.Number(at, 1, 2);
        if (hour is < 0 or > 24)
        {
            return -1;
        }
        var (after, isWord) = HourSign(end);
        if (after < 0)
        {
            return -1;
        }
        var (minute, close) = text.Number(isWord ? text.SkipSpace(after) : after, 2, 2);
        if (minute is >= 0 and <= 59 && !char.IsLetterOrDigit(text.At(close)) && !(text.At(close) is '.' or ',' or '/' && text.IsDigit(close + 1)))
        {
            return text.At(end) != ':' || end - at == 2 || IsPointInTime(at, close) ? AddTime(at, EndOfMinutes(close), hour, minute) : -1;
        }
        return text.At(end) != ':' && !char.IsDigit(text.At(after)) && IsPointInTime(at, after) ? AddTime(at, after, hour, 0) : -1;
    }

    // "30 phút", "30'"
    private int EndOfMinutes(int at) =>
        text.At(at) is '\'' or '’' or '′' ? at + 1 : text.WordAfter(at, "phút") is var word and > 0 ? word : at;

    private (int After, bool IsWord) HourSign(int end)
    {
        if (text.WordAfter(end, "giờ") is var word and > 0)
        {
            return (word, true);
        }
        var sign = text.At(end);
        var isSign = sign is 'h' or 'H' or 'g' or ':' && (text.IsDigit(end + 1) || (sign is 'h' or 'H' && !char.IsLetter(text.At(end + 1))));
        return isSign ? (end + 1, false) : (-1, false);
    }

    // "trong 2 giờ" is a length; "trước 17 giờ", "17 giờ ngày 10/6", "17 giờ chiều" are points.
    private bool IsPointInTime(int start, int end)
    {
        var next = text.SkipSpace(end);
        next = text.At(next) == ',' ? text.SkipSpace(next + 1) : next;
        foreach (var word in (ReadOnlySpan<string>)["ngày", "sáng", "chiều", "cùng", "thứ"])
        {
            if (text.Word(next, word) > 0)
            {
                return true;
            }
        }
        var head = text.Source.AsSpan(Math.Max(0, start - 6), start - Math.Max(0, start - 6)).TrimEnd();
        return head.EndsWith("lúc", StringComparison.OrdinalIgnoreCase) || head.EndsWith("trước", StringComparison.OrdinalIgnoreCase)
            || head.EndsWith("hồi", StringComparison.OrdinalIgnoreCase);
    }

    private delegate (int Value, int End) Reading(int at);

    // "tháng 9", "tháng 9, 10/2025", "tháng 9-10/2025", "quý I, II năm 2025": the year belongs to all of them.
    private int ReadNumbered(int start, int after, Reading read, DatePrecision precision)
    {
        var (value, end) = after < 0 ? (-1, start) : read(text.SkipSpace(after));
        if (value < 0)
        {
            return -1;
        }
        var first = found.Count;
        for (var begin = start; value > 0;)
        {
            var (year, close) = YearAfter(end);
            found.Add(new(TextSpan.Between(begin, close), null, precision == DatePrecision.Month ? value : null, year, precision,
                Quarter: precision == DatePrecision.Quarter ? value : null));
            (begin, end) = (year is null ? Next(end) : -1, close);
            (value, var next) = begin < 0 ? (-1, end) : read(begin);
            end = value > 0 ? next : end;
        }
        // A list without a year at its end was perhaps no list: "tháng 9, 12 xã".
        if (found[^1].Year is null)
        {
            found.RemoveRange(first + 1, found.Count - first - 1);
            return found[first].Span.End;
        }
        for (var i = first; i < found.Count - 1; i++)
        {
            found[i] = found[i] with { Year = found[^1].Year };
        }
        return found[^1].Span.End;
    }

    private (int Value, int End) Month(int at)
    {
        var (month, end) = text.Number(at, 1, 2);
        return month is >= 1 and <= 12 && !IsFigure(end) ? (month, end) : (-1, at);
    }

    private (int Value, int End) Quarter(int at)
    {
        var (quarter, end) = text.Number(at, 1, 1);
        if (quarter is >= 1 and <= 4 && !IsFigure(end))
        {
            return (quarter, end);
        }
        end = at;
        while (text.At(end) is 'I' or 'V')
        {
            end++;
        }
        var roman = Numerals.Roman(text.Source.AsSpan(at, Math.Min(end - at, 4)));
        return roman is >= 1 and <= 4 && !char.IsLetterOrDigit(text.At(end)) ? (roman, end) : (-1, at);
    }

    private bool IsFigure(int end) => char.IsLetterOrDigit(text.At(end)) || (text.At(end) is ',' && text.IsDigit(end + 1));

    private (int? Year, int End) YearAfter(int at)
    {
        var spaced = text.SkipSpace(at);
        var yearAt = text.At(spaced) is '/' or '.' ? text.SkipSpace(spaced + 1) : text.Dash(at);
        var wordAt = text.At(spaced) == ',' ? text.SkipSpace(spaced + 1) : spaced;
        yearAt = yearAt < 0 && text.Word(wordAt, "năm") is var word and > 0 ? text.SkipSpace(word) : yearAt;
        var (year, end) = yearAt < 0 ? (-1, at) : text.Year(yearAt);
        return year > 0 && !char.IsLetterOrDigit(text.At(end)) ? (year, end) : (null, at);
    }

    private int Next(int at)
    {
        at = text.SkipSpace(at);
        if (text.At(at) == ',')
        {
            return text.SkipSpace(at + 1);
        }
        var word = text.Word(at, "và") is var also and > 0 ? also : text.Word(at, "đến");
        return word > 0 ? text.SkipSpace(word) : text.Dash(at);
    }

    private int AddYear(int start, int end, int year, PeriodEnd side)
    {
        found.Add(new(TextSpan.Between(start, end), null, null, year, DatePrecision.Year, End: side));
        return end;
    }

    private int AddTime(int start, int end, int hour, int minute)
    {
        var span = TextSpan.Between(start, end);
        // "24 giờ" of a day is the midnight after it; its last minute keeps the day.
        var time = hour == 24 ? new TimeOnly(23, 59) : new TimeOnly(hour, minute);
        found.Add(new(span, null, null, null, DatePrecision.Time, Time: time, Clock: span));
        return end;
    }
}

using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>What the words around a figure say about it: goal, running total, year, change.</summary>
internal sealed class FigureCues(FigureTokens tokens, IReadOnlyList<Figure> figures, FigureLinks links, DateOnly? asOf)
{
    /// <summary>From here to the end of the sentence everything is wish or plan.</summary>
    private static readonly PhraseTable<string> Wishes = PhraseTable.Of("phấn đấu", "dự kiến", "đề nghị", "kiến nghị", "đề xuất", "sẽ",
        "quyết tâm", "trong thời gian tới", "mục tiêu đến", "chỉ tiêu đến", "định hướng đến");
    /// <summary>The figure right behind is the goal: "chỉ tiêu 85%", "kế hoạch giao là 50 lớp".</summary>
    private static readonly string[] Goals = ["chỉ tiêu", "mục tiêu", "kế hoạch", "kế hoạch giao", "chỉ tiêu giao", "đề ra", "giao"];
    private static readonly PhraseTable<string> Running = PhraseTable.Of("lũy kế", "luỹ kế", "cộng dồn", "từ trước đến nay",
        "từ trước tới nay");
    private static readonly PhraseTable<string> Done = PhraseTable.Of("đã");
    private static readonly PhraseTable<string> DoneOrWhole = PhraseTable.Of("đã", "toàn");
    private static readonly PhraseTable<string> Until = PhraseTable.Of("đến", "tới");

    public bool IsCumulative(int index) => Find(links.SentenceStart[index], figures[index].First, Running) >= 0;

    public bool IsTarget(int index)
    {
        var (start, first) = (links.SentenceStart[index], figures[index].First);
        if (Find(start, first, Wishes) >= 0 || IsToCome(start, first) || IsPlanOfYear(start, first))
        {
            return true;
        }
        if (figures[index].Qualifier is "ít nhất" or "tối thiểu" && Find(start, first, Done) < 0)
        {
            return true;
        }
        return !IsChange(index) && IsGoal(index, first);
    }

    /// <summary>"Kế hoạch năm 2024 bê tông hóa 3 km": the sentence opens with the plan for a year and tells nothing done.</summary>
    private bool IsPlanOfYear(int start, int first)
    {
        var at = tokens[start].Kind == TokenKind.Word || start >= first ? start : start + 1;
        return (tokens.IsAt(at, "kế hoạch năm") || tokens.IsAt(at, "chỉ tiêu năm") || tokens.IsAt(at, "kế hoạch giai đoạn")
            || tokens.IsAt(at, "kế hoạch đến") || tokens.IsAt(at, "nhiệm vụ năm")) && Find(at, first, Done) < 0;
    }

    /// <summary>"chỉ tiêu … là 85%": a goal word leads straight to the figure; "giao chỉ tiêu gia đình học tập cho 4 thôn" does
    /// not.</summary>
    private bool IsGoal(int index, int first)
    {
        var at = first - 1;
        while (at >= 0 && tokens[at].Lower is "là" or ":" or "đạt" or "giao" or "năm" or "của" or "đầu" || at >= 0
            && tokens[at].Kind == TokenKind.Number && NotQuantities.IsYear(tokens[at].Lower))
        {
            at--;
        }
        if (Array.Exists(Goals, g => EndsAt(at, g)) || at + 1 < first && EndsAt(at + 1, "giao") && EndsAt(at, "hoạch"))
        {
            return !EndsAt(at - 2, "vượt") && !(tokens[at].Lower == "hoạch" && tokens[at - 2].Lower is "hành" or "dựng");
        }
        // "Chỉ tiêu của Kế hoạch số 145/KH-UBND đến năm 2025 là 85%", "90% và 88%": said at the sentence's start for all that follow.
        var start = links.SentenceStart[index];
        return tokens[first - 1].Lower is "là" or ":" && (tokens.IsAt(start, "chỉ tiêu") || tokens.IsAt(start, "mục tiêu")
            || tokens.IsAt(start, "các chỉ tiêu tương ứng"));
    }

    /// <summary>
    /// "đến năm 2030": a year that has not come. Without a date of the report, a round year at the start of a sentence that reports
    /// nothing done
    /// is taken for a goal: not adding a result is the lesser error.
    /// </summary>
    private bool IsToCome(int start, int first)
    {
        for (var i = start; i < first; i++)
        {
            if (!(tokens.IsAt(i, "đến năm") || tokens.IsAt(i, "đến hết năm") || tokens.IsAt(i, "đến cuối năm") || tokens.IsAt(i, "năm")))
            {
                continue;
            }
            var at = i;
            while (tokens[at].Kind == TokenKind.Word)
            {
                at++;
            }
            if (at - i > 3 || Year(at) is not { } year)
            {
                continue;
            }
            var isRange = tokens[at + 1].IsMark('-');
            if (asOf is { } day ? year > day.Year && !isRange : tokens[i].Lower == "đến" && (year >= 2030 || year % 5 == 0
                && i <= start + 1 && Find(start, first, DoneOrWhole) < 0))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"tăng 12 lớp", "giảm 3 hộ", "vượt 5%", "gấp 2 lần": an amount of change; and the level a change started from, "tăng từ 15
    /// lên 20 chi hội".</summary>
    public bool IsChange(int index)
    {
        var at = figures[index].First - 1;
        if (tokens[at].Lower == "từ" && figures[index].Unit.Kind is not UnitKind.Percentage
            && Array.Exists([1, 2, 3], k => tokens[at - k].Lower is "tăng" or "giảm"))
        {
            return true;
        }
        at = tokens[at].Lower is "thêm" or "được" ? at - 1 : at;
        return tokens[at].Lower is "tăng" or "giảm" or "vượt" or "gấp" || EndsAt(at, "cao hơn") || EndsAt(at, "thấp hơn")
            || EndsAt(at, "nhiều hơn") || EndsAt(at, "ít hơn")
            || figures[index].Qualifier == "hơn" && tokens[at].Lower is "cao" or "thấp"
            || tokens[at].Lower == "tiêu" && tokens[at - 2].Lower == "vượt" || tokens[at].Lower == "hoạch"
            && tokens[at - 2].Lower == "vượt";
    }

    public QuantityTrend Trend(int index)
    {
        for (var i = figures[index].First - 1; i >= Math.Max(links.SentenceStart[index], figures[index].First - 8); i--)
        {
            switch (tokens[i].Lower)
            {
                case "tăng" or "vượt":
                    return QuantityTrend.Up;
                case "giảm":
                    return QuantityTrend.Down;
                case ";" or ",":
                    return QuantityTrend.None;
                default:
                    continue;
            }
        }
        return QuantityTrend.None;
    }

    /// <summary>The year that the figure is for: right behind it, else the last one named before it in its sentence that is not an end of
    /// a period.</summary>
    public int? YearOf(int index)
    {
        var end = figures[index].End;
        if (tokens[end].IsMark('('))
        {
            end++;
        }
        end = tokens[end].Lower == "trong" ? end + 1 : end;
        end = tokens.IsAt(end, "vào năm") ? end + 2 : tokens[end].Lower == "năm" ? end + 1 : end;
        if (end > figures[index].End && Year(end) is { } behind && !tokens[end + 1].IsMark('-') && !tokens[end + 1].IsMark(':'))
        {
            return behind;
        }
        for (var i = figures[index].First - 1; i >= links.SentenceStart[index]; i--)
        {
            if (Year(i) is not { } year || tokens[i - 1].Lower != "năm")
            {
                continue;
            }
            var isPeriod = tokens[i + 1].IsMark('-') || tokens[i - 2].Lower is "từ" or "đoạn" or "khóa" or "với"
                || EndOfPeriod(i, links.SentenceStart[index]);
            var isOther = index > 0 && figures[index - 1].End <= i && i - figures[index - 1].End <= 2
                && tokens[figures[index - 1].End].Kind == TokenKind.Word;
            return isPeriod || isOther ? null : year;
        }
        return null;
    }

    /// <summary>"từ năm 2019 đến năm 2023": the second is the end of a period.</summary>
    private bool EndOfPeriod(int at, int start)
    {
        for (var i = at - 1; i >= Math.Max(start, at - 6); i--)
        {
            if (tokens[i].Kind == TokenKind.Number && Year(i) is not null && Find(i, at, Until) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private int? Year(int at) =>
        tokens[at].Kind == TokenKind.Number && NotQuantities.IsYear(tokens[at].Lower) ? int.Parse(tokens[at].Lower, NumberStyles.None,
            CultureInfo.InvariantCulture) : null;

    private bool EndsAt(int last, string phrase)
    {
        var start = last - phrase.Count(' ');
        return start >= 0 && last < tokens.Count && tokens.IsAt(start, phrase);
    }

    private int Find(int from, int to, PhraseTable<string> phrases)
    {
        for (var i = from; i < to; i++)
        {
            if (phrases.IsAt(tokens, i))
            {
                return i;
            }
        }
        return -1;
    }
}

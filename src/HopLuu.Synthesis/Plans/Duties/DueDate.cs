using System.Globalization;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>A date in a clause that something is due on, told apart from cut-off dates of figures and dates of documents.</summary>
/// <param name="End">Where it ends in the clause.</param>
internal sealed record DueDate(string Due, bool Inclusive, string? Time, int Start, int End)
{
    private static readonly string[] Until =
    [
        "cham nhat", "muon nhat", "khong qua", "khong muon hon", "khong cham hon", "han cuoi", "han chot", "han nop", "han gui",
        "thoi han", "truoc hoac trong", "xong trong", "hoan thanh trong", "hoan thanh vao", "xong vao", "den het", "truoc het",
        "ket thuc trong",
    ];
    private static readonly string[] Fillers =
    [
        "la", "vao", "den", "het", "ngay", ":", "trong", "vao ngay", "gui", "bao cao", "so ket", "tong ket", "khoang", "dot", "nop",
        "hoan thanh", "ve", "cuoi", "dau",
    ];
    private static readonly string[] Acts = ["gui bao cao", "nop bao cao", "hoan thanh", "so ket", "tong ket", "gui ve"];
    private static readonly string[] Figures =
    [
        "so lieu", "tinh den", "chot", "thoi diem", "giai doan", "ky bao cao", "thoi ky", "ke tu", "lay moc", "moc thoi gian", "nien do",
        "bao cao tu", "ket qua tu", "tu thoi diem", "thoi gian danh gia", "pham vi", "moc bao cao",
    ];
    private static readonly string[] Past =
    [
        "tinh den", "chot so lieu", "phat sinh", "ban hanh", "sinh", "ket nap", "thanh lap", "hieu luc", "tinh tu", "so lieu den",
        "lay so lieu", "so lieu tinh", "so lieu duoc tinh", "ky ngay", "nhap ngu", "so lieu",
    ];

    /// <summary>The due dates of a clause in order.</summary>
    /// <param name="year">Year of the plan, for dates without one.</param>
    public static IEnumerable<DueDate> Find(string clause, DateOnly? issued, int? year, bool timeColumn, bool underTime = false)
    {
        var cited = Citations.Find(clause);
        var dates = Dates.Find(clause).Where(date => !cited.Any(citation => citation.Span.Overlaps(date.Span))).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var partner = date.End == PeriodEnd.From && i + 1 < dates.Count && dates[i + 1].End == PeriodEnd.To ? dates[i + 1] : null;
            var start = Math.Min(date.Span.Start, date.Clock?.Start ?? int.MaxValue);
            var before = VietnameseText.Fold(clause[..start]);
            if (Resolve(date, issued, year) is { } due && Relation(before, clause, date, partner, timeColumn || (underTime
                && Sends(before))) is { } inclusive)
            {
                var range = partner is not null && Resolve(partner, issued, year) is { } last ? $"{due}/{last}" : due;
                var time = date.Time is { } clock ? clock.ToString("HH:mm", CultureInfo.InvariantCulture) : null;
                yield return new DueDate(range, inclusive
                    || time is not null, time, start, Math.Max(partner?.Span.End ?? 0, Math.Max(date.Span.End, date.Clock?.End ?? 0)));
            }
            i += partner is null ? 0 : 1;
        }
    }

    // Under "Thời gian": "Các tổ nộp báo cáo về chi ủy ngày 12/12".
    private static bool Sends(string before) => before.Has("gui") || before.Has("nop ");

    /// <summary>True when the day itself still counts, false for "trước ngày", null when it is no due date.</summary>
    private static bool? Relation(string before, string clause, FoundDate date, FoundDate? partner, bool timeColumn)
    {
        var near = before.Length > 45 ? before[^45..] : before;
        if (Array.Exists(Past, word => near.Has(word) && near.IndexOf(word, StringComparison.Ordinal) + word.Length > near.Length - 22))
        {
            return null;
        }
        var lead = Stripped(near);
        if (lead.Ends("truoc"))
        {
            return false;
        }
        // "Đánh giá kết quả … đến hết tháng 5": how far the account goes, unless something is to be sent.
        if (near.TrimEnd().Ends("den het") && before.Has("ket qua") && !Sends(before) && !before.Has("hoan thanh") && !before.Has("thoi gian"))
        {
            return null;
        }
        if (Array.Exists(Until, word => lead.Ends(word) || near.TrimEnd().Ends(word)))
        {
            return true;
        }
        var figures = before.HasAny(Figures);
        if (figures)
        {
            return null;
        }
        var scheduled = timeColumn || before.Has("thoi gian") || before.Has("hoan thanh") || before.Has("thoi han");
        if (partner is not null)
        {
            // "Từ ngày 01/12 đến ngày 10/12: các chi bộ gửi báo cáo …"
            var opens = before.Trim(' ', '-', ':') is "" or "tu" && Array.Exists(Acts, word => VietnameseText.Fold(clause).Has(word));
            return scheduled || opens || before.Has("to chuc") || before.Has("tien hanh") ? true : null;
        }
        if (date.Precision is DatePrecision.Month or DatePrecision.Quarter)
        {
            // "Từ ngày 01/12 đến ngày 10/12: các chi bộ gửi báo cáo …"
            var opens = before.Trim(' ', '-', ':') is "" or "tu" && Array.Exists(Acts, word => VietnameseText.Fold(clause).Has(word));
            return scheduled || opens || near.TrimEnd().Ends("trong") ? true : null;
        }
        return timeColumn || (scheduled && (near.TrimEnd().EndsWith(':') || lead.Ends("hoan thanh") || lead.Ends("thoi gian")
            || near.TrimEnd().Ends("den") || near.TrimEnd().Ends("het"))) ? true : null;
    }

    private static string Stripped(string near)
    {
        var text = near.Trim(' ', ',');
        for (var again = true; again;)
        {
            again = false;
            foreach (var filler in Fillers)
            {
                if (text.Ends(filler) && (text.Length == filler.Length || !char.IsLetterOrDigit(text[^(filler.Length + 1)]) || filler == ":"))
                {
                    (text, again) = (text[..^filler.Length].TrimEnd(), true);
                }
            }
        }
        return text;
    }

    private static string? Resolve(FoundDate date, DateOnly? issued, int? year)
    {
        var known = date.Year ?? Guessed(date, issued, year);
        return date.Precision switch
        {
            DatePrecision.Day => date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DatePrecision.DayAndMonth when known is { } y && date is { Month: { } m, DayOfMonth: { } d }
                && d <= DateTime.DaysInMonth(y, m) => Text(y, m, d),
            DatePrecision.Month when known is { } y && date.Month is { } m => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}"),
            DatePrecision.Quarter when known is { } y
                && date.Quarter is { } q => $"{Text(y, (3 * q) - 2, 1)}/{Text(y, 3 * q, DateTime.DaysInMonth(y, 3 * q))}",
            _ => null,
        };
    }

    // A day without a year is the next such day after the plan's own date.
    private static int? Guessed(FoundDate date, DateOnly? issued, int? year) =>
        issued is { } day && date.Month is { } month && (month < day.Month || (month == day.Month
            && date.DayOfMonth < day.Day)) ? day.Year + 1 : issued?.Year ?? year;

    private static string Text(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
}

using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>Laws named by title and year or day, without number (Nghị định 30/2020/NĐ-CP, Phụ lục I: laws are cited by title and
/// day).</summary>
internal static class NamedLaws
{
    private const int MostWords = 30;
    private static readonly (string Folded, string Name)[] Names = [("bo luat", "Bộ luật"), ("luat", "Luật"), ("phap lenh", "Pháp lệnh"),
        ("hien phap", "Hiến pháp"), ("dieu le", "Điều lệ")];

    public static IReadOnlyList<Citation> Find(EvenText text)
    {
        var found = new List<Citation>();
        for (var at = 0; at < text.Plain.Length; at++)
        {
            if (!char.IsUpper(text.Plain[at]) || text.IsWordAt(at - 1))
            {
                continue;
            }
            foreach (var (folded, name) in Names)
            {
                if (text.StartsWith(at, folded) && Read(text, at, folded.Length, name) is { } law)
                {
                    found.Add(law);
                    at = law.Span.End - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static Citation? Read(EvenText text, int start, int length, string name)
    {
        var end = TitleEnd(text, start + length, name);
        var title = text.Original[start..end].Trim();
        var at = text.SkipSpaces(end);
        var isApart = at < text.Plain.Length && text.Plain[at] is ',' or '(';
        var dateAt = isApart ? text.SkipSpaces(at + 1) : at;
        if (text.IsCountedAt(dateAt) || !IsTitled(title, name))
        {
            return null;
        }
        if (text.StartsWith(dateAt, "ngay") && CitationDates.At(text, dateAt) is var (day, dayEnd))
        {
            return Made(start, dayEnd, title, day);
        }
        var yearAt = text.StartsWith(dateAt, "nam") ? text.SkipSpaces(dateAt + 3) : dateAt;
        if ((!isApart || yearAt > dateAt) && Year(text, yearAt))
        {
            return Made(start, yearAt + 4, title, null);
        }
        // Without a day or a year it is a legal basis only where the title is the whole item: "Căn cứ Luật Ngân sách nhà nước;".
        return IsBasis(text, start) && (at >= text.Plain.Length || text.Plain[at] is ';' or '.' or ',' or ')')
            ? Made(start, end, title, null) : null;

        Citation Made(int from, int to, string subject, DateOnly? date) =>
            new(new TextSpan(from, to - from), "", name, date, null, text.Original[from..to]) { Subject = subject };
    }

    /// <summary>Whether a title follows: "luật" as a common word has none.</summary>
    private static bool IsTitled(string title, string name)
    {
        var rest = title.AsSpan(name.Length).TrimStart();
        return rest.IsEmpty ? name == "Hiến pháp" : char.IsUpper(rest[0]) || rest.StartsWith("sửa đổi", StringComparison.Ordinal);
    }

    private static bool IsBasis(EvenText text, int start)
    {
        var end = text.SkipSpacesBack(start);
        return end == 0 || text.Plain[end - 1] is ';' or '-' or '+' || text.EndsWith(end, "can cu") || text.EndsWith(end, "theo");
    }

    private static int TitleEnd(EvenText text, int at, string name)
    {
        var end = at;
        for (var words = 0; words < MostWords; words++)
        {
            at = text.SkipSpaces(end);
            var isListed = at < text.Plain.Length && text.Plain[at] == ',' && words > 0 && text.IsWordAt(text.SkipSpaces(at + 1))
                && !IsStop(text, text.SkipSpaces(at + 1), isListed: true);
            var next = isListed ? text.SkipSpaces(at + 1) : at;
            if (next < text.Plain.Length && text.Plain[next] == '-' && words > 0)
            {
                next = text.SkipSpaces(next + 1);
            }
            if (!text.IsWordAt(next) || IsStop(text, next, isListed))
            {
                break;
            }
            end = text.WordEnd(next);
        }
        return end;
    }

    private static bool IsStop(EvenText text, int at, bool isListed)
    {
        if (char.IsAsciiDigit(text.Plain[at]) || text.IsCountedAt(at) || char.IsUpper(text.Plain[at]) && isListed)
        {
            return true;
        }
        foreach (var word in (ReadOnlySpan<string>)["năm", "ngày", "đã", "được", "là", "và các", "với", "trong", "để", "cho", "quy định",
            "hiện hành", "đến", "tại", "có", "theo", "bằng", "còn"])
        {
            if (text.StartsWithMarked(at, word))
            {
                return true;
            }
        }
        return isListed && (text.StartsWith(at, "thuc hien") || text.StartsWith(at, "cac") || text.StartsWith(at, "can cu"));
    }

    private static bool Year(EvenText text, int at) =>
        at + 4 <= text.Plain.Length && !text.IsWordAt(at + 4)
        && int.TryParse(text.Plain.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1945 and <= 2100;
}

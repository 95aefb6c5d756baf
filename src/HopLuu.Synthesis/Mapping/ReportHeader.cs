using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Who wrote a report, its number and its date, from the heading block.</summary>
internal sealed record ReportHeader(string? Unit, string? Number, DateOnly? Date)
{
    private static readonly string[] Continuations = ["tinh", "huyen", "xa", "phuong", "quan", "thi", "thanh", "va", "thuong", "-"];
    private static readonly string[] NoNames =
        ["dang cong san", "cong hoa xa hoi", "doc lap", "bao cao", "kinh gui", "mat", "du thao", "ngay ", "*", "-", "_", "bieu ", "mau "];

    public static ReportHeader Read(IReadOnlyList<ReportLine> lines, int bodyFrom, Plan plan)
    {
        var title = ReportZones.TitleOf(lines);
        var pieces = Pieces(lines, title < 0 ? Math.Min(bodyFrom, 12) : title);
        var names = Names(pieces);
        var (unit, above) = names.Count == 0 ? (null, null) : (names[^1], names.Count > 1 ? names[^2] : null);
        if (unit is not null && above is not null && VietnameseText.Fold(unit) is "ban thuong vu" or "ban chap hanh")
            (unit, above) = (above, names.Count > 2 ? names[^3] : null);
        unit ??= UnitMention.InFormula(lines);
        if (unit is not null)
            unit = WrittenName.WithinPlan(UnitMention.Find(unit, lines) ?? WrittenName.Of(unit), above, plan);
        return new(unit, pieces.Select(NumberOf).FirstOrDefault(static number => number is not null), DateOf(pieces) ?? DateOf(Tail(lines)));
    }

    /// <summary>Lines of the heading block: paragraphs, and those in the cells of its table, left column first.</summary>
    private static List<string> Pieces(IReadOnlyList<ReportLine> lines, int until)
    {
        var pieces = new List<string>();
        for (var i = 0; i < until && i < lines.Count; i++)
        {
            if (lines[i].Table is { } table)
                pieces.AddRange(table.Rows.SelectMany(static row => row.Cells).OrderBy(static cell => cell.Column).SelectMany(static cell => Lines(cell.Blocks)));
            else
                pieces.AddRange(Lines([lines[i].Paragraph!]));
        }
        return pieces;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Block> blocks) =>
        blocks.OfType<Paragraph>().SelectMany(static paragraph => Columns(paragraph.Text).Split('\n', '\t')).Select(static line => VietnameseText.Compose(ReportLine.Squeeze(line))).Where(static line => line.Length > 0);

    /// <summary>A letterhead typed with spaces instead of a table: wide gaps part its two columns.</summary>
    private static string Columns(string text)
    {
        var gap = text.IndexOf("     ", StringComparison.Ordinal);
        return gap > 5 && text[..gap].Contains(' ', StringComparison.Ordinal) && text[gap..].Trim().Contains(' ', StringComparison.Ordinal) ? $"{text[..gap]}\t{text[gap..]}" : text;
    }

    private static List<string> Names(List<string> pieces)
    {
        var names = new List<string>();
        foreach (var piece in pieces)
        {
            var folded = VietnameseText.Fold(piece);
            if (folded.Length < 2 || !char.IsLetter(piece[0]) || piece.StartsWith("Số", StringComparison.Ordinal) || piece.StartsWith("SỐ:", StringComparison.Ordinal) || NoNames.Any(start => folded.StartsWith(start, StringComparison.Ordinal) && (start.Length > 1 || !char.IsLetter(start[0]))) || folded.Contains(" ngay ", StringComparison.Ordinal))
                continue;
            if (names.Count > 0 && Continuations.Any(word => folded.StartsWith(word + " ", StringComparison.Ordinal)) && !IsWhole(folded))
                names[^1] = $"{names[^1]} {piece}";
            else if (piece.Count(char.IsUpper) * 2 > piece.Count(char.IsLetter) || names.Count == 0)
                names.Add(piece);
        }
        return names;
    }

    private static bool IsWhole(string folded) =>
        folded.StartsWith("huyen uy", StringComparison.Ordinal) || folded.StartsWith("tinh uy", StringComparison.Ordinal) || folded.StartsWith("thanh uy", StringComparison.Ordinal) || folded.StartsWith("thi uy", StringComparison.Ordinal)
        || folded.StartsWith("huyen doan", StringComparison.Ordinal) || folded.StartsWith("tinh doan", StringComparison.Ordinal) || folded.StartsWith("thanh doan", StringComparison.Ordinal) || folded.StartsWith("xa doan", StringComparison.Ordinal) || folded.StartsWith("thanh tra", StringComparison.Ordinal);

    /// <summary>"Số 59 - BC/ĐU" is "59-BC/ĐU"; a blank number is none.</summary>
    private static string? NumberOf(string piece)
    {
        if (!piece.StartsWith("Số", StringComparison.OrdinalIgnoreCase))
            return null;
        var number = string.Concat(piece[2..].Where(static letter => !char.IsWhiteSpace(letter))).TrimStart(':', '.').Replace('–', '-').Split(',', ';')[0].TrimEnd('.');
        return number.Length > 2 && char.IsDigit(number[0]) && number.AsSpan().IndexOfAny('/', '-') > 0 ? number : null;
    }

    private static DateOnly? DateOf(IEnumerable<string> pieces)
    {
        foreach (var piece in pieces)
        {
            var words = GenreWords.Syllables(VietnameseText.Fold(piece));
            for (var i = 0; i + 5 < words.Count; i++)
            {
                if (words[i] == "ngay" && words[i + 2] == "thang" && words[i + 4] == "nam" && Day(words[i + 1], words[i + 3], words[i + 5]) is { } day)
                    return day;
            }
        }
        return null;
    }

    private static DateOnly? Day(string day, string month, string year)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (!int.TryParse(day, culture, out var d) || !int.TryParse(month, culture, out var m) || !int.TryParse(year, culture, out var y))
            return null;
        return y is > 1900 and < 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    /// <summary>Some letterheads keep the date for the signature.</summary>
    private static IEnumerable<string> Tail(IReadOnlyList<ReportLine> lines) =>
        lines.Where(static line => line.Zone == Zone.Closing && line.Text.Length < 120).Select(static line => line.Text)
            .Concat(lines.Where(static line => line.Zone == Zone.Closing && line.Table is not null).SelectMany(static line => line.Table!.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => Lines(cell.Blocks))));
}

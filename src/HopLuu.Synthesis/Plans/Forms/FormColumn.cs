using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>What a column of a form holds.</summary>
internal enum FormColumnKind
{
    /// <summary>TT.</summary>
    Number,
    /// <summary>What the row counts.</summary>
    Label,
    /// <summary>Words printed before the row's label that belong to it: a field, a group.</summary>
    Context,
    /// <summary>Unit of measure.</summary>
    Unit,
    /// <summary>Results: counts and money.</summary>
    Value,
    /// <summary>Plans and targets.</summary>
    Goal,
    /// <summary>Percentages, averages, comparisons: never added.</summary>
    Share,
    /// <summary>Notes, bodies, reasons.</summary>
    Text,
}

/// <summary>A column of a form.</summary>
/// <param name="Index">Column of the grid.</param>
/// <param name="Heading">Its headings from the top down, joined with " / ".</param>
/// <param name="Code">What the row of column numbers says: "3", "5=4/3"; empty without such a row.</param>
internal sealed record FormColumn(int Index, string Heading, FormColumnKind Kind, string Code)
{
    private static readonly string[] Generic =
    [
        "ket", "qua", "thuc", "hien", "so", "lieu", "luong", "dat", "duoc", "nam", "tinh", "den", "ngay", "thang", "het", "gia", "tri", "bao", "cao", "trong", "cua", "don", "vi", "thoi", "diem", "tu", "ky",
    ];

    /// <summary>Folded, white space even, without the unit of measure in brackets.</summary>
    public string Folded { get; } = string.Join(' ', Syllables.Of(Bracketed(Heading) is null ? Heading : Heading[..Heading.LastIndexOf('(')]));

    /// <summary>The year or years it is about, with the part of a year: "2024", "2021-2025", "2024 6 thang"; empty when it names none.</summary>
    public string Period { get; } = PeriodOf(Heading);

    /// <summary>Its words besides the period and those any column of results may have.</summary>
    public HashSet<string> Words { get; } = [.. Syllables.Of(Bracketed(Heading) is null ? Heading : Heading[..Heading.LastIndexOf('(')]).Where(word => !char.IsAsciiDigit(word[0]) && !Generic.Contains(word, StringComparer.Ordinal))];

    /// <summary>The single year it is about, whole.</summary>
    public int? Year { get; } = PeriodOf(Heading) is { Length: 4 } year ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>It adds up other columns.</summary>
    public bool IsTotal { get; } = Syllables.Of(Heading[(Heading.LastIndexOf('/') + 1)..]) is ["tong" or "cong", ..];

    /// <summary>Unit of measure in brackets: "Kinh phí (triệu đồng)".</summary>
    public string? Unit { get; } = Bracketed(Heading);

    private static string? Bracketed(string heading)
    {
        var open = heading.LastIndexOf('(');
        var close = open < 0 ? -1 : heading.IndexOf(')', open);
        var inside = close > open ? heading[(open + 1)..close].Replace("ĐVT:", "", StringComparison.OrdinalIgnoreCase).Trim() : "";
        return inside is { Length: > 0 and < 20 } && !inside.Any(char.IsAsciiDigit) && !FormWords.IsRemark(inside) ? inside : null;
    }

    // A day is a cut-off ("đến 31/5/2024"), which every unit writes in its own way; it tells no column from another.
    private static string PeriodOf(string heading)
    {
        var text = heading.ToCharArray();
        foreach (var date in Dates.Find(heading).Where(date => date.Day is not null))
            text.AsSpan(date.Span.Start, date.Span.Length).Fill(' ');
        var words = Syllables.Of(new string(text));
        var years = words.SelectMany(word => word.Split('-', '/')).Where(word => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2').Distinct().ToList();
        var part = "";
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at + 1] is "thang" && words[at].Length <= 2 && char.IsAsciiDigit(words[at][0]))
                part = $" {words[at].TrimStart('0')} thang";
            else if (words[at] is "quy")
                part = $" quy {words[at + 1]}";
        }
        return string.Join('-', years) + part;
    }
}

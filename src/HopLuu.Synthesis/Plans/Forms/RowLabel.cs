using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>The label of a row made ready for comparing.</summary>
internal sealed record RowLabel(IReadOnlyList<string> Words, IReadOnlyList<string> Abbreviated)
{
    private HashSet<string>? set;
    private string? key;

    /// <summary>From here on two labels mean the same.</summary>
    public const double Same = 0.9;

    /// <summary>One label shortens or explains the other: the same only where their numbers agree too.</summary>
    public const double Near = 0.75;

    // Words that name nothing.
    private static readonly HashSet<string> Empty =
        ["so", "tong", "luong", "cac", "da", "duoc", "cua", "tai", "o", "va", "voi", "theo", "ve", "cho", "la", "co", "nhung", "do", "boi", "hien", "chia", "trong"];

    // Words that say where and when every figure of the report is from; only one of the two may have them.
    private static readonly HashSet<string> Place =
        ["tren", "dia", "ban", "xa", "phuong", "huyen", "tinh", "thi", "tran", "toan", "don", "vi", "ky", "den", "het", "nay", "thuc", "ket", "qua", "hang", "bao", "cao", "phan", "to", "chuc", "mo"];

    // Words that make another thing of it.
    private static readonly HashSet<string> Contrast =
        ["khong", "chua", "can", "moi", "nu", "ngoai", "thoat", "tang", "giam", "truoc", "sau", "duoi", "cap", "con", "chuyen", "luot", "ty", "le", "binh", "quan", "trung", "tai", "bi", "nguoi", "ho", "nam"];

    public static RowLabel Of(string label)
    {
        var bare = WithoutUnit(label);
        var words = Syllables.Of(bare);
        var kept = words.Where(word => !Empty.Contains(word)).ToList();
        var marks = bare.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length is >= 2 and <= 8 && word.All(char.IsUpper))
            .Select(VietnameseText.Fold).ToList();
        return new RowLabel(kept.Count == 0 ? words : kept, marks);
    }

    /// <summary>All words as one: labels with the same are written the same.</summary>
    public string Key => key ??= string.Join(' ', Words);

    /// <summary>How surely the labels mean the same, 0 to 1.</summary>
    /// <param name="other">The other label.</param>
    /// <param name="unit">The unit of measure of both: "Lượt người tham dự" and "Người tham dự | lượt người" are one.</param>
    public double Likeness(RowLabel other, string unit = "")
    {
        // Most rows of two tables share nothing; those are told apart without writing anything out.
        if (Abbreviated.Count == 0 && other.Abbreviated.Count == 0)
            return Compare(Words, Set, other.Words, other.Set, unit);
        var (mine, theirs) = (Written(Words, Abbreviated, other.Words), Written(other.Words, other.Abbreviated, Words));
        return Compare(mine, [.. mine], theirs, [.. theirs], unit);
    }

    private HashSet<string> Set => set ??= new HashSet<string>(Words, StringComparer.Ordinal);

    private static double Compare(IReadOnlyList<string> mine, HashSet<string> a, IReadOnlyList<string> theirs, HashSet<string> b, string unit)
    {
        if (!a.Overlaps(b))
            return 0;
        if (mine.SequenceEqual(theirs))
            return 1;
        if (a.SetEquals(b))
            return 0.98;
        var (more, less) = (a.Except(b).ToList(), b.Except(a).ToList());
        if (more.Count > 0 && less.Count > 0)
            return 0;
        var extra = more.Count > 0 ? more : less;
        var shared = a.Count(b.Contains);
        if (shared > 0 && unit.Length > 0 && Syllables.Of(unit) is var measured && extra.TrueForAll(measured.Contains))
            return Same;
        if (shared == 0 || extra.Exists(Contrast.Contains) || extra.Contains("to") && !extra.Contains("chuc"))
            return 0;
        return extra.TrueForAll(Place.Contains) ? Same : shared >= 2 && shared * 3 >= 2 * Math.Max(a.Count, b.Count) ? Near : 0;
    }

    /// <summary>"Tổ CNSCĐ" with its abbreviation written out where the other label holds the words.</summary>
    private static List<string> Written(IReadOnlyList<string> words, IReadOnlyList<string> abbreviated, IReadOnlyList<string> full)
    {
        var written = new List<string>(words.Count);
        foreach (var word in words)
        {
            var at = abbreviated.Contains(word) && !full.Contains(word) ? Initials(word, full) : -1;
            if (at < 0)
                written.Add(word);
            else
                written.AddRange(full.Skip(at).Take(word.Length));
        }
        return written;
    }

    private static int Initials(string brief, IReadOnlyList<string> words)
    {
        for (var at = 0; at + brief.Length <= words.Count; at++)
        {
            if (Enumerable.Range(0, brief.Length).All(letter => words[at + letter][0] == brief[letter]))
                return at;
        }
        return -1;
    }

    // "Số lớp (lớp)", "Kinh phí (ĐVT: triệu đồng)".
    private static string WithoutUnit(string label)
    {
        var open = label.EndsWith(')') ? label.LastIndexOf('(') : -1;
        if (open <= 0)
            return label;
        var inside = VietnameseText.Fold(label[(open + 1)..^1]).Replace("dvt:", "", StringComparison.Ordinal).Trim();
        return inside.Length <= 12 && !FormWords.IsRemark(inside) || inside == "neu co" ? label[..open].Trim() : label;
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Units of measure: which may be added, and which mean the same.</summary>
internal static class Measure
{
    /// <summary>Class of people counted each time they come.</summary>
    public const string Attendances = "luot";

    /// <summary>Class of people counted once.</summary>
    public const string Persons = "nguoi";

    private static readonly string[] NeverAdded =
    [
        "%", "phan tram", "nam", "thang", "ngay", "gio", "tuoi", "quy", "tuan", "phut", "nhiem ky", "lan", "diem", "thu", "hang", "bac", "khoa", "the ky", "do", "km/h",
    ];

    private static readonly string[] Scores = ["phan tram", "trung binh", "chuan", "thi", "toi da", "toi thieu", "so voi", "tren", "cong", "thuong", "tru", "xep", "danh gia", "hai long", "chi so", "bai", "%"];

    private static readonly (string Word, decimal Scale)[] Scales =
        [("nghin", 1_000m), ("ngan", 1_000m), ("trieu", 1_000_000m), ("ty", 1_000_000_000m), ("ti", 1_000_000_000m)];

    /// <summary>The unit's factor towards đồng, null when it is not money.</summary>
    public static decimal? MoneyScale(string unit)
    {
        var words = VietnameseText.Fold(unit).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var scale = 1m;
        var scaled = false;
        foreach (var word in words)
        {
            if (word is "dong" or "vnd" or "d")
                return scale;
            if (Scales.FirstOrDefault(entry => entry.Word == word) is not { Word: not null } known)
                return null;
            (scale, scaled) = (scale * known.Scale, true);
        }
        return scaled ? scale : null;
    }

    /// <summary>Two figures may be of one kind only when these are equal: "₫", "luot", or the first word or two of the unit.</summary>
    public static string ClassOf(string unit)
    {
        if (MoneyScale(unit) is not null)
            return "₫";
        var folded = VietnameseText.Fold(unit);
        if (folded.Contains('%', StringComparison.Ordinal) || folded is "phan tram")
            return "%";
        var first = folded.Split([',', '/', '(', ';'], 2)[0].Trim();
        var words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "",
            ["luot", "tin" or "bai" or "xe" or "ho" or "truy", ..] => words[1],
            ["luot", ..] => Attendances,
            ["nguoi", ..] or ["dong", "chi", ..] or ["lao", "dong", ..] => Persons,
            ["ho", ..] => "ho",
            [var only] => only,
            // "lớp", "cuộc", "buổi" are units by themselves; "hội nghị", "văn bản", "gia đình" are words of two syllables.
            [("lop" or "cuoc" or "buoi" or "dot" or "tin" or "bai" or "thon" or "xa" or "truong" or "cuon" or "giai" or "suat" or "chiec" or "cay" or "bo" or "ban" or "to" or "m2" or "ha" or "tan" or "km") and var one, ..]
                when words is not (["van", ..] or ["to", "chuc", ..]) => one,
            [var one, var two, ..] => one + " " + two,
        };
    }

    /// <summary>Figures of this unit may be added up.</summary>
    /// <param name="narrowing">The words right after the unit, in running text or of a row's label, that say what it is one of.</param>
    public static bool MayBeAdded(string unit, string narrowing = "")
    {
        var kind = ClassOf(unit);
        return kind.Length > 0 && (!NeverAdded.Contains(kind, StringComparer.Ordinal) || kind == "diem" && IsPlace(narrowing));
    }

    // "6 điểm wifi", "3 điểm trường" are places; "85 điểm", "2 điểm phần trăm", "24 điểm trung bình" are scores.
    private static bool IsPlace(string narrowing)
    {
        var folded = VietnameseText.Fold(narrowing);
        return folded.Length > 0 && !Scores.Any(word => folded.StartsWith(word, StringComparison.Ordinal));
    }
}

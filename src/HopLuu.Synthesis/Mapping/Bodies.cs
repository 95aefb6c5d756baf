using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Names of the bodies that recommendations are addressed to, compared by name, tier and kind.</summary>
internal static class Bodies
{
    private const int LongestName = 60;

    private enum Kind { Other, Party, Government, Assembly, Ministry, CentralOffice, Province, ProvinceOffice, District, DistrictOffice, Commune }

    private static readonly string[] Openings =
        ["doi voi", "de nghi voi", "kien nghi voi", "de nghi", "kien nghi", "de xuat voi", "de xuat", "voi", "cap", "kinh de nghi", "dang bo", "ban thuong vu", "thuong truc", "lanh dao", "btv", "ban chap hanh dang bo"];

    private static readonly HashSet<string> BodyWords = new(StringComparer.Ordinal)
    {
        "bo", "so", "ubnd", "hdnd", "uy", "ban", "cac", "chinh", "quoc", "hoi", "tinh", "huyen", "thu", "trung", "thanh", "uban", "nganh", "dang", "mttq", "mat",
    };

    private static readonly (string Long, string Short)[] Short =
        [("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("mat tran to quoc", "mttq"), ("thanh uy", "thanhuy"), ("thi uy", "thiuy"), ("giao duc dao tao", "giao duc va dao tao")];

    /// <summary>How likely a phrase ("Đối với Bộ Nội vụ, Bộ Tài chính") addresses the body of a title ("Các bộ, ngành"), 0 to 1.</summary>
    public static double Likeness(string phrase, string title)
    {
        var asked = Parse(phrase);
        var listed = Parse(title);
        var best = 0.0;
        for (var i = 0; i < asked.Count && i < 5; i++)
        {
            // A name is short; what is longer is a sentence.
            if (asked[i].Length > LongestName)
                break;
            foreach (var body in listed)
                best = Math.Max(best, Compare(asked[i], body) - 0.03 * i);
        }
        return Math.Max(0, best);
    }

    /// <summary>Whether a phrase names a body at all.</summary>
    public static bool Names(string phrase) => Parse(phrase) is [var first, ..] && KindOf(first) != Kind.Other;

    private static double Compare(string asked, string listed)
    {
        if (asked == listed)
            return 1;
        Kind a = KindOf(asked), b = KindOf(listed);
        if (a != Kind.Other && b != Kind.Other && a != b)
            return 0;
        var (small, large) = asked.Length < listed.Length ? (asked, listed) : (listed, asked);
        if (small.Contains(' ', StringComparison.Ordinal) && $"{large} ".StartsWith($"{small} ", StringComparison.Ordinal))
            return large.Length - small.Length <= 22 || listed.Length > asked.Length ? 0.92 : 0.6;
        if (a == Kind.Other || a != b)
            return 0;
        // Two offices of one tier are the same only when one of them stands for all ("các sở, ngành").
        return a is Kind.CentralOffice or Kind.Ministry or Kind.ProvinceOffice or Kind.DistrictOffice ? Collective(asked) || Collective(listed) ? 0.8 : 0.3 : 0.8;
    }

    private static bool Collective(string name) =>
        name.StartsWith("cac ", StringComparison.Ordinal) || name is "bo" or "nganh" or "so" or "bo nganh" or "so nganh" || name.Contains("nganh", StringComparison.Ordinal) || name.Contains("lien quan", StringComparison.Ordinal);

    private static Kind KindOf(string name)
    {
        bool Has(string part) => $" {name} ".Contains($" {part} ", StringComparison.Ordinal);
        if (Has("bo chinh tri") || Has("ban bi thu") || Has("trung uong dang") || name is "trung uong" or "dang" || Has("ban chap hanh trung uong"))
            return Kind.Party;
        if (Has("chinh phu") || Has("thu tuong"))
            return Kind.Government;
        if (Has("quoc hoi"))
            return Kind.Assembly;
        if (name.StartsWith("bo ", StringComparison.Ordinal) || name.StartsWith("cac bo", StringComparison.Ordinal) || name is "bo" or "nganh" || Has("bo nganh"))
            return Kind.Ministry;
        if (Has("trung uong"))
            return Kind.CentralOffice;
        if (name.StartsWith("so ", StringComparison.Ordinal) || name.StartsWith("cac so", StringComparison.Ordinal) || name == "so")
            return Kind.ProvinceOffice;
        var office = name.StartsWith("ban ", StringComparison.Ordinal) && !Has("ban thuong vu") && !Has("ban chap hanh") || name.StartsWith("hoi ", StringComparison.Ordinal) || name.StartsWith("phong ", StringComparison.Ordinal) || name.StartsWith("cac phong", StringComparison.Ordinal) || name.StartsWith("cac co quan", StringComparison.Ordinal);
        if (Has("tinh") || Has("thanh pho") || Has("thanhuy"))
            return office ? Kind.ProvinceOffice : Kind.Province;
        if (Has("huyen") || Has("thiuy") || Has("quan uy") || Has("ubnd quan") || Has("hdnd quan") || name == "quan" || Has("thi xa"))
            return office ? Kind.DistrictOffice : Kind.District;
        if (name.StartsWith("cac phong", StringComparison.Ordinal) || name.StartsWith("phong ", StringComparison.Ordinal))
            return Kind.DistrictOffice;
        return Has("xa") && !Has("xa hoi") || Has("phuong") || Has("thi tran") || Has("dang uy") ? Kind.Commune : Kind.Other;
    }

    private static List<string> Parse(string phrase)
    {
        var folded = string.Join(' ', GenreWords.Syllables(VietnameseText.Fold(phrase).Replace(",", " zz ", StringComparison.Ordinal).Replace(";", " zz ", StringComparison.Ordinal)));
        foreach (var (whole, abbreviation) in Short)
            folded = folded.Replace(whole, abbreviation, StringComparison.Ordinal);
        foreach (var opening in Openings)
        {
            if (folded.StartsWith(opening + " ", StringComparison.Ordinal))
                folded = folded[(opening.Length + 1)..];
        }
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> names = [], name = [];
        for (var i = 0; i < words.Length; i++)
        {
            var joins = words[i] == "va" && i + 1 < words.Length && BodyWords.Contains(words[i + 1]);
            if (words[i] != "zz" && !joins)
            {
                name.Add(words[i]);
                continue;
            }
            Close(names, name);
        }
        Close(names, name);
        return names;
    }

    private static void Close(List<string> names, List<string> name)
    {
        if (name.Count > 0)
            names.Add(string.Join(' ', name));
        name.Clear();
    }
}

using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Names of the bodies that recommendations are addressed to, compared by name, tier and kind.</summary>
internal static class Bodies
{
    private const int LongestName = 60;
    private const int LongestPhrase = 170;

    private static readonly string[] Openings =
        ["doi voi", "de nghi voi", "kien nghi voi", "de nghi", "kien nghi", "de xuat voi", "de xuat", "voi", "cap", "kinh de nghi", "dang bo", "ban thuong vu", "thuong truc", "lanh dao", "btv", "ban chap hanh dang bo"];

    private static readonly string[] UnitOpenings =
        ["dang uy ", "dang bo ", "chi bo ", "chi uy ", "ubnd ", "uy ban ", "hoi ", "doan ", "phong ", "ban ", "so ", "truong ", "trung tam ", "benh vien ", "tram ", "cong an ", "huyen uy", "tinh uy", "thanh uy", "huyen doan", "tinh doan", "lien doan ", "cong ty "];

    private static readonly string[] Offices = ["ban ", "hoi ", "phong ", "cac phong", "cac co quan", "cac ban "];

    private static readonly HashSet<string> BodyWords = new(StringComparer.Ordinal)
    {
        "bo", "so", "ubnd", "hdnd", "uy", "ban", "cac", "chinh", "quoc", "hoi", "tinh", "huyen", "thu", "trung", "thanh", "uban", "nganh", "dang", "mttq", "mat",
    };

    private static readonly (string Long, string Short)[] Short =
        [("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("mat tran to quoc", "mttq"), ("thanh uy", "thanhuy"), ("thi uy", "thiuy"), ("giao duc dao tao", "giao duc va dao tao"), ("phat trien nong thon", "ptnt"), ("tai nguyen moi truong", "tai nguyen va moi truong"), ("khoa hoc cong nghe", "khoa hoc va cong nghe")];

    /// <summary>Whether a folded phrase begins like the name of a body or unit.</summary>
    public static bool Opens(string folded) => UnitOpenings.Any(opening => folded.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>How likely a phrase ("Đối với Bộ Nội vụ, Bộ Tài chính") addresses the body of a title ("Các bộ, ngành"), 0 to 1.</summary>
    public static double Likeness(string phrase, string title) => Likeness(Parse(VietnameseText.Fold(phrase)), Parse(VietnameseText.Fold(title)));

    /// <summary>The same of phrases parsed before.</summary>
    public static double Likeness(IReadOnlyList<Body> asked, IReadOnlyList<Body> listed)
    {
        var best = 0.0;
        for (var i = 0; i < asked.Count && i < 5; i++)
        {
            // A name is short; what is longer is a sentence.
            if (asked[i].Name.Length > LongestName)
                break;
            foreach (var body in listed)
                best = Math.Max(best, Compare(asked[i], body) - 0.03 * i);
        }
        return Math.Max(0, best);
    }

    private static double Compare(Body asked, Body listed)
    {
        if (StandsForTier(listed.Name, asked.Kind))
            return 0.78;
        if (asked.Kind != listed.Kind && asked.Kind != BodyKind.Other && listed.Kind != BodyKind.Other)
            return 0;
        if (asked.Name == listed.Name)
            return 1;
        var (small, large) = asked.Name.Length < listed.Name.Length ? (asked.Name, listed.Name) : (listed.Name, asked.Name);
        if (small.Contains(' ', StringComparison.Ordinal) && large.Length > small.Length && large[small.Length] == ' ' && large.StartsWith(small, StringComparison.Ordinal))
            return large.Length - small.Length <= 22 || listed.Name.Length > asked.Name.Length ? 0.92 : 0.6;
        if (asked.Kind == BodyKind.Other || asked.Kind != listed.Kind)
            return 0;
        // Two offices of one tier are the same only when one of them stands for all ("các sở, ngành").
        return asked.Kind is BodyKind.CentralOffice or BodyKind.Ministry or BodyKind.ProvinceOffice or BodyKind.DistrictOffice ? Collective(asked.Name) || Collective(listed.Name) ? 0.8 : 0.3 : 0.8;
    }

    // "Đối với tỉnh" is asked of all bodies of the province, "Với Trung ương" of the Government and the ministries too.
    private static bool StandsForTier(string listed, BodyKind asked) => listed switch
    {
        "tinh" or "thanh pho" => asked == BodyKind.ProvinceOffice,
        "huyen" or "quan" or "thi xa" => asked == BodyKind.DistrictOffice,
        "trung uong" => asked is BodyKind.Government or BodyKind.Assembly or BodyKind.Ministry or BodyKind.CentralOffice,
        _ => false,
    };

    private static bool Collective(string name) =>
        name.StartsWith("cac ", StringComparison.Ordinal) || name is "bo" or "nganh" or "so" or "bo nganh" or "so nganh" || name.Contains("nganh", StringComparison.Ordinal) || name.Contains("lien quan", StringComparison.Ordinal);

    private static BodyKind KindOf(string name)
    {
        bool Has(string part)
        {
            for (var at = name.IndexOf(part, StringComparison.Ordinal); at >= 0; at = name.IndexOf(part, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || name[at - 1] == ' ') && (at + part.Length == name.Length || name[at + part.Length] == ' '))
                    return true;
            }
            return false;
        }
        if (Has("bo chinh tri") || Has("ban bi thu") || Has("trung uong dang") || name is "trung uong" or "dang" || Has("ban chap hanh trung uong"))
            return BodyKind.Party;
        if (Has("chinh phu") || Has("thu tuong"))
            return BodyKind.Government;
        if (Has("quoc hoi"))
            return BodyKind.Assembly;
        if (name.StartsWith("bo ", StringComparison.Ordinal) || name.StartsWith("cac bo", StringComparison.Ordinal) || name is "bo" or "nganh" || Has("bo nganh"))
            return BodyKind.Ministry;
        if (Has("trung uong"))
            return BodyKind.CentralOffice;
        if (name.StartsWith("so ", StringComparison.Ordinal) || name.StartsWith("cac so", StringComparison.Ordinal) || name == "so")
            return BodyKind.ProvinceOffice;
        var office = Offices.Any(word => name.StartsWith(word, StringComparison.Ordinal)) && !Has("ban thuong vu") && !Has("ban chap hanh");
        if (Has("tinh") || Has("thanh pho") || Has("thanhuy"))
            return office ? BodyKind.ProvinceOffice : BodyKind.Province;
        if (Has("huyen") || Has("thiuy") || Has("quan uy") || Has("ubnd quan") || Has("hdnd quan") || name == "quan" || Has("thi xa"))
            return office ? BodyKind.DistrictOffice : BodyKind.District;
        if (name.StartsWith("cac phong", StringComparison.Ordinal) || name.StartsWith("phong ", StringComparison.Ordinal))
            return BodyKind.DistrictOffice;
        return Has("xa") && !Has("xa hoi") || Has("phuong") || Has("thi tran") || Has("dang uy") ? BodyKind.Commune : BodyKind.Other;
    }

    /// <summary>The names in a folded phrase, openings such as "đối với" left out; empty when the phrase is too long to be names.</summary>
    public static IReadOnlyList<Body> Parse(string phrase)
    {
        if (phrase.Length > LongestPhrase)
            return [];
        var folded = string.Join(' ', GenreWords.Syllables(phrase.Replace(",", " zz ", StringComparison.Ordinal).Replace(";", " zz ", StringComparison.Ordinal)));
        foreach (var (whole, abbreviation) in Short)
            folded = folded.Replace(whole, abbreviation, StringComparison.Ordinal);
        foreach (var opening in Openings)
        {
            if (folded.StartsWith(opening + " ", StringComparison.Ordinal))
                folded = folded[(opening.Length + 1)..];
        }
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<Body> names = [];
        List<string> name = [];
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

    private static void Close(List<Body> names, List<string> name)
    {
        if (name.Count > 0)
        {
            var whole = string.Join(' ', name);
            names.Add(new(whole, whole.Length > LongestName ? BodyKind.Other : KindOf(whole)));
        }
        name.Clear();
    }
}

/// <summary>What kind of body a name is, and of which tier.</summary>
internal enum BodyKind
{
    Other,
    Party,
    Government,
    Assembly,
    Ministry,
    CentralOffice,
    Province,
    ProvinceOffice,
    District,
    DistrictOffice,
    Commune,
}

/// <summary>A body's name, folded and with usual abbreviations, and its kind.</summary>
internal readonly record struct Body(string Name, BodyKind Kind);

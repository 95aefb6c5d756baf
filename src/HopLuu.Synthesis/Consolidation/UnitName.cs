using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Names of units, compared and shortened.</summary>
internal static class UnitName
{
    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("ubmttqvn", "uy ban mat tran to quoc viet nam"), ("mttqvn", "mat tran to quoc viet nam"), ("ubmttq", "uy ban mat tran to quoc"),
        ("mttq", "mat tran to quoc"), ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("btv", "ban thuong vu"), ("bch", "ban chap hanh"),
        ("thpt", "trung hoc pho thong"), ("thcs", "trung hoc co so"), ("lhpn", "lien hiep phu nu"), ("cb", "chi bo"), ("tt", "thi tran"),
        ("gdnn", "giao duc nghe nghiep"), ("gdtx", "giao duc thuong xuyen"), ("gd&dt", "giao duc va dao tao"), ("gddt", "giao duc va dao tao"),
        ("ccb", "cuu chien binh"), ("tncs", "thanh nien cong san"), ("&", "va"), ("tx", "thi xa"), ("tp", "thanh pho"),
    ];

    private static readonly string[] Organs =
    [
        "ban thuong vu ", "ban chap hanh ", "dang uy ", "dang bo ", "chi uy ", "chi bo ", "uy ban nhan dan ", "hoi dong nhan dan ", "cap uy ", "ban thuong truc ",
    ];

    /// <summary>Folded, abbreviations written out.</summary>
    public static string Key(string name)
    {
        var syllables = VietnameseText.Fold(name).Split([' ', '-', '.', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', syllables.Select(Written));
    }

    /// <summary>The key without the organ that signs: "Đảng ủy xã An Khê" and "UBND xã An Khê" are "xa an khe".</summary>
    public static string Core(string name)
    {
        var key = Key(name);
        for (var again = true; again;)
        {
            again = false;
            foreach (var organ in Organs)
            {
                if (key.Length > organ.Length && key.StartsWith(organ, StringComparison.Ordinal))
                    (key, again) = (key[organ.Length..], true);
            }
        }
        return key;
    }

    /// <summary>The core from its last word for a place on: two bodies of one place have the same.</summary>
    public static string Area(string name)
    {
        var core = Core(name);
        foreach (var kind in (string[])["xa ", "phuong ", "thi tran "])
        {
            if (core.LastIndexOf(" " + kind, StringComparison.Ordinal) is >= 0 and var at && at + kind.Length + 1 < core.Length)
                return core[(at + 1)..];
        }
        return core;
    }

    /// <summary>As a breakdown shows it: "xã An Khê" for "Đảng ủy xã An Khê", the whole name where no place follows the organ.</summary>
    public static string Short(string name)
    {
        foreach (var organ in (string[])["Ban Thường vụ ", "BTV ", "Ban Chấp hành ", "Đảng ủy ", "Đảng uỷ ", "Đảng bộ ", "UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "])
        {
            if (name.StartsWith(organ, StringComparison.OrdinalIgnoreCase) && IsPlace(name[organ.Length..]))
                return Short(name[organ.Length..]);
        }
        return name;
    }

    /// <summary>The proper name at the end: "An Khê"; empty when there is none ("Hội Khuyến học huyện").</summary>
    public static string Proper(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length;
        while (from > 0 && char.IsUpper(words[from - 1][0]))
            from--;
        var place = from > 0 && from < words.Length && IsPlace(words[from - 1] + " x");
        return place ? string.Join(' ', words[from..]) : "";
    }

    private static string Written(string syllable)
    {
        foreach (var (brief, full) in Abbreviations)
        {
            if (brief == syllable)
                return full;
        }
        return syllable;
    }

    private static bool IsPlace(string rest)
    {
        var folded = VietnameseText.Fold(rest);
        return ((string[])["xa ", "phuong ", "thi tran ", "tran ", "huyen ", "quan ", "thi xa ", "thanh pho ", "pho ", "tinh ", "dac khu ", "thon ", "khoi "])
            .Any(kind => folded.StartsWith(kind, StringComparison.Ordinal));
    }
}

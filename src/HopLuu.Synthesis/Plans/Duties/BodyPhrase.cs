using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Phrases that name bodies or tiers in running text.</summary>
internal static class BodyPhrase
{
    private static readonly string[] Names =
    [
        "ban thuong vu", "ban chap hanh", "ban tuyen giao", "ban to chuc", "ban dan van", "ban noi chinh", "ban chi dao", "ban xay dung", "ban thuong truc", "ban bi thu", "ban kinh te", "ban ", "thuong truc", "tinh uy", "thanh uy", "huyen uy",
        "quan uy", "thi uy", "dang uy", "dang bo", "chi bo", "chi uy", "ubnd", "hdnd", "uy ban", "hoi dong", "van phong", "so ", "phong ", "bo ", "chinh phu", "thu tuong", "bo chinh tri", "trung uong", "hoi ", "doan ", "lien doan", "mat tran",
        "mttq", "ubmttq", "cong an", "trung tam", "truong ", "to ", "cuc ", "chi cuc", "vien ", "co quan", "ubkt", "bcd", "btv", "toa an", "tieu ban",
    ];

    private static readonly string[] Tiers =
    [
        "cap ", "cac ", "tat ca ", "toan ", "doi voi", "o cap", "o cac", "tu cap", "moi ", "nhung ", "huyen", "tinh", "xa", "phuong", "thi tran", "thanh pho", "dia phuong", "don vi", "co so", "tung ", "ngoai ", "nganh ",
    ];

    private static readonly string[] Leads = ["doi voi ", "de nghi ", "yeu cau ", "giao ", "o ", "tai ", "phan cong ", "va ", "giao cho ", "rieng ", "tu "];

    private static readonly string[] Verbs =
    [
        " hoan thanh", " to chuc", " gui", " bao cao", " nop", " xay dung", " tong hop", " tien hanh", " co trach nhiem", " chu tri", " trien khai", " thuc hien", " can cu", " danh gia", " so ket", " tong ket", " chi dao", " huong dan",
        " phoi hop", " tham muu", " chu dong", " lap ", " xong", " truoc ", " cham nhat", " khong qua", " trinh", " kiem tra", " theo doi", " tuyen truyen", " ra soat", " can ", " phai ", " nghiem tuc", " quan triet", " bo tri", " nghien cuu",
        " tiep tuc", " don doc", " bam sat", " thoi gian", " trong thang", " tu ngay", " phan cong", " dam bao", " bao dam", " lua chon", " chuan bi", " ban hanh", " trong quy", " vao ngay", " vao thang", " hoan tat", " cung cap",
    ];

    /// <summary>Whether a folded text begins with the name of a body.</summary>
    public static bool StartsWithName(string folded) => Array.Exists(Names, name => (folded + " ").StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether a folded text begins with a body or a tier.</summary>
    public static bool StartsWithBody(string folded) =>
        StartsWithName(folded) || Array.Exists(Tiers, tier => (folded + " ").StartsWith(tier, StringComparison.Ordinal));

    /// <summary>The subject a clause begins with ("Đề nghị các xã, phường gửi …" → "các xã, phường"); null when it begins with none.</summary>
    public static string? Subject(string clause)
    {
        var text = WithoutLead(clause);
        var folded = FoldedText.Of(text);
        if (!StartsWithBody(folded.Text))
        {
            return null;
        }
        var end = FirstVerb(folded.Text);
        return end is > 1 and < 260 ? folded.ToSource(new TextSpan(0, end)).Of(text).Trim(' ', ',', ':', '-') : null;
    }

    /// <summary>Without "Đối với", "Đề nghị", "Giao" and the like in front.</summary>
    public static string WithoutLead(string text)
    {
        text = text.TrimStart(' ', ',', ';', '-', '+', ':', '.');
        for (var again = true; again;)
        {
            again = false;
            var folded = FoldedText.Of(text);
            foreach (var lead in Leads)
            {
                if (folded.Text.StartsWith(lead, StringComparison.Ordinal) && folded.Text.Length > lead.Length)
                {
                    text = text[folded.ToSource(lead.Length)..];
                    again = true;
                    break;
                }
            }
        }
        return text;
    }

    /// <summary>Where the first verb of a duty begins; -1 when there is none.</summary>
    public static int FirstVerb(string folded)
    {
        var best = -1;
        foreach (var verb in Verbs)
        {
            // "cơ quan chủ trì", "Hội đồng hướng dẫn" stay rare enough; "Ban Tổ chức", "Ban Chỉ đạo" do not.
            var at = folded.IndexOf(verb, StringComparison.Ordinal);
            while (at >= 0 && IsInName(folded, at, verb))
            {
                at = folded.IndexOf(verb, at + 1, StringComparison.Ordinal);
            }
            best = at > 0 && (best < 0 || at < best) ? at : best;
        }
        return best;
    }

    private static bool IsInName(string folded, int at, string verb) =>
        (verb is " to chuc" && (folded.AsSpan(0, at).EndsWith("ban") || folded.AsSpan(0, at).EndsWith("cac") || folded.AsSpan(0, at).EndsWith(",") || folded.AsSpan(0, at).EndsWith("va")) && !folded.AsSpan(at).StartsWith(" to chuc danh gia") && !folded.AsSpan(at).StartsWith(" to chuc so ket") && !folded.AsSpan(at).StartsWith(" to chuc tong ket"))
        || (verb is " tuyen truyen" && (folded.AsSpan(0, at).EndsWith(",") || folded.AsSpan(0, at).EndsWith("va")))
        || (verb is " chi dao" && folded.AsSpan(0, at).EndsWith("ban"))
        || (verb is " xay dung" && folded.AsSpan(0, at).EndsWith("ban") && folded.AsSpan(at).StartsWith(" xay dung dang"))
        || (verb is " xay dung" && (folded.AsSpan(0, at).EndsWith("so") || folded.AsSpan(0, at).EndsWith("bo")))
        || (verb is " kiem tra" && folded.AsSpan(0, at).EndsWith("uy ban"));
}

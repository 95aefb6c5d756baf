using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>Phrases that name bodies or tiers in running text.</summary>
internal static class BodyPhrase
{
    // With their marks: "sở" is a body, "số liệu" is not, and "phòng" is not "phong trào".
    private static readonly string[] Names =
    [
        "ban ", "thường trực", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "ubnd", "hđnd", "ủy ban", "hội đồng", "văn phòng", "sở ", "phòng ", "bộ ", "chính phủ", "thủ tướng", "trung ương",
        "hội ", "đoàn ", "liên đoàn", "mặt trận", "mttq", "ubmttq", "công an", "trung tâm", "trường ", "tổ công tác", "tổ giúp việc", "cục ", "chi cục", "viện ", "cơ quan", "ubkt", "bcđ", "btv", "tòa án", "tiểu ban", "tỉnh đoàn", "huyện đoàn",
        "thành đoàn", "quân khu", "tổng cục", "khối ", "bch ",
    ];

    private static readonly string[] Tiers =
    [
        "cấp ", "các ", "tất cả ", "toàn ", "đối với", "ở cấp", "ở các", "từ cấp", "mỗi ", "những ", "huyện", "tỉnh", "xã", "phường", "thị trấn", "thành phố", "địa phương", "đơn vị", "cơ sở", "từng ", "ngành ",
    ];

    private static readonly string[] Addressing = ["các kiến nghị", "những kiến nghị", "nội dung kiến nghị", "kiến nghị", "đề nghị", "đề xuất", "đối với", "với", "và", ","];

    private static readonly string[] Addressees =
    [
        "cấp trên", "cấp trung ương", "cấp tỉnh", "cấp huyện", "cấp xã", "cấp thành phố", "cấp ủy", "cấp có thẩm quyền", "cấp quận", "bộ chính trị", "quốc hội", "nhà nước", "tw", "lãnh đạo", "các bộ", "các sở", "các ban", "các phòng", "các cơ quan",
        "các đơn vị", "các địa phương", "các cấp", "các huyện", "các xã", "các ngành", "các tỉnh", "các trường", "các ngân hàng", "các tổ chức", "các đoàn thể", "huyện", "tỉnh", "xã", "phường", "thị trấn", "thành phố", "thành ủy", "quận", "địa phương", "đơn vị",
        "viện kiểm sát", "quân khu", "đảng", "ngân hàng",
    ];

    private static readonly string[] Leads = ["doi voi ", "de nghi ", "yeu cau ", "giao ", "o ", "tai ", "phan cong ", "va ", "giao cho ", "rieng ", "tu "];

    private static readonly string[] Verbs =
    [
        " hoan thanh", " to chuc", " gui", " bao cao", " nop", " xay dung", " tong hop", " tien hanh", " co trach nhiem", " chu tri", " trien khai", " thuc hien", " can cu", " danh gia", " so ket", " tong ket", " chi dao", " huong dan",
        " phoi hop", " tham muu", " chu dong", " lap ", " xong", " truoc ", " cham nhat", " khong qua", " trinh", " kiem tra", " theo doi", " tuyen truyen", " ra soat", " can ", " phai ", " nghiem tuc", " quan triet", " bo tri", " nghien cuu",
        " tiep tuc", " don doc", " bam sat", " thoi gian", " trong thang", " tu ngay", " phan cong", " dam bao", " bao dam", " lua chon", " chuan bi", " ban hanh", " trong quy", " vao ngay", " vao thang", " hoan tat", " cung cap",
    ];

    /// <summary>Whether a text begins with the name of a body.</summary>
    public static bool StartsWithName(string text) => StartsWith(text, Names);

    /// <summary>Whether a text begins with a body or a tier.</summary>
    public static bool StartsWithBody(string text) => StartsWith(text, Names) || StartsWith(text, Tiers);

    /// <summary>Whether a title names a body that something is recommended to: "Đối với Chính phủ", "Kiến nghị với các bộ, ngành", "Tỉnh ủy, HĐND tỉnh".</summary>
    public static bool IsAddressee(string title)
    {
        var name = VietnameseText.Canonical(title).ToLowerInvariant();
        for (var i = 0; i < Addressing.Length; i++)
        {
            if (name.StartsWith(Addressing[i], StringComparison.Ordinal))
            {
                (name, i) = (name[Addressing[i].Length..].TrimStart(), -1);
            }
        }
        return StartsWith(name, Addressees) || (StartsWith(name, Names) && !name.StartsWith("ban hành", StringComparison.Ordinal));
    }

    private static bool StartsWith(string text, string[] names)
    {
        var start = VietnameseText.Canonical(text.Length > 40 ? text[..40] : text).ToLowerInvariant() + " ";
        return Array.Exists(names, name => start.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>The subject a clause begins with ("Đề nghị các xã, phường gửi …" → "các xã, phường"); null when it begins with none.</summary>
    public static string? Subject(string clause)
    {
        var text = WithoutLead(clause);
        var folded = FoldedText.Of(text);
        if (!StartsWithBody(text))
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

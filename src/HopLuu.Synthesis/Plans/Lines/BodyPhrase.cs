using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>Phrases that name bodies or tiers in running text.</summary>
internal static class BodyPhrase
{
    // With their marks: "sở" is a body, "số liệu" is not, and "phòng" is not "phong trào".
    private static readonly string[] Names =
    [
        "ban ", "thường trực", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "ubnd",
        "hđnd", "ủy ban", "hội đồng", "văn phòng", "sở ", "phòng ", "bộ ", "chính phủ", "thủ tướng", "trung ương",
        "hội ", "đoàn ", "liên đoàn", "mặt trận", "mttq", "ubmttq", "công an", "trung tâm", "trường ", "tổ công tác", "tổ giúp việc",
        "cục ", "chi cục", "viện ", "cơ quan", "ubkt", "bcđ", "btv", "tòa án", "tiểu ban", "tỉnh đoàn", "huyện đoàn",
        "thành đoàn", "quân khu", "tổng cục", "khối ", "bch ",
    ];

    private static readonly string[] Tiers =
    [
        "cấp ", "các ", "tất cả ", "toàn ", "đối với", "ở cấp", "ở các", "từ cấp", "mỗi ", "những ", "huyện", "tỉnh", "xã", "phường",
        "thị trấn", "thành phố", "địa phương", "đơn vị", "cơ sở", "từng ", "ngành ",
    ];

    private static readonly string[] Addressing =
    [
        "các kiến nghị", "những kiến nghị", "nội dung kiến nghị", "kiến nghị", "đề nghị", "đề xuất", "đối với", "với", "và", ",",
    ];

    private static readonly string[] Addressees =
    [
        "cấp trên", "cấp trung ương", "cấp tỉnh", "cấp huyện", "cấp xã", "cấp thành phố", "cấp ủy", "cấp có thẩm quyền", "cấp quận",
        "bộ chính trị", "quốc hội", "nhà nước", "tw", "lãnh đạo", "các bộ", "các sở", "các ban", "các phòng", "các cơ quan",
        "các đơn vị", "các địa phương", "các cấp", "các huyện", "các xã", "các ngành", "các tỉnh", "các trường", "các ngân hàng",
        "các tổ chức", "các đoàn thể", "huyện", "tỉnh", "xã", "phường", "thị trấn", "thành phố", "thành ủy", "quận", "địa phương",
        "đơn vị",
        "viện kiểm sát", "quân khu", "đảng", "ngân hàng",
    ];

    private static readonly string[] Leads =
    [
        "đối với ", "đề nghị ", "yêu cầu ", "giao cho ", "giao ", "ở ", "tại ", "phân công ", "và ", "riêng ", "từ ",
    ];

    private static readonly string[] Verbs =
    [
        " hoàn thành", " tổ chức", " gửi", " báo cáo", " nộp", " xây dựng", " tổng hợp", " tiến hành", " có trách nhiệm", " chủ trì",
        " triển khai", " thực hiện", " căn cứ", " đánh giá", " sơ kết", " tổng kết", " chỉ đạo", " hướng dẫn",
        " phối hợp", " tham mưu", " chủ động", " lập ", " xong", " trước ", " chậm nhất", " không quá", " trình", " kiểm tra",
        " theo dõi", " tuyên truyền", " rà soát", " cần ", " phải ", " nghiêm túc", " quán triệt", " bố trí", " nghiên cứu",
        " tiếp tục", " đôn đốc", " bám sát", " thời gian", " trong tháng", " từ ngày", " phân công", " đảm bảo", " bảo đảm", " lựa chọn",
        " chuẩn bị", " ban hành", " trong quý", " vào ngày", " vào tháng", " hoàn tất", " cung cấp", " làm đầu mối",
        " giúp ", " yêu cầu", " đề nghị", " là cơ quan", " định kỳ", " lãnh đạo", " viết ", " kiểm điểm",
    ];

    // After these a verb belongs to a name: "Ban Tổ chức", "Ban Chỉ đạo", "các tổ chức", "Sở Xây dựng".
    private static readonly (string Verb, string[] Before)[] InNames =
    [
        (" tổ chức", ["ban", "các", "cơ quan", ",", " và"]), (" chỉ đạo", ["ban"]), (" xây dựng", ["ban", "sở", "bộ", "phòng"]), (" kiểm tra", ["ủy ban", "ban"]), (" tuyên truyền", [",", " và"]), (" hướng dẫn", ["hội đồng"]), (" lãnh đạo", ["các đồng chí", "đồng chí", "tập thể", "ban"]), (" tổng hợp", ["-", "phòng", "ban"]),
        (" kế hoạch", ["sở", "phòng"]),
    ];

    /// <summary>Whether a text begins with the name of a body.</summary>
    public static bool StartsWithName(string text) => StartsWith(text, Names);

    /// <summary>Whether a text begins with a body or a tier.</summary>
    public static bool StartsWithBody(string text) => StartsWith(text, Names) || StartsWith(text, Tiers);

    /// <summary>Whether a title names a body that something is recommended to: "Đối với Chính phủ", "Kiến nghị với các bộ, ngành", "Tỉnh ủy, HĐND tỉnh".</summary>
    public static bool IsAddressee(string title)
    {
        var name = Lower(title);
        for (var i = 0; i < Addressing.Length; i++)
        {
            if (name.Begins(Addressing[i]))
            {
                (name, i) = (name[Addressing[i].Length..].TrimStart(), -1);
            }
        }
        return StartsWith(name, Addressees) || (StartsWith(name, Names) && !name.Begins("ban hành"));
    }

    private static bool StartsWith(string text, string[] names)
    {
        var start = Lower(text.Length > 40 ? text[..40] : text) + " ";
        return start.BeginsAny(names);
    }

    /// <summary>The subject a clause begins with ("Đề nghị các xã, phường gửi …" → "các xã, phường"); null when it begins with none.</summary>
    public static string? Subject(string clause)
    {
        var text = WithoutLead(clause);
        if (!StartsWithBody(text))
        {
            return null;
        }
        return FirstVerb(text) is var end and > 1 and < 260 ? text[..end].Trim(' ', ',', ':', '-') : null;
    }

    /// <summary>Without "Đối với", "Đề nghị", "Giao" and the like in front.</summary>
    public static string WithoutLead(string text)
    {
        text = VietnameseText.Compose(text).TrimStart(' ', ',', ';', '-', '+', ':', '.');
        while (Array.Find(Leads, lead => text.Length > lead.Length && Lower(text[..lead.Length]) == lead) is { } found)
        {
            text = text[found.Length..].TrimStart();
        }
        return text;
    }

    /// <summary>Where the first verb of a duty begins; -1 when there is none.</summary>
    public static int FirstVerb(string text)
    {
        var lower = Lower(text);
        var best = -1;
        foreach (var verb in Verbs)
        {
            var at = lower.IndexOf(verb, StringComparison.Ordinal);
            while (at >= 0 && IsInName(lower, at, verb))
            {
                at = lower.IndexOf(verb, at + 1, StringComparison.Ordinal);
            }
            best = at > 0 && (best < 0 || at < best) ? at : best;
        }
        return best;
    }

    /// <summary>The canonical text in small letters, of the same length as a composed one.</summary>
    public static string Lower(string text) => VietnameseText.Canonical(text).ToLowerInvariant();

    private static bool IsInName(string lower, int at, string verb)
    {
        var before = lower.AsSpan(0, at);
        foreach (var (name, words) in InNames)
        {
            if (name != verb)
            {
                continue;
            }
            foreach (var word in words)
            {
                // ", tổ chức sơ kết" is the verb again.
                if (before.EndsWith(word) && !(word is "," or " và" && IsAct(lower.AsSpan(at + verb.Length))))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsAct(ReadOnlySpan<char> after) =>
        after.StartsWith(" đánh giá") || after.StartsWith(" sơ kết") || after.StartsWith(" tổng kết") || after.StartsWith(" thực hiện")
            || after.StartsWith(" triển khai") || after.StartsWith(" hội nghị") || after.StartsWith(" kết quả")
            || after.StartsWith(" rộng rãi");
}

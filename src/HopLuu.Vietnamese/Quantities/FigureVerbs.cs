namespace HopLuu.Vietnamese;

/// <summary>Verbs that tell what was done with the things counted, in classes; and activities that tell one hội nghị or cuộc from
/// another.</summary>
internal static class FigureVerbs
{
    /// <summary>Classes of verbs. Those that say only that something took place ("có", "tổ chức", "mở") are left out on purpose.</summary>
    private static readonly (string Class, string[] Verbs)[] Verbs =
    [
        ("ban hanh", ["ban hành", "tham mưu ban hành"]),
        ("khen", ["khen thưởng", "trao thưởng", "tặng thưởng", "tuyên dương", "biểu dương", "tôn vinh", "vinh danh"]),
        ("giup", ["hỗ trợ", "trợ giúp", "giúp đỡ", "giúp", "tặng", "trao tặng", "cứu trợ", "thăm hỏi", "thăm, tặng", "trao"]),
        ("thu", ["huy động", "vận động", "thu được", "thu", "quyên góp", "ủng hộ", "đóng góp", "gây quỹ", "xã hội hóa", "tiếp nhận"]),
        ("chi", ["chi", "giải ngân", "đầu tư", "cấp"]),
        ("cho vay", ["cho vay", "vay", "dư nợ"]),
        ("dao tao", ["đào tạo", "bồi dưỡng", "cử", "tập huấn", "đi học"]),
        ("kiem tra", ["kiểm tra", "giám sát", "thanh tra"]),
        ("ket nap", ["kết nạp"]),
        ("xu ly", ["xử lý", "xử phạt", "phát hiện", "khởi tố", "bắt giữ"]),
        ("ky luat", ["kỷ luật", "thi hành kỷ luật", "khai trừ", "cảnh cáo", "khiển trách", "cách chức"]),
        ("xoa ten", ["xóa tên"]),
        ("bo nhiem", ["bổ nhiệm", "bổ nhiệm lại"]),
        ("dieu dong", ["điều động", "luân chuyển"]),
        ("mien nhiem", ["miễn nhiệm", "cho thôi"]),
        ("tuyen dung", ["tuyển dụng", "tuyển"]),
        ("quy hoach", ["quy hoạch"]),
        ("tinh gian", ["tinh giản", "cắt giảm", "giảm nghèo"]),
        ("gioi thieu", ["giới thiệu"]),
        ("phuc tra", ["thẩm định", "rà soát"]),
        ("giai quyet", ["giải quyết", "hòa giải"]),
        ("dat", ["đạt", "được công nhận", "công nhận", "được đánh giá", "được tặng danh hiệu"]),
        ("trong", ["trồng"]),
        ("xay", ["xây dựng", "xây mới", "làm mới", "sửa chữa", "khởi công", "khánh thành", "nâng cấp"]),
        ("thanh lap", ["thành lập", "kiện toàn"]),
        ("viec lam", ["giải quyết việc làm", "tạo việc làm", "có việc làm"]),
    ];

    private static readonly (string Class, string[] Words)[] Activities =
    [
        ("hoc tap", ["quán triệt", "học tập", "triển khai", "phổ biến", "nghiên cứu"]),
        ("tuyen truyen", ["tuyên truyền", "truyền thông", "nói chuyện", "cổ động"]),
        ("tong ket", ["sơ kết", "tổng kết"]),
        ("tap huan", ["tập huấn", "bồi dưỡng", "đào tạo"]),
        ("kiem tra", ["kiểm tra", "giám sát", "thanh tra"]),
        ("nghe", ["dạy nghề", "nghề", "học nghề"]),
        ("doi thoai", ["đối thoại", "tiếp xúc", "tiếp công dân"]),
        ("toa dam", ["tọa đàm", "hội thảo"]),
        ("van nghe", ["văn nghệ", "thể thao", "biểu diễn"]),
        ("xoa mu", ["xóa mù chữ", "mù chữ"]),
    ];

    private static readonly PhraseTable<string> VerbTable = new(Verbs.SelectMany(v => v.Verbs.Select(phrase => (phrase, v.Class))));

    private static readonly (string Class, string[] Words)[] FoldedActivities = [.. Activities.Select(a => (a.Class,
        a.Words.Select(Fold).ToArray()))];

    /// <summary>Organisations each of which holds its own events; Party committees and governments act for the whole unit and are left
    /// out.</summary>
    private static readonly PhraseTable<string> Organisations = PhraseTable.Of(
        "phụ nữ", "nông dân", "thanh niên", "cựu chiến binh", "người cao tuổi", "công đoàn", "chữ thập đỏ", "cựu giáo chức", "công an",
        "quân sự", "trạm y tế", "nhà trường", "hội luật gia", "mặt trận", "mttq");

    /// <summary>Organisations named between two tokens after "Hội", "Đoàn" and the like, or with a capital.</summary>
    public static IReadOnlyList<string> ActorsIn(FigureTokens tokens, int from, int to)
    {
        List<string>? found = null;
        for (var i = from; i < to; i++)
        {
            if (Organisations.TryAt(tokens, i, out var name, out _) && (tokens.IsCapital(i) || i > from
                && tokens[i - 1].Lower is "hội" or "đoàn"))
            {
                (found ??= []).Add(name == "mttq" ? "mặt trận" : name);
            }
        }
        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The class of the last verb between two tokens (<paramref name="last"/>), or of the first.</summary>
    public static string? Class(FigureTokens tokens, int from, int to, bool last)
    {
        string? found = null;
        for (var i = from; i < to; i++)
        {
            if (VerbTable.TryAt(tokens, i, out var name, out var length) && !IsNoun(tokens, i, length))
            {
                found = name;
                i += length - 1;
            }
            if (found is not null && !last)
            {
                return found;
            }
        }
        return found;
    }

    /// <summary>Classes of activities named between two tokens.</summary>
    public static IEnumerable<string> ActivitiesIn(string phrase)
    {
        foreach (var (name, words) in Activities)
        {
            if (Array.Exists(words, w => Holds(phrase, w)))
            {
                yield return name;
            }
        }
    }

    /// <summary>The same for a phrase without marks.</summary>
    public static IEnumerable<string> ActivitiesInFolded(string phrase)
    {
        foreach (var (name, words) in FoldedActivities)
        {
            if (Array.Exists(words, w => Holds(phrase, w)))
            {
                yield return name;
            }
        }
    }

    private static string Fold(string text) => string.Concat(text.Select(EvenText.Fold));

    private static bool Holds(string phrase, string words)
    {
        var at = phrase.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(phrase[at - 1])) && (at + words.Length == phrase.Length
            || !char.IsLetter(phrase[at + words.Length]));
    }

    /// <summary>What follows "xây dựng" in the names of programmes: nothing was built.</summary>
    private static readonly PhraseTable<string> Names = PhraseTable.Of("nông thôn mới", "ntm", "đảng", "đời sống", "chính quyền",
        "hệ thống chính trị", "xã hội học tập", "đô thị văn minh", "chính phủ", "gia đình văn hóa", "nền");

    /// <summary>"thu hút", "chi hội", "cấp xã", "cử tri": the first syllable of something else.</summary>
    private static bool IsNoun(FigureTokens tokens, int at, int length)
    {
        var next = tokens[at + 1].Lower;
        return (length == 1 ? tokens[at].Lower : length == 2 && tokens[at].Lower is "vận" or "xây" ? tokens[at].Lower : "") switch
        {
            "thu" => next is "hút" or "nhập" or "hoạch" or "gom" || tokens[at].Lower != tokens.Text.Plain[tokens[at].Start..tokens[at].End],
            "chi" => next is "hội" or "bộ" or "đoàn" or "ủy" or "tiết" or "cục" or "nhánh" or "đội",
            "cấp" => next is "xã" or "huyện" or "tỉnh" or "thôn" or "ủy" or "trên" or "dưới" or "cơ" or "phát" or "học" or "trung"
            || tokens[at - 1].Lower is "các" or "bằng" or "cung" or "trung",
            "cử" => next is "tri" or "nhân" || tokens[at - 1].Lower is "bầu",
            "trao" => next is "đổi",
            "xây" => tokens[at + 1].Lower == "dựng" && Names.IsAt(tokens, at + 2),
            "vận" => tokens[at - 1].Lower is "cuộc" or "ban",
            "đạt" => tokens[at + 1].Kind == TokenKind.Number || tokens[at + 1].Lower is "chuẩn" or "được",
            "vay" => tokens[at - 1].Lower == "cho",
            _ => false,
        };
    }
}

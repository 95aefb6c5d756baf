using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>
/// Nouns that figures of administrative reports count. A noun that is missing here is still read (its first two syllables); the list
/// decides
/// kinds, and where a noun ends.
/// </summary>
internal static class UnitNouns
{
    private const string Persons =
        "người|cán bộ|công chức|viên chức|cán bộ công chức|giáo viên|giảng viên|nhà giáo|học sinh|sinh viên|học viên|hội viên|đảng viên|"
        + "đoàn viên|thanh niên|thanh thiếu niên|thiếu nhi|thiếu niên|nhi đồng|"
        + "trẻ em|trẻ|cháu|em|nông dân|công nhân|lao động|người lao động|công dân|người dân|phụ nữ|chị em|cựu chiến binh|chiến sĩ|"
        + "chiến sỹ|đồng chí|đồng bào|nhân khẩu|khẩu|dân|thành viên|tuyên truyền viên|"
        + "báo cáo viên|cộng tác viên|chuyên gia|bác sĩ|bác sỹ|y sĩ|điều dưỡng|nhân viên|cá nhân|đối tượng|quần chúng|quần chúng ưu tú|"
        + "đại biểu|ủy viên|du học sinh|chuyên viên|nhân dân|bạn|vị|lãnh đạo|bí thư|"
        + "hòa giải viên|tình nguyện viên|thí sinh|bệnh nhân|dân quân|nghệ nhân|người nghèo|người cao tuổi|người có công|"
        + "đoàn viên thanh niên|hội viên phụ nữ|hội viên nông dân|cán bộ hội|con em|phạm nhân|bị can|bị cáo|"
        + "cấp ủy viên|trưởng thôn|công đoàn viên|người mù chữ|người học|phụ huynh|trí thức|doanh nhân|hướng dẫn viên|đội viên|tín đồ|"
        + "chức sắc|kiểm lâm viên|sĩ quan|quân nhân|tân binh|thương binh|liệt sĩ|liệt sỹ|khách";

    private const string Households = "hộ|gia đình|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|hộ nông dân";

    private const string Measures =
        "ha|hecta|héc ta|m2|m3|km|km2|m|mét|mét vuông|mét khối|kg|tấn|tạ|yến|lít|kwh|mw|gb|mb|cm|mm|km²|m²|m³|sào|mẫu|tấn/ha|độ";

    private const string Things =
        "hội nghị|hội thảo|hội thi|hội diễn|hội|cuộc thi|hội nghị chuyên đề|lớp|lớp học|khóa|khóa học|buổi|cuộc|cuộc họp|đợt|lần|lượt|"
        + "kỳ|kỳ họp|phiên|phiên họp|văn bản|nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|"
        + "báo cáo|đề án|dự án|chương trình|mô hình|tin|bài|tin bài|bài viết|phóng sự|chuyên mục|chuyên trang|chuyên đề|tờ rơi|tờ gấp|"
        + "tờ|cuốn|quyển|bộ|bộ hồ sơ|tập|đầu sách|cuốn sách|tài liệu|băng rôn|khẩu hiệu|pano|pa nô|"
        + "áp phích|áp-phích|tấm|bức|bức tranh|chiếc|cái|máy|máy tính|máy vi tính|bộ máy tính|xe|cây|con|công trình|nhà|căn nhà|"
        + "ngôi nhà|căn|phòng|phòng học|trường|trường học|điểm trường|trung tâm|trạm|trạm y tế|cơ sở|"
        + "cơ quan|đơn vị|địa phương|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|thôn|xóm|bản|làng|ấp|buôn|khu|khu dân cư|"
        + "tổ dân phố|khu phố|tổ|tổ hợp tác|nhóm|đội|câu lạc bộ|chi bộ|đảng bộ|đảng ủy|chi hội|"
        + "chi đoàn|chi ủy|phân hội|tổ chức|tổ chức đảng|tổ chức cơ sở đảng|ban|ngành|hợp tác xã|doanh nghiệp|công ty|dòng họ|tập thể|"
        + "cộng đồng|tiêu chí|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|vấn đề|mục tiêu|ý kiến|"
        + "lượt ý kiến|kiến nghị|đơn|đơn thư|đơn khiếu nại|đơn tố cáo|vụ|vụ việc|vụ án|vụ vi phạm|trường hợp|ca|hồ sơ|thủ tục|"
        + "thủ tục hành chính|sản phẩm|sáng kiến|đề tài|giải thưởng|giải|huy chương|bằng khen|giấy khen|"
        + "danh hiệu|suất|suất quà|suất học bổng|học bổng|phần quà|quà|sổ|sổ tiết kiệm|thẻ|đơn vị máu|nhà văn hóa|thư viện|tủ sách|"
        + "di tích|lễ hội|đám cưới|đám tang|quy ước|hương ước|bài giảng|bài giảng điện tử|học liệu|video|clip|trang|"
        + "tài khoản|điểm|nguồn|ngày công|công|diễn đàn|cộng tác|ủy ban|hội cơ sở|cơ sở hội|liên đội|chi đội|tổ tự quản|tổ hòa giải|"
        + "tuyến đường|tuyến|đoạn đường|cầu|cống|kênh|hồ|đập|giếng|bể|thùng|bao|gói|gói thầu|hạng mục|hợp đồng|"
        + "giấy phép|giấy chứng nhận|chứng chỉ|bằng|thửa|thửa đất|khu vực|cụm|cụm dân cư|khu công nghiệp|nhà máy|cửa hàng|chợ|siêu thị|"
        + "trang trại|vườn|ao|lồng|tàu|thuyền|phương tiện|camera|mắt camera|loa|cụm loa|bóng đèn|cột đèn|trận|"
        + "ổ|ổ dịch|liều|mũi|mũi tiêm|giường|giường bệnh|lô|mẻ|sự kiện|hoạt động|phong trào|cuộc vận động|buổi lễ|hội trại|ngày hội|"
        + "tiết mục|vở|phim|bài báo|bài thi|câu hỏi|tác phẩm|thông báo|thông tư|nghị định|luật|điều|quy chế|quy định|hướng dẫn|"
        + "biên bản|kết luận|tờ trình|sở|phòng ban|bộ phận|vị trí|chức danh|biên chế|đầu mối|tổ công tác|đoàn|đoàn kiểm tra|"
        + "đoàn công tác|cuộc kiểm tra|cuộc giám sát|cuộc thanh tra|vụ cháy|vụ tai nạn|tin nhắn|cuộc gọi|bản|số|kỳ báo|chương|ấn phẩm|"
        + "bản tin|kênh|nhóm zalo|trang web|website|fanpage|hòm thư|tủ|kệ|bàn|ghế|bộ bàn ghế|đầu việc|đầu điểm|loại|nghề|ngành nghề|"
        + "hàng hóa|mặt hàng|giống|đàn|con giống|gia súc|gia cầm|trâu|bò|lợn|gà|vịt|cây trồng|mầm non|tiểu học|chỉ thị, nghị quyết|sân|"
        + "sân bóng|bể bơi|điểm bưu điện|bưu điện";

    /// <summary>Words after a number that make it a length of time or an age, never a quantity.</summary>
    private static readonly FrozenSet<string> Periods =
        new[] { "năm", "tháng", "ngày", "quý", "giờ", "phút", "giây", "tuổi", "tuần", "h", "g" }.ToFrozenSet();

    /// <summary>Abbreviations of the genre, written out.</summary>
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["hs"] = "học sinh", ["gv"] = "giáo viên", ["cb"] = "cán bộ", ["cc"] = "công chức", ["vc"] = "viên chức",
        ["cbcc"] = "cán bộ công chức", ["ccvc"] = "công chức viên chức",
        ["cbccvc"] = "cán bộ công chức viên chức", ["đv"] = "đảng viên", ["hv"] = "hội viên", ["đvtn"] = "đoàn viên thanh niên",
        ["nlđ"] = "người lao động", ["sv"] = "sinh viên",
        ["clb"] = "câu lạc bộ", ["dn"] = "doanh nghiệp", ["htx"] = "hợp tác xã", ["đ/c"] = "đồng chí", ["đc"] = "đồng chí",
        ["hspn"] = "hội viên phụ nữ", ["cnvc"] = "công nhân viên chức",
        ["ccb"] = "cựu chiến binh", ["tdp"] = "tổ dân phố", ["kdc"] = "khu dân cư", ["ubnd"] = "ủy ban nhân dân",
        ["mttq"] = "mặt trận tổ quốc", ["tthtcđ"] = "trung tâm học tập cộng đồng",
        ["btv"] = "ban thường vụ", ["bch"] = "ban chấp hành", ["thcs"] = "trung học cơ sở", ["thpt"] = "trung học phổ thông",
        ["mn"] = "mầm non", ["th"] = "tiểu học", ["ntm"] = "nông thôn mới", ["hpn"] = "hội phụ nữ",
        ["lđtbxh"] = "lao động thương binh xã hội", ["gddt"] = "giáo dục đào tạo", ["gdđt"] = "giáo dục đào tạo", ["ht"] = "học tập",
        ["ct"] = "chỉ thị", ["nq"] = "nghị quyết", ["kl"] = "kết luận", ["vb"] = "văn bản", ["tthc"] = "thủ tục hành chính",
        ["xmc"] = "xóa mù chữ",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, UnitKind> Kinds = BuildKinds();

    private static readonly FrozenSet<string> FoldedNouns = Kinds.Keys.Select(n => string.Concat(n.Select(EvenText.Fold))).ToFrozenSet();

    /// <summary>The kind of a listed noun; null when it is not listed.</summary>
    public static UnitKind? KindOf(string lower) => Kinds.TryGetValue(lower, out var kind) ? kind : null;

    /// <summary>Whether a folded phrase is a listed noun.</summary>
    public static bool IsFolded(string folded) => FoldedNouns.Contains(folded);

    /// <summary>Whether a word after a number makes it a period or an age.</summary>
    public static bool IsPeriod(FigureTokens tokens, int index) =>
        Periods.Contains(tokens[index].Lower) ? !tokens.IsAt(index, "ngày công") && !tokens.IsAt(index, "ngày hội")
            : tokens.IsAt(index, "nhiệm kỳ") || tokens.IsAt(index, "thế kỷ") || tokens.IsAt(index, "thập kỷ")
            || tokens.IsAt(index, "thập niên") || tokens.IsAt(index, "niên khóa");

    /// <summary>What an abbreviation stands for; null when it is none.</summary>
    public static string? WrittenOut(string lower) => Abbreviations.GetValueOrDefault(lower);

    /// <summary>The longest listed noun at a token, up to five syllables: its kind and length in tokens. Abbreviations count.</summary>
    public static (UnitKind Kind, int Length)? At(FigureTokens tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Word)
        {
            return null;
        }
        var length = 1;
        while (length < 5 && tokens[index + length].Kind == TokenKind.Word)
        {
            length++;
        }
        for (; length > 0; length--)
        {
            var phrase = tokens.Text.Lower[tokens[index].Start..tokens[index + length - 1].End];
            if (KindOf(length > 1 ? Spaced(phrase) : WrittenOut(phrase) ?? phrase) is { } kind)
            {
                return (kind, length);
            }
        }
        return null;
    }

    private static string Spaced(string phrase) =>
        phrase.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : phrase;

    private static FrozenDictionary<string, UnitKind> BuildKinds()
    {
        var kinds = new Dictionary<string, UnitKind>();
        foreach (var (list, kind) in ((string, UnitKind)[])[(Things, UnitKind.Thing), (Measures, UnitKind.Measure), (Households,
            UnitKind.Household), (Persons, UnitKind.Person)])
        {
            foreach (var noun in list.Split('|'))
            {
                kinds[noun] = kind;
            }
        }
        return kinds.ToFrozenDictionary();
    }
}

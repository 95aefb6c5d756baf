using System.Text;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>Names of bodies typed in capitals, as an officer writes them in a sentence.</summary>
internal static class BodyNames
{
    private const int LongestPhrase = 9;

    // Phrases with the capitals they carry in running text; what is not here is a proper name. The rules are those of NĐ 30/2020, Phụ lục II.
    private static readonly Dictionary<string, string> Phrases = Index(
    [
        "Đảng bộ", "Đảng bộ tỉnh", "Đảng bộ huyện", "Đảng bộ thành phố", "Đảng bộ quận", "Đảng bộ thị xã", "Đảng bộ xã",
        "Đảng bộ phường", "Đảng bộ thị trấn", "Đảng bộ khối", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy",
        "Chi bộ", "Chi ủy", "Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực", "Thường trực", "Ủy ban nhân dân", "Hội đồng nhân dân",
        "Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Việt Nam",
        "Ủy ban Kiểm tra", "Ủy ban", "Ban Chỉ huy", "Ban Cán sự đảng", "Đảng đoàn", "Tỉnh đoàn", "Huyện đoàn", "Thành đoàn",
        "Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận", "Ban Dân vận", "Ban Tổ chức", "Ban Nội chính", "Ban Xây dựng Đảng", "Ban Chỉ đạo",
        "Văn phòng", "Trung ương", "Bộ Chính trị", "Ban Bí thư", "Chính phủ", "Thủ tướng",
        "Sở", "Phòng", "Bộ", "Ban", "Cục", "Chi cục", "Vụ", "Viện", "Tổng cục", "Giáo dục và Đào tạo", "Nội vụ", "Y tế", "Tài chính",
        "Tư pháp", "Công Thương", "Xây dựng", "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Tài nguyên và Môi trường",
        "Nông nghiệp và Phát triển nông thôn", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thông tin", "Văn hóa - Xã hội",
        "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư", "Thông tin và Truyền thông", "Giao thông vận tải", "Dân tộc",
        "Dân tộc và Tôn giáo", "Kinh tế", "Thanh tra", "Quốc phòng", "Công an", "Quân sự", "Bộ Chỉ huy", "Liên đoàn Lao động",
        "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Hội Khuyến học", "Hội Chữ thập đỏ", "Hội Người cao tuổi",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn Thanh niên", "Hồ Chí Minh", "Trung tâm", "Trung tâm Chính trị", "Trường",
        "Trường Chính trị", "Trung học phổ thông", "Trung học cơ sở", "Tiểu học", "Mầm non", "Cao đẳng", "Đại học", "Sư phạm",
        "các cơ quan", "Khối các cơ quan",
        "Khối doanh nghiệp", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "và", "của", "các",
        "cơ quan", "doanh nghiệp", "thực hiện", "phòng, chống", "tham nhũng", "quy chế dân chủ", "cơ sở", "xây dựng", "nông thôn mới",
        "chương trình mục tiêu quốc gia", "cải cách hành chính", "chuyển đổi số", "công tác", "về", "trực thuộc", "cấp", "khu vực",
        "liên hiệp", "Liên hiệp các Hội", "nhà nước", "Nhà nước", "chính quyền",
    ]);

    private static readonly HashSet<string> Abbreviations = new(["UBND", "HĐND", "MTTQ", "UBMTTQ", "MTTQVN", "UBKT", "BCĐ", "BTV", "BCH", "TNCS", "THPT", "THCS", "LĐLĐ", "GDNN", "GDTX", "GD&ĐT", "TP", "TP.", "TW", "BTG", "BCS", "HLHPN", "GDĐT"], StringComparer.Ordinal);

    /// <summary>"HUYỆN ỦY KIM ĐỘNG" → "Huyện ủy Kim Động"; a name that is not in capitals stays as typed.</summary>
    public static string Cased(string name)
    {
        name = VietnameseText.Tidy(name).Trim(' ', '*', ':', ';', ',');
        if (!Letters.AreCapitals(name))
        {
            return name;
        }
        var words = name.Split(' ');
        var written = new StringBuilder(name.Length);
        for (var i = 0; i < words.Length;)
        {
            var (phrase, length) = Longest(words, i);
            written.Append(i > 0 ? " " : "").Append(phrase);
            i += length;
        }
        return Letters.Capitalised(written.ToString());
    }

    private static (string Text, int Length) Longest(string[] words, int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Length - at); length > 0; length--)
        {
            var key = VietnameseText.Canonical(string.Join(' ', words, at, length)).ToLowerInvariant();
            if (Phrases.TryGetValue(key, out var phrase))
            {
                return (phrase, length);
            }
        }
        return (Word(words[at]), 1);
    }

    private static string Word(string word) =>
        Abbreviations.Contains(word.Trim(',')) || word.Any(char.IsAsciiDigit) || IsAbbreviation(word) ? word
            : string.Join('-', word.Split('-').Select(part => Letters.Capitalised(part.ToLowerInvariant())));

    // LHPN, TNCS: no syllable is without a vowel.
    private static bool IsAbbreviation(string word) =>
        word.Length > 1 && VietnameseText.Fold(word).AsSpan().IndexOfAny("aeiouy") < 0 && word.Any(char.IsLetter);

    private static Dictionary<string, string> Index(string[] phrases)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            index.TryAdd(VietnameseText.Canonical(phrase).ToLowerInvariant(), phrase);
        }
        return index;
    }
}

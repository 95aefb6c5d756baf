using System.Globalization;
using System.Text;

namespace HopLuu.Benchmarks;

/// <summary>
/// The text of an invented campaign: each unit says some things that many say (in varying words), many that it alone says, gives its own
/// figures, copies now and then. The same text each time.
/// </summary>
internal sealed class CampaignText(int unit)
{
    private static readonly string[] Subjects = ["Cấp ủy, chính quyền xã", "Ban Thường vụ Đảng ủy", "Ủy ban Mặt trận Tổ quốc xã", "Hội Khuyến học xã", "Các chi bộ trực thuộc", "Trung tâm học tập cộng đồng", "Đoàn Thanh niên", "Hội Phụ nữ xã", "Hội Nông dân xã", "Công đoàn cơ sở", "Các nhà trường trên địa bàn", "Hội Cựu chiến binh"];
    private static readonly string[] Verbs = ["đã chủ động triển khai", "phối hợp tổ chức", "thường xuyên duy trì", "đẩy mạnh", "quan tâm lãnh đạo", "đổi mới", "nâng cao chất lượng", "lồng ghép", "kiểm tra, đôn đốc", "từng bước củng cố"];
    private static readonly string[] Objects = ["phong trào gia đình học tập", "công tác tuyên truyền ở khu dân cư", "các lớp chuyên đề về kỹ thuật sản xuất", "hoạt động của thư viện, tủ sách", "việc học tập suốt đời của cán bộ", "quỹ khuyến học dòng họ", "mô hình câu lạc bộ bạn giúp bạn", "ứng dụng công nghệ thông tin trong quản lý", "công tác xóa mù chữ cho người lớn", "việc hướng nghiệp cho thanh niên", "nếp sống văn hóa ở thôn xóm", "các buổi tọa đàm với người cao tuổi"];
    private static readonly string[] Ways = ["gắn với xây dựng nông thôn mới", "theo hướng thiết thực, hiệu quả", "phù hợp với điều kiện của từng thôn", "trên cơ sở nghị quyết của cấp ủy", "bằng nhiều hình thức phong phú", "với sự tham gia của đông đảo Nhân dân", "thông qua hệ thống truyền thanh", "nhân dịp khai giảng năm học mới", "trong sinh hoạt định kỳ hằng tháng", "từ nguồn xã hội hóa"];
    private static readonly string[] Ends = ["được dư luận đồng tình", "tạo chuyển biến rõ trong nhận thức", "góp phần giữ vững an ninh trật tự", "khắc phục tình trạng hình thức", "làm nền tảng cho những năm sau", "được cấp trên ghi nhận", "giúp nhiều hộ thoát nghèo", "thu hút lao động trẻ trở về quê"];
    private static readonly string[] Weak = ["chưa thường xuyên, còn nặng về hình thức", "còn lúng túng, thiếu chiều sâu", "chưa đồng đều giữa các thôn", "chưa thu hút được thanh niên đi làm xa", "còn phụ thuộc ngân sách cấp trên", "chưa có cán bộ chuyên trách"];
    private static readonly string[] Places = ["Thượng", "Hạ", "Đoài", "Đông", "Chùa", "Bến", "Vạn", "Trại", "Nội", "Ngoài", "Bãi", "Phố"];

    private readonly Random random = new(unit * 7919 + 17);

    /// <summary>A paragraph of results of about so many syllables.</summary>
    public string Results(int syllables) => Paragraph(syllables, () => random.Next(7) switch
    {
        0 => $"Tổ chức {Number(5, 40)} hội nghị quán triệt với {Number(300, 2400)} lượt người tham gia",
        1 => $"Mở {Number(3, 30)} lớp tập huấn cho {Number(60, 900)} lượt cán bộ",
        2 => $"Quỹ Khuyến học huy động được {Number(80, 900)},{random.Next(10)} triệu đồng",
        3 => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)} tại thôn {Pick(Places)}, {Pick(Ends)}",
        _ => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)} {Pick(Ways)}, {Pick(Ends)}",
    });

    /// <summary>A paragraph of shortcomings.</summary>
    public string Shortcomings(int syllables) => Paragraph(syllables, () => $"Việc {Pick(Verbs).Replace("đã ", "", StringComparison.Ordinal)} {Pick(Objects)} ở một số nơi {Pick(Weak)}");

    /// <summary>A request.</summary>
    public string Request() => $"{Pick(["Bố trí kinh phí cho", "Ban hành chính sách hỗ trợ", "Hướng dẫn cụ thể", "Quan tâm đầu tư"])} {Pick(Objects)} {Pick(Ways)}.";

    /// <summary>A figure of a table.</summary>
    public string Figure(int from, int to) => Number(from, to);

    private string Paragraph(int syllables, Func<string> sentence)
    {
        var text = new StringBuilder();
        for (var length = 0; length < syllables;)
        {
            var next = sentence();
            text.Append(next).Append(". ");
            length += next.Count(letter => letter == ' ') + 1;
        }
        return text.ToString().TrimEnd();
    }

    private string Number(int from, int to)
    {
        var value = random.Next(from, to);
        return value < 1000 ? value.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value / 1000}.{value % 1000:000}");
    }

    private string Pick(string[] words) => words[random.Next(words.Length)];
}

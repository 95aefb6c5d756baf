using System.Globalization;
using CsCheck;
using Xunit;

namespace HopLuu.Vietnamese.Tests;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("tổ chức 12 hội nghị quán triệt với 1.250 lượt người tham gia", "12 hội nghị | 1250 lượt người")]
    [InlineData("tỷ lệ đảng viên học tập đạt 96,5%", "96.5 %")]
    [InlineData("đạt 85,2 % tổng số hộ; 77 phần trăm", "85.2 % | 77 %")]
    [InlineData("huy động được 356,5 triệu đồng", "356.5 triệu đồng")]
    [InlineData("tổng kinh phí 1.250.500.000 đồng", "1250500000 đồng")]
    [InlineData("thu 2 tỷ 350 triệu đồng", "2350 triệu đồng")]
    [InlineData("hỗ trợ 3,5 tỷ; thưởng 500.000đ", "3.5 tỷ | 500000 đ")]
    [InlineData("ngân sách 12 nghìn tỷ đồng", "12 nghìn tỷ đồng")]
    [InlineData("chi 45 tr.đ cho khen thưởng", "45 tr.đ")]
    [InlineData("phát 145 tin, bài; treo 62 băng rôn, khẩu hiệu", "145 tin, bài | 62 băng rôn, khẩu hiệu")]
    [InlineData("mở 86 lớp, chuyên đề, thu hút 5.160 lượt người học", "86 lớp, chuyên đề | 5160 lượt người học")]
    [InlineData("gồm 08 đồng chí; 05 (năm) cuộc kiểm tra", "8 đồng chí | 5 cuộc kiểm tra")]
    [InlineData("có 12/15 xã đạt chuẩn", "12 xã")]
    [InlineData("Tổ chức hai mươi ba hội nghị và một trăm linh năm buổi nói chuyện", "23 hội nghị | 105 buổi")]
    [InlineData("mười hai lớp, ba mươi lăm cuộc", "12 lớp | 35 cuộc")]
    [InlineData("trồng 15,5 ha rừng, 2.500 cây xanh", "15.5 ha | 2500 cây")]
    [InlineData("diện tích 120m2, dài 3,2km", "120 m2 | 3.2 km")]
    [InlineData("giúp 58 HS khó khăn, 12 CLB", "58 HS | 12 CLB")]
    [InlineData("thu nhập 65 triệu đồng/người/năm", "65 triệu đồng per người/năm")]
    [InlineData("Tổng số hội viên: 31.540", "31540 hội viên")]
    [InlineData("Số lớp đã mở là 12.", "12 lớp")]
    [InlineData("tăng từ 15 lên 20 chi hội", "15 chi hội | 20 chi hội")]
    [InlineData("mở 5 - 7 lớp mỗi xã", "5 lớp to 7")]
    [InlineData("hơn 1,2 triệu lượt khách", "1.2 triệu lượt khách about")]
    [InlineData("khoảng 300 hộ dân, gần 50 hộ, trên 20 hộ", "300 hộ dân about | 50 hộ about | 20 hộ about")]
    [InlineData("thu 1,250 tỷ đồng của 1,250 hộ", "1.25 tỷ đồng | 1250 hộ")]
    [InlineData("chỉ số tăng 2.5 điểm", "2.5 điểm")]
    [InlineData("lập 7 biên chế mới và 3 gốc đa cổ thụ", "7 biên chế | 3 gốc đa")]
    [InlineData("11 đồng bào và 4 đồng nghiệp được 2 triệu đồng", "11 đồng bào | 4 đồng nghiệp | 2 triệu đồng")]
    [InlineData("có 1.200 ngày công, 3 ngày hội", "1200 ngày công | 3 ngày hội")]
    [InlineData("Có 8 chi hội (4 thôn, 3 trường, 1 dòng họ)", "8 chi hội | 4 thôn | 3 trường | 1 dòng họ")]
    [InlineData("thi hành kỷ luật 15 đảng viên; giao 03 nhiệm vụ", "15 đảng viên | 3 nhiệm vụ")]
    [InlineData("Nhiệm kỳ 2020 - 2025 Đảng bộ có 25 chi bộ", "25 chi bộ")]
    [InlineData("cấp 1.450 cuốn tài liệu", "1450 cuốn")]
    [InlineData("1.\u00A0Tổ chức\u00A012\u00A0lớp", "12 lớp")]
    public void A_figure_is_read_with_its_unit_as_written(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Theory]
    [InlineData("ngày 10/5/2019, ngày 10 tháng 5 năm 2019, 10-5-2019, 10.5.2019")]
    [InlineData("từ năm 2019 đến năm 2023, giai đoạn 2019-2024, năm học 2022 - 2023")]
    [InlineData("Sau 05 năm, trong 3 tháng, 2 tuần, 8 giờ 30 phút, nhiệm kỳ 2020-2025")]
    [InlineData("người trên 45 tuổi, từ 15 đến 60 tuổi")]
    [InlineData("học sinh lớp 9, khối 12, khóa 13, lớp 9A")]
    [InlineData("Kết luận số 49-KL/TW, Kết luận 49, Chỉ thị 11, Nghị định 20/2014/NĐ-CP")]
    [InlineData("Phụ lục 1: Danh mục; nhiệm vụ 3; mục 2.1; Điều 5")]
    [InlineData("1. Công tác lãnh đạo")]
    [InlineData("2.1. Kết quả đạt được")]
    [InlineData("3.1 Công tác tuyên truyền")]
    [InlineData("- 1.2. Hạn chế")]
    [InlineData("điện thoại 0321.3810.123, 0912345678")]
    [InlineData("thôn 3, tổ 5, đường số 7, quốc lộ 39, lần thứ 4, tháng 9/2025, quý 3")]
    [InlineData("dịch Covid-19, xe A4, Đại hội XIII, khóa XII")]
    [InlineData("kỷ niệm 20/11, ngày 08/3")]
    [InlineData("một số hội viên; ba mặt; hằng năm; thứ hai")]
    [InlineData("Tài khoản 1234567890123456789012345678901234567890 của Hội")]
    public void Dates_periods_ages_labels_and_numbers_of_documents_count_nothing(string text) => Assert.Equal("", Shown(text));

    [Theory]
    [InlineData("Phấn đấu đến năm 2030 có 90% gia đình học tập và 85% dòng họ học tập", "TT")]
    [InlineData("mỗi năm mở ít nhất 25 chuyên đề", "T")]
    [InlineData("Kế hoạch giao 50 lớp, thực hiện 55 lớp", "T-")]
    [InlineData("đạt chỉ tiêu 80 hội viên", "T")]
    [InlineData("giao chỉ tiêu gia đình học tập cho 4 thôn", "-")]
    [InlineData("Đến cuối năm 2023, toàn xã có 1.823 gia đình học tập", "-")]
    [InlineData("đã kết nạp 25 đảng viên, vượt chỉ tiêu 5 đảng viên", "--")]
    [InlineData("đề nghị tỉnh hỗ trợ 5 tỷ đồng", "T")]
    [InlineData("Chỉ tiêu của Kế hoạch số 145/KH-UBND đến năm 2025 là 85%.", "T")]
    public void Goals_are_told_from_results(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Quantities.Find(text).Select(q => q.IsTarget ? 'T' : '-')));

    [Fact]
    public void A_year_after_the_report_makes_a_goal()
    {
        var text = "Đến năm 2026 có 98 giáo viên đạt chuẩn";
        Assert.True(Assert.Single(Quantities.Find(text, new DateOnly(2024, 5, 1))).IsTarget);
        Assert.False(Assert.Single(Quantities.Find(text, new DateOnly(2027, 5, 1))).IsTarget);
    }

    [Theory]
    [InlineData("ban hành 14 văn bản, gồm 6 văn bản của Đảng ủy và 8 văn bản của UBND xã", "W p p")]
    [InlineData("huy động 298,0 triệu đồng: dòng họ 85,0 triệu đồng, Nhân dân 131,5 triệu đồng; khen 96 học sinh", "W p p .")]
    [InlineData("có 12 chi hội gồm 5 chi hội thôn, 7 chi hội trường học, với 2.350 hội viên", "W p p .")]
    [InlineData("Có 8 chi hội (4 thôn, 3 trường, 1 dòng họ), 1.420 hội viên", "W p p p .")]
    [InlineData("4 đơn vị đạt danh hiệu, gồm 3 trường học và 1 trạm y tế", "W p p")]
    [InlineData("tổ chức 41 buổi tập huấn. Trong đó có 10 buổi cho thanh niên.", "W p")]
    [InlineData("kết nạp 128 đảng viên, trong đó nữ 52 đồng chí; khai trừ 02 đảng viên", "W p .")]
    [InlineData("có 25 chi bộ với 685 đảng viên; Ban Chấp hành gồm 15 đồng chí", ". . .")]
    [InlineData("cấp tỉnh: 45 em; cấp quốc gia: 3 em", ". .")]
    [InlineData("huy động 298 triệu đồng: dòng họ 85 triệu đồng; Nhân dân 213 triệu đồng", "W p p")]
    [InlineData("Về mô hình: 5 gia đình, 3 dòng họ", ". .")]
    public void Parts_are_told_from_their_whole(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Quantities.Find(text).Select(q => q.IsTotal ? "W" : q.IsPart ? "p" : ".")));

    [Theory]
    [InlineData("tăng từ 74,1% năm 2019 lên 85,2% năm 2023", "2019 2023")]
    [InlineData("Năm 2023, có 1.305 gia đình học tập (77,0%), 6 dòng họ", "2023 2023 2023")]
    [InlineData("tăng từ 66,9% (2019) lên 79,6%", "2019 -")]
    [InlineData("Từ năm 2019 đến năm 2023, huy động 356,5 triệu đồng", "-")]
    [InlineData("giai đoạn 2019-2023 mở 5 lớp", "-")]
    [InlineData("Năm 2021: 12 lớp, 350 người; năm 2022: 15 lớp, 420 người", "2021 2021 2022 2022")]
    [InlineData("mở 5 lớp năm 2022 và 7 lớp năm 2023", "2022 2023")]
    public void The_year_of_a_figure_is_the_one_named_at_it(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Quantities.Find(text).Select(q => q.Year?.ToString(CultureInfo.InvariantCulture) ?? "-")));

    [Theory]
    [InlineData("lũy kế đến nay có 320 hội viên", true)]
    [InlineData("luỹ kế 320 hội viên", true)]
    [InlineData("kết nạp 320 hội viên", false)]
    public void A_running_total_is_marked(string text, bool expected) => Assert.Equal(expected, Assert.Single(Quantities.Find(text)).IsCumulative);

    [Theory]
    [InlineData("tăng 12 lớp so với năm 2019", true)]
    [InlineData("giảm 3 hộ nghèo", true)]
    [InlineData("tăng lên 12 lớp", false)]
    [InlineData("có 12 lớp", false)]
    [InlineData("tăng từ 15 chi hội", true)]
    public void A_change_is_not_a_level(string text, bool expected) => Assert.Equal(expected, Assert.Single(Quantities.Find(text)).IsChange);

    [Theory]
    [InlineData("Tổ chức 12 hội nghị quán triệt", "mở 9 hội nghị học tập cho cán bộ", true)]
    [InlineData("Tổ chức 12 hội nghị tuyên truyền", "tổ chức 3 hội nghị sơ kết", false)]
    [InlineData("huy động được 356,5 triệu đồng Quỹ Khuyến học", "Quỹ Khuyến học các cấp huy động được 244 triệu đồng", true)]
    [InlineData("huy động được 356,5 triệu đồng Quỹ Khuyến học", "Quỹ Khuyến học chi 120 triệu đồng", false)]
    [InlineData("1.790 hộ được công nhận gia đình học tập", "có 1.512 gia đình học tập", true)]
    [InlineData("4 thôn đạt “Cộng đồng học tập”", "5 cộng đồng học tập cấp thôn", true)]
    [InlineData("khen thưởng 690 lượt HS, GV", "trao thưởng cho 960 lượt học sinh, giáo viên", true)]
    [InlineData("khen thưởng 690 lượt học sinh", "hỗ trợ 71 lượt học sinh", false)]
    [InlineData("hỗ trợ 71 học sinh nghèo", "giúp đỡ 118 học sinh khó khăn", true)]
    [InlineData("giám sát 4 cuộc đối với chi bộ", "tiến hành 5 cuộc kiểm tra, giám sát", true)]
    [InlineData("đạt 85,2%", "đạt 77,0%", false)]
    [InlineData("phấn đấu mở 20 lớp nghề", "mở 12 lớp nghề", false)]
    [InlineData("năm 2019 có 12 chi hội", "năm 2023 có 15 chi hội", false)]
    [InlineData("lũy kế 120 đảng viên được kết nạp", "kết nạp 25 đảng viên", false)]
    [InlineData("có 12 hộ chưa có nhà ở", "có 15 hộ có nhà ở", false)]
    [InlineData("Hội Phụ nữ tổ chức 12 buổi tuyên truyền", "Hội Nông dân tổ chức 9 buổi tuyên truyền", false)]
    [InlineData("trồng 12 ha rừng", "trồng 3 km đường hoa", false)]
    [InlineData("kết nạp 15 đảng viên", "có 320 hội viên", false)]
    [InlineData("còn 25 hộ nghèo", "còn 12 hộ nghèo", true)]
    [InlineData("còn 25 hộ nghèo", "còn 31 hộ cận nghèo", false)]
    [InlineData("kết nạp 25 đảng viên", "kết nạp 9 đảng viên nữ", false)]
    [InlineData("kết nạp 25 đảng viên mới", "kết nạp được 18 đảng viên", true)]
    [InlineData("kết nạp 25 đảng viên", "khai trừ 2 đảng viên", false)]
    [InlineData("có 12 chi bộ hoàn thành xuất sắc nhiệm vụ", "có 9 chi bộ hoàn thành tốt nhiệm vụ", false)]
    [InlineData("xây mới 12 nhà tình nghĩa", "sửa chữa 7 nhà văn hóa", false)]
    [InlineData("có 12 trường mầm non", "có 9 trường tiểu học", false)]
    [InlineData("tặng 120 suất quà cho gia đình chính sách", "trao 85 suất học bổng", false)]
    [InlineData("giải ngân 1.200 triệu đồng vốn đầu tư công", "vận động 350 triệu đồng ủng hộ người nghèo", false)]
    [InlineData("phát hiện 12 vụ vi phạm", "phát hiện, xử lý 9 vụ vi phạm", true)]
    [InlineData("trồng được 2.500 cây xanh", "trồng mới 1.800 cây xanh", true)]
    [InlineData("hòa giải thành 15 vụ việc", "tiếp nhận 22 đơn", false)]
    [InlineData("thu 1,2 tỷ đồng tiền phạt", "thu 350 triệu đồng tiền phạt", true)]
    [InlineData("có 12 hội nghị", "có khoảng 10 hội nghị", true)]
    [InlineData("mỗi năm tổ chức 12 hội nghị", "tổ chức 12 hội nghị", false)]
    [InlineData("mở 7 lớp dạy nghề cho 215 lao động nông thôn", "mở 5 lớp nghề cho 112 người", true)]
    public void Figures_that_count_the_same_may_be_added(string a, string b, bool expected)
    {
        var (x, y) = (Quantities.Find(a), Quantities.Find(b));
        Assert.Equal(expected, x.Zip(y).All(p => Quantities.Comparable(p.First, p.Second) >= 0.5));
        Assert.All(x.Zip(y), p => Assert.Equal(Quantities.Comparable(p.First, p.Second), Quantities.Comparable(p.Second, p.First)));
    }

    [Fact]
    public void A_group_has_at_most_one_figure_of_each_report()
    {
        IReadOnlyList<IReadOnlyList<Quantity>> reports =
        [
            Quantities.Find("Tổ chức 12 hội nghị quán triệt với 1.250 lượt người; ban hành 14 văn bản, gồm 6 văn bản của Đảng ủy và 8 văn bản của UBND."),
            Quantities.Find("Mở 9 hội nghị học tập cho 870 lượt cán bộ, đảng viên. Ban hành 11 văn bản chỉ đạo. Đã tổ chức 9 hội nghị học tập."),
            Quantities.Find("Đảng ủy tổ chức 15 hội nghị, 1.430 lượt người dự; ban hành 17 văn bản."),
        ];
        var groups = Quantities.Group(reports).Where(g => g.Members.Count > 1).ToList();
        Assert.Equal([36m, 3550m, 42m], groups.Select(g => g.Members.Sum(m => reports[m.Report][m.Figure].Value)));
        Assert.All(groups, g => Assert.Equal(g.Members.Count, g.Members.Select(m => m.Report).Distinct().Count()));
        Assert.Single(groups[0].Repeats);
    }

    [Fact]
    public void Any_text_is_read_without_failing_and_spans_lie_in_it()
    {
        string[] pieces = ["12", "1.250,5", "%", "/", "-", " ", "lượt người", "hội nghị", " năm ", "2019", "trong đó ", "(", ")", ":", ";", ".", ",", "triệu ", "đồng", "hai mươi ", "tăng ", "đạt ", "“", "từ ", "đến ", "ngày ", "số ", "\uD800", "á"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).Sample(text =>
        {
            var found = Quantities.Find(text);
            Assert.All(found, q => Assert.Equal(q.Text, q.Span.Of(text)));
            Assert.True(found.Zip(found.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start));
            Assert.All(found, q => Assert.InRange(Quantities.Comparable(q, found[0]), 0, 1));
        });
        Gen.String.Sample(text => Quantities.Find(text).All(q => q.Span.End <= text.Length));
    }

    [Fact]
    public void A_number_written_the_Vietnamese_way_is_read_back() =>
        Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 9]).Sample((whole, tenth) =>
        {
            var written = whole.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') + "," + tenth.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(whole + tenth / 10m, Assert.Single(Quantities.Find($"thu {written} triệu đồng")).Value);
        });

    [Fact]
    public void Hostile_text_is_read_in_linear_time()
    {
        foreach (var unit in (string[])["12 ", "1/", "hai mươi ", "12 lớp (", "12 lớp, ", "trong đó 5 hộ ", "12 lớp: ", "12 văn bản gồm ", "tỷ ", "“", "năm 2019 12 hộ "])
        {
            // Sixteen times the text takes about sixteen times as long; 256 would be quadratic. A guard against hostile text, no measure of speed.
            var (small, large) = (Fastest(unit, 600), Fastest(unit, 9_600));
            Assert.True(large < TimeSpan.FromSeconds(20) || large < 100 * small, $"{unit}: {small} to {large}");
        }

        static TimeSpan Fastest(string unit, int times)
        {
            var text = string.Concat(Enumerable.Repeat(unit, times));
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var start = TimeProvider.System.GetTimestamp();
                var found = Quantities.Find(text).Count;
                return found < 0 ? TimeSpan.MaxValue : TimeProvider.System.GetElapsedTime(start);
            });
        }
    }

    private static string Shown(string text) => string.Join(" | ", Quantities.Find(text).Select(q =>
        $"{q.Value.ToString("0.####", CultureInfo.InvariantCulture)} {q.Unit}{(q.Per is null ? "" : " per " + q.Per)}{(q.UpTo is null ? "" : " to " + q.UpTo.Value.ToString(CultureInfo.InvariantCulture))}{(q.IsApproximate && q.UpTo is null ? " about" : "")}"));

    [Theory]
    [InlineData("cho 1 250 lượt người", 1250)]
    [InlineData("cho 12 345 678 lượt người", 12345678)]
    [InlineData("Lớp 9 120 học sinh", 120)]
    [InlineData("ngày 15 250 người dự", 250)]
    [InlineData("năm 2023 150 lượt người", 150)]
    public void A_space_parts_thousands_unless_the_number_before_it_is_a_name(string text, int value) =>
        Assert.Equal([value], Quantities.Find(text).Select(found => found.Value));

    [Fact]
    public void A_sentence_that_opens_with_the_plan_of_a_year_tells_goals()
    {
        Assert.True(Quantities.Find("Kế hoạch năm 2024 bê tông hóa 3 km.", new DateOnly(2024, 4, 15))[0].IsTarget);
        Assert.False(Quantities.Find("Kế hoạch năm 2024 đã bê tông hóa 3 km.", new DateOnly(2024, 4, 15))[0].IsTarget);
    }

    [Fact]
    public void A_year_in_brackets_that_a_part_follows_is_the_years_of_the_part() =>
        Assert.Equal([null, 2021, 2022], Quantities.Find("Tổng nguồn lực: 13,1 tỷ đồng (năm 2021: 6,1 tỷ đồng; năm 2022: 7,0 tỷ đồng).").Select(found => found.Year));

    [Theory]
    [InlineData("Bê tông hóa 8,3 km đường trục thôn.", "Đường trục thôn được bê tông hóa 9,6 km.", true)]
    [InlineData("Kiên cố hóa 3,5 km kênh mương.", "Đường trục thôn được bê tông hóa 9,6 km.", false)]
    [InlineData("Diện tích lúa chuyển đổi là 26 ha.", "Diện tích chè toàn xã 45 ha.", false)]
    [InlineData("Có 45 hộ thoát nghèo.", "Số hộ thoát nghèo là 64 hộ.", true)]
    [InlineData("Có 45 hộ nghèo.", "Số hộ thoát nghèo là 64 hộ.", false)]
    [InlineData("Tổng nguồn lực huy động xây dựng nông thôn mới là 12,5 tỷ đồng.", "Tổng nguồn lực huy động: 9.650 triệu đồng.", true)]
    [InlineData("Di dời 28 hộ với 112 nhân khẩu đến nơi an toàn.", "Di dời 41 hộ, 165 nhân khẩu khỏi khu vực nguy hiểm.", true)]
    public void Things_named_before_their_figure_are_compared_by_that_name(string one, string other, bool same) =>
        Assert.Equal(same, Quantities.Comparable(Quantities.Find(one)[^1], Quantities.Find(other)[^1]) >= 0.5);
}

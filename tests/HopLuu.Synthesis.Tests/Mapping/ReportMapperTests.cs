using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

public sealed class ReportMapperTests
{
    private static readonly Plan Plan = OutlineText.Plan("""
        MỞ ĐẦU
          Lý do xây dựng báo cáo
          Cấu trúc báo cáo
        TÌNH HÌNH TRIỂN KHAI CHỈ THỊ SỐ 27-CT/TW
          Công tác quán triệt ở cấp trên
          Công tác quán triệt ở địa phương, đơn vị
        KẾT QUẢ THỰC HIỆN CHỈ THỊ SỐ 27-CT/TW
          ! Vai trò lãnh đạo của cấp ủy trong phòng, chống lãng phí
          ! Công tác tuyên truyền, giáo dục đạo đức công vụ
          ! Quản lý tài sản công, trụ sở làm việc
          Đánh giá chung
            Ưu điểm
            Tồn tại, hạn chế
            Bài học kinh nghiệm
        PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI
          Nhiệm vụ và giải pháp
          Kiến nghị
            @ Tỉnh ủy, HĐND tỉnh, UBND tỉnh
            @ Chính phủ
            @ Các bộ, ngành có liên quan
        PHỤ LỤC
          # Danh mục văn bản đã ban hành
          # Kết quả thực hiện các chỉ tiêu tiết kiệm
        """);

    private const string Head = """
        L|ĐẢNG BỘ HUYỆN SÔNG LAM / ĐẢNG ỦY XÃ BÃI DÂU / * / Số 45-BC∕ĐU || ĐẢNG CỘNG SẢN VIỆT NAM / Bãi Dâu, ngày 03 tháng 6 năm 2024
        bc|BÁO CÁO
        bc|Sơ kết 03 năm thực hiện Chỉ thị số 27-CT/TW về phòng, chống lãng phí
        Thực hiện Kế hoạch số 88-KH/HU ngày 10/5/2024, Đảng ủy xã Bãi Dâu báo cáo kết quả như sau:

        """;

    private const string Tail = """

        Trên đây là báo cáo của Đảng ủy xã Bãi Dâu.
        L|Nơi nhận: / - Ban Thường vụ Huyện ủy, / - Lưu Văn phòng. || T/M BAN THƯỜNG VỤ / BÍ THƯ
        """;

    [Fact]
    public void Each_paragraph_appears_once_as_heading_in_a_section_or_unmapped()
    {
        var document = ReportText.Document(Head + """
            bc|PHẦN THỨ NHẤT
            bc|TÌNH HÌNH TRIỂN KHAI
            b|1. Quán triệt ở cấp trên
            Đảng ủy tiếp thu đầy đủ văn bản của cấp trên.
            b|2. Một mục lạ không có trong đề cương
            Nội dung chẳng liên quan.
            bc|PHẦN THỨ HAI
            bc|KẾT QUẢ THỰC HIỆN CHỈ THỊ SỐ 27-CT/TW
            b|1. Công tác tuyên truyền
            * Kết quả đạt được: Phát 12 tin bài.
            """ + Tail);

        var report = ReportMapper.Map(document, "x.docx", Plan);

        var shown = report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped).Select(paragraph => paragraph.Text).ToList();
        foreach (var paragraph in document.Blocks.OfType<HopLuu.Documents.Model.Paragraph>())
        {
            var places = shown.Count(text => text == paragraph.Text) + report.Headings.Count(heading => heading.Text.Contains(paragraph.Text, StringComparison.Ordinal));
            Assert.True(places == 1, $"'{paragraph.Text}' stands {places} times");
        }
    }

    [Fact]
    public void The_header_gives_unit_number_and_date_and_the_opening_is_unmapped()
    {
        var report = Mapped.Report(Head + "b|I. MỞ ĐẦU\nNội dung mở đầu của báo cáo." + Tail, Plan);

        Assert.Equal("Đảng ủy xã Bãi Dâu", report.Unit);
        Assert.Equal("45-BC/ĐU", report.Number);
        Assert.Equal(new DateOnly(2024, 6, 3), report.Date);
        Assert.Equal(ReportScope.Own, report.Scope);
        Assert.Equal("-", report.PlaceOf("báo cáo kết quả như sau"));
        Assert.Equal("-", report.PlaceOf("Trên đây là báo cáo"));
        Assert.Equal("-", report.PlaceOf("Lưu Văn phòng"));
    }

    [Fact]
    public void Part_numbers_that_differ_from_the_outline_give_way_to_the_text()
    {
        var report = Mapped.Report(Head + """
            b|I. ĐẶT VẤN ĐỀ
            b|1. Sự cần thiết
            Lý do ở đây.
            b|2. Bố cục
            Bốn phần.
            b|II. TRIỂN KHAI CHỈ THỊ
            b|1. Quán triệt ở địa phương
            Tổ chức 4 hội nghị.
            b|III. KẾT QUẢ
            b|1. Quản lý tài sản công
            i|1.1. Kết quả
            Kiểm kê 14 trụ sở.
            i|1.2. Hạn chế và nguyên nhân
            Hồ sơ còn thiếu.
            Nguyên nhân do cán bộ mới.
            b|2. Tuyên truyền
            Phát 12 tin bài.
            """ + Tail, Plan);

        Assert.Equal("1.1", report.PlaceOf("Lý do ở đây"));
        Assert.Equal("1.2", report.PlaceOf("Bốn phần"));
        Assert.Equal("2.2", report.PlaceOf("Tổ chức 4 hội nghị"));
        Assert.Equal("3.3/results", report.PlaceOf("Kiểm kê 14"));
        Assert.Equal("3.3/shortcomings", report.PlaceOf("Hồ sơ còn thiếu"));
        Assert.Equal("3.3/causes", report.PlaceOf("Nguyên nhân do"));
        Assert.StartsWith("3.2", report.PlaceOf("Phát 12 tin"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_shortcomings_after_all_tasks_belongs_to_their_part()
    {
        var report = Mapped.Report(Head + """
            b|III. KẾT QUẢ THỰC HIỆN CHỈ THỊ SỐ 27-CT/TW
            b|1. Vai trò lãnh đạo của cấp ủy
            Ban hành 3 nghị quyết.
            b|2. Công tác tuyên truyền, giáo dục đạo đức công vụ
            Phát 12 tin bài.
            b|3. Quản lý tài sản công
            Kiểm kê 14 trụ sở.
            b|4. Tồn tại, hạn chế
            - Việc kiểm kê còn chậm.
            b|5. Nguyên nhân
            - Cán bộ kiêm nhiệm.
            b|IV. ĐÁNH GIÁ CHUNG
            b|1. Ưu điểm
            Chuyển biến rõ.
            b|2. Hạn chế
            Chưa đồng đều.
            """ + Tail, Plan);

        Assert.Equal("3/shortcomings", report.PlaceOf("kiểm kê còn chậm"));
        Assert.Equal("3/causes", report.PlaceOf("Cán bộ kiêm nhiệm"));
        Assert.Equal("3.4.1", report.PlaceOf("Chuyển biến rõ"));
        Assert.Equal("3.4.2", report.PlaceOf("Chưa đồng đều"));
    }

    [Fact]
    public void Recommendations_go_to_the_addressee_named_and_others_stay_with_the_section()
    {
        var report = Mapped.Report(Head + """
            b|IV. PHƯƠNG HƯỚNG
            b|2. Đề xuất, kiến nghị
            - Đối với tỉnh: bố trí kinh phí sửa chữa trụ sở.
            - Bộ Tài chính, Bộ Nội vụ: hướng dẫn định mức.
            - Chính phủ: sửa đổi nghị định.
            - Huyện ủy: quan tâm bố trí cán bộ.
            - Đề nghị Chính phủ ban hành quy định về dôi dư trụ sở.
            """ + Tail, Plan);

        Assert.Equal("4.2.1", report.PlaceOf("sửa chữa trụ sở"));
        Assert.Equal("4.2.3", report.PlaceOf("hướng dẫn định mức"));
        Assert.Equal("4.2.2", report.PlaceOf("sửa đổi nghị định"));
        Assert.Equal("4.2", report.PlaceOf("bố trí cán bộ"));
        Assert.Equal("4.2.2", report.PlaceOf("dôi dư trụ sở"));
    }

    [Fact]
    public void A_paragraph_of_a_template_goes_where_its_key_says()
    {
        var report = Mapped.Report(Head + """
            b|Phần nào đó
            k:3.3/results|Nội dung hoàn toàn khác tên mục.
            """ + Tail, Plan);

        Assert.Equal("3.3/results", report.PlaceOf("hoàn toàn khác"));
        Assert.Equal(1.0, report.ConfidenceOf("hoàn toàn khác"));
    }

    [Fact]
    public void Guidance_and_empty_controls_of_a_template_are_no_content()
    {
        var report = Mapped.Report(Head + """
            b|3. Quản lý tài sản công, trụ sở làm việc
            g|Nêu số trụ sở dôi dư đã xử lý.
            k:3.3/results|Nhập nội dung…
            k:3.3/shortcomings|Tồn tại: hồ sơ còn thiếu.
            """ + Tail, Plan);

        Assert.Equal("lost", report.PlaceOf("Nêu số trụ sở"));
        Assert.Equal("lost", report.PlaceOf("Nhập nội dung"));
        Assert.Equal("3.3/shortcomings", report.PlaceOf("hồ sơ còn thiếu"));
    }

    [Fact]
    public void A_report_without_a_letterhead_names_its_unit_in_the_opening_formula()
    {
        var report = Mapped.Report("bc|BÁO CÁO\nbc|Sơ kết Chỉ thị số 27-CT/TW\nThực hiện Kế hoạch số 88-KH/HU ngày 10/5/2024, Chi bộ thôn Bãi Dâu báo cáo kết quả như sau:\nb|I. MỞ ĐẦU\nNội dung mở đầu.", Plan);

        Assert.Equal("Chi bộ thôn Bãi Dâu", report.Unit);
    }

    [Fact]
    public void A_title_over_two_paragraphs_is_one_heading()
    {
        var report = Mapped.Report(Head + """
            bc|PHẦN THỨ BA: PHƯƠNG HƯỚNG, NHIỆM VỤ
            bc|TRONG THỜI GIAN TỚI
            b|1. Nhiệm vụ và giải pháp
            Đẩy mạnh kiểm kê.
            """ + Tail, Plan);

        Assert.Contains(report.Headings, heading => heading is { Section: "4", Text: "PHẦN THỨ BA: PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI" });
        Assert.Equal("4.1", report.PlaceOf("Đẩy mạnh kiểm kê"));
    }

    [Fact]
    public void A_plain_numbered_line_between_headings_is_a_heading_too()
    {
        var report = Mapped.Report(Head + """
            I. Mở đầu
            1. Lý do xây dựng báo cáo
            Thực hiện chỉ đạo của cấp trên, cần đánh giá kết quả ba năm qua.
            2. Những phần chính
            Báo cáo gồm bốn phần và hai phụ lục số liệu kèm theo.
            II. Tình hình triển khai chỉ thị
            1. Quán triệt ở địa phương, đơn vị
            Đảng ủy mở 4 hội nghị quán triệt cho toàn thể đảng viên.
            """ + Tail, Plan);

        Assert.Equal("1.1", report.PlaceOf("chỉ đạo của cấp trên"));
        Assert.Equal("1.2", report.PlaceOf("gồm bốn phần"));
        Assert.Equal("2.2", report.PlaceOf("4 hội nghị"));
    }

    [Fact]
    public void An_empty_outline_leaves_everything_unmapped()
    {
        var report = Mapped.Report(Head + "b|I. MỞ ĐẦU\nNội dung mở đầu.\n- Ưu điểm: tốt.", new Plan { Outline = new Outline(null, []) });

        Assert.Empty(report.Sections);
        Assert.Equal("-", report.PlaceOf("Nội dung mở đầu"));
    }

    [Fact]
    public void A_heading_without_text_is_listed_as_empty()
    {
        var report = Mapped.Report(Head + "b|Đánh giá chung\nb|1. Ưu điểm\nTốt.\nb|2. Bài học kinh nghiệm\nb|IV. PHƯƠNG HƯỚNG, NHIỆM VỤ\nTiếp tục làm tốt." + Tail, Plan);

        Assert.Equal(["3.4.3"], report.EmptySections);
    }

    [Fact]
    public void Tables_of_an_appendix_go_to_the_form_they_are_like()
    {
        var report = Mapped.Report(Head + "b|I. MỞ ĐẦU\nMở đầu." + Tail + """

            pbc|PHỤ LỤC
            b|Phụ lục 1: Các văn bản
            T|TT;Số;Trích yếu/1;05-KH/ĐU;Kế hoạch thực hiện
            b|Phụ lục 2: Thực hiện chỉ tiêu tiết kiệm
            T|TT;Chỉ tiêu;Kết quả/1;Tiết kiệm điện;12
            """, Plan);

        Assert.Equal(["5.1", "5.2"], report.Tables.Select(table => table.Section));
    }
}

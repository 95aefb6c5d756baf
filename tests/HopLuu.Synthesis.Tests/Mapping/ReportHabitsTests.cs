using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Reports in the habits of other campaigns: state bodies, unions, schools.</summary>
public sealed class ReportHabitsTests
{
    private static readonly Plan Reform = OutlineText.Plan("""
        CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH
          Ban hành kế hoạch và các văn bản chỉ đạo
          Công tác kiểm tra, tự kiểm tra
          Công tác tuyên truyền
        KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH
          Cải cách thể chế
          > Việc xây dựng, rà soát, kiểm tra văn bản quy phạm pháp luật; theo dõi thi hành pháp luật.
          Cải cách thủ tục hành chính
          > Kiểm soát thủ tục hành chính; cơ chế một cửa, một cửa liên thông; tỷ lệ hồ sơ giải quyết đúng hạn.
          Cải cách tổ chức bộ máy hành chính nhà nước
          > Sắp xếp đơn vị sự nghiệp, tinh giản biên chế, vị trí việc làm.
          Cải cách chế độ công vụ
          > Tuyển dụng, đào tạo, bồi dưỡng, đánh giá cán bộ, công chức, viên chức; kỷ luật, kỷ cương hành chính.
          Cải cách tài chính công
          > Cơ chế tự chủ tài chính, giải ngân vốn đầu tư công, quản lý tài sản công.
          Xây dựng và phát triển chính quyền điện tử, chính quyền số
          > Hạ tầng công nghệ thông tin, dịch vụ công trực tuyến, chữ ký số, văn bản điện tử.
        ĐÁNH GIÁ CHUNG
          Những kết quả tích cực đạt được
          Những tồn tại, hạn chế và nguyên nhân
        PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM TỚI
        KIẾN NGHỊ, ĐỀ XUẤT
        """, "UBND tỉnh Sơn Hải");

    private const string ReformHead = """
        L|ỦY BAN NHÂN DÂN / HUYỆN TAM KHÊ / Số: 312∕BC-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Tam Khê, ngày 05 tháng 12 năm 2023
        bc|BÁO CÁO
        bc|Kết quả công tác cải cách hành chính năm 2023
        Căn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2023 của UBND tỉnh, UBND huyện Tam Khê báo cáo kết quả như sau:

        """;

    [Fact]
    public void Decimal_numbering_with_sub_headings_of_its_own_stays_in_the_section_above()
    {
        var report = Mapped.Report(ReformHead + """
            b|1. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH
            b|1.1. Xây dựng kế hoạch, văn bản chỉ đạo
            UBND huyện ban hành 23 văn bản.
            b|1.2. Về kiểm tra CCHC
            Kiểm tra 8 xã, thị trấn.
            b|1.3. Tuyên truyền
            Đăng 46 tin bài.
            b|2. KẾT QUẢ THỰC HIỆN
            b|2.1. Thể chế
            bi|2.1.1. Xây dựng văn bản quy phạm pháp luật
            HĐND huyện ban hành 2 nghị quyết.
            bi|2.1.2. Theo dõi thi hành pháp luật
            Tổ chức 3 đoàn theo dõi.
            b|2.2. TTHC và cơ chế một cửa
            bi|2.2.1. Kiểm soát TTHC
            Công khai 312 thủ tục.
            bi|2.2.2. Giải quyết hồ sơ
            Tiếp nhận 41.250 hồ sơ, đúng hạn 98,7%.
            b|2.3. Tổ chức bộ máy
            Giảm 4 đơn vị sự nghiệp.
            b|2.4. Công chức, công vụ
            Cử 120 lượt công chức đi bồi dưỡng.
            b|2.5. Tài chính công
            Giải ngân đạt 93,1%.
            b|2.6. Chính quyền số
            100% văn bản ký số.
            b|3. ĐÁNH GIÁ
            b|3.1. Ưu điểm
            Chỉ số hài lòng tăng.
            b|3.2. Tồn tại, hạn chế
            Một số xã còn trễ hẹn hồ sơ.
            b|3.3. Nguyên nhân
            Cán bộ một cửa kiêm nhiệm.
            b|4. NHIỆM VỤ TRỌNG TÂM NĂM 2024
            b|1. Tăng cường công tác kiểm tra
            Kiểm tra đột xuất tối thiểu 30% số xã.
            b|2. Đẩy mạnh chuyển đổi số
            Nâng tỷ lệ hồ sơ trực tuyến.
            b|5. KIẾN NGHỊ
            Đề nghị UBND tỉnh bố trí kinh phí nâng cấp hệ thống một cửa.
            """, Reform);

        Assert.Equal("UBND huyện Tam Khê", report.Unit);
        Assert.Equal("312/BC-UBND", report.Number);
        Assert.Equal(ReportScope.Own, report.Scope);
        Assert.Equal("1.1", report.PlaceOf("ban hành 23 văn bản"));
        Assert.Equal("1.2", report.PlaceOf("Kiểm tra 8 xã"));
        Assert.Equal("1.3", report.PlaceOf("46 tin bài"));
        Assert.Equal("2.1", report.PlaceOf("2 nghị quyết"));
        Assert.Equal("2.1", report.PlaceOf("3 đoàn"));
        Assert.Equal("2.2", report.PlaceOf("312 thủ tục"));
        Assert.Equal("2.2", report.PlaceOf("41.250 hồ sơ"));
        Assert.Equal("2.3", report.PlaceOf("4 đơn vị"));
        Assert.Equal("2.4", report.PlaceOf("120 lượt"));
        Assert.Equal("2.5", report.PlaceOf("93,1%"));
        Assert.Equal("2.6", report.PlaceOf("100% văn bản"));
        Assert.Equal("3.1", report.PlaceOf("hài lòng"));
        Assert.Equal("3.2", report.PlaceOf("trễ hẹn"));
        Assert.Equal("3.2", report.PlaceOf("kiêm nhiệm"));
        Assert.Equal("4", report.PlaceOf("đột xuất"));
        Assert.Equal("4", report.PlaceOf("hồ sơ trực tuyến"));
        Assert.Equal("5", report.PlaceOf("nâng cấp hệ thống"));
    }

    [Fact]
    public void A_report_without_any_heading_is_placed_by_what_its_paragraphs_say()
    {
        var report = Mapped.Report(ReformHead + """
            Trong năm, UBND huyện đã ban hành kế hoạch cải cách hành chính và 12 văn bản chỉ đạo, điều hành.
            Công tác tuyên truyền cải cách hành chính được thực hiện qua hệ thống truyền thanh với 30 chuyên mục.
            Về cải cách thể chế, đã rà soát 45 văn bản quy phạm pháp luật, kiến nghị bãi bỏ 3 văn bản.
            Việc kiểm soát thủ tục hành chính được tăng cường; bộ phận một cửa tiếp nhận 8.120 hồ sơ, giải quyết đúng hạn 99%.
            Đã sắp xếp lại 2 đơn vị sự nghiệp, tinh giản biên chế 14 người theo đề án vị trí việc làm.
            Cử 85 cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng; siết chặt kỷ luật, kỷ cương hành chính.
            Thực hiện cơ chế tự chủ tài chính tại 12 đơn vị; giải ngân vốn đầu tư công đạt 95%.
            Tỷ lệ hồ sơ dịch vụ công trực tuyến đạt 72%; toàn bộ cơ quan dùng chữ ký số, văn bản điện tử.
            Tuy nhiên, còn một số tồn tại, hạn chế: việc số hóa hồ sơ chậm.
            Năm tới, phương hướng, nhiệm vụ là nâng chỉ số cải cách hành chính của huyện lên nhóm đầu.
            """, Reform);

        Assert.Equal("1.1", report.PlaceOf("12 văn bản chỉ đạo"));
        Assert.Equal("1.3", report.PlaceOf("30 chuyên mục"));
        Assert.Equal("2.1", report.PlaceOf("rà soát 45"));
        Assert.Equal("2.2", report.PlaceOf("8.120 hồ sơ"));
        Assert.Equal("2.3", report.PlaceOf("tinh giản biên chế 14"));
        Assert.Equal("2.4", report.PlaceOf("Cử 85"));
        Assert.Equal("2.5", report.PlaceOf("95%"));
        Assert.Equal("2.6", report.PlaceOf("chữ ký số"));
        Assert.Equal("3.2", report.PlaceOf("số hóa hồ sơ chậm"));
        Assert.Equal("4", report.PlaceOf("nhóm đầu"));
        Assert.All(report.Sections.SelectMany(section => section.Paragraphs), paragraph => Assert.True(paragraph.Confidence < 0.9));
    }

    [Fact]
    public void A_report_that_stops_giving_headings_is_placed_by_its_text_from_there()
    {
        var report = Mapped.Report(ReformHead + """
            b|I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
            Trong năm, UBND huyện đã ban hành kế hoạch cải cách hành chính và 12 văn bản chỉ đạo, điều hành.
            Công tác tuyên truyền cải cách hành chính được thực hiện qua hệ thống truyền thanh với 30 chuyên mục.
            Về cải cách thể chế, đã rà soát 45 văn bản quy phạm pháp luật, kiến nghị bãi bỏ 3 văn bản.
            Kiểm tra việc ban hành văn bản quy phạm pháp luật tại 9 xã; theo dõi thi hành pháp luật về đất đai.
            Việc kiểm soát thủ tục hành chính được tăng cường; bộ phận một cửa tiếp nhận 8.120 hồ sơ, giải quyết đúng hạn 99%.
            Cơ chế một cửa liên thông được áp dụng với 24 thủ tục hành chính.
            Đã sắp xếp lại 2 đơn vị sự nghiệp, tinh giản biên chế 14 người theo đề án vị trí việc làm.
            Cử 85 cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng; siết chặt kỷ luật, kỷ cương hành chính.
            Thực hiện cơ chế tự chủ tài chính tại 12 đơn vị; giải ngân vốn đầu tư công đạt 95%.
            Tỷ lệ hồ sơ dịch vụ công trực tuyến đạt 72%; toàn bộ cơ quan dùng chữ ký số, văn bản điện tử.
            """, Reform);

        Assert.StartsWith("1", report.PlaceOf("12 văn bản chỉ đạo"), StringComparison.Ordinal);
        Assert.Equal("2.1", report.PlaceOf("rà soát 45"));
        Assert.Equal("2.2", report.PlaceOf("8.120 hồ sơ"));
        Assert.Equal("2.4", report.PlaceOf("Cử 85"));
        Assert.Equal("2.6", report.PlaceOf("chữ ký số"));
    }
}

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

    private static readonly Plan Union = OutlineText.Plan("""
        ĐẶC ĐIỂM TÌNH HÌNH
          Thuận lợi, khó khăn
          Tình hình thanh niên và tổ chức đoàn
        KẾT QUẢ CÔNG TÁC ĐOÀN VÀ PHONG TRÀO THANH THIẾU NHI
          Công tác giáo dục của Đoàn
            - Giáo dục chính trị, tư tưởng
            - Giáo dục truyền thống, đạo đức, lối sống
            - Giáo dục pháp luật
          Các phong trào hành động cách mạng
            - Phong trào Thanh niên tình nguyện
            - Phong trào Tuổi trẻ sáng tạo
            - Phong trào Tuổi trẻ xung kích bảo vệ Tổ quốc
          Công tác xây dựng tổ chức Đoàn
          Công tác Đội và phong trào thiếu nhi
        ĐÁNH GIÁ CHUNG
          Ưu điểm
          Hạn chế
          Nguyên nhân
        NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
        """, "Tỉnh đoàn Sơn Hải");

    [Fact]
    public void Items_of_a_section_are_found_by_labels_sub_headings_and_text()
    {
        var report = Mapped.Report("""
            L|TỈNH ĐOÀN SƠN HẢI / BCH ĐOÀN HUYỆN TAM KHÊ / *** / Số: 88-BC∕HĐTN || ĐOÀN TNCS HỒ CHÍ MINH / Tam Khê, ngày 20 tháng 11 năm 2023
            bc|BÁO CÁO
            bc|Kết quả công tác đoàn và phong trào thanh thiếu nhi năm 2023
            b|I- TÌNH HÌNH
            * Thuận lợi: Được cấp ủy quan tâm.
            * Khó khăn: Thanh niên đi làm ăn xa nhiều.
            b|II- KẾT QUẢ CÔNG TÁC ĐOÀN
            b|1- Công tác giáo dục
            b|1.1. Giáo dục chính trị tư tưởng
            Tổ chức 14 lớp học tập nghị quyết.
            b|1.2. Truyền thống, đạo đức, lối sống
            Tổ chức 20 hành trình về nguồn.
            - Giáo dục pháp luật: phối hợp tuyên truyền 12 buổi.
            b|2- Phong trào hành động cách mạng
            **Thanh niên tình nguyện.** Ra quân 35 đội hình.
            **Tuổi trẻ sáng tạo.** Có 112 ý tưởng.
            b|3- Xây dựng Đoàn
            Kết nạp 640 đoàn viên.
            b|4- Công tác thiếu nhi
            Tặng 250 suất quà.
            b|III- NHẬN XÉT CHUNG
            b|1- Mặt mạnh
            Phong trào sôi nổi.
            b|2- Hạn chế và nguyên nhân
            - Nội dung sinh hoạt chi đoàn còn đơn điệu.
            - Nguyên nhân là do cán bộ đoàn thay đổi nhiều.
            b|IV- PHƯƠNG HƯỚNG
            Đổi mới nội dung sinh hoạt.
            """, Union);

        Assert.Equal("1.1", report.PlaceOf("cấp ủy quan tâm"));
        Assert.Equal("1.1", report.PlaceOf("làm ăn xa"));
        Assert.Equal("2.1.1", report.PlaceOf("14 lớp"));
        Assert.Equal("2.1.2", report.PlaceOf("20 hành trình"));
        Assert.Equal("2.1.3", report.PlaceOf("12 buổi"));
        Assert.Equal("2.2.1", report.PlaceOf("35 đội hình"));
        Assert.Equal("2.2.2", report.PlaceOf("112 ý tưởng"));
        Assert.Equal("2.3", report.PlaceOf("640 đoàn viên"));
        Assert.Equal("2.4", report.PlaceOf("250 suất"));
        Assert.Equal("3.1", report.PlaceOf("sôi nổi"));
        Assert.Equal("3.2", report.PlaceOf("đơn điệu"));
        Assert.Equal("3.3", report.PlaceOf("thay đổi nhiều"));
        Assert.Equal("4", report.PlaceOf("Đổi mới nội dung"));
    }

    private static readonly Plan Tasks = OutlineText.Plan("""
        ĐẶC ĐIỂM TÌNH HÌNH
        KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT
          ! Công tác tuyên truyền, phổ biến nghị quyết
          ! Phát triển kinh tế nông nghiệp
          > Chuyển đổi cơ cấu cây trồng, vật nuôi; dồn điền đổi thửa; hợp tác xã.
          ! Xây dựng kết cấu hạ tầng nông thôn
          > Đường giao thông, thủy lợi, trường học, trạm y tế.
          ! Bảo vệ môi trường nông thôn
        MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP
          Mục tiêu
          Nhiệm vụ và giải pháp chủ yếu
          Đề xuất, kiến nghị
        """);

    [Fact]
    public void Shortcomings_gathered_by_task_go_to_the_facet_of_each_task()
    {
        var report = Mapped.Report("""
            bc|BÁO CÁO
            bc|Sơ kết 5 năm thực hiện nghị quyết
            b|I. Đặc điểm tình hình
            Xã có 9 thôn.
            b|II. Kết quả đạt được
            b|1. Về tuyên truyền
            Tổ chức 15 hội nghị.
            b|2. Về phát triển kinh tế nông nghiệp
            Giá trị sản xuất tăng 4%.
            b|3. Về hạ tầng nông thôn
            Làm mới 12 km đường.
            b|III. Tồn tại, hạn chế
            b|1. Về tuyên truyền
            Hình thức còn đơn điệu.
            b|2. Về kinh tế nông nghiệp
            Sản xuất còn manh mún.
            b|IV. Nhiệm vụ và giải pháp
            b|1. Tăng cường tuyên truyền
            Mở chuyên mục mới.
            b|2. Phát triển hợp tác xã
            Thành lập 3 hợp tác xã.
            b|V. Kiến nghị
            Đề nghị huyện hỗ trợ giống.
            """, Tasks);

        Assert.Equal("1", report.PlaceOf("9 thôn"));
        Assert.Equal("2.1/results", report.PlaceOf("15 hội nghị"));
        Assert.Equal("2.2/results", report.PlaceOf("tăng 4%"));
        Assert.Equal("2.3/results", report.PlaceOf("12 km"));
        Assert.Equal("2.1/shortcomings", report.PlaceOf("đơn điệu"));
        Assert.Equal("2.2/shortcomings", report.PlaceOf("manh mún"));
        Assert.StartsWith("3", report.PlaceOf("chuyên mục mới"), StringComparison.Ordinal);
        Assert.StartsWith("3", report.PlaceOf("3 hợp tác xã"), StringComparison.Ordinal);
        Assert.Equal("3.3", report.PlaceOf("hỗ trợ giống"));
    }

    [Fact]
    public void Plain_text_without_bold_or_styles_is_read_by_numbers_and_titles()
    {
        var report = Mapped.Report("""
            BÁO CÁO
            Kết quả thực hiện nghị quyết
            Thực hiện Kế hoạch của Huyện ủy, Đảng ủy xã báo cáo như sau:
            I. Đặc điểm tình hình
            Xã có 9 thôn.
            II. Kết quả thực hiện nghị quyết
            1. Công tác tuyên truyền, phổ biến nghị quyết
            a) Kết quả đạt được:
            Tổ chức 15 hội nghị.
            b) Hạn chế:
            Hình thức còn đơn điệu.
            c) Nguyên nhân:
            Kinh phí ít.
            2. Phát triển kinh tế nông nghiệp
            Giá trị sản xuất tăng 4%. Đã dồn điền đổi thửa 120 ha.
            Tuy nhiên, sản xuất còn manh mún, chưa có liên kết.
            Nguyên nhân do ruộng đất phân tán.
            3. Bảo vệ môi trường nông thôn
            - Kết quả: thu gom 90% rác thải.
            - Tồn tại: ý thức một bộ phận người dân chưa cao.
            III. Mục tiêu, nhiệm vụ và giải pháp
            1. Mục tiêu
            Thu nhập 80 triệu đồng.
            2. Nhiệm vụ, giải pháp
            1. Đẩy mạnh tuyên truyền trong nhân dân;
            2. Phát triển hợp tác xã kiểu mới;
            3. Đề xuất, kiến nghị
            Không.
            """, Tasks);

        Assert.Equal("1", report.PlaceOf("9 thôn"));
        Assert.Equal("2.1/results", report.PlaceOf("15 hội nghị"));
        Assert.Equal("2.1/shortcomings", report.PlaceOf("đơn điệu"));
        Assert.Equal("2.1/causes", report.PlaceOf("Kinh phí ít"));
        Assert.Equal("2.2/results", report.PlaceOf("tăng 4%"));
        Assert.Equal("2.2/shortcomings", report.PlaceOf("manh mún"));
        Assert.Equal("2.2/causes", report.PlaceOf("phân tán"));
        Assert.Equal("2.4/results", report.PlaceOf("90% rác"));
        Assert.Equal("2.4/shortcomings", report.PlaceOf("chưa cao"));
        Assert.Equal("3.1", report.PlaceOf("80 triệu"));
        Assert.Equal("3.2", report.PlaceOf("Đẩy mạnh tuyên truyền trong"));
        Assert.Equal("3.2", report.PlaceOf("hợp tác xã kiểu mới"));
        Assert.Equal("3.3", report.PlaceOf("Không."));
    }
}

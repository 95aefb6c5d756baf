using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Reports on an outline of tasks and items: gathered by task, labelled by item, or plain text.</summary>
public sealed class TaskReportTests
{
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

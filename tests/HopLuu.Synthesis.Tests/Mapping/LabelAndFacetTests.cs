using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Labels in lists and first words of paragraphs decide where headings do not.</summary>
public sealed class LabelAndFacetTests
{
    private static readonly Plan Reading = OutlineText.Plan("""
        CÔNG TÁC CHỈ ĐẠO
        KẾT QUẢ XÂY DỰNG VĂN HÓA ĐỌC
          ! Phát triển thư viện cơ sở
          ! Ngày hội đọc sách
          ! Luân chuyển sách về thôn
        BÀI HỌC, PHƯƠNG HƯỚNG
          Bài học kinh nghiệm
          Phương hướng, nhiệm vụ
        """);

    private static readonly Plan Clubs = OutlineText.Plan("""
        Tình hình hội viên
        Kết quả hoạt động
          Giúp nhau làm kinh tế
          Thăm hỏi, động viên
          Thể dục dưỡng sinh
          Phát triển tổ chức hội
        Đánh giá chung
          Ưu điểm
          Hạn chế
          Nguyên nhân
          Bài học kinh nghiệm
        Đề đạt
        """);

    private const string Head = """
        L|HUYỆN ỦY SÔNG LAM / ĐẢNG ỦY XÃ VÂN THỦY / Số 12-BC/ĐU || ĐẢNG CỘNG SẢN VIỆT NAM / Vân Thủy, ngày 15 tháng 4 năm 2024
        bc|BÁO CÁO
        bc|sơ kết 03 năm
        Đảng ủy xã Vân Thủy báo cáo như sau:

        """;

    [Fact]
    public void Text_behind_a_label_that_names_a_task_is_its_results()
    {
        var report = Mapped.Report(Head + """
            b|1. Kết quả xây dựng văn hóa đọc
            - **Thư viện cơ sở:** xây mới 4 phòng đọc, bổ sung 1.200 bản sách.
            - **Ngày hội đọc sách:** tổ chức 3 năm liền, 640 học sinh dự.
            """, Reading);

        Assert.Equal("2.1/results", report.PlaceOf("xây mới 4 phòng đọc"));
        Assert.Equal("2.2/results", report.PlaceOf("tổ chức 3 năm liền"));
    }

    [Fact]
    public void Causes_below_a_heading_for_shortcomings_are_told_by_their_first_words()
    {
        var report = Mapped.Report(Head + """
            h1|Kết quả xây dựng văn hóa đọc
            h2|Phát triển thư viện cơ sở
            Xây mới 4 phòng đọc.
            h2|Ngày hội đọc sách
            Tổ chức 3 lần.
            h2|Luân chuyển sách
            Chuyển 900 bản về 7 thôn.
            h2|Tồn tại chung
            Sách cho thiếu nhi còn ít.
            Nguyên nhân là do kinh phí mua sách thấp.
            """, Reading);

        Assert.Equal("2/shortcomings", report.PlaceOf("Sách cho thiếu nhi"));
        Assert.Equal("2/causes", report.PlaceOf("kinh phí mua sách"));
    }

    [Fact]
    public void What_is_still_lacking_is_a_shortcoming_whatever_figures_follow()
    {
        var report = Mapped.Report(Head + """
            b|2. Kết quả xây dựng văn hóa đọc
            b|2.1. Phát triển thư viện cơ sở
            Toàn xã có 7 tủ sách, 2 phòng đọc.
            Vẫn còn 3 thôn để tủ sách ở nhà riêng.
            """, Reading);

        Assert.Equal("2.1/results", report.PlaceOf("Toàn xã có 7"));
        Assert.Equal("2.1/shortcomings", report.PlaceOf("Vẫn còn 3 thôn"));
    }

    [Fact]
    public void Results_of_all_tasks_in_one_list_go_to_the_task_they_speak_of()
    {
        var report = Mapped.Report(Head + """
            b|II- KẾT QUẢ XÂY DỰNG VĂN HÓA ĐỌC
            1- Những kết quả đạt được
            Các thư viện cơ sở được xây dựng ở 4 thôn, mở cửa ba buổi một tuần.
            Việc luân chuyển sách về thôn được làm mỗi quý một lần với 900 bản.
            2- Hạn chế
            Sách còn ít.
            """, Reading);

        Assert.Equal("2.1/results", report.PlaceOf("Các thư viện cơ sở"));
        Assert.Equal("2.3/results", report.PlaceOf("Việc luân chuyển sách"));
    }

    [Fact]
    public void A_section_raised_to_the_top_of_a_report_is_found_below_the_part_that_lists_it()
    {
        var report = Mapped.Report(Head + """
            b|1. Công tác chỉ đạo
            Ban hành 2 kế hoạch.
            b|2. Bài học kinh nghiệm
            Chọn sách hợp với người đọc ở từng thôn.
            """, Reading);

        Assert.Equal("3.1", report.PlaceOf("Chọn sách hợp"));
    }

    [Fact]
    public void The_one_label_left_and_the_one_section_left_belong_together()
    {
        var report = Mapped.Report(Head + """
            b|II. Kết quả hoạt động
            - Giúp nhau làm kinh tế: cho vay 42 con giống.
            - Thăm hỏi: tặng 31 suất quà.
            - Rèn luyện sức khỏe: có 5 đội tập buổi sáng.
            - Phát triển tổ chức: kết nạp 18 người.
            """, Clubs);

        Assert.Equal("2.3", report.PlaceOf("5 đội tập"));
        Assert.True(report.ConfidenceOf("5 đội tập") < report.ConfidenceOf("42 con giống"));
    }

    [Fact]
    public void A_general_assessment_without_headings_parts_by_facet_beside_its_other_sections()
    {
        var report = Mapped.Report(Head + """
            b|III. Đánh giá chung
            Chi hội hoàn thành nhiệm vụ trước thời hạn.
            Tuy vậy, số người dự tập chưa đều.
            Nguyên nhân do sân chơi hẹp.
            b|IV. Kiến nghị
            Xã cho mượn sân kho cũ.
            """, Clubs);

        Assert.Equal("3.1", report.PlaceOf("hoàn thành nhiệm vụ"));
        Assert.Equal("3.2", report.PlaceOf("Tuy vậy"));
        Assert.Equal("3.3", report.PlaceOf("sân chơi hẹp"));
        Assert.Equal("4", report.PlaceOf("mượn sân kho"));
    }

    [Fact]
    public void A_heading_for_one_of_the_things_a_part_lists_is_the_section_of_that_name()
    {
        var report = Mapped.Report(Head + """
            b|1. Công tác chỉ đạo
            Ban hành 2 kế hoạch.
            b|2. Phương hướng
            Mở thêm 3 phòng đọc ở các thôn ven sông.
            """, Reading);

        Assert.Equal("3.2", report.PlaceOf("Mở thêm 3 phòng đọc"));
    }

    [Fact]
    public void Reports_without_text_or_with_nothing_but_tables_are_mapped_to_nothing()
    {
        Assert.Empty(Mapped.Report("", Reading).Sections);
        Assert.Empty(Mapped.Report("T|Nội dung;Số lượng/Phòng đọc;4", Reading).Sections);
    }
}

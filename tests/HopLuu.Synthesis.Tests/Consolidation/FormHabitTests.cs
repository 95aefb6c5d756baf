using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>Units fill a form in their own ways; what is surely the same is added, what is not is named.</summary>
public sealed class FormHabitTests
{
    private static readonly string[] Training =
    [
        "TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 | Ghi chú", "I | CÔNG TÁC TUYÊN TRUYỀN | | | |", "1 | Hội nghị | hội nghị | | |", "2 | Người tham dự | lượt người | | |", " | - Nữ | lượt người | | |",
        "II | ĐÀO TẠO NGHỀ | | | |", "1 | Lao động được đào tạo | người | | |", " | - Nữ | người | | |",
    ];

    [Fact]
    public void Rows_are_found_by_label_whatever_their_order_and_extra_rows_and_columns_are_left_out()
    {
        var said = FormCampaign.Of(Training).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.")
            .Table("5", "STT | Nội dung | Đơn vị | Năm 2021 | Năm 2023 | Năm 2022", "1 | Số lao động được đào tạo | người | 9 | 30 | 20", "2 | Số pa nô | cái | 1 | 2 | 3", "3 | Số hội nghị | hội nghị | 1 | 5 | 4");

        Assert.Equal(["CÔNG TÁC TUYÊN TRUYỀN: ", "Hội nghị: 4 | 5", "Người tham dự: … | …", "Nữ: … | …", "ĐÀO TẠO NGHỀ: ", "Lao động được đào tạo: 20 | 30", "Nữ: … | …"], said.Shown());
        Assert.Contains("Số pa nô", Assert.Single(said.Consolidate().Forms[0].Notes), StringComparison.Ordinal);
        Assert.StartsWith("Dòng không có trong biểu", Assert.Single(said.Consolidate().Unused, text => text.Text.Contains("pa nô", StringComparison.Ordinal)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_under_two_counts_are_two_rows()
    {
        var said = FormCampaign.Of(Training).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.")
            .Table("5", "TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023", "1 | Lao động được đào tạo | người | 20 | 30", " | Trong đó: Nữ | người | 8 | 9");

        Assert.Equal(["Lao động được đào tạo: 20 | 30", "Nữ: 8 | 9"], said.Shown().TakeLast(2));
        Assert.Equal("Nữ: … | …", said.Shown()[3]);
    }

    [Fact]
    public void A_part_of_a_row_the_plan_does_not_have_is_not_taken_for_a_part_of_another()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Lao động được đào tạo | người | ", " | - Nữ | người | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.")
            .Table("5", rows[0], "1 | Lao động được đào tạo | người | 20", "2 | Học sinh bỏ học | người | 6", " | - Nữ | người | 2");

        Assert.Equal(["Lao động được đào tạo: 20", "Nữ: …"], said.Shown());
    }

    [Fact]
    public void A_total_bears_the_name_the_plan_gives_it()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023", "1 | Thư viện xã | thư viện | | "];
        var said = FormCampaign.Of(rows);
        foreach (var unit in (string[])["xã An Khê", "xã Bình Lộc"])
            said.Report("Đảng ủy " + unit, "2.1 | Có biểu kèm theo.").Table("5", "TT | Nội dung | ĐVT | 2022 | 2023", "1 | Số thư viện xã | thư viện | 1 | 2");

        Assert.Equal([("Thư viện xã (năm 2022)", 2m), ("Thư viện xã (năm 2023)", 4m)], said.Consolidate().Indicators.Select(figure => (figure.Label, figure.Total)));
    }

    [Fact]
    public void Merged_headings_keep_their_columns_apart()
    {
        var form = FormCampaign.Table("TT | Nội dung | Năm 2023 | < | Năm 2024 | <", "^ | ^ | Số lớp | Kinh phí (triệu đồng) | Số lớp | Kinh phí (triệu đồng)", "1 | Tập huấn | | | |");
        var said = FormCampaign.Of(form).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.")
            .Filled(FormCampaign.Table("TT | Nội dung | Năm 2024 | < | Năm 2023 | <", "^ | ^ | Số lớp | Kinh phí (nghìn đồng) | Số lớp | Kinh phí (nghìn đồng)", "1 | Tập huấn | 3 | 4.500 | 2 | 2.000"));

        Assert.Equal(["Tập huấn: 2 | 2 | 3 | 4,5"], said.Shown());
        Assert.Equal(["Năm 2023 / Số lớp", "Năm 2023 / Kinh phí (triệu đồng)"], said.Consolidate().Forms[0].Rows[0].Cells.Take(2).Select(cell => cell.Title));
    }

    [Fact]
    public void A_percentage_is_computed_from_the_two_rows_its_name_names()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Lao động được đào tạo | người | ", "2 | Lao động có việc làm | người | ", "3 | Tỷ lệ lao động có việc làm trên lao động được đào tạo | % | "];
        var said = FormCampaign.Of(rows);
        foreach (var (unit, all, some, share) in (ReadOnlySpan<(string, string, string, string)>)[("xã An Khê", "100", "50", "50"), ("xã Bình Lộc", "20", "20", "100")])
            said.Report("Đảng ủy " + unit, "2.1 | Có biểu kèm theo.").Table("5", rows[0], $"1 | Lao động được đào tạo | người | {all}", $"2 | Lao động có việc làm | người | {some}", $"3 | Tỷ lệ lao động có việc làm trên lao động được đào tạo | % | {share}");

        var cell = said.Consolidate().Forms[0].Rows[2].Cells[0];
        Assert.Equal((FormCellKind.Rate, "58,3", 2), (cell.Kind, cell.Text, cell.Parts.Count));
    }

    [Fact]
    public void A_percentage_of_sums_from_other_units_stays_open()
    {
        string[] rows = ["TT | Chỉ tiêu | Số hộ (hộ) | Số hộ đạt (hộ) | Tỷ lệ (%)", "(1) | (2) | (3) | (4) | (5)=(4)/(3)", "1 | Nước sạch | | | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Nước sạch | 200 | 150 | 75");
        Assert.Equal(["Nước sạch: 200 | 150 | 75"], said.Shown());

        said.Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Nước sạch | | 50 | ");
        Assert.Equal(["Nước sạch: 200 | 200 | …"], said.Shown());
    }

    [Fact]
    public void What_is_no_clear_figure_or_in_another_unit_of_measure_is_named_and_not_added()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Người dự tập huấn | lượt người | ", "2 | Mô hình mới | mô hình | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Người dự tập huấn | người | 40", "2 | Mô hình mới | mô hình | khoảng 10")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Người dự tập huấn | lượt người | 30", "2 | Mô hình mới | mô hình | 2");

        Assert.Equal(["Người dự tập huấn: 30", "Mô hình mới: 2"], said.Shown());
        var form = said.Consolidate().Forms[0];
        Assert.Contains("“người”", Assert.Single(form.Rows[0].Cells[0].Notes), StringComparison.Ordinal);
        Assert.Contains("khoảng 10", Assert.Single(form.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_row_is_never_less_than_its_parts()
    {
        string[] rows = ["TT | Nội dung | Số lượng (mô hình)", "1 | Mô hình trồng trọt | ", "2 | Mô hình chăn nuôi | ", " | Tổng cộng | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Mô hình trồng trọt | 3", "2 | Mô hình chăn nuôi | 2", " | Tổng cộng | 5")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Mô hình trồng trọt | 4");
        Assert.Equal(["Mô hình trồng trọt: 7", "Mô hình chăn nuôi: 2", "Tổng cộng: 9"], said.Shown());

        said.Report("Đảng ủy xã Cẩm Đông", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Mô hình trồng trọt | 4", "2 | Mô hình thủy sản | 6");
        Assert.Equal("Tổng cộng: …", said.Shown()[2]);
    }

    [Fact]
    public void Running_text_counts_only_where_it_says_the_same_as_the_row()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Camera an ninh | chiếc | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Camera an ninh | chiếc | 40")
            .Report("Đảng ủy xã Bình Lộc", "2.2 | Đã lắp đặt 12 camera an ninh tại các trục đường.")
            .Report("Đảng ủy xã Cẩm Đông", "2.2 | Đã lắp đặt 7 camera giám sát giao thông.");

        Assert.Equal(["Camera an ninh: 52"], said.Shown());
    }

    [Fact]
    public void Targets_of_units_are_not_added()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)", "1 | Mô hình mới | mô hình | | | "];
        var said = FormCampaign.Of(rows);
        foreach (var unit in (string[])["xã An Khê", "xã Bình Lộc"])
            said.Report("Đảng ủy " + unit, "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Mô hình mới | mô hình | 10 | 8 | 80");

        Assert.Equal(["Mô hình mới: … | 16 | …"], said.Shown());
    }

    [Fact]
    public void Text_and_form_tell_one_total()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Lớp tập huấn kỹ năng số | lớp | "];
        var said = FormCampaign.Of(rows);
        foreach (var (unit, count) in (ReadOnlySpan<(string, int)>)[("xã An Khê", 3), ("xã Bình Lộc", 4)])
            said.Report("Đảng ủy " + unit, "2.1 | Có biểu kèm theo.").Table("5", rows[0], $"1 | Lớp tập huấn kỹ năng số | lớp | {count}");
        foreach (var (unit, count) in (ReadOnlySpan<(string, int)>)[("xã Cẩm Đông", 5), ("xã Dân Hòa", 6)])
            said.Report("Đảng ủy " + unit, $"2.1/results | Đã mở {count} lớp tập huấn kỹ năng số.");

        var result = said.Consolidate();
        Assert.Equal("18", result.Forms[0].Rows[0].Cells[0].Text);
        Assert.Equal([18m], result.Indicators.Select(figure => figure.Total));
    }
}

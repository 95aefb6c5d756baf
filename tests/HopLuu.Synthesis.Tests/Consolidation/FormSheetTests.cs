using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>Where the forms stand in the report, and lists that the plan leaves to the units.</summary>
public sealed class FormSheetTests
{
    private static readonly string[] OneRow = ["TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Thư viện xã | thư viện | "];

    [Fact]
    public void A_form_that_stands_by_itself_is_a_sheet_with_its_own_number()
    {
        var plain = FormCampaign.Of(FormCampaign.Table(OneRow), NodeKind.Form, "Kết quả xây dựng thư viện").Plan;
        var said = new SmallCampaign { Plan = FormCampaign.With(plain, [.. plain.Outline.Nodes.Select(node => node.Id == "5" ? node with { Number = "Biểu số 01" } : node)]) }
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", OneRow[0], "1 | Thư viện xã | thư viện | 2");

        var sheet = Report(said).Appendices[^1];
        Assert.Equal(("BIỂU SỐ 01", "Kết quả xây dựng thư viện"), (sheet.Label, sheet.Title));
        Assert.Equal(["1|Thư viện xã|thư viện|2"], Lines(sheet.Body.OfType<Table>().First()));
    }

    [Fact]
    public void A_form_of_a_section_stands_in_the_text()
    {
        var plain = new SmallCampaign().Plan;
        var said = new SmallCampaign { Plan = FormCampaign.With(plain, [.. plain.Outline.Nodes.Select(node => node.Id == "2.2" ? node with { Form = FormCampaign.Table(OneRow) } : node)]) }
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("2.2", OneRow[0], "1 | Thư viện xã | thư viện | 2");

        var body = Report(said).Body;
        var at = body.ToList().FindIndex(block => block is Table);
        Assert.Equal("Xây dựng cơ sở vật chất", Assert.IsType<Paragraph>(body[at - 1]).Text);
        Assert.Equal(["1|Thư viện xã|thư viện|2"], Lines((Table)body[at]));
        Assert.Empty(UnsourcedText.In(Report(said), said.Consolidate(), said.Plan));
    }

    [Fact]
    public void A_table_that_the_plan_prints_in_full_asks_for_nothing()
    {
        var plain = new SmallCampaign().Plan;
        var printed = FormCampaign.Table("TT | Việc | Thời gian | Số lượng", "1 | Gửi báo cáo | Trước ngày 15/5 | 1", "2 | Họp sơ kết | Tháng 6 | 1");
        var said = new SmallCampaign { Plan = FormCampaign.With(plain, [.. plain.Outline.Nodes.Select(node => node.Id == "2.2" ? node with { Form = printed } : node)]) }.Report("Đảng ủy xã An Khê", "2.1 | Đã họp.");

        Assert.Empty(said.Consolidate().Forms);
        Assert.DoesNotContain(Report(said).Body, block => block is Table);
    }

    [Fact]
    public void A_figure_of_text_that_stands_in_a_form_is_accounted_for()
    {
        string[] rows = ["TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023", "1 | Thư viện xã | thư viện | | "];
        var said = FormCampaign.Of(rows).Report("Đảng ủy xã An Khê", "1 | Năm 2023, xã xây dựng 2 thư viện xã.").Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Thư viện xã | thư viện | 1 | 3").Consolidate();

        Assert.Equal(["1", "5"], said.Forms[0].Rows[0].Cells.Select(cell => cell.Text));
        Assert.DoesNotContain(said.Unused, text => text.Text.Contains("2 thư viện", StringComparison.Ordinal) && text.Reason.StartsWith("Nội dung riêng", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_are_units_hold_each_units_own_figures_and_their_total()
    {
        string[] rows = ["TT | Tên đơn vị | Số hộ vay (hộ) | Dư nợ (triệu đồng) | Nợ quá hạn (%)", "1 | | | | ", " | Tổng cộng | | | "];
        var said = FormCampaign.Of(rows)
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Thôn Đông | 40 | 1.200 | 0,1", "2 | Thôn Tây | 35 | 1.150 | 0", " | Tổng cộng | 75 | 2.350 | 0,05")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", "TT | Đơn vị | Số hộ vay | Dư nợ (tỷ đồng)", "1 | Xã Bình Lộc | 60 | 2,1")
            .Report("Phòng Tài chính huyện", ReportScope.Whole, "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Toàn huyện | 900 | 90.000 | 0,2");

        Assert.Equal(["1|Xã An Khê|75|2.350|0,05", "2|Xã Bình Lộc|60|2.100|…", "|Tổng cộng|135|4.450|…"], Lines(Report(said).Appendices[^1].Body.OfType<Table>().First()));
        Assert.Empty(UnsourcedText.In(Report(said), said.Consolidate(), said.Plan));
    }

    [Fact]
    public void A_list_holds_every_units_rows_under_its_name()
    {
        string[] rows = ["STT | Tên mô hình | Địa chỉ | Quy mô", "1 | | | ", "... | | | "];
        var said = FormCampaign.Of(rows)
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", rows[0], "1 | Nuôi gà | Thôn Đông | 12 hộ", "2 | Trồng bưởi | Thôn Tây | 8 hộ")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", "STT | Tên mô hình | Địa chỉ | Ghi chú", "1 | Nuôi ong | Thôn 3 | mới");

        Assert.Equal(["Đảng ủy xã An Khê", "1|Nuôi gà|Thôn Đông|12 hộ", "2|Trồng bưởi|Thôn Tây|8 hộ", "Đảng ủy xã Bình Lộc", "3|Nuôi ong|Thôn 3|"], Lines(Report(said).Appendices[^1].Body.OfType<Table>().First()));
        Assert.Empty(UnsourcedText.In(Report(said), said.Consolidate(), said.Plan));
    }

    [Fact]
    public void The_plans_form_for_documents_is_filled_with_those_issued()
    {
        var said = FormCampaign.Of("TT | Tên loại văn bản | Số, ký hiệu | Ngày, tháng | Cơ quan ban hành", "1 | | | |")
            .Report("Đảng ủy xã Lâm Sơn", "2.1/results | Đảng ủy xã ban hành Kế hoạch số 25-KH/ĐU ngày 12/8/2021.");

        Assert.Equal(["1|Kế hoạch|25-KH/ĐU|12/8/2021|Đảng ủy xã Lâm Sơn"], Lines(Report(said).Appendices[^1].Body.OfType<Table>().First()));
    }

    [Fact]
    public void Totals_besides_the_form_follow_the_outline_once_each_without_names_that_say_nothing()
    {
        var said = FormCampaign.Of(OneRow);
        foreach (var (unit, visits, classes, households) in (ReadOnlySpan<(string, int, int, int)>)[("xã An Khê", 3, 5, 400), ("xã Bình Lộc", 4, 6, 500), ("xã Cẩm Đông", 2, 7, 600)])
        {
            said.Report("Đảng ủy " + unit, $"2.2 | Đã mở {classes} lớp dạy nghề ngắn hạn.", $"2.1/results | Đã tiến hành {visits} cuộc kiểm tra; toàn xã có {households} hộ.")
                .Table("5", OneRow[0], $"1 | Thư viện xã | thư viện | {visits}");
        }

        var body = Report(said).Appendices[^1].Body;
        var other = body.OfType<Table>().Last();
        Assert.Equal("Số liệu khác cộng được từ báo cáo của các đơn vị", Assert.Single(body.OfType<Paragraph>(), paragraph => paragraph.Kind == ParagraphKind.Heading).Text);
        Assert.Equal(["1|Cuộc kiểm tra|cuộc kiểm tra|3|4|2|9", "2|Lớp dạy nghề ngắn hạn|lớp|5|6|7|18"], Lines(other));
    }

    private static OfficialDocument Report(SmallCampaign said) => ConsolidatedReport.ToOfficialDocument(said.Consolidate(), said.Plan, new ReportOptions());

    private static IEnumerable<string> Lines(Table table) => table.Rows.Where(row => !row.IsHeader).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}

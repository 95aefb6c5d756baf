using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>The plan's own form is what the appendix prints, filled from the units' forms.</summary>
public sealed class FormTests
{
    private static readonly string[] OneColumn = ["TT | Chỉ tiêu | Đơn vị tính | Kết quả", "1 | Thư viện xã | thư viện | ", "2 | Kinh phí thư viện | triệu đồng | ", "3 | Tỷ lệ thôn có tủ sách | % | "];

    [Fact]
    public void Rows_keep_the_plans_order_and_hold_sums_of_the_units_forms()
    {
        var said = Campaign(OneColumn)
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", "TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Kinh phí thư viện | triệu đồng | 120,5", "2 | Thư viện xã | thư viện | 2")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", "TT | Chỉ tiêu | ĐVT | Kết quả", "1 | Thư viện xã | thư viện | 3", "2 | Kinh phí thư viện | tỷ đồng | 0,3");

        Assert.Equal([("Thư viện xã", 5m), ("Kinh phí thư viện", 420.5m), ("Tỷ lệ thôn có tủ sách", null)], Cells(said));
    }

    [Fact]
    public void A_percentage_is_never_added_and_stays_open_without_its_parts()
    {
        var said = Campaign(OneColumn)
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Kết quả", "Tỷ lệ thôn có tủ sách | % | 80")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Kết quả", "Tỷ lệ thôn có tủ sách | % | 60");

        Assert.Null(Cells(said).Single(row => row.Label == "Tỷ lệ thôn có tủ sách").Value);
        Assert.Equal(2, said.Consolidate().Forms[0].Rows[2].Cells[0].Parts.Count);
    }

    [Fact]
    public void A_body_that_reports_for_the_whole_area_is_not_added()
    {
        var said = Campaign(OneColumn)
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Kết quả", "Thư viện xã | thư viện | 2")
            .Report("Phòng Văn hóa huyện", ReportScope.Whole, "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Kết quả", "Thư viện xã | thư viện | 9");

        Assert.Equal(2m, Cells(said)[0].Value);
    }

    [Fact]
    public void Each_year_of_a_form_is_its_own_sum()
    {
        var said = Campaign("TT | Chỉ tiêu | Đơn vị tính | Năm 2022 | Năm 2023", "1 | Thư viện xã | thư viện | | ")
            .Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023", "Thư viện xã | thư viện | 1 | 2")
            .Report("Đảng ủy xã Bình Lộc", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Năm 2023 | Năm 2022", "Thư viện xã | thư viện | 4 | 3");

        Assert.Equal([4m, 6m], said.Consolidate().Forms[0].Rows[0].Cells.Select(cell => cell.Value));
    }

    [Fact]
    public void The_appendix_prints_the_plans_table_with_dots_where_nothing_sure_is_known()
    {
        var said = Campaign(OneColumn).Report("Đảng ủy xã An Khê", "2.1 | Có biểu kèm theo.").Table("5", "Chỉ tiêu | ĐVT | Kết quả", "Thư viện xã | thư viện | 2");

        var printed = ConsolidatedReport.ToOfficialDocument(said.Consolidate(), said.Plan, new ReportOptions()).Appendices.Single(appendix => appendix.Title == "Kết quả thực hiện các chỉ tiêu").Body.OfType<Table>().First();

        Assert.Equal(["1|Thư viện xã|thư viện|2", "2|Kinh phí thư viện|triệu đồng|…", "3|Tỷ lệ thôn có tủ sách|%|…"], printed.Rows.Skip(1).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
        Assert.True(printed.Rows[0].IsHeader);
    }

    private static List<(string Label, decimal? Value)> Cells(SmallCampaign said) => [.. said.Consolidate().Forms[0].Rows.Select(row => (row.Label, row.Cells[0].Value))];

    private static SmallCampaign Campaign(params string[] rows)
    {
        var plain = new SmallCampaign().Plan;
        var table = new Table(new Location("body", 900), [.. rows.Select((row, at) => new TableRow(
            [.. row.Split('|').Select((text, column) => new TableCell([new Paragraph(new Location("body", 900 + at * 10 + column), [new Run(text.Trim())])], column))], at == 0))]);
        var indicators = rows.Skip(1).Select((row, at) => new OutlineNode
        {
            Id = $"5.{at + 1}", Parent = "5", Title = row.Split('|')[1].Trim(), Kind = NodeKind.Indicator, Mode = NodeMode.Table, Unit = row.Split('|')[2].Trim(),
        });
        var nodes = plain.Outline.Nodes.Select(node => node.Id == "5" ? node with { Form = table } : node).Concat(indicators);
        return new SmallCampaign { Plan = new Plan { Issuer = plain.Issuer, Kind = plain.Kind, Date = plain.Date, Subject = plain.Subject, Deadlines = plain.Deadlines, Outline = new Outline("Đề cương báo cáo", [.. nodes]) } };
    }
}

using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class TableTests
{
    [Fact]
    public void A_table_whose_headings_name_the_units_gives_its_figures()
    {
        var report = new SmallCampaign().Report("Đảng ủy xã An Khê", "2.1 | Kết quả như sau:")
            .Table("2.1", "Năm | Quỹ huy động (triệu đồng) | Số lớp", "2022 | 41,2 | 14", "2023 | 38,6 | 9").Reports[0];

        Assert.Equal(["41.2 triệu đồng", "14 lớp", "38.6 triệu đồng", "9 lớp"], ReportFigures.Of(report).Select(figure => FormattableString.Invariant($"{figure.Value} {figure.Unit}")));
        Assert.All(ReportFigures.Of(report), figure => Assert.Equal("2.1", figure.Section));
    }

    [Fact]
    public void Rows_are_added_across_units_by_their_labels_and_goals_and_shares_are_not()
    {
        var said = new SmallCampaign();
        foreach (var (unit, goal, done, share) in (ReadOnlySpan<(string, string, string, string)>)[("xã An Khê", "10", "12", "120"), ("xã Bình Lộc", "8", "6", "75"), ("xã Cẩm Đông", "5", "5", "100")])
            said.Report("Đảng ủy " + unit, "2.1 | Kết quả như sau:").Table("5", "TT | Chỉ tiêu | ĐVT | Kế hoạch | Kết quả | Tỷ lệ (%)", $"1 | Mô hình mới | mô hình | {goal} | {done} | {share}");

        var total = Assert.Single(said.Consolidate().Indicators);
        Assert.Equal(("Mô hình mới", "mô hình", 23m), (total.Label, total.Unit, total.Total));
    }
}

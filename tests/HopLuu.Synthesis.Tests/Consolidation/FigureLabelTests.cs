using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class FigureLabelTests
{
    [Theory]
    [InlineData("Đã tổ chức di dời {0} hộ.", "hộ", "hộ tổ chức di dời")]
    [InlineData("Di dời {0} hộ.", "hộ", "hộ di dời")]
    [InlineData("Mở 5 lớp tập huấn kỹ năng số cho {0} lượt người.", "lượt người", "lượt người dự lớp tập huấn kỹ năng số")]
    [InlineData("Thành lập 4 tổ công nghệ số với {0} thành viên.", "thành viên", "thành viên tổ công nghệ số")]
    [InlineData("Tu sửa {0} km đê bối.", "km", "tu sửa đê bối")]
    [InlineData("Có {0} ha lúa bị ngập úng.", "ha", "lúa bị ngập úng")]
    [InlineData("Tổ chức {0} hội nghị quán triệt.", "hội nghị", "hội nghị quán triệt")]
    [InlineData("Tổng kinh phí mua sách được {0} triệu đồng.", "triệu đồng", "Tổng kinh phí mua sách")]
    public void A_label_says_what_was_counted_and_never_ends_in_a_link_word(string sentence, string unit, string label) =>
        Assert.Equal(label, Assert.Single(Campaign("2.1/results", sentence), figure => figure.Unit == unit).Label);

    [Fact]
    public void The_wording_of_one_unit_does_not_name_the_sum_of_all()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã An Khê", "2.1/results | Sơ tán 28 hộ.").Report("Đảng ủy xã Bình Lộc", "2.1/results | Di dời 41 hộ.")
            .Report("Đảng ủy xã Cẩm Đông", "2.1/results | Di dời 15 hộ.").Consolidate();

        Assert.DoesNotContain(said.Indicators, figure => figure.Label.Contains("ơ tán", StringComparison.Ordinal));
    }

    [Fact]
    public void Sums_over_some_units_do_not_stand_in_the_opening()
    {
        Assert.Empty(Campaign("1", "Toàn xã có {0} hộ.", "Xã nằm ở phía bắc."));
        Assert.Single(Campaign("1", "Toàn xã có {0} hộ.", "Toàn xã có 2.100 hộ."));
    }

    private static IReadOnlyList<Figure> Campaign(string section, string sentence, string last = "")
    {
        var said = new SmallCampaign();
        foreach (var (unit, value) in (ReadOnlySpan<(string, string)>)[("xã An Khê", "1.240"), ("xã Bình Lộc", "1.765"), ("xã Cẩm Đông", "1.310")])
            said.Report("Đảng ủy " + unit, $"{section} | {sentence.Replace("{0}", value, StringComparison.Ordinal)}");
        if (last.Length > 0)
            said.Report("Đảng ủy xã Đông Hải", $"{section} | {last}", "2.1/results | Ban hành 4 văn bản.");
        return said.Consolidate().Indicators;
    }
}

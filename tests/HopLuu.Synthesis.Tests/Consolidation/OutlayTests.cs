using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class OutlayTests
{
    private const string Whole = "2.2 | Tổng kinh phí dành cho xây dựng trường học trong ba năm là 485,5 triệu đồng, trong đó ngân sách xã 310 triệu đồng.";

    [Fact]
    public void Money_for_the_policy_is_one_total_however_it_is_said()
    {
        var total = Assert.Single(Campaign("2.2 | Bố trí 620 triệu đồng cho xây dựng trường học, trong đó ngân sách xã 450 triệu đồng.",
            "2.2 | Kinh phí thực hiện 312,4 triệu đồng.", "2.2 | Ba năm qua xã chi 540,2 triệu đồng cho xây dựng trường học.", "2.2 | Kinh phí cho XDTH 156 triệu đồng, phần lớn mua thiết bị.",
            "2.2 | Nguồn lực bố trí trong 3 năm đạt 398,5 triệu đồng, trong đó doanh nghiệp đóng góp 96 triệu đồng."));

        Assert.Equal(2512.6m, total.Total);
    }

    [Theory]
    [InlineData("2.2 | Kinh phí mua máy tính 40 triệu đồng.")]
    [InlineData("2.2 | Ngân sách xã 300 triệu đồng.")]
    [InlineData("2.2 | Xã hội hóa 300 triệu đồng cho xây dựng trường học.")]
    [InlineData("2.2 | Huy động 300 triệu đồng xây dựng trường học.")]
    [InlineData("2.2 | Năm 2022 chi 300 triệu đồng cho xây dựng trường học.")]
    [InlineData("2.1 | Chi 300 triệu đồng cho xây dựng trường học.")]
    public void Sources_single_years_other_purposes_and_other_sections_stay_outside(string other)
    {
        var totals = Campaign("2.2 | Bố trí 620 triệu đồng cho xây dựng trường học.", "2.2 | Ba năm qua xã chi 540,2 triệu đồng cho xây dựng trường học.", other);

        Assert.Equal(1645.7m, Assert.Single(totals).Total);
    }

    [Fact]
    public void A_unit_that_gives_two_such_amounts_is_left_out()
    {
        var totals = Campaign("2.2 | Bố trí 620 triệu đồng cho xây dựng trường học.", "2.2 | Chi 540,2 triệu đồng cho xây dựng trường học.",
            "2.2 | Dành 50 triệu đồng cho xây dựng trường học. Cấp 70 triệu đồng cho xây dựng trường học.");

        Assert.DoesNotContain(totals, total => total.Parts.Any(part => part.Value is 50m or 70m));
    }

    [Fact]
    public void Where_no_unit_names_the_policy_bare_amounts_are_not_taken_for_it() =>
        Assert.DoesNotContain(new SmallCampaign { }.Report("Đảng ủy xã An Khê", "2.2 | Kinh phí thực hiện 20 triệu đồng.").Report("Đảng ủy xã Bình Lộc", "2.2 | Nguồn lực bố trí 30 triệu đồng.").Consolidate().Indicators,
            total => total.Total == 50m);

    private static IReadOnlyList<Figure> Campaign(params string[] others)
    {
        var said = new SmallCampaign();
        said = new SmallCampaign { Plan = said.Plan with { Subject = "Sơ kết 03 năm thực hiện Nghị quyết số 07-NQ/TU của Tỉnh ủy về xây dựng trường học ở cơ sở giai đoạn 2021-2025" } };
        said.Report("Đảng ủy xã An Khê", Whole);
        var names = (ReadOnlySpan<string>)["Bình Lộc", "Cẩm Đông", "Đông Hải", "Giang Sơn", "Hùng Thắng", "Kim Liên"];
        for (var at = 0; at < others.Length; at++)
            said.Report("Đảng ủy xã " + names[at], others[at]);
        return [.. said.Consolidate().Indicators.Where(total => total.Unit.Contains("đồng", StringComparison.Ordinal))];
    }
}

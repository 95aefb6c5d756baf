using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Tests.Consolidating;
using Xunit;

namespace HopLuu.Synthesis.Tests.Checking;

public sealed class ReportCheckerTests
{
    [Fact]
    public void A_section_without_text_is_missing_and_an_appendix_or_addressee_is_not()
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Tổ chức 12 hội nghị tuyên truyền cho cán bộ, đảng viên.", "2.2 | Xây mới hai phòng học cho trường mầm non.");

        Assert.Equal(["2.1/shortcomings"], Found(campaign, "missing-section").Select(finding => finding.Section));
    }

    [Fact]
    public void A_shortcoming_told_once_for_all_tasks_fills_each_of_them()
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Tổ chức 12 hội nghị tuyên truyền cho cán bộ, đảng viên.", "2/shortcomings | Nội dung tuyên truyền còn dàn trải, thiếu trọng tâm.", "2.2 | Xây mới hai phòng học.");

        Assert.Empty(Found(campaign, "missing-section"));
    }

    [Fact]
    public void A_line_is_a_thin_section() =>
        Assert.Equal("2.2", Assert.Single(Found(new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1 | Tổ chức 12 hội nghị tuyên truyền cho cán bộ, đảng viên.", "2.2 | Đã thực hiện tốt."), "thin-section")).Section);

    [Fact]
    public void A_date_other_than_the_plans_is_a_wrong_citation()
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Quán triệt Nghị quyết số 07-NQ/TU ngày 13/5/2021 của Tỉnh ủy.");

        var finding = Assert.Single(Found(campaign, "wrong-citation"));
        Assert.Contains("13/5/2021", finding.Message, StringComparison.Ordinal);
        Assert.Contains("15/3/2021", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Communes_may_have_documents_of_one_number_and_different_dates()
    {
        var campaign = new SmallCampaign();
        foreach (var (unit, day) in new[] { ("Lâm Sơn", 12), ("Phú Lộc", 14), ("Vĩnh Thịnh", 20) })
            campaign.Report($"Đảng ủy xã {unit}", $"2.1/results | Ban hành Kế hoạch số 25-KH/ĐU ngày {day}/8/2021.");

        Assert.Empty(Found(campaign, "wrong-citation"));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    public void A_report_dated_on_the_day_before_which_it_was_due_is_late(int day, bool late)
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.2 | Xây mới hai phòng học.").With(report => report with { Date = new DateOnly(2024, 5, day) });

        Assert.Equal(late, Found(campaign, "late").Any());
    }

    [Fact]
    public void A_unit_that_is_not_in_the_list_is_named()
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.2 | Xây mới hai phòng học.");
        var list = new UnitList([new ListedUnit("xã Phú Lộc")]);

        Assert.Contains(ReportChecker.Check(campaign.Reports, campaign.Plan, list), finding => finding.Code == "unknown-unit");
        Assert.DoesNotContain(ReportChecker.Check(campaign.Reports, campaign.Plan), finding => finding.Code == "unknown-unit");
    }

    private static IEnumerable<Finding> Found(SmallCampaign campaign, string code) => ReportChecker.Check(campaign.Reports, campaign.Plan).Where(finding => finding.Code == code);
}

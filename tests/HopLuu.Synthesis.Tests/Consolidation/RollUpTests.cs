using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class RollUpTests
{
    [Fact]
    public void Consolidation_keeps_the_source_of_every_figure()
    {
        var said = StatementTests.Filled().Consolidate();

        var meetings = Assert.Single(said.Indicators, figure => figure.Unit == "hội nghị");
        Assert.Equal(21m, meetings.Total);
        Assert.Equal([("bao-cao-1.docx", 12m, 1), ("bao-cao-2.docx", 9m, 2)], meetings.Parts.Select(part => (part.Report, part.Value, part.Paragraph)));
        Assert.All(meetings.Parts, part => Assert.Contains("hội nghị", part.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Percentages_are_never_added()
    {
        var said = Campaign("Tỷ lệ đảng viên tham gia học tập đạt {0}%.", "96,5", "94,8", "97,2").Consolidate();

        Assert.DoesNotContain(said.Indicators, figure => figure.Unit.Contains('%', StringComparison.Ordinal));
        Assert.Contains(StatementTests.Section(said, "2.1/results").Statements, statement => statement.Text.Contains("96,5%", StringComparison.Ordinal) && statement.Text.Contains("97,2%", StringComparison.Ordinal));
    }

    [Fact]
    public void People_helped_are_not_added_to_people_trained()
    {
        var said = Campaign("Mở 5 lớp tập huấn kỹ năng số cho {0} lượt người.", "540", "765", "310")
            .Report("Chi bộ Trường THPT Bình Hà", ReportScope.Own, "2.1/results | Đoàn trường về các thôn giúp người cao tuổi cài đặt ứng dụng, đã hỗ trợ 720 lượt người.").Consolidate();

        var people = Assert.Single(said.Indicators, figure => figure.Unit == "lượt người");
        Assert.Equal(1615m, people.Total);
    }

    [Fact]
    public void Points_that_are_places_are_added()
    {
        var said = Campaign("Lắp đặt {0} điểm wifi miễn phí.", "6", "9", "5").Consolidate();

        Assert.Equal(20m, Assert.Single(said.Indicators).Total);
    }

    [Theory]
    [InlineData("Kết quả chấm điểm đạt {0} điểm.")]
    [InlineData("Chỉ số tăng {0} điểm phần trăm.")]
    [InlineData("Học sinh đạt {0} điểm trung bình.")]
    public void Points_that_are_scores_are_never_added(string sentence) =>
        Assert.Empty(Campaign(sentence, "62", "85", "79").Consolidate().Indicators);

    [Fact]
    public void Figures_in_words_are_added_where_a_statement_has_no_digit()
    {
        var said = Campaign("Ban hành {0} văn bản chỉ đạo.", "12", "mười lăm", "tám").Consolidate();

        Assert.Equal(35m, Assert.Single(said.Indicators).Total);
    }

    [Fact]
    public void The_places_where_something_was_done_are_no_result()
    {
        var said = Campaign("Kiểm tra {0} cuộc ở {0} thôn.", "4", "7", "5").Consolidate();

        Assert.Equal("cuộc", Assert.Single(said.Indicators).Unit);
    }

    [Fact]
    public void Figures_of_the_whole_area_are_shown_beside_the_total_and_not_added()
    {
        var said = Campaign("Tổ chức {0} hội nghị tuyên truyền.", "12", "9", "15")
            .Report("Ban Tuyên giáo Huyện ủy Bình Hà", ReportScope.Whole, "2.1/results | Toàn huyện tổ chức 168 hội nghị tuyên truyền.").Consolidate();

        var meetings = Assert.Single(said.Indicators);
        Assert.Equal(36m, meetings.Total);
        Assert.DoesNotContain(meetings.Parts, part => part.Report == "bao-cao-4.docx");
        Assert.Contains(StatementTests.Section(said, "2.1/results").Statements, statement => statement.Text.Contains("168 hội nghị", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_a_figure_are_not_added_to_it()
    {
        var said = Campaign("Ban hành {0} văn bản chỉ đạo, trong đó có 6 văn bản của Đảng ủy.", "14", "11", "17").Consolidate();

        Assert.Equal(42m, Assert.Single(said.Indicators, figure => figure.Total > 30).Total);
        Assert.All(said.Indicators, figure => Assert.Equal(figure.Parts.Count, figure.Parts.DistinctBy(part => part.Report).Count()));
    }

    [Theory]
    [InlineData("Phấn đấu đến năm 2030 tổ chức {0} hội nghị tuyên truyền.")]
    [InlineData("Bình quân mỗi năm tổ chức {0} hội nghị tuyên truyền.")]
    [InlineData("Lũy kế từ đầu nhiệm kỳ đã tổ chức {0} hội nghị tuyên truyền.")]
    public void Targets_averages_and_running_totals_are_not_added(string sentence) => Assert.Empty(Campaign(sentence, "12", "9", "15").Consolidate().Indicators);

    [Fact]
    public void Money_is_added_in_one_unit_of_measure()
    {
        var said = Campaign("Quỹ Khuyến học huy động được {0}.", "356,5 triệu đồng", "1,2 tỷ đồng", "244 triệu đồng").Consolidate();

        var fund = Assert.Single(said.Indicators);
        Assert.Equal(("triệu đồng", 1800.5m), (fund.Unit, fund.Total));
        Assert.Equal([356.5m, 1200m, 244m], fund.Parts.Select(part => part.Value));
    }

    [Fact]
    public void Text_and_table_of_one_report_are_one_figure()
    {
        var campaign = new SmallCampaign();
        foreach (var (unit, value) in new[] { ("Lâm Sơn", "356,5"), ("Phú Lộc", "244"), ("Vĩnh Thịnh", "421,6") })
        {
            campaign.Report($"Đảng ủy xã {unit}", $"2.2 | Quỹ Khuyến học huy động được {value} triệu đồng.")
                .Table("5", "TT | Nội dung | Đơn vị tính | 2022 | 2023 | Tổng", $"1 | Quỹ Khuyến học huy động | triệu đồng | 100 | 120 | {value}");
        }

        var fund = Assert.Single(campaign.Consolidate().Indicators);
        Assert.Equal(1022.1m, fund.Total);
        Assert.Equal(3, fund.Parts.Count);
    }

    [Fact]
    public void A_report_that_contradicts_itself_is_left_out_and_named()
    {
        var campaign = new SmallCampaign();
        foreach (var (unit, text, table) in new[] { ("Lâm Sơn", "356,5", "356,5"), ("Phú Lộc", "412,6", "421,6"), ("Vĩnh Thịnh", "244", "244") })
        {
            campaign.Report($"Đảng ủy xã {unit}", $"2.2 | Quỹ Khuyến học huy động được {text} triệu đồng.")
                .Table("5", "TT | Nội dung | Đơn vị tính | Tổng", $"1 | Quỹ Khuyến học huy động | triệu đồng | {table}");
        }
        var said = campaign.Consolidate();

        var fund = Assert.Single(said.Indicators);
        Assert.Equal(600.5m, fund.Total);
        Assert.Contains(fund.Notes, note => note.Contains("Phú Lộc", StringComparison.Ordinal) && note.Contains("412,6", StringComparison.Ordinal) && note.Contains("421,6", StringComparison.Ordinal));
        Assert.Contains(said.Findings, finding => finding is { Code: "contradictory-figure", Report: "bao-cao-2.docx" });
    }

    [Fact]
    public void Years_of_a_table_are_not_added_and_ratios_are_computed_anew()
    {
        var campaign = new SmallCampaign();
        foreach (var (unit, homes, good, rate) in new[] { ("Lâm Sơn", "2.000", "1.500", "75,0"), ("Phú Lộc", "1.000", "900", "90,0"), ("Vĩnh Thịnh", "1.500", "1.200", "80,0") })
        {
            campaign.Report($"Đảng ủy xã {unit}", "2.2 | Các chỉ tiêu đều đạt.").Table("5", "TT | Chỉ tiêu | Đơn vị tính | Năm 2022 | Năm 2023", $"1 | Tổng số hộ | hộ | 900 | {homes}",
                $"2 | Gia đình văn hóa | gia đình | 800 | {good}", $"3 | Tỷ lệ gia đình văn hóa | % | 88,9 | {rate}");
        }
        var said = campaign.Consolidate();

        Assert.Contains(said.Indicators, figure => figure.Total == 3600m && figure.Label.Contains("2023", StringComparison.Ordinal));
        Assert.Equal(80m, said.Rates.Single(rate => rate.Label.Contains("2023", StringComparison.Ordinal)).Recomputed);
    }

    [Fact]
    public void Two_bodies_of_one_place_are_not_both_added()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Tổ chức 12 hội nghị tuyên truyền.").Report("UBND xã Lâm Sơn", "2.1/results | Tổ chức 11 hội nghị tuyên truyền.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/results | Tổ chức 9 hội nghị tuyên truyền.").Consolidate();

        var meetings = Assert.Single(said.Indicators);
        Assert.Equal(21m, meetings.Total);
        Assert.Contains(meetings.Notes, note => note.Contains("trùng địa bàn", StringComparison.Ordinal));
    }

    private static SmallCampaign Campaign(string sentence, params string[] values)
    {
        var campaign = new SmallCampaign();
        string[] units = ["Lâm Sơn", "Phú Lộc", "Vĩnh Thịnh"];
        for (var at = 0; at < values.Length; at++)
            campaign.Report($"Đảng ủy xã {units[at]}", "2.1/results | " + sentence.Replace("{0}", values[at], StringComparison.Ordinal));
        return campaign;
    }
}

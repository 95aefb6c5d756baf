using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class ReportTests
{
    [Fact]
    public void Requests_are_merged_by_addressee_with_the_units_that_make_them()
    {
        var said = StatementTests.Filled().Consolidate();

        var request = Assert.Single(said.Recommendations);
        Assert.Equal(("Tỉnh ủy, UBND tỉnh", "Bố trí kinh phí duy tu đường liên xã"), (request.Addressee, request.Text));
        Assert.Equal(["Đảng ủy xã Lâm Sơn", "Đảng ủy xã Phú Lộc"], request.Units);
    }

    [Fact]
    public void A_request_to_the_issuing_body_is_recorded_but_not_passed_up()
    {
        var campaign = StatementTests.Filled().Report("Đảng ủy xã Vĩnh Thịnh", "3 | Đối với Huyện ủy, UBND huyện: mở lớp tập huấn; cấp kinh phí khen thưởng hằng năm.");
        var said = campaign.Consolidate();

        Assert.Equal(2, said.Recommendations.Count(request => request.Addressee == "Huyện ủy, UBND huyện"));
        Assert.DoesNotContain(said.Sections, section => section.Id == "3");
        Assert.Contains(Texts(UnitOverview.ToOfficialDocument(said, campaign.Plan, new ReportOptions()).Body), text => text.StartsWith("Mở lớp tập huấn", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_documents_issued_to_carry_out_the_policy_make_the_appendix()
    {
        var campaign = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Thực hiện Nghị quyết số 07-NQ/TU ngày 15/3/2021 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch số 25-KH/ĐU ngày 12/8/2021.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/results | Đảng ủy xã ban hành Kế hoạch số 25-KH/ĐU ngày 03/9/2021.");
        var said = campaign.Consolidate();

        Assert.Equal([("25-KH/ĐU", "Đảng ủy xã Lâm Sơn"), ("25-KH/ĐU", "Đảng ủy xã Phú Lộc")], said.Documents.Where(document => document.Role == DocumentRole.Issued).Select(document => (document.Number, document.Issuer)));
        Assert.Contains(said.Documents, document => document is { Number: "07-NQ/TU", Role: DocumentRole.Cited });
        var appendix = ConsolidatedReport.ToOfficialDocument(said, campaign.Plan, new ReportOptions()).Appendices[0];
        Assert.Equal(3, Assert.IsType<Table>(appendix.Body[0]).Rows.Count);
    }

    [Fact]
    public void What_is_not_issued_says_so_and_leaves_number_and_day_blank()
    {
        var campaign = StatementTests.Filled();
        var units = UnitList.Read([["TT", "Tên đơn vị", "Cấp"], ["1", "Đảng ủy xã Lâm Sơn", "xã"], ["2", "xã Phú Lộc", "xã"], ["3", "Đảng ủy xã Vĩnh Thịnh", "xã"]]);
        var said = campaign.Consolidate(units);
        var report = ConsolidatedReport.ToOfficialDocument(said, campaign.Plan, new ReportOptions { AsOf = new DateOnly(2024, 5, 18) });

        Assert.Equal("Bản tổng hợp tạm (2/3 đơn vị)", report.DraftMark);
        Assert.Equal([new MissingUnit("Đảng ủy xã Vĩnh Thịnh", "xã")], said.Missing);
        Assert.Equal((null, null, "-BC/HU", (2024, 5)), (report.Number, report.Date, report.NumberTail, report.Month));
        Assert.Equal(("T/M BAN THƯỜNG VỤ", null, LayoutProfile.Party2018), (report.SigningAuthority, report.SignerTitle, report.Profile));
    }

    [Fact]
    public void Without_a_list_nobody_is_missing_and_scopes_are_guesses()
    {
        var said = StatementTests.Filled().Consolidate();

        Assert.Null(said.Missing);
        Assert.Null(said.Facts.Expected);
        Assert.All(said.Facts.Units, unit => Assert.True(unit.ScopeGuessed));
    }

    [Fact]
    public void Headings_follow_the_outline_and_sentences_carry_their_sources()
    {
        var campaign = StatementTests.Filled();
        var report = ConsolidatedReport.ToOfficialDocument(campaign.Consolidate(), campaign.Plan, new ReportOptions());

        var headings = report.Body.OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select(paragraph => $"{paragraph.Number} {paragraph.Text}".Trim()).ToList();
        Assert.Equal(["MỞ ĐẦU", "PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN", "1. Công tác tuyên truyền", "a) Kết quả đạt được", "b) Tồn tại, hạn chế", "2. Xây dựng cơ sở vật chất", "PHẦN THỨ HAI Kiến nghị", "a) Đối với Tỉnh ủy, UBND tỉnh"], headings);
        Assert.Contains(report.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Runs), run => run.Sources.Any(source => source.Contains("bao-cao-1.docx, đoạn", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Đảng ủy xã Lâm Sơn", "xã Lâm Sơn")]
    [InlineData("Hội LHPN huyện", "Hội Liên hiệp phụ nữ huyện")]
    [InlineData("UBND xã Phú Lộc", "Ủy ban nhân dân xã Phú Lộc")]
    public void Units_are_found_in_the_list_whatever_they_are_called(string reported, string listed) =>
        Assert.Equal(listed, new UnitList([new ListedUnit(listed), new ListedUnit("xã Khác")]).Find(reported)?.Name);

    private static IEnumerable<string> Texts(IEnumerable<Block> blocks) => blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}

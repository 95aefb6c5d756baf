using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>What a clerk would mend in a draft before handing it up.</summary>
public sealed class ClerkTests
{
    [Theory]
    [InlineData("Nhiều hồ sơ trực tuyến vẫn do cán bộ một cửa nộp thay cho người dân", "Không ít hồ sơ trực tuyến vẫn do cán bộ một cửa nộp thay người dân")]
    [InlineData("Đề nghị sớm kết nối dữ liệu giữa các phần mềm chuyên ngành", "Đề nghị sớm kết nối dữ liệu giữa các phần mềm chuyên ngành để cấp xã không phải nhập lại")]
    public void Two_ways_to_say_the_same_are_one_statement(string one, string other)
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", $"2.1/shortcomings | {one}.").Report("Đảng ủy xã Phú Lộc", $"2.1/shortcomings | {other}.").Consolidate();

        Assert.Equal(StatementKind.Common, Assert.Single(StatementTests.Section(said, "2.1/shortcomings").Statements).Kind);
    }

    [Fact]
    public void Many_and_few_stay_apart_however_they_are_said()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Không ít hộ dân đã nộp hồ sơ trực tuyến tại nhà văn hóa thôn.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/shortcomings | Ít hộ dân đã nộp hồ sơ trực tuyến tại nhà văn hóa thôn.").Consolidate();

        Assert.DoesNotContain(StatementTests.Section(said, "2.1/shortcomings").Statements, statement => statement.Kind == StatementKind.Common);
    }

    [Fact]
    public void Where_the_figures_of_several_units_differ_one_of_them_is_quoted_with_the_number_of_the_others()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Phong trào hiến đất mở đường được 85% số hộ hưởng ứng trong 3 năm liền, có thôn đạt 100%.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/results | Phong trào hiến đất mở đường được 78% số hộ hưởng ứng trong 2 năm liền, có thôn đạt 96%.")
            .Report("Đảng ủy xã Vĩnh Thịnh", "2.1/results | Phong trào hiến đất mở đường được 91% số hộ hưởng ứng trong 4 năm liền, có thôn đạt 99%.").Consolidate();

        var common = Assert.Single(StatementTests.Section(said, "2.1/results").Statements, statement => statement.Kind == StatementKind.Common);
        Assert.EndsWith("(3/3 đơn vị có nội dung tương tự).", common.Text, StringComparison.Ordinal);
        Assert.Single((string[])["xã Lâm Sơn", "xã Phú Lộc", "xã Vĩnh Thịnh"], unit => common.Text.Contains(unit, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(3, common.Units.Count);
    }

    [Fact]
    public void What_ties_a_sentence_to_the_one_before_falls_away()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Tuy nhiên, sinh hoạt chuyên đề của một số chi bộ còn hình thức.").Consolidate();

        Assert.StartsWith("Sinh hoạt chuyên đề", Assert.Single(StatementTests.Section(said, "2.1/shortcomings").Statements).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_whose_subject_stands_before_it_is_not_printed_alone_but_kept()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Sinh hoạt chuyên đề của một số chi bộ còn hình thức. Điều này làm giảm chất lượng học tập nghị quyết ở cơ sở.").Consolidate();

        Assert.DoesNotContain(StatementTests.Section(said, "2.1/shortcomings").Statements, statement => statement.Text.Contains("Điều này", StringComparison.Ordinal));
        Assert.Contains(said.Unused, text => text.Text.StartsWith("Điều này", StringComparison.Ordinal) && text.Reason.StartsWith("Câu nối tiếp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_formula_that_closes_a_report_is_no_request()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "3.1 | Bố trí kinh phí duy tu đường liên xã.", "3.1 | Trên đây là báo cáo kết quả ba năm thực hiện Nghị quyết của Đảng ủy xã Lâm Sơn.").Consolidate();

        Assert.Equal("Bố trí kinh phí duy tu đường liên xã", Assert.Single(said.Recommendations).Text);
        Assert.Contains(said.Unused, text => text.Text.StartsWith("Trên đây là", StringComparison.Ordinal));
    }

    [Fact]
    public void What_units_say_of_themselves_is_never_said_by_the_body_that_consolidates()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Chi bộ chưa phân công đảng viên theo dõi công tác tuyên truyền ở cơ sở.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/shortcomings | Chi bộ chưa phân công đảng viên theo dõi công tác tuyên truyền ở cơ sở.").Consolidate();

        Assert.Equal("Xã Lâm Sơn: Chi bộ chưa phân công đảng viên theo dõi công tác tuyên truyền ở cơ sở (xã Phú Lộc có nội dung tương tự).", Assert.Single(StatementTests.Section(said, "2.1/shortcomings").Statements).Text);
    }

    [Fact]
    public void A_passage_that_names_another_unit_is_told_as_that_units()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Cơ cấu lao động của xã Phú Lộc chuyển dịch chậm, lao động trẻ rời quê ngày càng đông.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/shortcomings | Cơ cấu lao động của xã Phú Lộc chuyển dịch chậm, lao động trẻ rời quê ngày càng đông.").Consolidate();

        Assert.StartsWith("Xã Phú Lộc: ", Assert.Single(StatementTests.Section(said, "2.1/shortcomings").Statements).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_unit_repeats_of_a_shared_statement_does_not_stand_beside_it()
    {
        var campaign = new SmallCampaign();
        foreach (var unit in (string[])["Lâm Sơn", "Phú Lộc", "Vĩnh Thịnh"])
            campaign.Report($"Đảng ủy xã {unit}", "2.1/shortcomings | Kinh phí đầu tư cho hệ thống truyền thanh cơ sở còn hạn hẹp.");
        var said = campaign.Report("Đảng ủy xã Hải Phú", "2.1/shortcomings | Kinh phí đầu tư cho hệ thống truyền thanh cơ sở còn hạn hẹp, xã chưa tự cân đối được ngân sách.").Consolidate();

        Assert.Single(StatementTests.Section(said, "2.1/shortcomings").Statements);
        Assert.Contains(said.Unused, text => text.Report == "bao-cao-4.docx" && text.Reason.StartsWith("Trùng ý", StringComparison.Ordinal));
    }

    [Fact]
    public void Shortcomings_told_once_for_all_tasks_stand_under_the_general_assessment()
    {
        var plan = new SmallCampaign().Plan;
        var campaign = new SmallCampaign
        {
            Plan = plan with { Outline = new Outline("Đề cương", [.. plan.Outline.Nodes.TakeWhile(node => node.Id != "3"), Node("2.3", "Đánh giá chung", "2"), Node("2.3.1", "Ưu điểm", "2.3"), Node("2.3.2", "Tồn tại, hạn chế", "2.3")]) },
        };
        var said = campaign.Report("Đảng ủy xã Lâm Sơn", "2/shortcomings | Sự phối hợp giữa các ngành chưa chặt chẽ.").Consolidate();

        Assert.DoesNotContain(said.Sections, section => section.Id == "2/shortcomings");
        Assert.Single(StatementTests.Section(said, "2.3.2").Statements);
    }

    [Theory]
    [InlineData("-KH/HU", "sơ kết 03 năm thực hiện Nghị quyết số 07-NQ/TU")]
    [InlineData("/KH-UBND", "Sơ kết 03 năm thực hiện Nghị quyết số 07-NQ/TU")]
    public void The_subject_begins_small_in_Party_documents_and_with_a_capital_in_State_documents(string tail, string subject)
    {
        var campaign = StatementTests.Filled();
        var plan = campaign.Plan with { NumberTail = tail };
        Assert.Equal(subject, ConsolidatedReport.ToOfficialDocument(campaign.Consolidate(), plan, new ReportOptions()).Subject);
    }

    [Theory]
    [InlineData("Đảng ủy xã ban hành Chương trình số 15-CTr/ĐU ngày 20/8/2021 thực hiện Nghị quyết số 07-NQ/TU và Kế hoạch số 34-KH/ĐU ngày 10/9/2021 về tuyên truyền.", "15-CTr/ĐU", "Thực hiện Nghị quyết số 07-NQ/TU")]
    [InlineData("Đảng ủy xã ban hành Kế hoạch số 31-KH/ĐU ngày 20/9/2021 về hỗ trợ nông dân và ký chương trình phối hợp với Bưu điện huyện.", "31-KH/ĐU", "Hỗ trợ nông dân")]
    [InlineData("Đảng ủy xã ban hành Kế hoạch số 32-KH/ĐU ngày 20/9/2021 về tổ chức và hoạt động của các câu lạc bộ.", "32-KH/ĐU", "Tổ chức và hoạt động của các câu lạc bộ")]
    [InlineData("Tiêu biểu là Chương trình số 16-CTr/ĐU ngày 20/8/2021 của Đảng ủy thực hiện Nghị quyết số 07-NQ/TU và Kế hoạch số 34/KH-UBND ngày 10/9/2021 của Ủy ban nhân dân xã về tuyên truyền.", "16-CTr/ĐU", "Thực hiện Nghị quyết số 07-NQ/TU")]
    [InlineData("Thực hiện Nghị quyết số 22-NQ/ĐU ngày 12/10/2021 của Đảng ủy xã về xây dựng trường học và Quyết định số 76/QĐ-UBND ngày 18/4/2022 của Ủy ban nhân dân xã về thành lập các tổ vận động, các thôn đã làm tốt.", "22-NQ/ĐU", "Xây dựng trường học")]
    [InlineData("Thực hiện Kế hoạch số 96-KH/HU ngày 03/6/2024 của Huyện ủy về sơ kết ba năm công tác tuyên truyền, Đảng ủy xã Lâm Sơn báo cáo kết quả như sau:", "96-KH/HU", "Sơ kết ba năm công tác tuyên truyền")]
    public void The_subject_of_a_document_ends_where_the_next_document_or_deed_begins(string text, string number, string subject)
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | " + text).Consolidate();

        Assert.Equal(subject, said.Documents.Single(document => document.Number == number).Subject);
    }

    [Fact]
    public void The_body_that_issued_a_document_on_a_units_advice_is_named() =>
        Assert.Equal("Ủy ban nhân dân huyện", new SmallCampaign().Report("Phòng Văn hóa huyện", "2.1/results | Phòng đã tham mưu Ủy ban nhân dân huyện ban hành Kế hoạch số 118/KH-UBND ngày 28/7/2021 về chuyển đổi số.")
            .Consolidate().Documents.Single(document => document.Number == "118/KH-UBND").Issuer);

    [Theory]
    [InlineData("Chi bộ Trường THPT Bình Hà", "Hiệu trưởng", "Hiệu trưởng Trường THPT Bình Hà")]
    [InlineData("Trung tâm Y tế huyện", "Giám đốc", "Giám đốc Trung tâm Y tế huyện")]
    public void A_head_who_issued_a_document_is_named_with_the_body(string unit, string head, string issuer) =>
        Assert.Equal(issuer, new SmallCampaign().Report(unit, $"2.1/results | Đơn vị đã ban hành Kế hoạch số 45/KH-ĐV ngày 05/10/2021 của {head} về tuyên truyền trong đơn vị.")
            .Consolidate().Documents.Single(document => document.Number == "45/KH-ĐV").Issuer);

    [Fact]
    public void Names_of_documents_keep_their_capital_inside_a_sentence()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Hướng dẫn số 05-HD/ĐU ngày 02/3/2022 của Đảng ủy xã Lâm Sơn được phổ biến đến từng chi bộ trong toàn Đảng bộ.").Consolidate();

        Assert.StartsWith("Xã Lâm Sơn: Hướng dẫn số 05-HD/ĐU", Assert.Single(StatementTests.Section(said, "2.1/results").Statements).Text, StringComparison.Ordinal);
    }

    private static OutlineNode Node(string id, string title, string parent) => new() { Id = id, Title = title, Parent = parent, Kind = NodeKind.Section, Mode = NodeMode.Join };
}

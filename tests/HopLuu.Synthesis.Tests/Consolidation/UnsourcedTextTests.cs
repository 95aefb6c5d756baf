using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class UnsourcedTextTests
{
    private static readonly SmallCampaign Campaign = StatementTests.Filled()
        .Report("Đảng ủy xã Vĩnh Thịnh", "2/shortcomings | Sự phối hợp giữa các ngành chưa chặt chẽ.", "2.1/results | Tổ chức 7 hội nghị tuyên truyền, 410 lượt người dự.",
            "2.2 | Cơ sở vật chất văn hóa từng bước được đầu tư khang trang.", "2.2 | Chiếu phim lưu động ở bến đò.")
        .Report("Đảng ủy xã Hải Phú", "2.2 | Cơ sở vật chất văn hóa từng bước được đầu tư khang trang.", "2.2 | Phát thanh bằng tiếng dân tộc.");

    private static readonly Synthesis.Consolidation.Consolidation Said = Campaign.Consolidate();

    private static readonly OfficialDocument Report = ConsolidatedReport.ToOfficialDocument(Said, Campaign.Plan, new ReportOptions());

    [Fact]
    public void Every_run_of_the_report_is_a_statement_with_sources_or_a_registered_phrase_that_the_trace_lists()
    {
        Assert.Contains(Said.Phrases, phrase => phrase is { Section: "2.2", Text: "Cụ thể ở một số đơn vị:" });
        Assert.Empty(UnsourcedText.In(Report, Said, Campaign.Plan));
    }

    [Fact]
    public void An_invented_sentence_is_seen() =>
        Assert.Equal(["Kết quả đạt được rất đáng tự hào."], UnsourcedText.In(With(new Paragraph(new Location("body", 900), [new Run("Kết quả đạt được rất đáng tự hào.") { Sources = ["Đảng ủy xã"] }])), Said, Campaign.Plan));

    [Fact]
    public void An_invented_heading_is_seen() =>
        Assert.Equal(["Thành tích nổi bật"], UnsourcedText.In(With(new Paragraph(new Location("body", 900), [new Run("Thành tích nổi bật")]) { Kind = ParagraphKind.Heading }), Said, Campaign.Plan));

    [Fact]
    public void A_phrase_that_the_trace_does_not_list_is_seen() =>
        Assert.Equal(["Cụ thể ở một số đơn vị:"], UnsourcedText.In(Report, Said with { Phrases = [] }, Campaign.Plan));

    [Fact]
    public void A_statement_without_sources_is_seen()
    {
        var bare = Said with { Sections = [.. Said.Sections.Select(section => section.Id != "2/shortcomings" ? section : section with { Statements = [.. section.Statements.Select(statement => statement with { Sources = [] })] })] };
        Assert.Equal(["Sự phối hợp giữa các ngành chưa chặt chẽ (xã Vĩnh Thịnh)."], UnsourcedText.In(Report, bare, Campaign.Plan));
    }

    [Fact]
    public void A_figure_changed_in_an_appendix_is_seen()
    {
        var figures = Assert.Single(Report.Appendices, appendix => appendix.Body.OfType<Table>().Any(table => table.Rows.Any(row => row.Cells.Any(cell => cell.Text == "28"))));
        var table = figures.Body.OfType<Table>().First();
        var forged = table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Text == "28" ? new TableCell([new Paragraph(new Location("body", 901), [new Run("82")])], cell.Column) : cell)] })] };
        Assert.Equal(["82"], UnsourcedText.In(Report with { Appendices = [figures with { Body = [forged] }] }, Said, Campaign.Plan));
    }

    private static OfficialDocument With(Block block) => Report with { Body = [.. Report.Body, block] };
}

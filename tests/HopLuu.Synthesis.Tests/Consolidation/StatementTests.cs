using HopLuu.Synthesis.Consolidation;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

public sealed class StatementTests
{
    private const string Shared = "Công tác tuyên truyền được các chi bộ quan tâm, gắn với sinh hoạt định kỳ hằng tháng";

    [Fact]
    public void The_same_statement_of_several_units_stands_once_with_all_its_sources()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", $"2.1/results | {Shared}.").Report("Đảng ủy xã Phú Lộc", $"2.1/results | - {Shared};")
            .Report("Đảng ủy xã Vĩnh Thịnh", $"2.1/results | {Shared}.").Consolidate();

        var statement = Assert.Single(Section(said, "2.1/results").Statements);
        Assert.Equal(StatementKind.Common, statement.Kind);
        Assert.Equal(["Đảng ủy xã Lâm Sơn", "Đảng ủy xã Phú Lộc", "Đảng ủy xã Vĩnh Thịnh"], statement.Units);
        Assert.Equal(["bao-cao-1.docx", "bao-cao-2.docx", "bao-cao-3.docx"], statement.Sources.Select(source => source.Report));
        Assert.EndsWith("(3/3 đơn vị).", statement.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Các chi bộ đã đưa nội dung tuyên truyền vào sinh hoạt định kỳ", "Các chi bộ chưa đưa nội dung tuyên truyền vào sinh hoạt định kỳ")]
    [InlineData("Số vụ vi phạm pháp luật trên địa bàn tăng so với năm trước", "Số vụ vi phạm pháp luật trên địa bàn giảm so với năm trước")]
    [InlineData("Tỷ lệ người dân tham gia hội nghị ở các thôn còn cao", "Tỷ lệ người dân tham gia hội nghị ở các thôn còn thấp")]
    public void Negation_and_direction_block_a_merge(string one, string other)
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", $"2.1/results | {one}.").Report("Đảng ủy xã Phú Lộc", $"2.1/results | {other}.").Consolidate();

        Assert.DoesNotContain(Section(said, "2.1/results").Statements, statement => statement.Kind == StatementKind.Common);
    }

    [Fact]
    public void What_is_said_of_one_place_is_not_said_of_another()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/shortcomings | Nhà văn hóa thôn Thượng chưa có hệ thống loa truyền thanh.")
            .Report("Đảng ủy xã Phú Lộc", "2.1/shortcomings | Nhà văn hóa thôn Bãi chưa có hệ thống loa truyền thanh.").Consolidate();

        Assert.DoesNotContain(Section(said, "2.1/shortcomings").Statements, statement => statement.Text.EndsWith("(2/2 đơn vị).", StringComparison.Ordinal));
    }

    [Fact]
    public void What_one_unit_says_of_itself_is_told_with_its_name()
    {
        var said = new SmallCampaign().Report("Đảng ủy xã Lâm Sơn", "2.1/results | Đảng ủy xã thành lập tổ tuyên truyền lưu động ở các khu chợ, bến xe và điểm dân cư xa trung tâm.")
            .Report("Đảng ủy xã Phú Lộc", "2.2 | Xây mới hai phòng học cho trường mầm non.").Consolidate();

        Assert.StartsWith("Xã Lâm Sơn: ", Assert.Single(Section(said, "2.1/results").Statements).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_of_the_draft_has_sources()
    {
        var said = Filled().Consolidate();

        Assert.All(said.Sections.SelectMany(section => section.Statements), statement => Assert.NotEmpty(statement.Sources));
    }

    [Fact]
    public void The_issuers_own_part_is_a_skeleton_with_blanks_and_the_units_text_is_kept_apart()
    {
        var said = Filled().Consolidate();

        var own = Section(said, "1");
        Assert.All(own.Statements, statement => Assert.Equal(StatementKind.Fact, statement.Kind));
        Assert.Contains(own.Statements, statement => statement.Text.Contains("[…]", StringComparison.Ordinal));
        Assert.Contains(said.Unused, text => text.Text.StartsWith("Nghị quyết số 07-NQ/TU là", StringComparison.Ordinal) && text.Reason.StartsWith("Mục do cơ quan tổng hợp tự viết", StringComparison.Ordinal));
    }

    [Fact]
    public void The_answer_is_the_same_each_time()
    {
        static string Text(Synthesis.Consolidation.Consolidation said) => string.Join('\n', said.Sections.SelectMany(section => section.Statements).Select(statement => statement.Id + statement.Text));

        Assert.Equal(Text(Filled().Consolidate()), Text(Filled().Consolidate()));
    }

    internal static SmallCampaign Filled() => new SmallCampaign()
        .Report("Đảng ủy xã Lâm Sơn", "1 | Nghị quyết số 07-NQ/TU là căn cứ quan trọng để lãnh đạo nhiệm vụ của xã.", "2.1/results | Tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người.",
            "2.1/shortcomings | Nội dung tuyên truyền còn dàn trải.", "2.2 | Xây mới hai phòng học cho trường mầm non; sửa chữa nhà văn hóa ba thôn.", "3.1 | - Tỉnh ủy, UBND tỉnh: bố trí kinh phí duy tu đường liên xã.", "| Nơi nhận: Như trên")
        .Report("Đảng ủy xã Phú Lộc", "1 | Báo cáo gồm ba phần.", "2.1/results | Kết quả tuyên truyền:", "2.1/results | + Tổ chức 9 hội nghị tuyên truyền, 870 lượt người dự;",
            "2.1/results | + Phát 45 tin, bài trên loa truyền thanh.", "2.1/shortcomings | Nội dung tuyên truyền còn dàn trải.", "3.1 | Bố trí kinh phí duy tu đường liên xã.");

    internal static ConsolidatedSection Section(Synthesis.Consolidation.Consolidation said, string id) => said.Sections.Single(section => section.Id == id);
}

using System.Globalization;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class HeadingBlockTests
{
    [Fact]
    public void A_Party_document_has_a_star_and_a_number_without_colon()
    {
        Assert.Equal(["ĐẢNG BỘ TỈNH SƠN HẠ\nHUYỆN ỦY THANH LÂM\n*", "ĐẢNG CỘNG SẢN VIỆT NAM\n", "Số      -BC/HU", "Thanh Lâm, ngày      tháng 5 năm 2024"], Cells(Sample.Party));
    }

    [Fact]
    public void A_State_document_has_quoc_hieu_tieu_ngu_and_a_number_with_colon()
    {
        Assert.Equal(
            ["UBND TỈNH SƠN HẠ\nỦY BAN NHÂN DÂN HUYỆN THANH LÂM\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", "Số:      /BC-UBND", "Thanh Lâm, ngày      tháng 5 năm 2024"],
            Cells(Sample.State));
    }

    [Theory]
    [InlineData("12-BC/HU", "Số 12-BC/HU")]
    [InlineData("7-BC/HU", "Số 07-BC/HU")]
    [InlineData("07-BC/HU", "Số 07-BC/HU")]
    public void Numbers_below_ten_get_a_nought(string number, string shown)
    {
        Assert.Equal(shown, Cells(Sample.Party with { Number = number })[2]);
    }

    [Theory]
    [InlineData("2024-05-09", "Thanh Lâm, ngày 09 tháng 5 năm 2024")]
    [InlineData("2024-02-10", "Thanh Lâm, ngày 10 tháng 02 năm 2024")]
    [InlineData("2024-12-31", "Thanh Lâm, ngày 31 tháng 12 năm 2024")]
    public void Days_below_ten_and_the_first_two_months_get_a_nought(string date, string shown)
    {
        Assert.Equal(shown, Cells(Sample.Party with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture) })[3]);
    }

    [Fact]
    public void What_is_not_known_is_left_to_be_filled_in()
    {
        Assert.Equal("……………, ngày      tháng      năm        ", Cells(Sample.Party with { Place = null, Month = null })[3]);
    }

    [Fact]
    public void A_working_paper_without_number_has_no_line_for_one()
    {
        Assert.Equal("", Cells(Sample.Party with { Number = null, NumberTail = "" })[2]);
    }

    [Fact]
    public void The_draft_mark_stands_under_the_number_in_italics()
    {
        var draft = Tables(Sample.Party with { DraftMark = "Dự thảo lần 1" })[0].Rows[1].Cells[0].Blocks.OfType<Paragraph>().Last();
        Assert.Equal("Dự thảo lần 1", draft.Text);
        Assert.True(draft.IsItalic);
        Assert.Equal(14, draft.Runs[0].Size);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sizes_and_weights_are_the_norms(LayoutProfile profile, int row, int cell, int paragraph, decimal size, bool bold, bool italic)
    {
        var document = (profile == LayoutProfile.State2020 ? Sample.State : Sample.Party) with { Profile = profile };
        var line = (Paragraph)Tables(document)[0].Rows[row].Cells[cell].Blocks[paragraph];
        Assert.Equal((size, bold, italic), (line.Runs[0].Size, line.IsBold, line.IsItalic));
    }

    [Fact]
    public void Lines_are_drawn_as_long_as_their_text_and_never_underlined()
    {
        var body = Of(Sample.Party).Body;
        var line = Assert.Single(body.Descendants(), element => element.Name.LocalName == "anchor");
        var extent = (long)line.Elements().Single(element => element.Name.LocalName == "extent").Attribute("cx")!;
        // "ĐẢNG CỘNG SẢN VIỆT NAM" in Times New Roman bold 15 is 73 mm.
        Assert.InRange(extent / 36000.0, 72, 74);
        Assert.Single(body.Descendants(W + "u"));
        Assert.Equal("Nơi nhận:", body.Descendants(W + "u").Single().Ancestors(W + "r").First().Value);
    }

    [Fact]
    public void A_State_document_draws_three_lines()
    {
        Assert.Equal(3, Of(Sample.State).Body.Descendants().Count(element => element.Name.LocalName == "anchor"));
    }

    [Fact]
    public void The_title_is_closed_by_five_hyphens_in_a_Party_document_only()
    {
        Assert.Contains(Of(Sample.Party).Paragraphs, paragraph => paragraph.Text == "-----");
        Assert.DoesNotContain(Of(Sample.State).Paragraphs, paragraph => paragraph.Text.Contains("---", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_name_of_an_issuer_takes_room_from_the_right_but_never_breaks_its_heading()
    {
        var widths = Of(Sample.Party with { Issuer = "Ban Chỉ đạo công tác xây dựng nông thôn mới huyện Thanh Lâm" }).Body.Descendants(W + "gridCol").Take(2).Select(column => (int)column.Attribute(W + "w")!).ToList();
        Assert.Equal(9355, widths.Sum());
        Assert.InRange(widths[1] * 25.4 / 1440, 70, 100);
    }

    [Fact]
    public void A_name_of_two_lines_is_broken_evenly_and_stays_one_text()
    {
        var name = "ĐẢNG ỦY THỊ TRẤN ĐẦM SEN TRẮNG";
        var paragraph = Of(Sample.Party with { Issuer = name }).Body.Descendants(W + "p").Single(element => element.Value == name);
        var indent = paragraph.Descendants(W + "ind").Single();
        Assert.Equal((string?)indent.Attribute(W + "left"), (string?)indent.Attribute(W + "right"));
        Assert.InRange((int)indent.Attribute(W + "left")!, 200, 1500);
        Assert.Empty(Of(Sample.Party).Body.Descendants(W + "tbl").First().Descendants(W + "ind"));
    }

    public static TheoryData<LayoutProfile, int, int, int, decimal, bool, bool> Sizes() => new()
    {
        { LayoutProfile.Party2018, 0, 0, 0, 14, false, false },
        { LayoutProfile.Party2018, 0, 0, 1, 14, true, false },
        { LayoutProfile.Party2018, 0, 1, 0, 15, true, false },
        { LayoutProfile.Party2026, 1, 0, 0, 14, false, false },
        { LayoutProfile.Party2026, 1, 1, 0, 14, false, true },
        { LayoutProfile.State2020, 0, 0, 0, 13, false, false },
        { LayoutProfile.State2020, 0, 0, 1, 13, true, false },
        { LayoutProfile.State2020, 0, 1, 0, 13, true, false },
        { LayoutProfile.State2020, 0, 1, 1, 14, true, false },
        { LayoutProfile.State2020, 1, 0, 0, 13, false, false },
    };

    private static List<Table> Tables(OfficialDocument document) => [.. Of(document).Read().Blocks.OfType<Table>()];

    private static List<string> Cells(OfficialDocument document) => [.. Tables(document)[0].Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)];
}

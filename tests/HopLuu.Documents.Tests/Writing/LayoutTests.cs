using System.Globalization;
using System.Xml.Linq;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class LayoutTests
{
    [Theory]
    [InlineData(true, "2018-04-03", LayoutProfile.Party2018)]
    [InlineData(true, "2026-05-26", LayoutProfile.Party2018)]
    [InlineData(true, "2026-05-27", LayoutProfile.Party2026)]
    [InlineData(false, "2024-05-09", LayoutProfile.State2020)]
    public void The_rules_in_force_on_the_date_hold(bool party, string date, LayoutProfile profile)
    {
        Assert.Equal(profile, LayoutProfiles.For(party, DateOnly.Parse(date, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Pages_are_A4_with_the_norms_margins_and_no_number_on_the_first()
    {
        var section = Of(Sample.Party).Body.Elements(W + "sectPr").Single();
        Assert.Equal((11906, 16838), (Number(section, "pgSz", "w"), Number(section, "pgSz", "h")));
        Assert.Equal((1134, 1134, 1701, 850, 567), (Number(section, "pgMar", "top"), Number(section, "pgMar", "bottom"), Number(section, "pgMar", "left"), Number(section, "pgMar", "right"), Number(section, "pgMar", "header")));
        Assert.NotNull(section.Element(W + "titlePg"));
    }

    [Fact]
    public void The_page_number_is_a_field_in_the_middle_of_the_header()
    {
        var header = Of(Sample.Party).Part("word/header1.xml");
        Assert.Contains("PAGE", header.Descendants(W + "instrText").Single().Value, StringComparison.Ordinal);
        Assert.All(header.Descendants(W + "sz"), size => Assert.Equal("28", size.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Each_appendix_is_a_section_of_its_own_landscape_where_asked()
    {
        var sections = Of(Sample.Rich(Sample.Party, SourceDisplay.None)).Body.Descendants(W + "sectPr").ToList();
        Assert.Equal(3, sections.Count);
        Assert.Equal([null, null, "landscape"], sections.Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value));
        Assert.Equal([false, true, true], sections.Select(section => section.Element(W + "pgNumType") is not null));
    }

    [Fact]
    public void Appendices_of_a_State_document_are_numbered_on()
    {
        Assert.Empty(Of(Sample.Rich(Sample.State, SourceDisplay.None)).Body.Descendants(W + "pgNumType"));
    }

    [Fact]
    public void An_appendix_says_what_it_belongs_to()
    {
        var read = Of(Sample.Rich(Sample.Party with { Number = "12-BC/HU", Date = new DateOnly(2024, 5, 9) }, SourceDisplay.None)).Paragraphs;
        Assert.Contains(read, paragraph => paragraph.Text == "PHỤ LỤC 1\nDanh mục" && paragraph.Kind == ParagraphKind.Heading);
        Assert.Contains(read, paragraph => paragraph.Text == "(Kèm theo Báo cáo số 12-BC/HU, ngày 09 tháng 5 năm 2024)");
    }

    [Fact]
    public void Body_text_is_justified_indented_and_spaced_by_the_norm()
    {
        var style = Of(Sample.Party).Part("word/styles.xml").Elements(W + "style").Single(element => element.Attribute(W + "styleId")!.Value == "NoiDung").Element(W + "pPr")!;
        Assert.Equal(("both", 567), (style.Element(W + "jc")!.Attribute(W + "val")!.Value, Number(style, "ind", "firstLine")));
        Assert.Equal((120, 360, "exact"), (Number(style, "spacing", "before"), Number(style, "spacing", "line"), style.Element(W + "spacing")!.Attribute(W + "lineRule")!.Value));
    }

    [Fact]
    public void One_font_serves_every_script_and_no_theme_is_needed()
    {
        var file = Of(Sample.Party);
        var fonts = file.Part("word/styles.xml").Descendants(W + "rFonts").Single();
        Assert.Equal(["ascii", "hAnsi", "eastAsia", "cs"], fonts.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.All(fonts.Attributes(), attribute => Assert.Equal("Times New Roman", attribute.Value));
        Assert.False(file.Has("word/theme/theme1.xml"));
    }

    [Theory]
    [InlineData("PHẦN THỨ NHẤT", true, true, true, false)]
    [InlineData("I.", false, true, true, false)]
    [InlineData("1.", false, false, true, false)]
    [InlineData("1.1.", false, false, true, true)]
    [InlineData("a)", false, false, true, true)]
    [InlineData("Điều 1.", false, false, true, false)]
    public void A_heading_looks_as_its_number_asks(string number, bool centred, bool capitals, bool bold, bool italic)
    {
        var style = Of(Sample.Party with { Body = [Sample.Heading(1, number, "Tên mục")] }).Part("word/styles.xml").Elements(W + "style").Single(element => element.Attribute(W + "styleId")!.Value == "Heading1");
        var run = style.Element(W + "rPr")!;
        Assert.Equal(centred ? "center" : "both", style.Element(W + "pPr")!.Element(W + "jc")!.Attribute(W + "val")!.Value);
        Assert.Equal((capitals, bold, italic), (run.Element(W + "caps") is not null, run.Element(W + "b") is not null, run.Element(W + "i") is not null));
        Assert.NotNull(style.Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Equal(0, Number(style.Element(W + "pPr")!, "outlineLvl", "val"));
    }

    [Fact]
    public void A_heading_that_differs_from_its_level_is_told_so_by_hand()
    {
        var body = Of(Sample.Party with { Body = [Sample.Heading(1, null, "Mở đầu"), Sample.Heading(1, "1.", "Kết quả")] }).Body;
        var second = body.Elements(W + "p").Single(paragraph => paragraph.Value == "Kết quả");
        Assert.Equal("0", second.Descendants(W + "caps").First().Attribute(W + "val")!.Value);
        Assert.Equal("both", second.Descendants(W + "jc").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Recipients_and_signature_follow_the_Party_form()
    {
        var cells = Of(Sample.Party).Read().Blocks.OfType<Table>().Last().Rows[0].Cells;
        Assert.Equal("Nơi nhận:\n- Ban Thường vụ Tỉnh ủy,\n- Lưu Văn phòng Huyện ủy.", cells[0].Text);
        Assert.True(((Paragraph)cells[0].Blocks[0]).Runs[0].Underline);
        var signer = cells[1].Blocks.Cast<Paragraph>().ToList();
        Assert.Equal(("T/M BAN THƯỜNG VỤ", true), (signer[0].Text, signer[0].IsBold));
        Assert.Equal(("PHÓ BÍ THƯ", false), (signer[1].Text, signer[1].IsBold));
        Assert.All(signer.Skip(2), paragraph => Assert.Equal("", paragraph.Text));
    }

    [Fact]
    public void Recipients_and_signature_follow_the_State_form()
    {
        var cells = Of(Sample.State with { SigningAuthority = "T/M ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH" }).Read().Blocks.OfType<Table>().Last().Rows[0].Cells;
        Assert.Equal("Nơi nhận:\n- Ban Thường vụ Tỉnh ủy;\n- Lưu Văn phòng Huyện ủy.", cells[0].Text);
        var label = (Paragraph)cells[0].Blocks[0];
        Assert.Equal((12m, true, true), (label.Runs[0].Size, label.IsBold, label.IsItalic));
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], cells[1].Blocks.Cast<Paragraph>().Take(3).Select(paragraph => paragraph.Text));
        Assert.True(((Paragraph)cells[1].Blocks[2]).IsBold);
    }

    [Fact]
    public void A_signature_is_kept_with_the_text_before_it()
    {
        var table = Of(Sample.Party).Body.Elements(W + "tbl").Last();
        Assert.All(table.ElementsBeforeSelf(W + "p").TakeLast(2), paragraph => Assert.NotNull(paragraph.Element(W + "pPr")!.Element(W + "keepNext")));
        Assert.NotEmpty(table.Descendants(W + "cantSplit"));
    }

    private static int Number(XElement parent, string element, string attribute) => (int)parent.Element(W + element)!.Attribute(W + attribute)!;
}

using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class SecrecyMarkingTests
{
    private static readonly string[] Opening = [P("ĐẢNG BỘ TỈNH"), P("HUYỆN ỦY"), P("Số 12-BC/HU")];

    private static ReadResult Read(DocxBuilder package) => DocumentReader.Read(package.Open(), "a.docx");

    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("Mật")]
    [InlineData("Tuyệt mật")]
    [InlineData("[ MẬT ]")]
    [InlineData("M Ậ T")]
    [InlineData("Độ mật: TỐI MẬT")]
    [InlineData("MẬT\tĐẢNG CỘNG SẢN VIỆT NAM")]
    public void A_stamp_in_the_heading_area_refuses_the_file(string stamp)
    {
        var problem = Read(new DocxBuilder().Add(Opening).Add(P(stamp), P("BÁO CÁO"))).Problem!;
        Assert.Equal("secret", problem.Code);
        Assert.Contains("không được lưu", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_in_a_box_a_text_box_or_the_header_refuses_the_file()
    {
        const string line = "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>";
        Assert.NotNull(Read(new DocxBuilder().Add(Opening).Add($"<w:tbl><w:tblPr>{line}</w:tblPr><w:tr><w:tc>{P("MẬT")}</w:tc></w:tr></w:tbl>")).Problem);
        Assert.NotNull(Read(new DocxBuilder().Add(Paragraph($"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("TỐI MẬT")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")).Add(Opening)).Problem);
        Assert.NotNull(Read(new DocxBuilder().Add(Opening).Header(P("MẬT"))).Problem);
    }

    [Fact]
    public void A_stamp_in_a_legacy_font_is_read() =>
        Assert.NotNull(Read(new DocxBuilder().Add(Opening).Add(P("mËt", "", "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>"))).Problem);

    [Theory]
    [InlineData("Thực hiện Quyết định số 05-QĐ/TW (Mật) của Ban Bí thư")]
    [InlineData("Công tác bảo vệ bí mật nhà nước")]
    [InlineData("BẢO MẬT")]
    [InlineData("mật")]
    [InlineData("Độ mật: Thường")]
    [InlineData("Độ mật:")]
    [InlineData("MẬT ONG")]
    public void Words_about_secrets_are_no_stamp(string text) => Assert.Null(Read(new DocxBuilder().Add(Opening).Add(P(text))).Problem);

    [Fact]
    public void A_word_far_below_the_heading_or_in_a_wide_table_is_no_stamp()
    {
        Assert.Null(Read(new DocxBuilder().Add([.. Enumerable.Repeat(P("Nội dung báo cáo."), 40), P("MẬT")])).Problem);
        Assert.Null(Read(new DocxBuilder().Add(Opening).Add(DocxBuilder.Table(["STT", "Văn bản", "Độ mật", "Ghi chú"], ["1", "A", "MẬT", ""]))).Problem);
    }

    [Fact]
    public void Plain_text_is_looked_at_too() =>
        Assert.Equal("secret", Reading.Problem("HUYỆN ỦY\nTUYỆT MẬT\n\nBÁO CÁO\n"u8.ToArray(), name: "a.txt").Code);
}

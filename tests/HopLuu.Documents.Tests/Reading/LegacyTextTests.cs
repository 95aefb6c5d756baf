using HopLuu.Documents.Model;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class LegacyTextTests
{
    private static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/>";

    [Fact]
    public void Tcvn3_is_decoded_by_the_font_of_the_document()
    {
        var document = Reading.Of(new DocxBuilder().Styles($"<w:docDefaults><w:rPrDefault><w:rPr>{Font(".VnTime")}</w:rPr></w:rPrDefault></w:docDefaults>").Add(P("KÕt luËn sè 49-KL/TW")));
        Assert.Equal("Kết luận số 49-KL/TW", document.Texts()[0]);
        Assert.Equal(SourceEncoding.Tcvn3, document.Encoding);
    }

    [Fact]
    public void A_capitals_font_decodes_to_capitals() => Assert.Equal("ĐẢNG BỘ", Reading.Of(P("®¶ng bé", "", Font(".VnTimeH"))).Texts()[0]);

    [Fact]
    public void Vni_is_decoded_by_its_font()
    {
        var document = Reading.Of(P("Keá hoaïch", "", Font("VNI-Times")));
        Assert.Equal("Kế hoạch", document.Texts()[0]);
        Assert.Equal(SourceEncoding.Vni, document.Encoding);
    }

    [Fact]
    public void The_font_comes_from_the_nearest_that_names_one()
    {
        var styles = $"""
            <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr>{Font(".VnTime")}</w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="M"><w:name w:val="Moi"/><w:basedOn w:val="N"/><w:rPr>{Font("Times New Roman")}</w:rPr></w:style>
            <w:style w:type="character" w:styleId="C"><w:name w:val="Hoa"/><w:rPr>{Font(".VnTimeH")}</w:rPr></w:style>
            """;
        var document = Reading.Of(new DocxBuilder().Styles(styles).Add(
            P("huyÖn"), P("huyện", "<w:pStyle w:val=\"M\"/>"), P("®¶ng", "", "<w:rStyle w:val=\"C\"/>"), P("Đảng ủy", "", Font("Times New Roman"))));
        Assert.Equal(["huyện", "huyện", "ĐẢNG", "Đảng ủy"], document.Texts());
        Assert.Equal(SourceEncoding.Mixed, document.Encoding);
    }

    [Fact]
    public void Unicode_letters_typed_into_a_legacy_font_stay() => Assert.Equal("Đảng ủy xã", Reading.Of(P("Đảng ủy xã", "", Font(".VnTime"))).Texts()[0]);

    [Fact]
    public void The_soft_hyphen_of_tcvn3_is_a_letter() =>
        Assert.Equal(["trường", "trường"], Reading.Of(
            P("tr\u00ADêng", "", Font(".VnTime")), Paragraph($"<w:r><w:rPr>{Font(".VnTime")}</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>êng</w:t></w:r>")).Texts());

    [Fact]
    public void A_theme_font_is_looked_up()
    {
        const string theme = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>
            """;
        Assert.Equal("Số", Reading.Of(new DocxBuilder().Part("theme1", "theme", theme).Add(P("Sè", "", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"))).Texts()[0]);
    }
}

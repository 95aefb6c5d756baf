using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Reading.Xml;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class XmlScannerTests
{
    private static string Outline(string xml)
    {
        var shown = new StringBuilder();
        using var scanner = new XmlScanner(new MemoryStream(Encoding.UTF8.GetBytes(xml)), ReadLimits.Default);
        for (XmlNode node; (node = scanner.Read()) != XmlNode.None;)
        {
            shown.Append(node switch
            {
                XmlNode.Start => $"<{scanner.Element.Local}{(scanner.IsEmpty ? "/" : "")}>",
                XmlNode.End => "</>",
                XmlNode.Text => scanner.Text(),
                XmlNode.None => "",
            });
        }
        return shown.ToString();
    }

    [Theory]
    [InlineData("<a/>", "<a/>")]
    [InlineData("<?xml version=\"1.0\"?>\r\n<!-- <b> --><a x=\"1\" y = '>'>t</a >\n", "<a>t</>")]
    [InlineData("<a>1 &lt; 2 &amp; &#273;&#x1EC7;</a>", "<a>1 < 2 & đệ</>")]
    [InlineData("<a>x<![CDATA[<b>&amp;]]>y</a>", "<a>x<b>&amp;y</>")]
    [InlineData("<p:a xmlns:p='u'><p:b/></p:a>", "<a><b/></>")]
    [InlineData("<a>d\u00F2ng\r\nhai\rba</a>", "<a>d\u00F2ng\nhai\nba</>")]
    [InlineData("<a><?php x ?><b></b></a>", "<a><b></></>")]
    public void Xml_is_read_as_the_standard_has_it(string xml, string shown) => Assert.Equal(shown, Outline(xml));

    [Fact]
    public void A_prefix_means_what_the_nearest_declaration_says()
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var scanner = new XmlScanner(new MemoryStream(Encoding.UTF8.GetBytes($"<w:a xmlns:w='{word}'><w:b xmlns:w='x'><w:c/></w:b><w:d/><e xmlns='{word}'/><f/></w:a>")), ReadLimits.Default);
        var spaces = new List<(string, XmlSpace)>();
        for (XmlNode node; (node = scanner.Read()) != XmlNode.None;)
        {
            if (node == XmlNode.Start)
                spaces.Add((scanner.Element.Local, scanner.Space));
        }
        Assert.Equal([("a", XmlSpace.Word), ("b", XmlSpace.Other), ("c", XmlSpace.Other), ("d", XmlSpace.Word), ("e", XmlSpace.Word), ("f", XmlSpace.None)], spaces);
    }

    /// <summary>Found by fuzzing: a tag that the window's border cut while it was being passed over moved the position twice.</summary>
    [Fact]
    public void A_tag_may_be_cut_by_the_border_of_the_window_anywhere()
    {
        const string passedOver = "<w:x w:a=\"mot hai\"><w:y/>chữ<!-- chú --><w:z w:b='3'></w:z></w:x>";
        var body = string.Concat(Enumerable.Repeat(passedOver, 2500));
        for (var shift = 0; shift < passedOver.Length; shift++)
            Assert.Equal(["cuối"], Reading.Of(new string(' ', shift), body, P("cuối")).Texts());
    }

    [Fact]
    public void Text_and_attributes_may_be_cut_by_the_border_of_the_window_anywhere()
    {
        for (var shift = 0; shift < 90; shift++)
        {
            var texts = Reading.Of(new string(' ', shift + 65_000), P("Đảng ủy &", "<w:pStyle w:val=\"không có\"/>"), P("sau")).Texts();
            Assert.Equal(["Đảng ủy &", "sau"], texts);
        }
    }

    [Fact]
    public void A_text_longer_than_the_window_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Đảng bộ và Nhân dân ", 20_000)).Trim();
        Assert.Equal(text, Reading.Of(P(text)).Texts()[0]);
    }
}

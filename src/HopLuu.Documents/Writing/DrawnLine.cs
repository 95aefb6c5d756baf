using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>
/// The lines of the heading block are drawn (HD 36, HD 05 and Nghị định 30 ask for a line, neither underlining nor dashes): a DrawingML
/// line as Word writes it, with VML for what cannot read that. 0,75 pt, black, centred in its column.
/// </summary>
internal static class DrawnLine
{
    private const int EmuPerTwip = 635;

    /// <summary>A low paragraph with the line in its middle, for below the text it belongs to; length in twips.</summary>
    public static void WriteParagraph(WordXml xml, int length, int after = 0)
    {
        xml.Start("p").Start("pPr").Start("spacing").Attribute("before", 0).Attribute("after", after).Attribute("line", 120).Attribute("lineRule", "exact").End();
        xml.Value("jc", "center").End();
        WriteShape(xml, length);
        xml.End();
    }

    private static void WriteShape(WordXml xml, int length)
    {
        var width = Text(length * EmuPerTwip);
        var points = (length / 20d).ToString("0.##", CultureInfo.InvariantCulture);
        xml.Raw($"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{Text(xml.NextId())}" name="Đường kẻ"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line style="position:absolute;z-index:1;mso-position-horizontal:center;mso-position-horizontal-relative:text;margin-top:2pt" from="0,0" to="{points}pt,0" strokecolor="black" strokeweight=".75pt"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>A paragraph of the fixed parts (heading block, title, signature): its text in one look.</summary>
internal sealed record Line(string Text, double Size)
{
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool Underline { get; init; }
    public string Align { get; init; } = "center";
    /// <summary>Space before and after in twips.</summary>
    public int Before { get; init; }
    public int After { get; init; }
    public bool KeepWithNext { get; init; }
    public string? Style { get; init; }
    /// <summary>A line drawn under the text, this long in twips; null for none.</summary>
    public int? Drawn { get; init; }

    public void Write(WordXml xml)
    {
        xml.Start("p").Start("pPr");
        if (Style is not null)
            xml.Value("pStyle", Style);
        if (KeepWithNext)
            xml.Empty("keepNext");
        xml.Start("spacing").Attribute("before", Before).Attribute("after", After).End();
        xml.Value("jc", Align).End();
        if (Drawn is { } length)
            DrawnLine.Write(xml, length, Size);
        if (Text.Length > 0)
            WriteRun(xml);
        xml.End();
    }

    private void WriteRun(WordXml xml)
    {
        xml.Start("r").Start("rPr");
        if (Bold)
            xml.Empty("b").Empty("bCs");
        if (Italic)
            xml.Empty("i").Empty("iCs");
        var size = StyleSheet.HalfPoints(Size);
        xml.Value("sz", size).Value("szCs", size);
        if (Underline)
            xml.Value("u", "single");
        xml.End();
        RunText.Write(xml, Text);
        xml.End();
    }
}

/// <summary>The text of a run: tabs and line breaks as Word stores them.</summary>
internal static class RunText
{
    public static void Write(WordXml xml, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\t', '\n', '\r');
            if (end != 0)
                xml.Text(end < 0 ? text : text[..end]);
            if (end < 0)
                return;
            if (text[end] != '\r')
                xml.Empty(text[end] == '\t' ? "tab" : "br");
            text = text[(end + 1)..];
        }
    }
}

/// <summary>
/// The lines of the heading block are drawn (HD 36, HD 05 and Nghị định 30 ask for a line, neither underlining nor dashes): a DrawingML
/// line as Word writes it, with VML for what cannot read that. 0,75 pt, black, centred in its column.
/// </summary>
internal static class DrawnLine
{
    private const int EmuPerTwip = 635;

    /// <summary>Draws it below the paragraph's one line of text of the given size.</summary>
    public static void Write(WordXml xml, int length, double size)
    {
        var width = Text(length * EmuPerTwip);
        // The line stands just under the descenders of a single-spaced line.
        var down = Text((int)(size * 1.2 * 12700) + 12700);
        var points = (length / 20d).ToString("0.##", CultureInfo.InvariantCulture);
        var top = (size * 1.2 + 1).ToString("0.##", CultureInfo.InvariantCulture);
        xml.Raw($"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{down}</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{Text(xml.NextId())}" name="Đường kẻ"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line style="position:absolute;z-index:1;mso-position-horizontal:center;mso-position-horizontal-relative:text;margin-top:{top}pt" from="0,0" to="{points}pt,0" strokecolor="black" strokeweight=".75pt"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>The styles of an official document. One font for every script, no theme: what the norm asks for is what every office version shows.</summary>
internal static class StyleSheet
{
    public const string Body = "NoiDung";
    public const string Kind = "Title";
    public const string Subject = "Subtitle";
    public const string Guidance = TemplateDocument.GuidanceStyle;
    public const string Appendix = "PhuLuc";
    public const string Placeholder = "PlaceholderText";
    public const string EndnoteMark = "EndnoteReference";
    public const string EndnoteText = "EndnoteText";
    public const string CommentMark = "CommentReference";
    public const string CommentText = "CommentText";
    public const string PageHeader = "Header";

    /// <summary>Sizes for tables, the norm's first; the smaller ones are for tables of many columns.</summary>
    public static IReadOnlyList<double> CellSizes { get; } = [13, 12, 11, 10, 9];

    /// <summary>Left and right margin of a cell in twips: small type comes with narrow margins.</summary>
    public static int CellMargin(double size) => size switch { >= 12 => 85, >= 11 => 57, _ => 28 };

    public static string CellId(double size) => "OBang" + Text((int)size);

    public static string HeadingId(int level) => "Heading" + Text(level);

    public static string Of(LayoutRules rules, HeadingLooks looks)
    {
        var body = HalfPoints(rules.BodySize);
        var line = rules.ExactLine is { } exact ? $"""w:line="{Text(exact)}" w:lineRule="exact" """ : """w:line="240" w:lineRule="auto" """;
        var gap = $"""<w:spacing w:before="{Text(rules.ParagraphGap)}" w:after="0" {line}/>""";
        var headings = string.Concat(Enumerable.Range(1, 9).Select(level => Heading(level, looks.StyleOf(level), rules, gap)));
        return $"""
            <w:styles xmlns:w="{WordXml.Namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="{body}"/><w:szCs w:val="{body}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            {headings}
            {Paragraph(Body, "Nội dung", $"""{gap}<w:ind w:firstLine="{Text(rules.FirstLineIndent)}"/><w:jc w:val="both"/>""", "")}
            {string.Concat(CellSizes.Select(size => Paragraph(CellId(size), $"Ô bảng {Text((int)size)}", """<w:spacing w:before="40" w:after="40"/>""", Size(size))))}
            {Paragraph(Kind, "Title", """<w:keepNext/><w:jc w:val="center"/>""", "<w:b/><w:bCs/>" + Size(rules.KindSize))}
            {Paragraph(Subject, "Subtitle", """<w:jc w:val="center"/>""", "<w:b/><w:bCs/>" + Size(rules.SubjectSize))}
            {Paragraph(Appendix, "Phụ lục", """<w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>""", "<w:b/><w:bCs/>" + Size(rules.SubjectSize))}
            {Paragraph(Guidance, Guidance, """<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>""", """<w:i/><w:iCs/><w:color w:val="7F7F7F"/>""" + Size(13))}
            {Paragraph(PageHeader, "header", """<w:jc w:val="center"/>""", Size(rules.PageNumberSize))}
            {Paragraph(EndnoteText, "endnote text", """<w:jc w:val="both"/>""", Size(11))}
            {Paragraph(CommentText, "annotation text", "", Size(11))}
            {Character(EndnoteMark, "endnote reference", """<w:vertAlign w:val="superscript"/>""")}
            {Character(CommentMark, "annotation reference", Size(8))}
            {Character(Placeholder, "Placeholder Text", """<w:color w:val="808080"/>""")}
            </w:styles>
            """;
    }

    /// <summary>Size in half-points, as Word stores it.</summary>
    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    private static string Heading(int level, HeadingLook look, LayoutRules rules, string gap)
    {
        var place = look.Centered ? """<w:jc w:val="center"/>""" : $"""<w:ind w:firstLine="{Text(rules.FirstLineIndent)}"/><w:jc w:val="both"/>""";
        var run = (look.Bold ? "<w:b/><w:bCs/>" : "") + (look.Italic ? "<w:i/><w:iCs/>" : "") + (look.Capitals ? "<w:caps/>" : "");
        return $"""<w:style w:type="paragraph" w:styleId="{HeadingId(level)}"><w:name w:val="heading {Text(level)}"/><w:basedOn w:val="Normal"/><w:next w:val="{Body}"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>{gap}{place}<w:outlineLvl w:val="{Text(level - 1)}"/></w:pPr><w:rPr>{run}</w:rPr></w:style>""";
    }

    private static string Paragraph(string id, string name, string paragraph, string run) =>
        $"""<w:style w:type="paragraph" {(name[0] < 'a' || name.Contains('-', StringComparison.Ordinal) || name[0] > 'z' ? """w:customStyle="1" """ : "")}w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";

    private static string Character(string id, string name, string run) =>
        $"""<w:style w:type="character" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>{run}</w:rPr></w:style>""";

    private static string Size(double points) => $"""<w:sz w:val="{HalfPoints(points)}"/><w:szCs w:val="{HalfPoints(points)}"/>""";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

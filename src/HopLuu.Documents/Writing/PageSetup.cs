using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>Pages: sizes, margins, and the page number centred 10 mm from the top edge, not on the first page.</summary>
internal static class PageSetup
{
    /// <summary>The page header: the page's number in the middle.</summary>
    public static string HeaderXml(LayoutRules rules)
    {
        var size = StyleSheet.HalfPoints(rules.PageNumberSize);
        return $"""
            <w:hdr xmlns:w="{WordXml.Namespace}"><w:p><w:pPr><w:pStyle w:val="{StyleSheet.PageHeader}"/></w:pPr><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
            """;
    }

    /// <summary>Section properties: of the last section directly in the body, of the others inside the section's last paragraph.</summary>
    public static void WriteSection(WordXml xml, LayoutRules rules, bool landscape, bool restart, bool numberOnFirstPage)
    {
        var (width, height) = landscape ? (rules.PageHeight, rules.PageWidth) : (rules.PageWidth, rules.PageHeight);
        xml.Raw($"""<w:sectPr><w:headerReference w:type="default" r:id="{WordPackage.HeaderId}"/><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:type w:val="nextPage"/><w:pgSz w:w="{Text(width)}" w:h="{Text(height)}"{(landscape ? " w:orient=\"landscape\"" : "")}/><w:pgMar w:top="{Text(rules.MarginTop)}" w:right="{Text(rules.MarginRight)}" w:bottom="{Text(rules.MarginBottom)}" w:left="{Text(rules.MarginLeft)}" w:header="{Text(rules.HeaderDistance)}" w:footer="{Text(rules.HeaderDistance)}" w:gutter="0"/>{(restart ? """<w:pgNumType w:start="1"/>""" : "")}<w:cols w:space="720"/>{(numberOnFirstPage ? "" : "<w:titlePg/>")}</w:sectPr>""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

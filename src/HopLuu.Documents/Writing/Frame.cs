namespace HopLuu.Documents.Writing;

/// <summary>A table of two columns without lines that lays out a part of the page: heading block, signature block.</summary>
internal sealed class Frame
{
    private readonly WordXml xml;
    private readonly int left;
    private readonly int right;

    /// <summary>Begins the table; widths in twips.</summary>
    public Frame(WordXml xml, int left, int right)
    {
        (this.xml, this.left, this.right) = (xml, left, right);
        xml.Start("tbl").Start("tblPr");
        xml.Start("tblW").Attribute("w", left + right).Attribute("type", "dxa").End();
        NoLines("tblBorders", "top", "left", "bottom", "right", "insideH", "insideV");
        xml.Start("tblLayout").Attribute("type", "fixed").End();
        xml.Raw("""<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>""");
        xml.End();
        xml.Start("tblGrid").Start("gridCol").Attribute("w", left).End().Start("gridCol").Attribute("w", right).End().End();
    }

    public void Row(Action writeLeft, Action writeRight)
    {
        xml.Start("tr").Start("trPr").Empty("cantSplit").End();
        Cell(left, writeLeft);
        Cell(right, writeRight);
        xml.End();
    }

    public void End() => xml.End();

    private void Cell(int width, Action write)
    {
        xml.Start("tc").Start("tcPr").Start("tcW").Attribute("w", width).Attribute("type", "dxa").End();
        NoLines("tcBorders", "top", "left", "bottom", "right");
        xml.End();
        write();
        xml.End();
    }

    private void NoLines(string element, params ReadOnlySpan<string> sides)
    {
        xml.Start(element);
        foreach (var side in sides)
            xml.Value(side, "nil");
        xml.End();
    }
}

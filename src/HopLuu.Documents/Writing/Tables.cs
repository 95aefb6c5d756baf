using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Tables with lines: heads repeated on each page, rows kept whole, columns as wide as their content asks for.</summary>
internal static class Tables
{
    private const string CellMargin = "85";

    public static void Write(WordXml xml, Table table, LayoutRules rules, int width, Action<Paragraph, string?, bool> writeParagraph)
    {
        var grid = TableGrid.Of(table);
        if (grid.Columns == 0 || grid.Rows.Count == 0)
            return;
        var widths = ColumnWidths.Of(table, grid, rules.TableSize, width);
        xml.Start("tbl").Start("tblPr");
        xml.Start("tblW").Attribute("w", widths.Sum()).Attribute("type", "dxa").End();
        xml.Value("jc", "center");
        WriteBorders(xml, table.HasBorders);
        xml.Start("tblLayout").Attribute("type", "fixed").End();
        xml.Raw($"""<w:tblCellMar><w:left w:w="{CellMargin}" w:type="dxa"/><w:right w:w="{CellMargin}" w:type="dxa"/></w:tblCellMar>""");
        xml.End().Start("tblGrid");
        foreach (var column in widths)
            xml.Start("gridCol").Attribute("w", column).End();
        xml.End();
        for (var row = 0; row < grid.Rows.Count; row++)
            WriteRow(xml, table.Rows[row], grid.Rows[row], widths, writeParagraph);
        xml.End();
    }

    private static void WriteBorders(WordXml xml, bool lines)
    {
        xml.Start("tblBorders");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Start(side).Attribute("val", lines ? "single" : "nil");
            if (lines)
                xml.Attribute("sz", 4).Attribute("space", 0).Attribute("color", "000000");
            xml.End();
        }
        xml.End();
    }

    private static void WriteRow(WordXml xml, TableRow row, IReadOnlyList<GridCell> cells, int[] widths, Action<Paragraph, string?, bool> writeParagraph)
    {
        xml.Start("tr").Start("trPr").Empty("cantSplit");
        if (row.IsHeader)
            xml.Empty("tblHeader");
        xml.End();
        foreach (var cell in cells)
            WriteCell(xml, cell, row.IsHeader, widths.AsSpan(cell.Column, cell.Span), writeParagraph);
        xml.End();
    }

    private static void WriteCell(WordXml xml, GridCell cell, bool header, ReadOnlySpan<int> widths, Action<Paragraph, string?, bool> writeParagraph)
    {
        var width = 0;
        foreach (var column in widths)
            width += column;
        if (cell.Content?.Key is { Length: > 0 } key)
            ContentControl.Begin(xml, key, cell.Content.Text, placeholder: false);
        xml.Start("tc").Start("tcPr").Start("tcW").Attribute("w", width).Attribute("type", "dxa").End();
        if (cell.Span > 1)
            xml.Value("gridSpan", cell.Span);
        if (cell.Merge is { } merge)
            xml.Value("vMerge", merge);
        xml.Value("vAlign", "center").End();
        var paragraphs = cell.Content is null ? [] : TableGrid.ParagraphsOf(cell.Content).ToList();
        foreach (var paragraph in paragraphs)
            writeParagraph(paragraph, AlignmentOf(paragraph, header), header);
        if (paragraphs.Count == 0)
            xml.Start("p").Start("pPr").Value("pStyle", StyleSheet.Cell).End().End();
        xml.End();
        if (cell.Content?.Key is { Length: > 0 })
            ContentControl.End(xml);
    }

    private static string? AlignmentOf(Paragraph paragraph, bool header) => paragraph.Alignment switch
    {
        Alignment.Center => "center",
        Alignment.End => "right",
        Alignment.Justify => "both",
        Alignment.Start => header || ColumnWidths.IsFigure(paragraph.Text) ? "center" : null,
    };
}

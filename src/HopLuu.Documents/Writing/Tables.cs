using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Tables with lines: heads repeated on each page, rows kept whole, columns as wide as their content asks for.</summary>
internal sealed class Tables(WordXml xml, BodyText text)
{
    // A higher row may break over a page: kept whole it would leave half a page empty.
    private const int MostLinesKept = 15;

    public void Write(Table table, int width)
    {
        var grid = TableGrid.Of(table);
        if (grid.Columns == 0 || grid.Rows.Count == 0)
            return;
        var (widths, size) = ColumnWidths.Of(table, grid, width);
        Begin(table, widths, StyleSheet.CellMargin(size));
        for (var row = 0; row < grid.Rows.Count; row++)
            WriteRow(table.Rows[row], grid.Rows[row], widths, size);
        xml.End();
    }

    private void Begin(Table table, int[] widths, int margin)
    {
        xml.Start("tbl").Start("tblPr");
        xml.Start("tblW").Attribute("w", widths.Sum()).Attribute("type", "dxa").End();
        xml.Value("jc", "center");
        WriteBorders(table.HasBorders);
        xml.Start("tblLayout").Attribute("type", "fixed").End();
        xml.Start("tblCellMar");
        xml.Start("left").Attribute("w", margin).Attribute("type", "dxa").End();
        xml.Start("right").Attribute("w", margin).Attribute("type", "dxa").End();
        xml.End().End().Start("tblGrid");
        foreach (var column in widths)
            xml.Start("gridCol").Attribute("w", column).End();
        xml.End();
    }

    private void WriteBorders(bool lines)
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

    private void WriteRow(TableRow row, IReadOnlyList<GridCell> cells, int[] widths, double size)
    {
        xml.Start("tr");
        var whole = row.IsHeader || cells.All(cell => ColumnWidths.Lines(cell, size, WidthOf(cell, widths)) <= MostLinesKept);
        if (whole)
            xml.Start("trPr").Empty("cantSplit");
        if (row.IsHeader)
            xml.Empty("tblHeader");
        if (whole)
            xml.End();
        foreach (var cell in cells)
            WriteCell(cell, row.IsHeader, WidthOf(cell, widths), size);
        xml.End();
    }

    private void WriteCell(GridCell cell, bool header, int width, double size)
    {
        if (cell.Content?.Key is { Length: > 0 } key)
            ContentControl.Begin(xml, key, cell.Content.Text, placeholder: false);
        xml.Start("tc").Start("tcPr").Start("tcW").Attribute("w", width).Attribute("type", "dxa").End();
        if (cell.Span > 1)
            xml.Value("gridSpan", cell.Span);
        if (cell.Merge is { } merge)
            xml.Value("vMerge", merge);
        xml.Value("vAlign", "center").End();
        var paragraphs = cell.Content is null ? [] : TableGrid.ParagraphsOf(cell.Content).ToList();
        // Inside the cell, for a row holds nothing but cells.
        if (cell.Content?.Key is { Length: > 0 } marked)
            ContentControl.EndBookmark(xml, ContentControl.BeginBookmark(xml, marked));
        foreach (var paragraph in paragraphs)
            text.WriteCell(paragraph, StyleSheet.CellId(size), AlignmentOf(paragraph, header), bold: header);
        if (paragraphs.Count == 0)
            xml.Start("p").Start("pPr").Value("pStyle", StyleSheet.CellId(size)).End().End();
        xml.End();
        if (cell.Content?.Key is { Length: > 0 })
            ContentControl.End(xml);
    }

    private static int WidthOf(GridCell cell, int[] widths)
    {
        var width = 0;
        foreach (var column in widths.AsSpan(cell.Column, cell.Span))
            width += column;
        return width;
    }

    private static string? AlignmentOf(Paragraph paragraph, bool header) => paragraph.Alignment switch
    {
        Alignment.Center => "center",
        Alignment.End => "right",
        Alignment.Justify => "both",
        Alignment.Start => header || ColumnWidths.IsFigure(paragraph.Text) ? "center" : null,
    };
}

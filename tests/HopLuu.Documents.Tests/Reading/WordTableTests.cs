using HopLuu.Documents.Model;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class WordTableTests
{
    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(string properties, params string[] cells) => $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells)}</w:tr>";

    private static Table Read(string rows, string properties = "", string styles = "") =>
        Reading.Of(new DocxBuilder().Styles(styles).Add($"<w:tbl><w:tblPr>{properties}</w:tblPr>{rows}</w:tbl>")).Blocks.OfType<Table>().Single();

    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        var table = Read(
            Row("<w:tblHeader/>", Cell("STT", "<w:vMerge w:val=\"restart\"/>"), Cell("Năm", "<w:gridSpan w:val=\"2\"/>"))
            + Row("", Cell("", "<w:vMerge/>"), Cell("2022"), Cell("2023"))
            + Row("", Cell("1"), Cell("10"), Cell("12")));
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal([("STT", 0, 1, 2), ("Năm", 1, 2, 1)], table.Rows[0].Cells.Select(cell => (cell.Text, cell.Column, cell.ColumnSpan, cell.RowSpan)));
        Assert.Equal([("2022", 1), ("2023", 2)], table.Rows[1].Cells.Select(cell => (cell.Text, cell.Column)));
    }

    [Fact]
    public void Cells_of_old_horizontal_merges_become_one() =>
        Assert.Equal([("A", 2), ("B", 1)], Read(Row("", Cell("A", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("B"))).Rows[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan)));

    [Fact]
    public void Skipped_columns_shift_the_row() =>
        Assert.Equal(1, Read(Row("<w:gridBefore w:val=\"1\"/>", Cell("A"))).Rows[0].Cells[0].Column);

    [Fact]
    public void A_row_deleted_by_a_tracked_change_is_gone() =>
        Assert.Equal(["A"], Read(Row("", Cell("A")) + Row("<w:del w:id=\"1\"/>", Cell("B"))).Rows.Select(row => row.Cells[0].Text));

    [Fact]
    public void Tables_stand_inside_cells()
    {
        var cell = Read(Row("", $"<w:tc>{P("trước")}{DocxBuilder.Table(["trong"])}{P("sau")}</w:tc>")).Rows[0].Cells[0];
        Assert.Equal("trước\ntrong\nsau", cell.Text);
        Assert.IsType<Table>(cell.Blocks[1]);
    }

    [Theory]
    [InlineData("<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>", true)]
    [InlineData("<w:tblBorders><w:top w:val=\"none\"/><w:insideH w:val=\"nil\"/></w:tblBorders>", false)]
    [InlineData("<w:tblStyle w:val=\"Luoi\"/>", true)]
    [InlineData("<w:tblStyle w:val=\"Luoi\"/><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>", false)]
    [InlineData("<w:tblStyle w:val=\"Con\"/>", true)]
    [InlineData("", false)]
    public void Borders_come_from_the_table_or_its_style(string properties, bool borders)
    {
        const string styles = """
            <w:style w:type="table" w:styleId="Luoi"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>
            <w:style w:type="table" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Luoi"/></w:style>
            """;
        Assert.Equal(borders, Read(Row("", Cell("A")), properties, styles).HasBorders);
    }

    [Fact]
    public void Cells_with_lines_of_their_own_make_a_lined_table_but_a_line_under_the_issuer_does_not()
    {
        const string box = "<w:tcBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:tcBorders>";
        Assert.True(Read(Row("", Cell("A", box), Cell("B", box))).HasBorders);
        Assert.False(Read(Row("", Cell("HUYỆN ỦY", "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>"), Cell("ĐẢNG CỘNG SẢN VIỆT NAM"))).HasBorders);
    }

    [Fact]
    public void Paragraphs_in_cells_count_among_those_of_the_body()
    {
        var document = Reading.Of(P("A"), DocxBuilder.Table(["B", "C"]), P("D"));
        Assert.Equal(3, document.Paragraphs()[^1].Location.Index);
        Assert.Equal(new Location("body", 1), document.Blocks[1].Location);
    }
}

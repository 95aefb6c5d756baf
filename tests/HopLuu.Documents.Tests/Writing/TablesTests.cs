using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class TablesTests
{
    [Fact]
    public void Heads_repeat_and_rows_are_not_split()
    {
        var rows = Written(Sample.Figures).Elements(W + "tr").ToList();
        Assert.Equal([true, true, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.NotEmpty(row.Descendants(W + "cantSplit")));
    }

    [Fact]
    public void Merged_cells_are_read_back_as_they_were()
    {
        var read = Of(Sample.Party with { Body = [Sample.Figures, Sample.Text("Hết.")] }).Read().Blocks.OfType<Table>().Single(table => table.HasBorders);
        Assert.Equal(Spans(Sample.Figures), Spans(read));
    }

    [Fact]
    public void A_table_is_as_wide_as_the_text_and_text_gets_more_room_than_figures()
    {
        var widths = Widths(Sample.Figures);
        Assert.Equal(9355, widths.Sum());
        Assert.True(widths[1] > 2 * widths[2]);
        Assert.True(widths[0] < 1000);
    }

    [Fact]
    public void A_figure_is_never_broken_where_there_is_room()
    {
        var table = new Table(default, [new TableRow([.. Enumerable.Range(0, 6).Select(i => Sample.Cell(i == 0 ? string.Concat(Enumerable.Repeat("nội dung rất dài ", 40)) : "12.345.678", i))])]);
        Assert.All(Widths(table).Skip(1), width => Assert.True(width > 170 + 1170));
    }

    [Fact]
    public void A_table_of_many_columns_gets_smaller_type_before_its_words_break()
    {
        var few = Written(new Table(default, [new TableRow([Sample.Cell("12.345.678", 0)])]));
        var many = Written(new Table(default, [new TableRow([.. Enumerable.Range(0, 12).Select(i => Sample.Cell("1.234.567", i))])]));
        Assert.Equal(("OBang13", "OBang9"), (few.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value, many.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_row_of_half_a_page_may_break_over_pages()
    {
        var row = Written(new Table(default, [new TableRow([Sample.Cell(string.Concat(Enumerable.Repeat("Nội dung riêng của đơn vị. ", 100)), 0)])])).Elements(W + "tr").Single();
        Assert.Empty(row.Descendants(W + "cantSplit"));
    }

    [Fact]
    public void One_long_text_does_not_starve_a_column_that_is_full_in_every_row()
    {
        var rows = Enumerable.Range(0, 30).Select(i => new TableRow([Sample.Cell("Chi bộ Trường Trung học cơ sở và Trung học phổ thông", 0), Sample.Cell(i == 3 ? string.Concat(Enumerable.Repeat("nội dung dài ", 60)) : "Không có nội dung cho mục này.", 1)]));
        var widths = Widths(new Table(default, [.. rows]));
        Assert.True(widths[0] > 9355 * 2 / 5);
    }

    [Fact]
    public void Figures_stand_in_the_middle_and_text_at_the_left()
    {
        var cells = Written(Sample.Figures).Elements(W + "tr").Last().Elements(W + "tc").Select(cell => cell.Descendants(W + "jc").SingleOrDefault()?.Attribute(W + "val")!.Value);
        Assert.Equal(["center", null, "center", null], cells);
    }

    [Fact]
    public void Empty_and_gaping_tables_are_valid()
    {
        Table[] tables =
        [
            new(default, []), new(default, [new TableRow([])]), new(default, [new TableRow([new TableCell([], 0)])]),
            new(default, [new TableRow([new TableCell([], 5, 3, 4)]), new TableRow([]), new TableRow([Sample.Cell("x", 6), Sample.Cell("y", 0, 99, 99)])]),
            new(default, [new TableRow([Sample.Cell("x", 500)])]),
            new(default, [new TableRow([new TableCell([Sample.Figures], 0)])]),
        ];
        foreach (var table in tables)
            Assert.Empty(Of(Sample.Party with { Body = [table, table], Appendices = [new OfficialAppendix("PHỤ LỤC", "x", [table])] }).Faults());
    }

    [Fact]
    public void Whatever_the_spans_claim_the_file_is_valid_and_no_cell_is_lost_that_fits()
    {
        var cell = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4], Gen.Int[1, 4]).Select(spans => Sample.Cell("ô", spans.Item1, spans.Item2, spans.Item3));
        var table = Gen.Select(cell.Array[0, 5], Gen.Bool).Select(row => new TableRow(row.Item1, row.Item2)).Array[0, 6].Select(rows => new Table(default, rows));
        table.Sample(made =>
        {
            var file = Of(Sample.Party with { Body = [made] });
            Assert.Empty(file.Faults());
            foreach (var written in file.Body.Elements(W + "tbl").Skip(1).SkipLast(1))
            {
                var columns = written.Element(W + "tblGrid")!.Elements().Count();
                Assert.All(written.Elements(W + "tr"), row => Assert.Equal(columns, row.Elements(W + "tc").Sum(tc => (int?)tc.Element(W + "tcPr")!.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1)));
            }
        }, iter: 30, threads: 1);
    }

    private static XElement Written(Table table) => Of(Sample.Party with { Body = [table, Sample.Text("Hết.")] }).Body.Elements(W + "tbl").ElementAt(1);

    private static List<int> Widths(Table table) => [.. Written(table).Element(W + "tblGrid")!.Elements().Select(column => (int)column.Attribute(W + "w")!)];

    private static string Spans(Table table) => string.Join("\n", table.Rows.Select(row => string.Join(" ", row.Cells.Select(cell =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Column}:{cell.ColumnSpan}x{cell.RowSpan}:{cell.Text}")))));
}

using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Spreadsheets;
using Xunit;

namespace HopLuu.Documents.Tests.Spreadsheets;

/// <summary>Lists made to cost much: each is read or refused with a reason, and little memory is spent on it.</summary>
public sealed class HostileSheetTests
{
    [Fact]
    public void A_text_that_nothing_closes_is_told_as_such()
    {
        var problem = Bounded(Encoding.UTF8.GetBytes("Tên đơn vị;Cấp\n\"" + new string('x', 18_000_000)));
        Assert.Equal("too-large", problem?.Code);
        Assert.Contains("dấu ngoặc kép", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Millions_of_separators_are_no_cells() => Assert.Null(Bounded(Encoding.UTF8.GetBytes("Tên đơn vị,Cấp\n" + new string(',', 10_000_000) + "\nxã An Khê,xã")));

    [Fact]
    public void One_line_of_megabytes_is_refused() => Assert.Equal("too-large", Bounded(Encoding.UTF8.GetBytes(new string('x', 19_000_000)))?.Code);

    [Fact]
    public void Millions_of_short_rows_are_refused() => Assert.Equal("too-large", Bounded(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 9_000_000))))?.Code);

    /// <summary>The broken end of the sheet tells whether it was opened: the text is weighed before, and only the reading of the rows comes to the break.</summary>
    [Theory]
    [InlineData(1_000_000)]
    [InlineData(32_000)]
    public void A_long_text_that_many_cells_point_at_is_weighed_before_the_workbook_is_opened(int length)
    {
        var package = new Workbook().Shared(new string('x', length)).Sheet(SharedCells(20_000) + "<row><broken");
        Assert.Equal("too-large", Bounded(package.Build(), 20_000_000)?.Code);
    }

    [Fact]
    public void A_short_text_that_many_cells_point_at_is_read()
    {
        var rows = SheetReader.Read(new Workbook().Shared("xã An Khê").Sheet(SharedCells(20_000)).Build()).Rows!;
        Assert.Equal(20_000, rows.Count);
        Assert.All(rows, row => Assert.Equal("xã An Khê", row[0]));
    }

    /// <summary>The same under a prefix, as some programs write it, and with the text in runs of several looks.</summary>
    [Fact]
    public void Neither_a_prefix_nor_rich_text_hides_the_weight()
    {
        var rich = string.Concat(Enumerable.Repeat($"<r><t>{new string('x', 10_000)}</t></r>", 3));
        Assert.Equal("too-large", Bounded(new Workbook { Prefix = "x" }.SharedXml(rich).Sheet(SharedCells(20_000) + "<row><broken").Build(), 20_000_000)?.Code);
    }

    [Fact]
    public void A_cell_in_the_last_corner_costs_no_sheet_full_of_cells() =>
        Assert.Null(Bounded(new Workbook().Sheet(Workbook.Row(1, "xã An Khê") + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>").Build()));

    private static string SharedCells(int count) => string.Concat(Enumerable.Range(1, count).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"));

    private static ReadProblem? Bounded(byte[] bytes, long most = 300_000_000)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = SheetReader.Read(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, most);
        return read.Problem;
    }
}

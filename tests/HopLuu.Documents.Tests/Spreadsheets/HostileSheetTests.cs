using System.Diagnostics;
using System.Text;
using HopLuu.Documents.Spreadsheets;
using Xunit;

namespace HopLuu.Documents.Tests.Spreadsheets;

/// <summary>Lists made to cost much: each is read or refused with a reason within five seconds and 300 MB.</summary>
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

    [Fact]
    public void A_long_text_that_many_cells_point_at_is_not_tidied_again_and_again()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"));
        Assert.Equal("too-large", Bounded(new Workbook().Shared(new string('x', 1_000_000)).Sheet(rows).Build())?.Code);
        Assert.Equal("too-large", Bounded(new Workbook().Shared(new string('x', 32_000)).Sheet(rows).Build())?.Code);
    }

    [Fact]
    public void A_cell_in_the_last_corner_costs_no_sheet_full_of_cells() =>
        Assert.Null(Bounded(new Workbook().Sheet(Workbook.Row(1, "xã An Khê") + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>").Build()));

    private static HopLuu.Documents.Reading.ReadProblem? Bounded(byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = SheetReader.Read(bytes);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 300_000_000, $"allocated {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes");
        return read.Problem;
    }
}

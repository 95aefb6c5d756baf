using System.Text;
using HopLuu.Documents.Spreadsheets;
using Xunit;

namespace HopLuu.Documents.Tests.Spreadsheets;

public sealed class SheetReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hopluu-sheet-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Tên đơn vị,Cấp\nxã An Khê,xã\n")]
    [InlineData("Tên đơn vị;Cấp\r\nxã An Khê;xã\r\n")]
    [InlineData("Tên đơn vị\tCấp\r\nxã An Khê\txã")]
    [InlineData("Tên đơn vị;Cấp\rxã An Khê;xã\r")]
    [InlineData("sep=;\r\nTên đơn vị;Cấp\r\nxã An Khê;xã\r\n")]
    [InlineData("\n\nTên đơn vị , Cấp \n,\n  xã  An Khê,xã\n\n")]
    public void A_list_is_read_with_the_separator_and_line_ends_it_has(string text) => Assert.Equal("Tên đơn vị|Cấp / xã An Khê|xã", Shown(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_byte_order_mark_and_the_encoding_of_Excel_leave_the_text_alone()
    {
        const string text = "Tên đơn vị;Cấp\nxã Hòa Khê;xã\n";
        Assert.Equal("Tên đơn vị|Cấp / xã Hòa Khê|xã", Shown([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal("Tên đơn vị|Cấp / xã Hòa Khê|xã", Shown([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.Replace(';', '\t'))]));
    }

    [Fact]
    public void Quoted_cells_keep_separators_quotes_and_line_breaks() =>
        Assert.Equal("Tên|Ghi chú / Phòng Kinh tế, Hạ tầng|gọi là \"phòng\" / Ban A|hai dòng", Shown(Encoding.UTF8.GetBytes("Tên,Ghi chú\n\"Phòng Kinh tế, Hạ tầng\",\"gọi là \"\"phòng\"\"\"\n\"Ban A\",\"hai\ndòng\"\n")));

    [Fact]
    public void Commas_of_a_title_and_of_names_do_not_part_cells() =>
        Assert.Equal("DANH SÁCH XÃ, THỊ TRẤN, CƠ QUAN / Tên đơn vị|Cấp / Phòng Kinh tế, Hạ tầng|huyện / xã An Khê|xã",
            Shown(Encoding.UTF8.GetBytes("DANH SÁCH XÃ, THỊ TRẤN, CƠ QUAN\nTên đơn vị;Cấp\nPhòng Kinh tế, Hạ tầng;huyện\nxã An Khê;xã\n")));

    [Fact]
    public void A_list_of_names_alone_has_one_column() => Assert.Equal("xã An Khê / xã Bình Lộc", Shown(Encoding.UTF8.GetBytes("xã An Khê\nxã Bình Lộc")));

    [Fact]
    public void A_workbook_gives_its_rows_with_empty_text_for_missing_cells() =>
        Assert.Equal("DANH SÁCH ĐƠN VỊ|| / TT|Tên đơn vị|Cấp / 1||xã", Shown(new Workbook().Sheet(
            Workbook.Row(1, "DANH SÁCH ĐƠN VỊ") + Workbook.Row(3, "TT", "Tên đơn vị", "Cấp") + Workbook.Row(4, "1", null, "xã")).Build(), "don-vi.xlsx"));

    [Fact]
    public void Numbers_formulas_and_days_are_what_the_sheet_shows() =>
        Assert.Equal("12|2,5|xã An Khê|15/5/2024|007", Shown(new Workbook().Sheet(
            "<row r=\"1\"><c r=\"A1\"><v>12</v></c><c r=\"B1\"><v>2.5</v></c><c r=\"C1\" t=\"str\"><f>\"xã \"&amp;\"An Khê\"</f><v>xã An Khê</v></c><c r=\"D1\" s=\"1\"><v>45427</v></c><c r=\"E1\" t=\"inlineStr\"><is><t>007</t></is></c></row>").Build()));

    [Fact]
    public void The_first_shown_sheet_that_holds_something_is_read() =>
        Assert.Equal("xã An Khê", Shown(new Workbook().Sheet(Workbook.Row(1, "nháp"), "hidden").Sheet("").Sheet(Workbook.Row(1, "xã An Khê")).Sheet(Workbook.Row(1, "khác")).Build()));

    [Fact]
    public void What_a_file_holds_decides_and_not_its_name()
    {
        Assert.Equal("xã An Khê", Shown(new Workbook().Sheet(Workbook.Row(1, "xã An Khê")).Build(), "don-vi.csv"));
        Assert.Equal("Tên|Cấp / xã An Khê|xã", Shown(Encoding.UTF8.GetBytes("Tên;Cấp\nxã An Khê;xã"), "don-vi.xlsx"));
    }

    [Fact]
    public void Bad_files_are_refused_with_a_reason_in_Vietnamese()
    {
        var whole = new Workbook().Sheet(Workbook.Row(1, "xã An Khê")).Build();
        Assert.Equal(("empty", "tệp rỗng"), Refusal([]));
        Assert.Equal(("damaged", "bảng tính bị hỏng"), Refusal(whole[..(whole.Length / 2)]));
        Assert.Equal(("damaged", "bảng tính bị hỏng"), Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")], "don-vi.xlsx"));
        Assert.Equal(("damaged", "bảng tính bị hỏng"), Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(("not-sheet", "tệp này không phải là bảng tính"), Refusal("%PDF-1.7 …"u8.ToArray()));
        Assert.Equal(("damaged", "bảng tính bị hỏng"), Refusal(new HopLuu.Testing.DocxBuilder().Document("<w:p/>").Build()));
    }

    [Fact]
    public void A_file_beyond_the_bound_is_refused_unread()
    {
        var path = Path.Combine(folder, "lon.csv");
        using (var file = File.Create(path))
            file.SetLength(20_000_001);
        Assert.Equal("too-large", SheetReader.Read(path).Problem?.Code);
        Assert.Equal("not-found", SheetReader.Read(Path.Combine(folder, "khong-co.xlsx")).Problem?.Code);
    }

    private string Shown(byte[] bytes, string name = "don-vi")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        var read = SheetReader.Read(path);
        Assert.Null(read.Problem);
        return string.Join(" / ", read.Rows!.Select(row => string.Join('|', row)));
    }

    private (string? Code, string Begin) Refusal(byte[] bytes, string name = "don-vi.xlsx")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        var problem = SheetReader.Read(path).Problem;
        Assert.NotNull(problem);
        return (problem.Code, problem.Message.Split([',', '.', '('])[0].Replace(" hoặc được đặt mật khẩu nên không đọc được", "", StringComparison.Ordinal));
    }
}

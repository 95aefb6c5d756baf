using HopLuu.Documents.Writing;
using Xunit;

namespace HopLuu.Documents.Tests.Writing;

public sealed class TitleLinesTests
{
    private const int PageWidth = 9356;

    [Fact]
    public void A_title_that_fits_on_a_line_is_left_as_it_is() =>
        Assert.Equal("về công tác dân vận", TitleLines.Break("về công tác dân vận", 14, bold: true, PageWidth));

    [Theory]
    [InlineData("sơ kết 03 năm thực hiện Nghị quyết số 08-NQ/HU của Ban Chấp hành Đảng bộ huyện về chuyển đổi số ở cơ sở giai đoạn 2021 - 2025, định hướng đến năm 2030")]
    [InlineData("tổng kết 10 năm thực hiện Chỉ thị số 11-CT/TW, ngày 13/4/2007 của Bộ Chính trị về “Tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài”")]
    [InlineData("kết quả thực hiện chương trình phát triển kinh tế tập thể, hợp tác xã nông nghiệp và phong trào thi đua của nông dân trên địa bàn huyện năm 2023")]
    public void A_line_ends_after_a_comma_or_before_a_word_that_opens_a_phrase_and_never_inside_a_date_or_range(string title)
    {
        var lines = TitleLines.Break(title, 14, bold: true, PageWidth).Split('\n');

        Assert.Equal(title, string.Join(' ', lines));
        Assert.InRange(lines.Length, 2, 4);
        Assert.All(lines, line => Assert.True(TextWidth.Twips(line, 14, bold: true) <= PageWidth));
        Assert.True(lines.Min(line => TextWidth.Twips(line, 14, bold: true)) * 2 > lines.Max(line => TextWidth.Twips(line, 14, bold: true)));
        Assert.All(lines.SkipLast(1), line => Assert.DoesNotContain(line[(line.LastIndexOf(' ') + 1)..], (string[])["của", "về", "ngày", "năm", "-", "cơ", "hợp", "tác", "Trung", "nông", "địa"]));
    }
}

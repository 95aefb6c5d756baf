using System.Text;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Vietnamese;
using Xunit;

namespace HopLuu.Documents.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Long = "Cấp cơ sở tổ chức đánh giá, xây dựng báo cáo năm năm thực hiện Kết";

    [Fact]
    public void Each_line_is_a_paragraph() => Assert.Equal(["KẾ HOẠCH", "1. Nội dung", "Văn bản."], Reading.OfText("KẾ HOẠCH\n1. Nội dung\r\n\r\nVăn bản.\n").Texts());

    [Fact]
    public void A_sentence_cut_at_a_page_end_is_put_together() => Assert.Equal([Long + " luận số 12-KL/TW;"], Reading.OfText($"{Long}\n\nluận số 12-KL/TW;").Texts());

    [Theory]
    [InlineData(Long + ".", "tiếp theo")]
    [InlineData("Tiêu đề ngắn", "chữ thường")]
    [InlineData(Long, "Chữ hoa mở câu mới")]
    [InlineData(Long, "a) mục mới")]
    [InlineData(Long, "- mục mới")]
    public void Other_lines_are_not_joined(string first, string second) => Assert.Equal([first, second], Reading.OfText($"{first}\n\n{second}").Texts());

    [Fact]
    public void A_file_wrapped_at_a_width_is_unwrapped()
    {
        const string words = "Thực hiện chủ trương của cấp trên về công tác khuyến học ở các xã, thị trấn và Ban Chỉ đạo đã ban hành kế hoạch";
        var text = string.Join('\n', Enumerable.Range(0, 12).Select(i => (i % 3 == 2 ? words[..40] : words[..72]) + (i % 3 == 2 ? ".\n" : "")));
        Assert.Equal(4, Reading.OfText(text).Paragraphs().Count);
    }

    [Fact]
    public void Stars_become_bold_and_italic()
    {
        var paragraph = Reading.OfText("- **Cấp cơ sở:** gửi *trước* ngày **15/5/2024**.").Paragraphs()[0];
        Assert.Equal("- Cấp cơ sở: gửi trước ngày 15/5/2024.", paragraph.Text);
        Assert.Equal(["Cấp cơ sở:", "15/5/2024"], paragraph.Runs.Where(run => run.Bold).Select(run => run.Text));
        Assert.Equal(["trước"], paragraph.Runs.Where(run => run.Italic).Select(run => run.Text));
    }

    [Fact]
    public void Bold_goes_on_over_the_lines_of_a_block_and_ends_with_it()
    {
        var paragraphs = Reading.OfText("**ĐỀ CƯƠNG\nSơ kết năm năm**\n\nNội dung").Paragraphs();
        Assert.Equal([true, true, false], paragraphs.Select(paragraph => paragraph.IsBold));
        Assert.Equal(["ĐỀ CƯƠNG", "Sơ kết năm năm", "Nội dung"], paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("* mục một")]
    [InlineData("* Kết quả đạt được: tốt")]
    [InlineData("2 * 3 = 6")]
    [InlineData("**chưa đóng")]
    [InlineData("*****")]
    public void Stars_that_are_no_emphasis_stay(string line) => Assert.Equal([line], Reading.OfText(line).Texts());

    [Fact]
    public void Markdown_headings_have_their_level_and_rules_break_the_page()
    {
        var paragraphs = Reading.OfText("# KẾ HOẠCH\n\n## I. Mục đích\n\n---\n\nĐề cương\n", "a.md").Paragraphs();
        Assert.Equal([("KẾ HOẠCH", 1, false), ("I. Mục đích", 2, false), ("Đề cương", null, true)], paragraphs.Select(paragraph => (paragraph.Text, paragraph.Level, paragraph.BreakBefore)));
    }

    [Fact]
    public void Tables_of_markdown_are_tables()
    {
        var table = Reading.OfText("| STT | Chỉ tiêu |\n|---|---|\n| 1 | **Số** hộ |\n").Blocks.OfType<Table>().Single();
        Assert.Equal(2, table.ColumnCount);
        Assert.Equal((true, "Số hộ"), (table.Rows[0].IsHeader, table.Rows[1].Cells[1].Text));
    }

    [Fact]
    public void A_form_feed_or_a_wide_gap_breaks_the_page()
    {
        var paragraphs = Reading.OfText("Lưu VT.\n\fPHỤ LỤC 1\n\n\n\nĐỀ CƯƠNG\n\nI. Mở đầu").Paragraphs();
        Assert.Equal([false, true, true, false], paragraphs.Select(paragraph => paragraph.BreakBefore));
        Assert.Equal("PHỤ LỤC 1", paragraphs[1].Text);
    }

    [Fact]
    public void A_line_centred_by_spaces_is_centred() => Assert.Equal([Alignment.Center, Alignment.Start], Reading.OfText("               BÁO CÁO\n    Thực hiện").Paragraphs().Select(paragraph => paragraph.Alignment));

    public static TheoryData<string, byte[], SourceEncoding> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Huyện ủy"), SourceEncoding.Unicode },
        { "UTF-8 BOM", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("Huyện ủy")], SourceEncoding.Unicode },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Huyện ủy")], SourceEncoding.Unicode },
        { "UTF-16BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Huyện ủy")], SourceEncoding.Unicode },
        { "NFD", Encoding.UTF8.GetBytes("Huye\u0323\u0302n u\u0309y"), SourceEncoding.UnicodeDecomposed },
        { "TCVN3", Encoding.Latin1.GetBytes("HuyÖn ñy"), SourceEncoding.Tcvn3 },
        { "VNI", Encoding.Latin1.GetBytes("Huyeän uûy"), SourceEncoding.Vni },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_read(string name, byte[] bytes, SourceEncoding encoding)
    {
        var document = DocumentReader.Read(new MemoryStream(bytes), "a.txt").Document!;
        Assert.Equal((name, "Huyện ủy", encoding), (name, VietnameseText.Canonical(document.Texts()[0]), document.Encoding));
    }
}

using HopLuu.Documents.Model;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

/// <summary>A letter (công văn): no name of kind, the subject under the number, Kính gửi before the text.</summary>
public sealed class LetterTests
{
    [Fact]
    public void The_subject_of_a_Party_letter_stands_under_the_number_in_italics()
    {
        var cell = Of(Sample.Party with { Addressees = ["Đảng ủy xã A"], NumberTail = "-CV/HU", Subject = "đôn đốc gửi báo cáo" }).Read().Blocks.OfType<Table>().First().Rows[1].Cells[0];
        Assert.Equal("Số      -CV/HU\nVề việc đôn đốc gửi báo cáo", cell.Text);
        Assert.True(cell.Blocks.OfType<Paragraph>().Last().IsItalic);
    }

    [Fact]
    public void That_of_a_State_letter_begins_with_Vv()
    {
        var cell = Of(Sample.State with { Addressees = ["UBND xã A"], NumberTail = "/UBND-VHTT", Subject = "đôn đốc gửi báo cáo" }).Read().Blocks.OfType<Table>().First().Rows[1].Cells[0];
        Assert.Equal("Số:      /UBND-VHTT\nV/v đôn đốc gửi báo cáo", cell.Text);
        Assert.False(cell.Blocks.OfType<Paragraph>().Last().IsItalic);
    }

    [Fact]
    public void One_addressee_stands_on_the_line_several_below_it_and_no_title_is_written()
    {
        Assert.Equal(["Kính gửi: UBND xã A"], Head(["UBND xã A"]));
        Assert.Equal(["Kính gửi:", "- UBND xã A;", "- UBND xã B."], Head(["UBND xã A", "UBND xã B"]));
        Assert.Empty(Of(Sample.State with { Addressees = ["UBND xã A", "UBND xã B"] }).Faults());

        static IEnumerable<string> Head(string[] names) => Of(Sample.State with { Addressees = names, Body = [] }).Read().Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).Where(text => text.Length > 0);
    }
}

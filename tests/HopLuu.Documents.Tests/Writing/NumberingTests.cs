using CsCheck;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;

namespace HopLuu.Documents.Tests.Writing;

public sealed class NumberingTests
{
    // Level (L for an item of a list) and number of each paragraph.
    [Theory]
    [InlineData("1PHẦN THỨ NHẤT|2I.|31.|32.|2II.|31.|4a)|4b)|4c)|4d)|4đ)|4e)|4g)|1PHẦN THỨ HAI|2I.|31.|1PHẦN THỨ BA")]
    [InlineData("1A.|2I.|31.|41.1.|51.1.1.|51.1.2.|41.2.|32.|42.1.|2II.|31.|1B.|2I.|1C.|1D.")]
    [InlineData("1I-|21-|22-|1II-|21-|1III-|1IV-|1V-")]
    [InlineData("11.|21.1.|31.1.1.|31.1.2.|21.2.|12.|22.1.|32.1.1.|15.|25.3.|25.4.")]
    [InlineData("1Phần I|2I.|2II.|1Phần II|2I.|1Chương III|2Mục 1|2Mục 2|2Điều 4.|2Điều 5.|2Điều 7.")]
    [InlineData("1I.|11.|1II.|12.|1III.")]
    [InlineData("1I.|21.|L-|L-|L+|22.|La)|Lb)|23.|La)|Lb)|L-|Lc)|1II.|21.|L1.|L2.|L1.|L2.|L3.")]
    [InlineData("1I.|21.1|21.2|1II.|22.1|22.2|32.2.1")]
    [InlineData("1I.|33.|33.|31.|32)|4i)|4ii)|4iii)|4iv)|4v)|1C.|1D.|1I.|1V.|1X.")]
    [InlineData("1PHẦN 1:|2I|2II|2III.|31/|32/|2IV.|31/|L*|L•|L–|L1)|L2)|L(a)|L(b)|L(1)|L(2)")]
    public void Word_shows_every_number_as_the_outline_has_it(string habit)
    {
        var numbers = habit.Split('|');
        var blocks = numbers.Select((number, i) => (Block)Numbered(number[0], number[1..], i)).ToList();
        var read = WrittenFile.Of(Sample.Party with { Body = blocks }).Paragraphs;
        Assert.Equal(numbers.Select(number => number[1..]), read.Where(paragraph => paragraph.Text.TrimStart().StartsWith("ý thứ", StringComparison.Ordinal)).Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void One_list_carries_an_outline_that_counts_on_by_itself()
    {
        var file = WrittenFile.Of(Sample.Party with { Body = [Sample.Heading(1, "I.", "Một"), Sample.Heading(2, "1.", "Một"), Sample.Heading(2, "2.", "Hai"), Sample.Heading(1, "II.", "Hai"), Sample.Heading(2, "1.", "Một")] });
        Assert.Single(file.Part("word/numbering.xml").Elements(WrittenFile.W + "num"));
    }

    [Fact]
    public void A_restart_is_an_override_not_a_second_format()
    {
        var file = WrittenFile.Of(Sample.Party with { Body = [Sample.Item(1, "a)", "Một"), Sample.Item(1, "b)", "Hai"), Sample.Text("Chen."), Sample.Item(1, "a)", "Một")] });
        var numbering = file.Part("word/numbering.xml");
        Assert.Single(numbering.Elements(WrittenFile.W + "abstractNum"));
        Assert.Single(numbering.Descendants(WrittenFile.W + "startOverride"));
    }

    [Fact]
    public void A_number_no_list_can_show_is_typed()
    {
        var read = WrittenFile.Of(Sample.Party with { Body = [Sample.Heading(1, "50%1.", "Tỷ lệ"), Sample.Text("Hết.")] }).Paragraphs;
        Assert.Contains(read, paragraph => paragraph.Number is null && paragraph.Text == "50%1. Tỷ lệ");
    }

    [Fact]
    public void Any_sequence_of_numbers_is_shown_as_asked()
    {
        var number = Gen.OneOf(
            Gen.OneOf("PHẦN THỨ NHẤT", "Phần II", "I.", "II.", "III.", "IV.", "1.", "2.", "3.", "1.1.", "1.2.", "2.1.", "2.1.1.", "a)", "b)", "c)", "đ)", "i)", "v)", "-", "+", "C.", "D."),
            Gen.Int[1, 4000].Select(value => $"{value}."),
            Gen.String[Gen.Char["IVX1209abđ.)-/ %"], 1, 8].Where(text => text.Trim() == text));
        var paragraph = Gen.Select(Gen.OneOf('1', '2', '3', '4', '9', 'L', 'M'), number);
        paragraph.Array[1, 40].Sample(sequence =>
        {
            var blocks = sequence.Select((item, i) => (Block)Numbered(item.Item1, item.Item2, i)).ToList();
            var file = WrittenFile.Of(Sample.Party with { Body = [.. blocks, Sample.Text("Hết.")] });
            var shown = file.Paragraphs.Where(read => read.Text.Contains("ý thứ", StringComparison.Ordinal)).Select(Shown);
            Assert.Equal(sequence.Select((item, i) => $"{item.Item2} ý thứ {i};"), shown);
        }, iter: 200, threads: 1);
    }

    private static string Shown(Paragraph paragraph) => paragraph.Number is { } number ? $"{number} {paragraph.Text.TrimStart()}" : paragraph.Text.Replace('\n', ' ');

    private static Paragraph Numbered(char level, string number, int i) => level switch
    {
        'L' => Sample.Item(1, number, $"ý thứ {i};"),
        'M' => Sample.Item(2, number, $"ý thứ {i};"),
        _ => Sample.Heading(level - '0', number, $"ý thứ {i};"),
    };
}

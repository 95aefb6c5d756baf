using System.Diagnostics;
using CsCheck;

namespace HopLuu.Vietnamese.Tests;

public sealed class SentencesTests
{
    public static TheoryData<string> Examples()
    {
        using var stream = typeof(SentencesTests).Assembly.GetManifestResourceStream("sentences.md")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim())];
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Sentences_end_as_the_specification_says(string example)
    {
        // "¦" marks a boundary that was typed without a space.
        var text = example.Replace(" | ", " ", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal);
        Assert.Equal(example.Split([" | ", "¦"], StringSplitOptions.None), Sentences.Split(text).Select(span => span.Of(text)));
    }

    [Fact]
    public void Enumerations_are_parted_for_matching_only()
    {
        var text = "Đã tổ chức 12 hội nghị tuyên truyền; mở 5 lớp tập huấn cho cán bộ (thôn; xã; trường); trao 30 suất học bổng; v.v. Kết quả tốt.";
        Assert.Equal(
            ["Đã tổ chức 12 hội nghị tuyên truyền", "mở 5 lớp tập huấn cho cán bộ (thôn; xã; trường)", "trao 30 suất học bổng; v.v.", "Kết quả tốt."],
            Sentences.SplitStatements(text).Select(span => span.Of(text)));
    }

    [Fact]
    public void A_short_piece_stays_with_the_next_one()
    {
        var text = "Đã họp; mở 5 lớp tập huấn; trao 30 suất học bổng cho học sinh.";
        Assert.Equal(["Đã họp; mở 5 lớp tập huấn", "trao 30 suất học bổng cho học sinh."], Sentences.SplitStatements(text).Select(span => span.Of(text)));
    }

    [Fact]
    public void Short_pieces_are_not_statements()
    {
        var text = "Căn cứ điểm a; điểm b; khoản 2.";
        Assert.Single(Sentences.SplitStatements(text));
    }

    [Fact]
    public void No_visible_character_is_lost() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aB.1 ;()“”\"!?…-/\n\tTP"], 0, 60]).Sample(text =>
        {
            var (end, lost) = (0, "");
            foreach (var span in Sentences.Split(text))
            {
                Assert.True(span.Start >= end && span.End <= text.Length && span.Length > 0);
                (lost, end) = (lost + text[end..span.Start], span.End);
            }
            Assert.True(string.IsNullOrWhiteSpace(lost + text[end..]));
            foreach (var span in Sentences.SplitStatements(text))
            {
                Assert.True(span.Start >= 0 && span.End <= text.Length && span.Length > 0);
            }
        });

    [Theory]
    [InlineData("(")]
    [InlineData("a. ")]
    [InlineData("“. ")]
    [InlineData("1. ")]
    [InlineData(".")]
    [InlineData("; a b c d")]
    public void Splitting_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Sentences.SplitStatements(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }
}

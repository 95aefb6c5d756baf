using CsCheck;

namespace HopLuu.Vietnamese.Tests;

public sealed class VietnameseTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String, Gen.String[Gen.Char["aeoyuUOYqQdđĐÐ \u00A0\u00AD\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323ủỷếệ–…-_“”.\t"], 0, 40]);

    [Fact]
    public void Marks_compose_in_either_order()
    {
        foreach (var (letter, bare, shape, tone) in Alphabet.Letters())
        {
            Assert.Equal(letter.ToString(), VietnameseText.Compose(bare + shape + tone));
            Assert.Equal(letter.ToString(), VietnameseText.Compose(bare + tone + shape));
            Assert.Equal(letter.ToString(), VietnameseText.Compose(VietnameseText.Compose(bare + tone) + shape));
        }
    }

    [Fact]
    public void Composed_text_is_returned_as_the_same_string()
    {
        var text = "Kết luận số 49-KL/TW, ngày 10/5/2019";
        Assert.Same(text, VietnameseText.Compose(text));
        Assert.Same(text, VietnameseText.Tidy(text));
        var folded = VietnameseText.Fold(text);
        Assert.Same(folded, VietnameseText.Fold(folded));
    }

    [Theory]
    [InlineData("n\u0303", "ñ")]
    [InlineData("A\u030A", "Å")]
    [InlineData("e\u0340", "è")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("b\u0301", "b\u0301")]
    [InlineData("", "")]
    public void Other_Latin_letters_compose_and_stray_marks_stay(string text, string expected) => Assert.Equal(expected, VietnameseText.Compose(text));

    [Theory]
    [InlineData("Uỷ ban – Xã Đông Lạc ", "uy ban - xa dong lac")]
    [InlineData("ỦY BAN", "uy ban")]
    [InlineData("hoà", "hoa")]
    [InlineData("Ðảng uỷ", "dang uy")]
    [InlineData("số\u00A049\u201149\u00AD", "so 49-49")]
    [InlineData("“Cả nước…” ‘thi đua’", "\"ca nuoc...\" 'thi dua'")]
    [InlineData(" \t\n ", "")]
    [InlineData("100 m²", "100 m2")]
    public void Folding_follows_its_description(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Theory]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("HOÀ BÌNH", "HÒA BÌNH")]
    [InlineData("hoàn thành", "hoàn thành")]
    [InlineData("hòan thành", "hoàn thành")]
    [InlineData("thuý, khoẻ", "thúy, khỏe")]
    [InlineData("quý, Quỳnh, qúy", "quý, Quỳnh, quý")]
    [InlineData("hùynh", "huỳnh")]
    [InlineData("khuỷu tay, thuyền", "khuỷu tay, thuyền")]
    [InlineData("Ðảng", "Đảng")]
    public void The_canonical_form_has_one_place_for_the_tone_mark(string text, string expected) => Assert.Equal(expected, VietnameseText.Canonical(text));

    [Theory]
    [InlineData("  – Tổ  chức\u00A0học tập", "- Tổ chức học tập")]
    [InlineData("49–KL/TW", "49-KL/TW")]
    [InlineData("Hưng Yên – Kim Động", "Hưng Yên – Kim Động")]
    [InlineData("xã\u00AD hội\u200B", "xã hội")]
    [InlineData("2019\u20112024", "2019-2024")]
    public void Tidying_follows_its_description(string text, string expected) => Assert.Equal(expected, VietnameseText.Tidy(text));

    [Fact]
    public void Folding_does_not_depend_on_composition() =>
        AnyText.Sample(text =>
        {
            var folded = VietnameseText.Fold(text);
            return folded == VietnameseText.Fold(VietnameseText.Compose(text))
                && folded == VietnameseText.Fold(Alphabet.Decompose(text))
                && folded == VietnameseText.Fold(VietnameseText.Canonical(text))
                && folded == VietnameseText.Fold(folded);
        });

    [Fact]
    public void Every_normal_form_is_stable() =>
        AnyText.Sample(text =>
        {
            var (composed, tidy) = (VietnameseText.Compose(text), VietnameseText.Tidy(text));
            // Only where no mark is left over: moving a tone away may free its letter for a stray one.
            var canonical = VietnameseText.Canonical(string.Concat(composed.Where(c => c is < '\u0300' or > '\u036F')));
            return composed == VietnameseText.Compose(composed) && tidy == VietnameseText.Tidy(tidy) && canonical == VietnameseText.Canonical(canonical)
                && VietnameseText.Canonical(text).Length == composed.Length;
        });

    [Fact]
    public void A_folded_text_leads_back_to_its_source() =>
        AnyText.Sample(text =>
        {
            var folded = FoldedText.Of(text);
            Assert.Equal(VietnameseText.Fold(text), folded.Text);
            for (var i = 0; i < folded.Text.Length; i++)
            {
                var span = folded.ToSource(new TextSpan(i, 1));
                Assert.InRange(span.Start, 0, text.Length - 1);
                Assert.InRange(span.End, span.Start + 1, text.Length);
                // The three points of "…" all lead to the one character.
                var piece = VietnameseText.Fold(span.Of(text)).Trim();
                Assert.StartsWith(piece == "..." ? "." : piece, folded.Text[i..].Trim(), StringComparison.Ordinal);
            }
        });

    [Fact]
    public void A_find_in_folded_text_is_cited_from_the_source()
    {
        var folded = FoldedText.Of("Đảng  uy\u0309 – Hội… đồng nhân dân");
        var at = folded.Text.IndexOf("dang uy", StringComparison.Ordinal);
        Assert.Equal("Đảng  uy\u0309", folded.ToSource(new TextSpan(at, 7)).Of(folded.Source));
        at = folded.Text.IndexOf("dong nhan", StringComparison.Ordinal);
        Assert.Equal("đồng nhân", folded.ToSource(new TextSpan(at, 9)).Of(folded.Source));
    }
}

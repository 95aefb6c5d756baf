using HopLuu.Documents.Model;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class NumberingTests
{
    private static string Definition(int id, string inner) => $"<w:abstractNum w:abstractNumId=\"{id}\">{inner}</w:abstractNum>";

    private static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string?[] Numbers(string numbering, params string[] pieces) => Reading.Of(new DocxBuilder().Numbering(numbering).Add(pieces)).Numbers();

    private static string Outline => Definition(0,
        Level(0, "upperRoman", "PHẦN %1.") + Level(1, "decimal", "%2.") + Level(2, "decimal", "%2.%3.") + Level(3, "lowerLetter", "%4)"));

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("upperRoman", 4, "IV")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("upperLetter", 2, "B")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerLetter", 53, "aaa")]
    [InlineData("cardinalText", 1, "Một")]
    [InlineData("cardinalText", 15, "Mười lăm")]
    [InlineData("cardinalText", 21, "Hai mươi mốt")]
    [InlineData("ordinalText", 1, "Thứ nhất")]
    [InlineData("ordinalText", 4, "Thứ tư")]
    [InlineData("none", 7, "")]
    [InlineData("numberInDash", 7, "- 7 -")]
    [InlineData("ideographDigital", 7, "7")]
    [InlineData("upperRoman", 0, "0")]
    [InlineData("lowerLetter", -3, "-3")]
    public void A_number_is_shown_in_the_format_of_its_level(string format, int number, string shown) =>
        Assert.Equal(shown, HopLuu.Documents.Reading.Word.NumberFormats.Format(number, format));

    [Fact]
    public void Levels_count_on_their_own_and_start_again_under_the_next_outer_number() =>
        Assert.Equal(["PHẦN I.", "1.", "2.", "2.1.", "2.2.", "a)", "PHẦN II.", "1.", "1.1."], Numbers(Outline + List(1, 0),
            Item("A", 1), Item("B", 1, 1), Item("C", 1, 1), Item("D", 1, 2), Item("E", 1, 2), Item("F", 1, 3), Item("G", 1), Item("H", 1, 1), Item("I", 1, 2)));

    [Fact]
    public void Plain_paragraphs_between_do_not_end_a_list() =>
        Assert.Equal(["1.", null, "2."], Numbers(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0), Item("A", 1), P("chữ"), Item("B", 1)));

    [Fact]
    public void Lists_of_one_definition_count_together() =>
        Assert.Equal(["1.", "2.", "3."], Numbers(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 0), Item("A", 1), Item("B", 2), Item("C", 1)));

    [Fact]
    public void A_start_override_begins_anew_only_where_its_list_is_first_used() =>
        Assert.Equal(["1.", "2.", "1.", "2.", "3."], Numbers(
            Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"),
            Item("A", 1), Item("B", 1), Item("C", 2), Item("D", 2), Item("E", 2)));

    [Fact]
    public void A_level_override_brings_its_own_format() =>
        Assert.Equal(["(a)", "(b)"], Numbers(
            Definition(0, Level(0, "decimal", "%1.")) + List(1, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "lowerLetter", "(%1)")}</w:lvlOverride>"),
            Item("A", 1), Item("B", 1)));

    [Fact]
    public void A_level_may_start_elsewhere() =>
        Assert.Equal(["3.", "4."], Numbers(Definition(0, Level(0, "decimal", "%1.", start: 3)) + List(1, 0), Item("A", 1), Item("B", 1)));

    [Fact]
    public void An_outer_level_not_used_yet_is_shown_with_its_start() =>
        Assert.Equal(["1.1.", "1.2."], Numbers(Definition(0, Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2.")) + List(1, 0), Item("A", 1, 1), Item("B", 1, 1)));

    [Fact]
    public void A_level_that_never_restarts_counts_through() =>
        Assert.Equal(["I.", "1.", "II.", "2."], Numbers(
            Definition(0, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")) + List(1, 0),
            Item("A", 1), Item("B", 1, 1), Item("C", 1), Item("D", 1, 1)));

    [Fact]
    public void A_level_may_restart_only_under_a_named_outer_level() =>
        Assert.Equal(["A.", "1.", "a.", "2.", "b.", "B.", "1.", "a."], Numbers(
            Definition(0, Level(0, "upperLetter", "%1.") + Level(1, "decimal", "%2.") + Level(2, "lowerLetter", "%3.", "<w:lvlRestart w:val=\"1\"/>")) + List(1, 0),
            Item("1", 1), Item("2", 1, 1), Item("3", 1, 2), Item("4", 1, 1), Item("5", 1, 2), Item("6", 1), Item("7", 1, 1), Item("8", 1, 2)));

    [Fact]
    public void Legal_numbering_shows_every_level_as_a_decimal() =>
        Assert.Equal(["I.", "1.1."], Numbers(Definition(0, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2.", "<w:isLgl/>")) + List(1, 0), Item("A", 1), Item("B", 1, 1)));

    [Fact]
    public void A_level_of_format_none_keeps_only_its_words()
    {
        Assert.Equal(["MỞ ĐẦU"], Numbers(Definition(0, Level(0, "none", "MỞ ĐẦU")) + List(1, 0), Item("A", 1)));
        Assert.Equal([null], Numbers(Definition(0, Level(0, "none", "")) + List(1, 0), Item("A", 1)));
    }

    [Theory]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0A7", "Wingdings", "▪")]
    [InlineData("\uF0FC", "Wingdings", "✓")]
    [InlineData("\uF02D", "Symbol", "-")]
    [InlineData("o", "Courier New", "○")]
    [InlineData("-", "Times New Roman", "-")]
    [InlineData("+", "Times New Roman", "+")]
    [InlineData("–", "Times New Roman", "–")]
    public void Bullets_are_shown_as_the_mark_that_their_font_draws(string text, string font, string shown) =>
        Assert.Equal([shown], Numbers(
            Definition(0, Level(0, "bullet", text).Replace("</w:lvl>", $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr></w:lvl>", StringComparison.Ordinal)) + List(1, 0),
            Item("A", 1)));

    [Fact]
    public void A_style_brings_its_list_and_the_level_that_names_the_style()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
            <w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;
        var document = Reading.Of(new DocxBuilder().Styles(styles)
            .Numbering(Definition(0, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>") + Level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>") + Level(2, "decimal", "%2.%3.")) + List(1, 0))
            .Add(P("A", "<w:pStyle w:val=\"H1\"/>"), P("B", "<w:pStyle w:val=\"H2\"/>"), P("C", "<w:pStyle w:val=\"H3\"/>"), P("D", "<w:pStyle w:val=\"H2\"/>")));
        Assert.Equal(["I.", "1.", "1.1.", "2."], document.Numbers());
        Assert.All(document.Paragraphs(), paragraph => Assert.Equal(ParagraphKind.Heading, paragraph.Kind));
        Assert.Equal([1, 2, 3, 2], document.Paragraphs().Select(paragraph => paragraph.Level!.Value));
    }

    [Fact]
    public void A_list_of_zero_takes_the_number_of_the_style_away()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        var document = Reading.Of(new DocxBuilder().Styles(styles).Numbering(Definition(0, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>")) + List(1, 0))
            .Add(P("MỞ ĐẦU", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), P("A", "<w:pStyle w:val=\"H1\"/>")));
        Assert.Equal([null, "I."], document.Numbers());
    }

    [Fact]
    public void A_linked_numbering_style_gives_its_definition()
    {
        const string styles = """<w:style w:type="numbering" w:styleId="DeMuc"><w:name w:val="De muc"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>""";
        var document = Reading.Of(new DocxBuilder().Styles(styles)
            .Numbering(Definition(0, "<w:numStyleLink w:val=\"DeMuc\"/>") + Definition(1, "<w:styleLink w:val=\"DeMuc\"/>" + Level(0, "upperLetter", "%1-")) + List(1, 0) + List(5, 1))
            .Add(Item("A", 1), Item("B", 5)));
        Assert.Equal(["A-", "B-"], document.Numbers());
    }

    [Fact]
    public void An_automatic_item_is_no_part_of_the_text_and_keeps_its_level()
    {
        var item = Reading.Of(new DocxBuilder().Numbering(Outline + List(1, 0)).Add(Item("Nội dung", 1, 1))).Paragraphs()[0];
        Assert.Equal(("Nội dung", ParagraphKind.ListItem, 2), (item.Text, item.Kind, item.Level));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(-1)]
    public void A_list_that_does_not_exist_numbers_nothing(int list) => Assert.Equal([null], Numbers(Outline + List(1, 0), Item("A", list)));

    [Fact]
    public void Numbers_count_on_through_tables_and_text_boxes() =>
        Assert.Equal(["1.", "3."], Numbers(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0),
            Item("A", 1), $"<w:tbl><w:tblPr/><w:tr><w:tc>{Item("B", 1)}</w:tc></w:tr></w:tbl>", Item("C", 1)));

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_takes_no_number_of_its_own() =>
        Assert.Equal(["1."], Numbers(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0),
            Paragraph(R("Một "), "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>"), Item("hai", 1)));
}

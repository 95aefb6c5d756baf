using HopLuu.Documents.Model;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>Notes are numbered as the document says (ISO 29500-1 §17.11).</summary>
public sealed class NoteMarkTests
{
    private static string Foot(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    private static string End(int id) => $"<w:r><w:endnoteReference w:id=\"{id}\"/></w:r>";

    private static string SectionEnd(string inner) => $"<w:sectPr>{inner}</w:sectPr>";

    private static DocxBuilder With(params string[] body) => new DocxBuilder().Add(body)
        .Footnotes(string.Concat(Enumerable.Range(1, 6).Select(id => $"<w:footnote w:id=\"{id}\">{P("ghi chú " + id)}</w:footnote>")))
        .Endnotes(string.Concat(Enumerable.Range(1, 6).Select(id => $"<w:endnote w:id=\"{id}\">{P("chú cuối " + id)}</w:endnote>")));

    private static DocxBuilder Settings(DocxBuilder package, string inner) => package.Part("settings", "settings", $"<w:settings {Namespaces}><w:zoom w:percent=\"100\"/>{inner}</w:settings>");

    private static string[] Marks(DocxBuilder package) => [.. Reading.Of(package).Notes.Select(note => note.Mark)];

    [Fact]
    public void Footnotes_count_in_figures_and_endnotes_in_small_roman_numbers_where_nothing_is_said() =>
        Assert.Equal(["1", "2", "i", "ii"], Marks(With(Paragraph(R("a") + Foot(1) + Foot(2) + End(1) + End(2)))));

    [Fact]
    public void The_settings_give_format_and_start() =>
        Assert.Equal(["c", "d", "1"], Marks(Settings(With(Paragraph(R("a") + Foot(1) + Foot(2) + End(1))),
            "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr><w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>")));

    /// <summary>LibreOffice says it in each section, and a section says so only at its end.</summary>
    [Fact]
    public void A_section_outranks_the_settings() =>
        Assert.Equal(["I", "2"], Marks(Settings(With(
            Paragraph(R("a") + Foot(1)), P("hết", SectionEnd("<w:footnotePr><w:numFmt w:val=\"upperRoman\"/></w:footnotePr>")), Paragraph(R("b") + Foot(2)), SectionEnd("")),
            "<w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr>")));

    [Fact]
    public void The_paragraph_that_ends_a_section_belongs_to_it() =>
        Assert.Equal(["I", "II", "3"], Marks(With(
            Paragraph(R("a") + Foot(1)), Paragraph(R("hết") + Foot(2), SectionEnd("<w:footnotePr><w:numFmt w:val=\"upperRoman\"/></w:footnotePr>")), Paragraph(R("b") + Foot(3)), SectionEnd(""))));

    [Fact]
    public void Numbers_begin_again_in_each_section_where_the_file_says_so()
    {
        const string again = "<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>";
        Assert.Equal(["1", "2", "1", "i", "ii"], Marks(With(
            Paragraph(R("a") + Foot(1) + Foot(2) + End(1), SectionEnd(again)), Paragraph(R("b") + Foot(3) + End(2)), SectionEnd(again))));
    }

    [Fact]
    public void Numbers_that_begin_again_on_each_page_go_on_because_pages_are_not_known() =>
        Assert.Equal(["1", "2"], Marks(Settings(With(Paragraph(R("a") + Foot(1)), P("b", "<w:pageBreakBefore/>"), Paragraph(R("c") + Foot(2))), "<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>")));

    [Fact]
    public void A_mark_of_its_own_takes_no_number() =>
        Assert.Equal(["*", "1"], Marks(With(Paragraph("<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>" + Foot(2)))));

    [Theory]
    [InlineData("none")]
    [InlineData("khác")]
    public void A_format_that_shows_nothing_or_is_unknown_counts_in_figures(string format) =>
        Assert.Equal(["1"], Marks(Settings(With(Paragraph(R("a") + Foot(1))), $"<w:footnotePr><w:numFmt w:val=\"{format}\"/></w:footnotePr>")));
}

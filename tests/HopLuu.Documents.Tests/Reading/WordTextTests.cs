using HopLuu.Documents.Model;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class WordTextTests
{
    private static string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";

    [Fact]
    public void Runs_of_one_look_are_one_run_and_looks_are_kept()
    {
        var paragraph = Reading.Of(Paragraph(R("Kết quả", "<w:b/>") + R(" đạt được:", "<w:b/><w:color w:val=\"FF0000\"/>") + R(" tốt", "<w:i/><w:sz w:val=\"28\"/>"))).Paragraphs()[0];
        Assert.Equal([new Run("Kết quả đạt được:", Bold: true), new Run(" tốt", Italic: true, Size: 14)], paragraph.Runs);
    }

    [Fact]
    public void Bold_in_a_paragraph_style_and_a_character_style_cancel_each_other()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """;
        var runs = Reading.Of(new DocxBuilder().Styles(styles).Add(Paragraph(R("a") + R("b", "<w:rStyle w:val=\"Manh\"/>") + R("c", "<w:b w:val=\"0\"/>"), "<w:pStyle w:val=\"Dam\"/>"))).Paragraphs()[0].Runs;
        Assert.Equal([true, false], runs.Select(run => run.Bold));
        Assert.Equal("bc", runs[1].Text);
    }

    [Fact]
    public void Tabs_breaks_and_special_hyphens_become_characters() =>
        Assert.Equal("a\tb\nc-đd\ne", Reading.Of(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>đ</w:t><w:softHyphen/><w:t>d</w:t><w:cr/><w:t>e</w:t><w:lastRenderedPageBreak/></w:r></w:p>").Texts()[0]);

    [Fact]
    public void Odd_spaces_become_spaces_and_invisible_characters_go() =>
        Assert.Equal("số 49-KL/TW ngày", Reading.Of(P("số\u00A049\u2011KL/TW\u200B ng\u00ADày")).Texts()[0]);

    [Fact]
    public void Symbols_are_read_by_their_font() =>
        Assert.Equal("☑→•", Reading.Of(Paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>")).Texts()[0]);

    [Fact]
    public void Decomposed_letters_are_composed_even_when_a_run_parts_letter_and_mark()
    {
        var document = Reading.Of(Paragraph(R("Hu\u0079e\u0302") + R("\u0323n u", "<w:b/>") + R("\u0309y", "<w:i/>")));
        Assert.Equal("Huyện ủy", document.Texts()[0]);
        Assert.Equal(SourceEncoding.UnicodeDecomposed, document.Encoding);
    }

    [Fact]
    public void A_field_shows_its_result_and_never_its_code() =>
        Assert.Equal("Trang 3 hết", Reading.Of(Paragraph(R("Trang ") + Field("begin") + Instruction("PAGE") + Field("separate") + R("3") + Field("end") + R(" hết"))).Texts()[0]);

    [Fact]
    public void A_field_inside_the_code_of_another_shows_nothing() =>
        Assert.Equal("kết quả", Reading.Of(Paragraph(
            Field("begin") + Instruction("IF ") + Field("begin") + Instruction("X") + Field("separate") + R("ẩn") + Field("end") + Field("separate") + R("kết quả") + Field("end"))).Texts()[0]);

    [Fact]
    public void A_field_that_was_never_separated_does_not_swallow_the_next_paragraph() =>
        Assert.Equal(["trước", "sau"], Reading.Of(Paragraph(R("trước") + Field("begin") + Instruction("TOC")), P("sau")).Texts());

    [Fact]
    public void Simple_fields_links_and_smart_tags_show_their_text() =>
        Assert.Equal("abc", Reading.Of(Paragraph(
            $"<w:fldSimple w:instr=\"DATE\">{R("a")}</w:fldSimple><w:hyperlink r:id=\"x\">{R("b")}</w:hyperlink><w:smartTag w:element=\"place\">{R("c")}</w:smartTag>")).Texts()[0]);

    [Fact]
    public void Hidden_text_is_left_out_directly_and_through_styles()
    {
        const string styles = """<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>""";
        Assert.Equal("còn", Reading.Of(new DocxBuilder().Styles(styles).Add(Paragraph(R("ẩn", "<w:vanish/>") + R("còn") + R("ẩn", "<w:rStyle w:val=\"An\"/>")))).Texts()[0]);
    }

    [Fact]
    public void Tracked_changes_are_taken_as_accepted() =>
        Assert.Equal("có 168 hội nghị tại huyện", Reading.Of(Paragraph(
            R("có ") + "<w:del w:id=\"1\"><w:r><w:delText>164</w:delText></w:r></w:del>" + $"<w:ins w:id=\"2\">{R("168")}</w:ins>" + R(" hội nghị")
            + $"<w:moveFrom w:id=\"3\">{R("xã")}</w:moveFrom><w:moveTo w:id=\"4\">{R(" tại huyện")}</w:moveTo>")).Texts()[0]);

    [Fact]
    public void A_deleted_paragraph_mark_joins_the_paragraphs_under_the_properties_of_the_second()
    {
        var paragraph = Assert.Single(Reading.Of(
            Paragraph(R("Một "), "<w:jc w:val=\"center\"/><w:rPr><w:del w:id=\"1\"/></w:rPr>"), P("hai", "<w:jc w:val=\"right\"/>")).Paragraphs());
        Assert.Equal(("Một hai", Alignment.End), (paragraph.Text, paragraph.Alignment));
    }

    [Fact]
    public void A_wholly_deleted_paragraph_leaves_nothing() =>
        Assert.Equal(["trước", "sau"], Reading.Of(
            P("trước"), Paragraph("<w:del w:id=\"1\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>", "<w:rPr><w:del w:id=\"2\"/></w:rPr>"), P("sau")).Texts());

    [Fact]
    public void Strict_files_are_read_like_the_others()
    {
        const string xml = """
            <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:pPr><w:jc w:val="end"/><w:ind w:start="36pt"/></w:pPr><w:r><w:rPr><w:b w:val="true"/><w:sz w:val="14pt"/></w:rPr><w:t>Chữ</w:t></w:r></w:p></w:body></w:document>
            """;
        var paragraph = Reading.Of(new DocxBuilder().Document(xml)).Paragraphs()[0];
        Assert.Equal(("Chữ", Alignment.End, 720), (paragraph.Text, paragraph.Alignment, paragraph.Indent));
        Assert.Equal(new Run("Chữ", Bold: true, Size: 14), paragraph.Runs[0]);
    }

    [Fact]
    public void A_text_box_is_read_once_and_stands_after_its_paragraph()
    {
        const string box = "<wps:txbx><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
        const string old = "<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>";
        var document = Reading.Of(
            Paragraph(R("Neo") + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData>{box}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"),
            P("Sau"), Paragraph($"<w:r>{old}</w:r>"));
        Assert.Equal(["Neo", "Trong khung", "Sau", "", "Trong khung"], document.Texts());
        Assert.Equal(["body", "textbox", "body", "body", "textbox"], document.Paragraphs().Select(paragraph => paragraph.Location.Part));
        Assert.Equal([0, 0, 1, 2, 1], document.Paragraphs().Select(paragraph => paragraph.Location.Index));
    }

    [Fact]
    public void A_fallback_is_read_where_the_choice_says_nothing() =>
        Assert.Equal("chữ", Reading.Of(Paragraph($"<mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback>{R("chữ")}</mc:Fallback></mc:AlternateContent>")).Texts()[0]);

    [Fact]
    public void Content_controls_give_their_tag_and_never_their_placeholder()
    {
        static string Control(string tag, string content, string more = "") => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{more}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        var document = Reading.Of(
            Control("hopluu:1", P("Một") + Control("hopluu:1.1", P("Trong"))), P("Ngoài"), Control("hopluu:2", P("Nhập nội dung ở đây"), "<w:showingPlcHdr/>"), Paragraph(Control("hopluu:3", R("Ba"))),
            $"<w:tbl><w:tblPr/><w:tr>{Control("hopluu:4", $"<w:tc>{P("Ô")}</w:tc>")}</w:tr></w:tbl>");
        Assert.Equal(["Một", "Trong", "Ngoài", "", "Ba"], document.Texts());
        Assert.Equal(["hopluu:1", "hopluu:1.1", null, "hopluu:2", "hopluu:3"], document.Paragraphs().Select(paragraph => paragraph.Key));
        Assert.Equal("hopluu:4", document.Blocks.OfType<Table>().Single().Rows[0].Cells[0].Key);
    }

    [Fact]
    public void Notes_are_kept_with_their_marks_and_anchors()
    {
        static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\">{Paragraph($"<w:r><w:{kind}Ref/></w:r>" + R(text))}</w:{kind}>";
        var document = Reading.Of(new DocxBuilder()
            .Footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + Note("footnote", 7, "Số liệu năm 2023") + Note("footnote", 8, "Riêng"))
            .Endnotes(Note("endnote", 2, "Cuối"))
            .Add(P("A"), Paragraph(R("có 12%") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + R(" số hộ") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"8\"/><w:t>*</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>")));
        Assert.Equal("có 12% số hộ", document.Texts()[1]);
        Assert.Equal([null, "1", null, "*", "i"], document.Paragraphs()[1].Runs.Select(run => run.NoteMark));
        Assert.Equal([("1", 1, "Số liệu năm 2023"), ("*", 1, "Riêng"), ("i", 1, "Cuối")], document.Notes.Select(note => (note.Mark, note.Anchor.Index, note.Paragraphs[0].Text)));
        Assert.Equal(["footnotes", "footnotes", "endnotes"], document.Notes.Select(note => note.Paragraphs[0].Location.Part));
    }

    [Fact]
    public void Headers_and_footers_stand_apart()
    {
        var document = Reading.Of(new DocxBuilder().Add(P("Thân")).Header(P("Đầu trang")).Footer(P("Chân trang")));
        Assert.Equal(["Thân"], document.Texts());
        Assert.Equal(["header", "footer"], document.HeadersAndFooters.Select(paragraph => paragraph.Location.Part));
    }

    [Fact]
    public void A_page_break_stands_before_the_paragraph_that_follows_it()
    {
        const string page = "<w:r><w:br w:type=\"page\"/></w:r>";
        var document = Reading.Of(P("A"), Paragraph(page), P("B"), Paragraph(page + R("C")), Paragraph(R("D") + page), P("E"), Paragraph(R("F") + page + R("G")), P("H", "<w:pageBreakBefore/>"));
        Assert.Equal(["A", "", "B", "C", "D", "E", "F", "G", "H"], document.Texts());
        Assert.Equal("B C E G H", string.Join(' ', document.Paragraphs().Where(paragraph => paragraph.BreakBefore).Select(paragraph => paragraph.Text)));
        Assert.Equal(Enumerable.Range(0, 9), document.Paragraphs().Select(paragraph => paragraph.Location.Index));
    }

    [Fact]
    public void A_section_breaks_the_page_by_its_own_type()
    {
        static string End(string type) => Paragraph(R("cuối"), $"<w:sectPr><w:type w:val=\"{type}\"/></w:sectPr>");
        var document = Reading.Of(new DocxBuilder().Add(P("A"), End("nextPage"), P("B"), End("continuous"), Table(["C"]), P("D")).Section(""));
        Assert.Equal(["A", "cuối", "B", "cuối", "D"], document.Texts());
        Assert.All(document.Paragraphs(), paragraph => Assert.False(paragraph.BreakBefore));
        Assert.True(((Paragraph)document.Blocks.OfType<Table>().Single().Rows[0].Cells[0].Blocks[0]).BreakBefore);
    }

    [Fact]
    public void Headings_are_known_by_style_outline_level_and_look()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="a2"><w:name w:val="Mục lớn"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            """;
        var paragraphs = Reading.Of(new DocxBuilder().Styles(styles).Add(
            P("A", "<w:pStyle w:val=\"a1\"/>"), P("B", "<w:pStyle w:val=\"a2\"/>"), P("C", "<w:outlineLvl w:val=\"2\"/>"), P("D", "<w:pStyle w:val=\"a1\"/><w:outlineLvl w:val=\"9\"/>"),
            P("I. Tình hình chung", "", "<w:b/>"), P("II. KẾT QUẢ"), P("- Một là"), P("Văn xuôi."))).Paragraphs();
        Assert.Equal([2, 1, 3, null, null, null, null, null], paragraphs.Select(paragraph => paragraph.Level));
        Assert.Equal(
            [ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.ListItem, ParagraphKind.Body],
            paragraphs.Select(paragraph => paragraph.Kind));
    }
}

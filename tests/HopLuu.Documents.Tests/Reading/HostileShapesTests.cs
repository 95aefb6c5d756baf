using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>Good XML in shapes no writer makes: loops, things inside themselves, things without an end.</summary>
public sealed class HostileShapesTests
{
    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    [Fact]
    public void Lists_that_are_linked_in_a_circle_show_no_number_and_lose_no_text()
    {
        var package = new DocxBuilder()
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"B\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"numbering\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>")
            .Add(Item("một", 1), Item("hai", 2));
        Assert.Equal(["một", "hai"], Reading.Of(package).Texts());
    }

    [Fact]
    public void A_long_circle_of_styles_ends()
    {
        var styles = string.Concat(Enumerable.Range(0, 3000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:name w:val=\"s{i}\"/><w:basedOn w:val=\"s{(i + 1) % 3000}\"/></w:style>"));
        Assert.Equal(["a"], Reading.Of(new DocxBuilder().Styles(styles).Add(P("a", "<w:pStyle w:val=\"s7\"/>"))).Texts());
    }

    [Fact]
    public void Fields_that_are_never_ended_do_not_hide_the_rest_of_the_document() =>
        Assert.Contains("sau", Reading.Of(Repeat("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 50), P("sau")).Texts());

    [Fact]
    public void Alternatives_inside_alternatives_give_their_text_once() =>
        Assert.Equal(["a"], Reading.Of("<w:p><w:r>" + Repeat("<mc:AlternateContent><mc:Choice>", 100) + Repeat("</mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent>", 100) + "</w:r></w:p>").Texts());

    [Fact]
    public void Simple_fields_inside_each_other_give_their_text_once() =>
        Assert.Equal(["a"], Reading.Of($"<w:p>{Repeat("<w:fldSimple w:instr=\"x\">", 200)}{R("a")}{Repeat("</w:fldSimple>", 200)}</w:p>").Texts());

    [Fact]
    public void Many_short_lines_are_refused_before_each_becomes_an_object()
    {
        var bytes = Encoding.UTF8.GetBytes(Repeat("a\n", 1_500_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("too-large", Reading.Problem(bytes, name: "a.txt").Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    /// <summary>A quarter of the notes that are read at all, in a sixth of the 300 MB of one file.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Many_notes_cost_little_more_than_their_words(bool inOneParagraph)
    {
        const int count = 12_500;
        var marks = Enumerable.Range(1, count).Select(id => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
        var bytes = new DocxBuilder()
            .Add(inOneParagraph ? $"<w:p>{string.Concat(marks)}</w:p>" : string.Concat(marks.Select(mark => $"<w:p>{mark}</w:p>")))
            .Footnotes(string.Concat(Enumerable.Range(1, count).Select(id => $"<w:footnote w:id=\"{id}\">{P("chú")}</w:footnote>"))).Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = DocumentReader.Read(new MemoryStream(bytes), "a.docx");
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(count, read.Document!.Notes.Count);
        Assert.InRange(spent, 0, 50_000_000);
    }

    [Fact]
    public void More_notes_than_any_document_has_are_refused_as_such()
    {
        var bytes = new DocxBuilder().Add($"<w:p>{Repeat("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", 150_000)}</w:p>").Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("cước chú", Reading.Problem(bytes).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
    }

    [Fact]
    public void A_large_file_that_is_no_package_is_not_brought_into_memory_whole()
    {
        using var endless = new MemoryStream(new byte[60_000_000]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("too-large", DocumentReader.Read(endless, "a.txt").Problem!.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("x-lạ")]
    public void An_encoding_that_cannot_be_is_damage_and_not_a_locked_file(string name) =>
        Assert.Equal("damaged", Reading.Problem(new DocxBuilder().Document($"<?xml version=\"1.0\" encoding=\"{name}\"?><w:document {Namespaces}><w:body>{P("a")}</w:body></w:document>").Build()).Code);
}

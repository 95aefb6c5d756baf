using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class SourceNotesTests
{
    private static readonly OfficialDocument document = Sample.Party with
    {
        Body = [new Paragraph(default, [new Run("Có 8/10 đơn vị hoàn thành.") { Sources = ["Xã An Bình, đoạn 3", "Xã Yên Phú, đoạn 9"] }, new Run(" Câu khác./.")])],
    };

    [Fact]
    public void Without_sources_no_part_of_the_file_holds_them()
    {
        var file = Of(document);
        Assert.False(file.Has("word/endnotes.xml"));
        Assert.False(file.Has("word/comments.xml"));
    }

    [Fact]
    public void Endnotes_hold_every_source_of_a_sentence()
    {
        var file = Of(document with { Sources = SourceDisplay.Endnotes });
        var note = Assert.Single(file.Read().Notes);
        Assert.Equal(["Xã An Bình, đoạn 3", "Xã Yên Phú, đoạn 9"], note.Paragraphs.Select(paragraph => paragraph.Text.Trim()));
        Assert.Equal("decimal", file.Part("word/settings.xml").Element(W + "endnotePr")!.Element(W + "numFmt")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Comments_stand_around_the_sentence_and_name_who_made_them()
    {
        var file = Of(document with { Sources = SourceDisplay.Comments });
        var comment = Assert.Single(file.Part("word/comments.xml").Elements(W + "comment"));
        Assert.Equal("Hợp Lưu", comment.Attribute(W + "author")!.Value);
        var start = file.Body.Descendants(W + "commentRangeStart").Single();
        var between = start.ElementsAfterSelf().TakeWhile(element => element.Name != W + "commentRangeEnd");
        Assert.Equal("Có 8/10 đơn vị hoàn thành.", string.Concat(between.Select(element => element.Value)));
    }

    [Fact]
    public void Sources_in_tables_are_shown_too()
    {
        var cell = new TableCell([new Paragraph(default, [new Run("120") { Sources = ["Xã An Bình"] }])], 0);
        var body = document with { Body = [new Table(default, [new TableRow([cell])])], Sources = SourceDisplay.Endnotes };
        Assert.Single(Of(body).Read().Notes);
    }
}

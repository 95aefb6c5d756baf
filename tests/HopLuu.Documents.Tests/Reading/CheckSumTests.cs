using System.IO.Compression;
using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>A flipped bit may leave good XML that says something else: every part that is read must have its check sum.</summary>
public sealed class CheckSumTests
{
    private static readonly string Padding = $"<!--{string.Concat(Enumerable.Repeat("đệm ", 60_000))}-->";

    /// <param name="isLong">Much stands behind the root element, where a reader has no reason to go.</param>
    private static byte[] Whole(bool isLong = false)
    {
        var behind = isLong ? Padding : "";
        return Stored(new DocxBuilder()
            .Part("styles", "styles", $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"kiểu A\"/></w:style></w:styles>{behind}")
            .Part("numbering", "numbering", $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "decimal", "Mục %1.")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>{behind}")
            .Part("footnotes", "footnotes", $"<w:footnotes {Namespaces}><w:footnote w:id=\"1\">{P("ghi chú 125 hộ")}</w:footnote></w:footnotes>{behind}")
            .Part("header1", "header", $"<w:hdr {Namespaces}>{P("đầu trang số 7")}</w:hdr>{behind}")
            .Part("settings", "settings", $"<w:settings {Namespaces}><w:footnotePr><w:numStart w:val=\"3\"/></w:footnotePr></w:settings>{behind}")
            .Add(P("chữ", "<w:pStyle w:val=\"A\"/>"), Item("mục", 1), Paragraph(R("x") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")).Build());
    }

    /// <summary>The package with its parts not pressed, so that a byte of a part can be changed.</summary>
    private static byte[] Stored(byte[] package)
    {
        using var memory = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                source.CopyTo(target);
            }
        }
        return memory.ToArray();
    }

    [Theory]
    [InlineData("kiểu A", "kiểu B", "kiểu trình bày")]
    [InlineData("Mục %1", "Mục %2", "đánh số")]
    [InlineData("125 hộ", "725 hộ", "cước chú")]
    [InlineData("trang số 7", "trang số 1", "đầu trang")]
    [InlineData("numStart w:val=\"3\"", "numStart w:val=\"7\"", "thiết lập")]
    public void A_flipped_bit_in_any_part_is_told_and_the_part_is_not_believed(string words, string flipped, string part)
    {
        foreach (var isLong in (bool[])[false, true])
        {
            var bytes = Whole(isLong);
            Assert.Empty(DocumentReader.Read(new MemoryStream(bytes), "a.docx").Document!.Warnings);
            var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words));
            Encoding.UTF8.GetBytes(flipped).CopyTo(bytes, at);
            var document = DocumentReader.Read(new MemoryStream(bytes), "a.docx").Document!;
            Assert.Contains(part, Assert.Single(document.Warnings), StringComparison.Ordinal);
            Assert.Equal(["chữ", "mục", "x"], document.Texts());
            Assert.DoesNotContain(document.Notes.SelectMany(note => note.Paragraphs).Concat(document.HeadersAndFooters), paragraph => flipped.EndsWith(paragraph.Text, StringComparison.Ordinal) || paragraph.Text.Contains(flipped, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_flipped_bit_in_the_links_between_parts_is_told()
    {
        var bytes = Whole();
        var at = bytes.AsSpan().IndexOf("Target=\"styles.xml\""u8);
        bytes[at + 8] = (byte)'r';
        Assert.Contains("các liên kết", Assert.Single(DocumentReader.Read(new MemoryStream(bytes), "a.docx").Document!.Warnings), StringComparison.Ordinal);
    }
}

using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>Files made to cost time or memory: every one is answered within the bounds of <see cref="ReadLimits"/>.</summary>
public sealed class HostileInputTests
{
    private static readonly string Head = $"<w:document {Namespaces}><w:body>";

    private static byte[] Bomb(string head, string repeated, long total, string name = "word/document.xml")
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            stream.Write(Encoding.UTF8.GetBytes(head));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, Math.Max(1, 65536 / repeated.Length))));
            for (long written = 0; written < total; written += block.Length)
                stream.Write(block);
        }
        return memory.ToArray();
    }

    private static ReadProblem Refused(byte[] bytes, ReadLimits? limits = null)
    {
        // On a busy machine the clock would answer first.
        var problem = Reading.Problem(bytes, (limits ?? ReadLimits.Default) with { Time = TimeSpan.FromMinutes(2) });
        return problem;
    }

    [Fact]
    public void Two_hundred_megabytes_in_a_small_file_are_refused() => Assert.Equal("bomb", Refused(Bomb(Head, "<w:p/>", 200_000_000)).Code);

    [Fact]
    public void What_the_archive_declares_is_not_believed()
    {
        var bytes = Bomb(Head, "<w:bookmarkStart w:id=\"1\"/>", 130_000_000);
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 1000);
        Assert.Equal("bomb", Refused(bytes).Code);
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")]
    public void More_pieces_than_any_report_has_are_refused(string piece) =>
        Assert.Equal("too-large", Refused(Bomb(Head, piece, 19_000_000), ReadLimits.Default with { Pieces = 100_000 }).Code);

    [Theory]
    [InlineData("<w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc>")]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>")]
    [InlineData("<w:sdt><w:sdtContent>")]
    [InlineData("<x>")]
    public void Nesting_without_end_is_refused(string piece) => Assert.Equal("too-deep", Refused(Bomb(Head, piece, 1_000_000)).Code);

    [Fact]
    public void One_endless_attribute_is_refused() => Assert.Equal("too-large", Refused(Bomb(Head + "<w:p w:rsid=\"", "a", 15_000_000)).Code);

    [Fact]
    public void One_endless_text_is_refused() => Assert.Equal("too-large", Refused(Bomb(Head + "<w:p><w:r><w:t>", "chữ ", 15_000_000)).Code);

    [Fact]
    public void Names_without_number_are_refused()
    {
        var xml = new StringBuilder(Head);
        for (var i = 0; i < 60_000; i++)
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<x{i}/>");
        Assert.Equal("bomb", Refused(new DocxBuilder().Document(xml.ToString()).Build()).Code);
    }

    [Fact]
    public void Namespaces_without_number_are_refused()
    {
        var xml = new StringBuilder(Head + "<w:p ");
        for (var i = 0; i < 60_000; i++)
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $" xmlns:x{i}=\"u\"");
        Assert.Equal("bomb", Refused(new DocxBuilder().Document(xml.Append("/></w:body></w:document>").ToString()).Build()).Code);
    }

    [Fact]
    public void Parts_without_number_are_refused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 10_001; i++)
                zip.CreateEntry(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        Assert.Equal("bomb", Refused(memory.ToArray()).Code);
    }

    [Fact]
    public void A_loop_of_styles_ends()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
            """;
        Assert.Equal(["chữ"], Reading.Of(new DocxBuilder().Styles(styles).Add(P("chữ", "<w:pStyle w:val=\"A\"/>"))).Texts());
    }

    [Fact]
    public void A_file_may_not_take_longer_than_allowed() =>
        Assert.Equal("too-slow", Reading.Problem(new DocxBuilder().Add(P("A")).Build(), ReadLimits.Default with { Time = TimeSpan.Zero }).Code);

    [Fact]
    public void A_file_larger_than_allowed_is_not_opened() =>
        Assert.Equal("too-large", Reading.Problem(new DocxBuilder().Add(P("A")).Build(), ReadLimits.Default with { FileBytes = 100 }).Code);

    [Theory]
    [InlineData("*a ")]
    [InlineData("**a")]
    [InlineData("dòng chữ thường dài hơn năm mươi lăm ký tự để được nối với dòng sau\n")]
    [InlineData("| a | b |\n")]
    public void Text_files_cost_no_more_than_their_length(string repeated)
    {
        var clock = Stopwatch.StartNew();
        DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 3_000_000 / repeated.Length)))), "a.txt");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }
}

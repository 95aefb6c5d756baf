using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

public sealed class BadInputTests
{
    private static byte[] Compound(string streamName) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(streamName), .. new byte[100]];

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(bytes);
            }
        }
        return memory.ToArray();
    }

    private static byte[] WithDocument(string xml) => new DocxBuilder().Document(xml).Build();

    public static TheoryData<string, byte[]> Strangers => new()
    {
        { "empty", [] },
        { "old-word", Compound("WordDocument") },
        { "encrypted", Compound("EncryptedPackage") },
        { "old-office", Compound("Workbook") },
        { "rtf", "{\\rtf1\\ansi Xin chào}"u8.ToArray() },
        { "pdf", "%PDF-1.7\n%âãÏÓ\n"u8.ToArray() },
        { "image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "image", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] },
        { "web-page", "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body/></html>"u8.ToArray() },
        { "web-page", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"u8.ToArray() },
        { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray())).Replace8(0) },
        { "not-word", Zip(("[Content_Types].xml", "<x/>"u8.ToArray()), ("xl/workbook.xml", "<x/>"u8.ToArray())) },
        { "not-word", Zip(("[Content_Types].xml", "<x/>"u8.ToArray()), ("ppt/presentation.xml", "<x/>"u8.ToArray())) },
        { "not-word", Zip(("bao-cao.txt", "chữ"u8.ToArray())) },
        { "not-word", Zip() },
        { "unknown", [1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 1, 1, 1, 2] },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_is_no_word_package_is_named_and_refused(string code, byte[] bytes)
    {
        var problem = Reading.Problem(bytes);
        Assert.Equal(code, problem.Code);
        Assert.Matches("\\p{L}.*\\.$", problem.Message);
    }

    [Fact]
    public void A_missing_file_is_a_problem_and_no_exception() => Assert.Equal("not-found", DocumentReader.Read(Path.Combine(Path.GetTempPath(), "khong-co-tep-nay.docx")).Problem!.Code);

    [Fact]
    public void A_folder_is_a_problem_and_no_exception() => Assert.Equal("unreadable", DocumentReader.Read(Path.GetTempPath()).Problem!.Code);

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var whole = new DocxBuilder().Add(P("Nội dung")).Build();
        for (var length = 4; length < whole.Length; length += 37)
            Assert.Contains(Reading.Problem(whole[..length]).Code, (string[])["truncated", "damaged"]);
    }

    [Fact]
    public void A_flipped_bit_in_the_words_is_noticed()
    {
        var bytes = Zip(("word/document.xml", []));
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open();
            stream.Write(Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{P("hỗ trợ 125 hộ")}</w:body></w:document>"));
        }
        bytes = memory.ToArray();
        Assert.Null(DocumentReader.Read(new MemoryStream(bytes), "a.docx").Problem);
        var at = bytes.AsSpan().IndexOf("125"u8);
        bytes[at] = (byte)'9';
        Assert.Equal("damaged", Reading.Problem(bytes).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:document")]
    [InlineData("<a><b></a></b>")]
    [InlineData("<a x=1/>")]
    [InlineData("<a x='1/>")]
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a/><b/>")]
    [InlineData("chữ")]
    public void Damaged_xml_is_refused(string xml) => Assert.Equal("damaged", Reading.Problem(WithDocument(xml)).Code);

    [Theory]
    [InlineData("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>a</w:r></w:t></w:p>")]
    [InlineData("<w:p>")]
    [InlineData("<w:p><![CDATA[</w:p>")]
    [InlineData("<w:p/><?>")]
    public void Damaged_xml_inside_the_body_is_refused(string piece) => Assert.Equal("damaged", Reading.Problem(new DocxBuilder().Add(piece).Build()).Code);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Equal("damaged", Reading.Problem(Zip(("word/document.xml", [.. Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body><w:p><w:r><w:t>"), 0xC3, 0x28, .. "</w:t></w:r></w:p></w:body></w:document>"u8]))).Code);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<?xml version=\"1.0\"?><!-- chú --><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><lolz>&lol2;</lolz>")]
    public void A_document_type_declaration_is_refused(string xml) => Assert.Equal("entities", Reading.Problem(WithDocument(xml)).Code);

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Assert.Equal("damaged", Reading.Problem(new DocxBuilder().Add(P("A")).File("word/DOCUMENT.xml", "<x/>"u8.ToArray()).Build()).Code);

    [Fact]
    public void Names_that_climb_out_of_the_package_are_only_names()
    {
        var document = Reading.Of(new DocxBuilder().Add(P("A")).File("../../../etc/cron.d/x", [1]).Part("styles", "styles", "<w:styles " + Namespaces + "/>"));
        Assert.Equal(["A"], document.Texts());
    }

    [Fact]
    public void Nothing_outside_the_package_is_fetched()
    {
        var watch = Stopwatch.StartNew();
        var document = Reading.Of(new DocxBuilder().Add(P("A")).External("styles", "http://192.0.2.1/styles.xml").External("attachedTemplate", "\\\\192.0.2.1\\x\\y.dotm").External("header", "file:///etc/passwd"));
        Assert.Equal(["A"], document.Texts());
        Assert.Empty(document.HeadersAndFooters);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Macros_are_not_read_but_named()
    {
        var document = Reading.Of(new DocxBuilder().Add(P("A")).File("word/vbaProject.bin", [1, 2, 3]));
        Assert.Equal(["A"], document.Texts());
        Assert.Contains("macro", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("header")]
    [InlineData("theme")]
    public void A_damaged_part_beside_the_text_is_a_warning(string kind)
    {
        var document = Reading.Of(new DocxBuilder().Add(P("A", "", "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>")).Part(kind, kind, "<w:broken"));
        Assert.Equal(["A"], document.Texts());
        Assert.Single(document.Warnings);
    }

    [Fact]
    public void A_package_without_its_relationships_is_still_read()
    {
        var bytes = Zip(("word/document.xml", Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{P("A")}</w:body></w:document>")));
        Assert.Null(DocumentReader.Read(new MemoryStream(bytes), "a.docx").Problem);
    }

    [Fact]
    public void A_document_of_pictures_says_so() =>
        Assert.Contains("ảnh", Assert.Single(Reading.Of(new DocxBuilder().Add(P("")).File("word/media/image1.png", [1])).Warnings), StringComparison.Ordinal);

    [Fact]
    public void Other_encodings_of_xml_are_read()
    {
        var xml = $"<?xml version=\"1.0\" encoding=\"utf-16\"?><w:document {Namespaces}><w:body>{P("Đảng ủy xã")}</w:body></w:document>";
        var utf16 = Zip(("word/document.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)]));
        Assert.Equal(["Đảng ủy xã"], DocumentReader.Read(new MemoryStream(utf16), "a.docx").Document!.Texts());
        var strange = Zip(("word/document.xml", Encoding.UTF8.GetBytes(xml.Replace("utf-16", "x-lạ", StringComparison.Ordinal))));
        Assert.Equal("damaged", Reading.Problem(strange).Code);
    }

    [Fact]
    public void A_document_without_text_is_a_document() => Assert.Equal([""], Reading.Of(P("")).Texts());
}

internal static class ByteEdits
{
    /// <summary>An OpenDocument file stores its type first and unpressed; the archive of the test presses it, so the type is put where a reader looks.</summary>
    public static byte[] Replace8(this byte[] zip, int at)
    {
        var type = "mimetypeapplication/vnd.oasis.opendocument.text"u8;
        byte[] head = [.. zip.AsSpan(at, 30), .. type];
        return [.. head, .. zip.AsSpan(head.Length)];
    }
}

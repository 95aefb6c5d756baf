using System.Globalization;
using System.Xml.Linq;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class OfficialWriterTests
{
    [Theory]
    [MemberData(nameof(ProfilesAndSources))]
    public void Whatever_the_layout_and_the_sources_Word_finds_no_fault(LayoutProfile profile, SourceDisplay sources)
    {
        var document = Sample.Rich(profile == LayoutProfile.State2020 ? Sample.State : Sample.Party with { Profile = profile }, sources);
        Assert.Empty(Of(document).Faults());
    }

    [Fact]
    public void The_smallest_document_is_valid()
    {
        var document = new OfficialDocument { Profile = LayoutProfile.Party2026, Issuer = "", Kind = "", Subject = "", Body = [] };
        Assert.Empty(Of(document).Faults());
    }

    [Fact]
    public void The_validator_would_see_a_fault()
    {
        // Negative control: a list number in the wrong place is found.
        var file = Of(Sample.Party);
        using var stream = new MemoryStream();
        stream.Write(file.Bytes);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var root = file.Part("word/document.xml");
            root.Element(W + "body")!.AddFirst(new XElement(W + "p", new XElement(W + "r"), new XElement(W + "pPr")));
            zip.GetEntry("word/document.xml")!.Delete();
            using var part = zip.CreateEntry("word/document.xml").Open();
            root.Save(part);
        }
        Assert.NotEmpty(new WrittenFile(stream.ToArray()).Faults());
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(Of(Sample.Rich(Sample.Party, SourceDisplay.Endnotes)).Bytes, Of(Sample.Rich(Sample.Party, SourceDisplay.Endnotes)).Bytes);
    }

    [Fact]
    public void The_stream_stays_open_and_need_not_be_seekable()
    {
        using var inner = new MemoryStream();
        using (var forward = new ForwardStream(inner))
            OfficialWriter.Write(Sample.Party, forward);
        Assert.True(inner.CanWrite);
        Assert.Empty(new WrittenFile(inner.ToArray()).Faults());
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        var document = Sample.Rich(Sample.Party, SourceDisplay.None);
        var read = Of(document).Paragraphs;
        foreach (var written in document.Body.OfType<Paragraph>().SkipLast(1))
            Assert.Contains(read, paragraph => paragraph.Text.Trim() == written.Text && paragraph.Number == written.Number && paragraph.Kind == written.Kind);
    }

    [Theory]
    [InlineData("Kính báo cáo.", "Kính báo cáo./.")]
    [InlineData("Kính báo cáo", "Kính báo cáo./.")]
    [InlineData("Kính báo cáo./.", "Kính báo cáo./.")]
    [InlineData("[Nội dung đơn vị chưa báo cáo.]", "[Nội dung đơn vị chưa báo cáo.]")]
    public void The_text_ends_with_the_closing_mark(string last, string shown)
    {
        var read = Of(Sample.Party with { Body = [Sample.Text("Trước."), Sample.Text(last)] }).Paragraphs;
        Assert.Contains(read, paragraph => paragraph.Text == shown);
        Assert.Contains(read, paragraph => paragraph.Text == "Trước.");
    }

    [Fact]
    public void Control_characters_and_half_characters_never_break_the_file()
    {
        var hostile = "a\0b\u0001\u000b\u001f\ud800c\udc00\ufffe\uffff]]>&<\"'\u0085\u2028";
        var document = Sample.Rich(Sample.Party, SourceDisplay.Comments) with
        {
            Issuer = hostile, ParentIssuer = hostile, Subject = hostile, Kind = hostile, Number = hostile, Place = hostile, DraftMark = hostile,
            SigningAuthority = hostile, SignerTitle = hostile, Recipients = [hostile, "", "-"],
            Body = [Sample.Heading(1, hostile, hostile), Sample.Item(99, hostile, hostile), Sample.Heading(-3, "", ""), new Paragraph(default, [new Run(hostile) { Sources = [hostile, ""] }])],
            Appendices = [new OfficialAppendix(hostile, hostile, [])],
        };
        var file = Of(document);
        Assert.Empty(file.Faults());
        Assert.Contains(file.Paragraphs, paragraph => paragraph.Text.Contains("abc]]>&<\"'", StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_are_kept()
    {
        Assert.Contains(Of(Sample.Party with { Body = [Sample.Text("cây 🌳 𠀀 xanh./.")] }).Paragraphs, paragraph => paragraph.Text == "cây 🌳 𠀀 xanh./.");
    }

    [Fact]
    public void A_very_long_document_and_a_very_long_word_are_written()
    {
        List<Block> body = [.. Enumerable.Range(0, 32_000).Select(i => (Block)(i % 8 == 0
            ? Sample.Heading(1, (i / 8 + 1).ToString(CultureInfo.InvariantCulture) + ".", "Mục")
            : Sample.Text("Đoạn văn của báo cáo."))), Sample.Text(new string('x', 100_000))];
        var read = Of(Sample.Party with { Body = body }).Paragraphs;
        Assert.Equal("4000.", read.Last(paragraph => paragraph.Number is not null).Number);
        Assert.Contains(read, paragraph => paragraph.Text.Length > 100_000);
    }

    [Fact]
    public void Properties_name_issuer_title_and_the_time_given()
    {
        var core = Of(Sample.Party with { Created = new DateTimeOffset(2024, 5, 9, 8, 0, 0, TimeSpan.FromHours(7)) }).Part("docProps/core.xml");
        Assert.Equal("Báo cáo kết quả 05 năm thực hiện phong trào trồng cây", core.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal("Huyện ủy Thanh Lâm", core.Elements().Single(e => e.Name.LocalName == "creator").Value);
        Assert.Equal("2024-05-09T01:00:00Z", core.Elements().Single(e => e.Name.LocalName == "created").Value);
    }

    public static TheoryData<LayoutProfile, SourceDisplay> ProfilesAndSources()
    {
        var data = new TheoryData<LayoutProfile, SourceDisplay>();
        foreach (var profile in Enum.GetValues<LayoutProfile>())
        {
            foreach (var sources in Enum.GetValues<SourceDisplay>())
                data.Add(profile, sources);
        }
        return data;
    }

    private sealed class ForwardStream(Stream inner) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}

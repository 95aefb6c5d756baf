using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Writing;
using Xunit;

namespace HopLuu.Documents.Tests.Writing;

/// <summary>A Word file as the writer made it, to be looked into.</summary>
internal sealed class WrittenFile(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public byte[] Bytes => bytes;

    public static WrittenFile Of(OfficialDocument document) => Of(stream => OfficialWriter.Write(document, stream));

    public static WrittenFile Of(TemplateDocument template) => Of(stream => TemplateWriter.Write(template, stream));

    /// <summary>What Word would find wrong, in the versions that matter.</summary>
    public IReadOnlyList<string> Faults()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. ((FileFormatVersions[])[FileFormatVersions.Office2019, FileFormatVersions.Microsoft365])
            .SelectMany(version => new OpenXmlValidator(version).Validate(word, TestContext.Current.CancellationToken))
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    public bool Has(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.GetEntry(name) is not null;
    }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public Document Read()
    {
        var result = DocumentReader.Read(new MemoryStream(bytes), "x.docx");
        return result.Document ?? throw new InvalidOperationException("The written file cannot be read.");
    }

    /// <summary>The paragraphs of the text in order, those of the layout's tables left out.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => [.. Read().Blocks.OfType<Paragraph>()];

    private static WrittenFile Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new WrittenFile(stream.ToArray());
    }
}

/// <summary>Invented documents to be written.</summary>
internal static class Sample
{
    public static readonly OfficialDocument Party = new()
    {
        Profile = LayoutProfile.Party2018,
        ParentIssuer = "Đảng bộ tỉnh Sơn Hạ",
        Issuer = "Huyện ủy Thanh Lâm",
        NumberTail = "-BC/HU",
        Place = "Thanh Lâm",
        Month = (2024, 5),
        Kind = "Báo cáo",
        Subject = "kết quả 05 năm thực hiện phong trào trồng cây",
        Body = [Text("Nội dung báo cáo.")],
        Recipients = ["Ban Thường vụ Tỉnh ủy", "Lưu Văn phòng Huyện ủy"],
        SigningAuthority = "T/M BAN THƯỜNG VỤ",
        SignerTitle = "PHÓ BÍ THƯ",
    };

    public static readonly OfficialDocument State = Party with
    {
        Profile = LayoutProfile.State2020,
        ParentIssuer = "UBND tỉnh Sơn Hạ",
        Issuer = "Ủy ban nhân dân huyện Thanh Lâm",
        NumberTail = "/BC-UBND",
        SigningAuthority = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        SignerTitle = "PHÓ CHỦ TỊCH",
    };

    /// <summary>Everything the writer knows at once.</summary>
    public static OfficialDocument Rich(OfficialDocument document, SourceDisplay sources) => document with
    {
        DraftMark = "Bản tổng hợp tạm (8/10 đơn vị)",
        Sources = sources,
        Body =
        [
            Text("Thực hiện kế hoạch của cấp trên, đơn vị báo cáo như sau:"),
            Heading(1, "PHẦN THỨ NHẤT", "Kết quả"), Heading(2, "I.", "Lãnh đạo, chỉ đạo"), Heading(3, "1.", "Ban hành văn bản"), Heading(4, "1.1.", "Cấp huyện"),
            new Paragraph(default, [new Run("Đã trồng 12.500 cây."), new Run(" Có 8/10 đơn vị hoàn thành.", Bold: true, Italic: true, Underline: true) { Sources = ["Xã An Bình, đoạn 3", "Xã Yên Phú, đoạn 9"] }]),
            Item(1, "-", "Ý thứ nhất;"), Item(2, "+", "ý nhỏ;"), Item(1, "-", "Ý thứ hai."), Item(1, "a)", "Một;"), Item(1, "b)", "Hai."),
            Figures, Figures, Heading(3, null, "Không số"), Figures,
            Heading(1, "PHẦN THỨ HAI", "Nhiệm vụ"), Heading(2, "I.", "Phương hướng"), Text("Tiếp tục\tthực hiện\nvà báo cáo"),
        ],
        Appendices = [new OfficialAppendix("PHỤ LỤC 1", "Danh mục", [Text("Mở đầu."), Figures]), new OfficialAppendix("PHỤ LỤC 2", "Biểu", [Figures], Landscape: true)],
    };

    public static Table Figures => new(default,
    [
        new TableRow([Cell("TT", 0, rowSpan: 2), Cell("Chỉ tiêu", 1, rowSpan: 2), Cell("Kết quả", 2, columnSpan: 2)], IsHeader: true),
        new TableRow([Cell("2023", 2), Cell("2024", 3)], IsHeader: true),
        new TableRow([Cell("1", 0), Cell("Số hộ gia đình tham gia trồng cây trên địa bàn các xã, thị trấn", 1), Cell("1.250", 2), Cell("1.345", 3)]),
        new TableRow([Cell("2", 0), Cell("Tỷ lệ", 1), Cell("62,5%", 2), Cell("", 3)]),
    ]);

    public static Paragraph Text(string text) => new(default, [new Run(text)]);

    public static Paragraph Heading(int level, string? number, string title) => new(default, [new Run(title)]) { Kind = ParagraphKind.Heading, Level = level, Number = number };

    public static Paragraph Item(int level, string? number, string text) => new(default, [new Run(text)]) { Kind = ParagraphKind.ListItem, Level = level, Number = number };

    public static TableCell Cell(string text, int column, int columnSpan = 1, int rowSpan = 1) => new([Text(text)], column, columnSpan, rowSpan);
}

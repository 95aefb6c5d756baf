using System.Text;
using CsCheck;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;
using static HopLuu.Testing.DocxBuilder;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>Whatever the bytes: a document or a problem, never an exception, and never text that could not be written again.</summary>
public sealed class FuzzTests
{
    private static readonly ReadLimits Limits = ReadLimits.Default with { Time = TimeSpan.FromSeconds(20) };

    private static readonly byte[] Package = new DocxBuilder()
        .Styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>")
        .Numbering($"<w:abstractNum w:abstractNumId=\"0\">{Level(0, "upperRoman", "%1.")}{Level(1, "decimal", "%1.%2.")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .Footnotes($"<w:footnote w:id=\"1\">{P("ghi chú")}</w:footnote>").Header(P("đầu trang"))
        .Add(P("ĐẢNG BỘ TỈNH"), P("Phần một", "<w:pStyle w:val=\"H1\"/>"), Item("mục", 1, 1), DocxBuilder.Table(["a", "b"], ["c", "d"]), Paragraph(R("x") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
        .Build();

    private static readonly string[] Elements =
    [
        "p", "r", "t", "pPr", "rPr", "tbl", "tr", "tc", "tcPr", "trPr", "tblPr", "sdt", "sdtPr", "sdtContent", "tag", "ins", "del", "hyperlink", "fldSimple", "fldChar", "br", "tab", "sym",
        "numPr", "numId", "ilvl", "vMerge", "hMerge", "gridSpan", "gridBefore", "footnoteReference", "pict", "txbxContent", "sectPr", "type", "jc", "ind", "b", "vanish", "rFonts", "pStyle", "moveFrom", "cr", "softHyphen",
    ];

    private static readonly string[] Values = ["", "0", "1", "-1", "99999999999", "begin", "separate", "end", "page", "restart", "continue", "H1", ".VnTime", "VNI-Times", "center", "F0B7", "a&amp;b"];

    private static readonly Gen<string> Tree = Gen.Recursive<string>((depth, inner) => depth > 6
        ? Gen.OneOf<string>("chữ", "®¶ng", "e\u0302\u0323", " ", "")
        : Gen.Select(Gen.OneOf<string>(Elements), Gen.OneOf<string>(Values), Gen.OneOf<string>("val", "id", "fldCharType", "type", "ascii", "char"), inner.Array[0, 4])
            .Select((name, value, attribute, children) => $"<w:{name} w:{attribute}=\"{value}\">{string.Concat(children)}</w:{name}>"));

    private static bool Holds(byte[] bytes)
    {
        var result = DocumentReader.Read(new MemoryStream(bytes), "a.docx", Limits);
        if (result.Document is not { } document)
            return result.Problem is not null;
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(string.Concat(All(document.Blocks).Select(paragraph => paragraph.Text + paragraph.Number)));
        return All(document.Blocks).All(paragraph => paragraph.Location.Index >= 0);
    }

    private static IEnumerable<Paragraph> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => All(cell.Blocks)),
        _ => [],
    });

    [Fact]
    public void Flipped_bytes_never_throw() =>
        Gen.Select(Gen.Int[0, Package.Length - 1], Gen.Byte).Array[1, 8].Sample(flips =>
        {
            var bytes = (byte[])Package.Clone();
            foreach (var (at, value) in flips)
                bytes[at] = value;
            return Holds(bytes);
        }, iter: 3000);

    [Fact]
    public void Cut_and_doubled_stretches_never_throw() =>
        Gen.Select(Gen.Int[0, Package.Length], Gen.Int[0, Package.Length], Gen.Int[0, Package.Length]).Sample((from, to, end) =>
            Holds([.. Package.AsSpan(0, from), .. Package.AsSpan(Math.Min(to, end), Math.Abs(to - end))]), iter: 2000);

    [Fact]
    public void Random_trees_of_word_elements_never_throw() => Tree.Array[1, 6].Sample(pieces => Holds(new DocxBuilder().Add(pieces).Build()), iter: 2000);

    [Fact]
    public void Random_trees_in_styles_numbering_and_notes_never_throw() =>
        Gen.Select(Tree, Tree, Tree).Sample((styles, numbering, notes) =>
            Holds(new DocxBuilder().Styles(styles).Numbering(numbering).Footnotes(notes).Add(P("a", "<w:pStyle w:val=\"H1\"/>"), Item("b", 1)).Build()), iter: 1000);

    [Fact]
    public void Broken_xml_never_throws() =>
        Gen.Select(Tree, Gen.Int[0, 400], Gen.OneOf<string>("<", ">", "&", "\"", "</w:p>", "<!--", "]]>", "<![CDATA[", "<?", "&#x110000;", "\u0000", "xmlns:w=\"u\"", "<w:p xmlns:w='u'>")).Sample((tree, at, broken) =>
            Holds(new DocxBuilder().Add(tree.Insert(Math.Min(at, tree.Length), broken)).Build()), iter: 2000);

    [Fact]
    public void Any_text_file_never_throws() =>
        Gen.OneOf(Gen.String, Gen.OneOf<string>("**", "*", "|", "---\n", "# ", "\n", "\f", "- ", "a)", "chữ ").Array[0, 60].Select(string.Concat)).Sample(text =>
            DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.md", Limits) is { } result && (result.Document is null) != (result.Problem is null), iter: 3000);
}

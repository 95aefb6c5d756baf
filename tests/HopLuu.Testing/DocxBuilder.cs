using System.IO.Compression;
using System.Net;
using System.Text;

namespace HopLuu.Testing;

/// <summary>
/// Makes small Word packages out of pieces of XML: <c>new DocxBuilder().Add(DocxBuilder.P("Chữ")).Build()</c>. Prefixes w, r, mc, wps, wp, a, v and m are declared
/// in every part. Nothing is validated: tests want broken files too.
/// </summary>
public sealed class DocxBuilder
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly StringBuilder body = new();
    private readonly List<(string Name, string Kind, string Xml)> parts = [];
    private readonly List<(string Name, byte[] Bytes)> files = [];
    private readonly List<string> externals = [];
    private string? document;
    private string sectionProperties = "";

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "", string runProperties = "") => Paragraph(R(text, runProperties), properties);

    /// <summary>A paragraph of ready runs.</summary>
    public static string Paragraph(string runs, string properties = "") =>
        properties.Length == 0 ? $"<w:p>{runs}</w:p>" : $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";

    /// <summary>A paragraph of an automatic list.</summary>
    public static string Item(string text, int list, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A table of plain cells.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr/>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>A level of a list definition.</summary>
    public static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{WebUtility.HtmlEncode(text)}\"/></w:lvl>";

    /// <summary>Appends pieces of the body.</summary>
    public DocxBuilder Add(params string[] pieces)
    {
        foreach (var piece in pieces)
            body.Append(piece);
        return this;
    }

    /// <summary>The properties of the last section.</summary>
    public DocxBuilder Section(string properties)
    {
        sectionProperties = $"<w:sectPr>{properties}</w:sectPr>";
        return this;
    }

    /// <summary>Takes this XML for word/document.xml as it is.</summary>
    public DocxBuilder Document(string xml)
    {
        document = xml;
        return this;
    }

    public DocxBuilder Styles(string inner) => Part("styles", "styles", $"<w:styles {Namespaces}>{inner}</w:styles>");

    public DocxBuilder Numbering(string inner) => Part("numbering", "numbering", $"<w:numbering {Namespaces}>{inner}</w:numbering>");

    public DocxBuilder Footnotes(string inner) => Part("footnotes", "footnotes", $"<w:footnotes {Namespaces}>{inner}</w:footnotes>");

    public DocxBuilder Endnotes(string inner) => Part("endnotes", "endnotes", $"<w:endnotes {Namespaces}>{inner}</w:endnotes>");

    public DocxBuilder Header(string inner) => Part($"header{parts.Count}", "header", $"<w:hdr {Namespaces}>{inner}</w:hdr>");

    public DocxBuilder Footer(string inner) => Part($"footer{parts.Count}", "footer", $"<w:ftr {Namespaces}>{inner}</w:ftr>");

    /// <summary>Any part beside the document with its relationship: "styles", "theme" …</summary>
    public DocxBuilder Part(string name, string kind, string xml)
    {
        parts.Add((name, kind, xml));
        return this;
    }

    /// <summary>A file in the package without a relationship.</summary>
    public DocxBuilder File(string name, byte[] bytes)
    {
        files.Add((name, bytes));
        return this;
    }

    /// <summary>A relationship of the document that leads outside.</summary>
    public DocxBuilder External(string kind, string target)
    {
        externals.Add($"<Relationship Id=\"x{externals.Count}\" Type=\"{RelationshipTypes}{kind}\" Target=\"{WebUtility.HtmlEncode(target)}\" TargetMode=\"External\"/>");
        return this;
    }

    /// <summary>The package.</summary>
    public byte[] Build()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{RelationshipTypes}officeDocument\" Target=\"word/document.xml\"/>"));
            Write(zip, "word/document.xml", document ?? $"<w:document {Namespaces}><w:body>{body}{sectionProperties}</w:body></w:document>");
            Write(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(parts.Select(part =>
                $"<Relationship Id=\"{part.Name}\" Type=\"{RelationshipTypes}{part.Kind}\" Target=\"{part.Name}.xml\"/>")) + string.Concat(externals)));
            foreach (var (name, _, xml) in parts)
                Write(zip, $"word/{name}.xml", xml);
            foreach (var (name, bytes) in files)
                Write(zip, name, bytes);
        }
        return memory.ToArray();
    }

    /// <summary>The package as an open stream.</summary>
    public MemoryStream Open() => new(Build());

    /// <summary>Writes the package to a file.</summary>
    public void Save(string path) => System.IO.File.WriteAllBytes(path, Build());

    private string ContentTypes()
    {
        var overrides = parts.Where(part => part.Kind != "theme")
            .Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{WordTypes}{part.Kind}+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{WordTypes}document.main+xml\"/>{string.Concat(overrides)}</Types>";
    }

    private static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static void Write(ZipArchive zip, string name, string xml) => Write(zip, name, Encoding.UTF8.GetBytes(xml));

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(bytes);
    }
}

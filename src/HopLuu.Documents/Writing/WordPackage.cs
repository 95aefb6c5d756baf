using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace HopLuu.Documents.Writing;

/// <summary>A part beside the fixed ones: endnotes, comments.</summary>
internal sealed record WordPart(string Name, string Kind);

/// <summary>What the file's properties say.</summary>
internal sealed record WordProperties(string Title, string Subject, string Creator, DateTimeOffset? Created, IReadOnlyList<(string Name, string Value)> Custom);

/// <summary>
/// The package of a Word file (ECMA-376 part 2), written part by part straight to the stream. Names, relationship ids and times are fixed,
/// so that the same content gives the same bytes.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    // The first moment a zip entry can carry; a package says when it was made in its core properties.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Relationship id of the page header.</summary>
    public const string HeaderId = "rIdHeader";

    private readonly ZipArchive zip;

    public WordPackage(Stream output, IReadOnlyList<WordPart> moreParts, bool customProperties)
    {
        zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        WordPart[] parts = [new("styles", "styles"), new("numbering", "numbering"), new("settings", "settings"), new("header1", "header"), .. moreParts];
        Add("[Content_Types].xml", ContentTypes(parts, customProperties));
        Add("_rels/.rels", PackageRelations(customProperties));
        Add("word/_rels/document.xml.rels", DocumentRelations(parts));
    }

    public void WriteDocument(Action<WordXml> writeBody) => WritePart("document", "document", xml =>
    {
        xml.Start("body");
        writeBody(xml);
        xml.End();
    });

    public void WriteStyles(string styles) => Add("word/styles.xml", styles);

    public void WriteNumbering(Action<WordXml> write) => WritePart("numbering", "numbering", write);

    public void WriteHeader(string header) => Add("word/header1.xml", header);

    /// <summary>Streams a part of WordprocessingML.</summary>
    public void WritePart(string name, string root, Action<WordXml> write)
    {
        using var stream = Entry($"word/{name}.xml");
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        writer.WriteStartDocument(true);
        writer.WriteStartElement("w", root, WordXml.Namespace);
        foreach (var (prefix, uri) in Prefixes)
            writer.WriteAttributeString("xmlns", prefix, null, uri);
        writer.WriteAttributeString("mc", "Ignorable", Prefixes[1].Uri, "w14");
        write(new WordXml(writer));
        writer.WriteEndElement();
    }

    public void WriteSettings(bool endnotes) => Add("word/settings.xml", $"""
        <w:settings xmlns:w="{WordXml.Namespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>{(endnotes ? """<w:endnotePr><w:numFmt w:val="decimal"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>""" : "")}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
        """);

    public void WriteProperties(WordProperties properties)
    {
        Add("docProps/core.xml", CoreProperties(properties));
        Add("docProps/app.xml", $"""<Properties xmlns="{Office}/extended-properties"><Application>Hợp Lưu</Application></Properties>""");
        if (properties.Custom.Count > 0)
            Add("docProps/custom.xml", CustomProperties(properties.Custom));
    }

    public void Dispose() => zip.Dispose();

    private static (string Prefix, string Uri)[] Prefixes { get; } =
    [
        ("r", $"{Office}/relationships"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"),
    ];

    private static string ContentTypes(IEnumerable<WordPart> parts, bool custom) => $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Wordprocessing}.document.main+xml"/>{string.Concat(parts.Select(part => $"""<Override PartName="/word/{part.Name}.xml" ContentType="{Wordprocessing}.{part.Kind}+xml"/>"""))}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>{(custom ? """<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>""" : "")}</Types>
        """;

    private static string PackageRelations(bool custom) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{Office}/relationships/extended-properties" Target="docProps/app.xml"/>{(custom ? $"""<Relationship Id="rId4" Type="{Office}/relationships/custom-properties" Target="docProps/custom.xml"/>""" : "")}</Relationships>
        """;

    private static string DocumentRelations(IEnumerable<WordPart> parts) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(parts.Select(part => $"""<Relationship Id="{IdOf(part)}" Type="{Office}/relationships/{part.Kind}" Target="{part.Name}.xml"/>"""))}</Relationships>
        """;

    private static string IdOf(WordPart part) => part.Kind == "header" ? HeaderId : "rId_" + part.Name;

    private static string CoreProperties(WordProperties properties)
    {
        var created = properties.Created?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var times = created is null ? "" : $"""<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified>""";
        return $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{XmlText.Escape(properties.Title)}</dc:title><dc:subject>{XmlText.Escape(properties.Subject)}</dc:subject><dc:creator>{XmlText.Escape(properties.Creator)}</dc:creator><cp:lastModifiedBy>{XmlText.Escape(properties.Creator)}</cp:lastModifiedBy><dc:language>vi-VN</dc:language>{times}</cp:coreProperties>
            """;
    }

    private static string CustomProperties(IReadOnlyList<(string Name, string Value)> custom) => $$"""
        <Properties xmlns="{{Office}}/custom-properties" xmlns:vt="{{Office}}/docPropsVTypes">{{string.Concat(custom.Select((property, i) => $$"""<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="{{(i + 2).ToString(CultureInfo.InvariantCulture)}}" name="{{XmlText.Escape(property.Name)}}"><vt:lpwstr>{{XmlText.Escape(property.Value)}}</vt:lpwstr></property>"""))}}</Properties>
        """;

    private void Add(string name, string markup)
    {
        using var stream = Entry(name);
        stream.Write(Encoding.UTF8.GetBytes(Header + markup.Trim()));
    }

    private Stream Entry(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}

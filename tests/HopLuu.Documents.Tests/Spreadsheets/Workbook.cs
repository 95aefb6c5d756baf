using System.IO.Compression;
using System.Text;

namespace HopLuu.Documents.Tests.Spreadsheets;

/// <summary>A small .xlsx written by hand, so that a test decides on every cell.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, string State, string Rows)> sheets = [];
    private string? shared;

    /// <summary>The prefix that sheets and shared strings are written with.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Makes <paramref name="text"/> the only shared string, number 0.</summary>
    public Workbook Shared(string text) => SharedXml($"<t>{text}</t>");

    /// <summary>The same with the XML inside its si.</summary>
    public Workbook SharedXml(string inner)
    {
        shared = inner;
        return this;
    }

    /// <summary>Adds a sheet; <paramref name="rows"/> is the XML inside sheetData.</summary>
    public Workbook Sheet(string rows, string state = "visible")
    {
        sheets.Add(($"Trang {sheets.Count + 1}", state, rows));
        return this;
    }

    /// <summary>A row of inline text cells; null leaves the cell out.</summary>
    public static string Row(int number, params string?[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((text, at) => text is null ? "" : $"<c r=\"{(char)('A' + at)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    public byte[] Build()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string xml)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets>{string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"s{at + 1}\"/>"))}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at + 1}\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"{rel}/styles\" Target=\"styles.xml\"/>{(shared is null ? "" : $"<Relationship Id=\"sh\" Type=\"{rel}/sharedStrings\" Target=\"sharedStrings.xml\"/>")}</Relationships>");
            Add("xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            if (shared is not null)
                Add("xl/sharedStrings.xml", Prefixed($"<sst xmlns=\"{main}\"><si>{shared}</si></sst>"));
            for (var at = 0; at < sheets.Count; at++)
                Add($"xl/worksheets/sheet{at + 1}.xml", Prefixed($"<worksheet xmlns=\"{main}\"><sheetData>{sheets[at].Rows}</sheetData></worksheet>"));
        }
        return memory.ToArray();
    }

    private string Prefixed(string xml) => Prefix.Length == 0 ? xml
        : xml.Replace("<", "<" + Prefix + ":", StringComparison.Ordinal).Replace($"<{Prefix}:/", $"</{Prefix}:", StringComparison.Ordinal).Replace("xmlns=", $"xmlns:{Prefix}=", StringComparison.Ordinal);
}

// Writes the demo campaign's Word files from the texts in source/: dotnet run samples/demo/make.cs
// The texts are ours, the district and its figures are invented. The files differ on purpose in the ways real reports differ:
// automatic or typed numbers, legacy fonts, decomposed Unicode, footnotes, tracked changes. Raw OOXML, no packages, same bytes every time.
using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security;
using System.Text;

var home = Path.GetDirectoryName(ThisFile())!;
foreach (var source in Directory.GetFiles(Path.Combine(home, "source"), "*.md").Order(StringComparer.Ordinal))
{
    var document = new DemoDocument(File.ReadAllLines(source));
    var target = Path.Combine(home, document.Setting("out") ?? throw new InvalidDataException($"{source}: no out:"));
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    document.Save(target);
    Console.WriteLine(Path.GetRelativePath(home, target));
}

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>
/// A text with a head of "key: value" lines and a body of a paragraph a line. Directives of the body: "# " to "#### " headings,
/// "= " bold and centred, "- " bullets, "|" table rows ("&lt;" joins a cell to its left, "^" to the one above), "@page" a page break,
/// "@right " aligned right, "@sign authority | title | recipients;…"; inline **bold**, *italic*, [^note], [+inserted+], [-deleted-].
/// </summary>
internal sealed class DemoDocument(string[] lines)
{
    private const string Center = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, string> settings = lines.TakeWhile(line => line != "---")
        .Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    private readonly StringBuilder body = new();
    private readonly List<string> notes = [];

    public string? Setting(string key) => settings.GetValueOrDefault(key);

    private bool Is(string key, string value) => string.Equals(Setting(key), value, StringComparison.Ordinal);

    public void Save(string path)
    {
        WriteHead();
        var text = lines.SkipWhile(line => line != "---").Skip(1).Where(line => line.Length > 0).ToList();
        for (var at = 0; at < text.Count; at++)
        {
            var rows = text.Skip(at).TakeWhile(line => line.StartsWith('|')).ToList();
            if (rows.Count == 0)
                WriteLine(text[at]);
            else
                WriteTable(rows.Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToList());
            at += Math.Max(0, rows.Count - 1);
        }
        WritePackage(path);
    }

    private void WriteHead()
    {
        if (Setting("left") is not { } left)
            return;
        var party = !Is("system", "state");
        string Line(string text, bool bold, bool italic = false) => Paragraph(Center, Run(text, bold, italic));
        string[] heading = party ? ["ĐẢNG CỘNG SẢN VIỆT NAM", ""] : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
        WriteFrame(Cell(4100, [Line(left.Split(" / ")[0], false), Line(left.Split(" / ")[1], true), .. party ? [Line("*", false)] : Array.Empty<string>(), Line(Setting("number") ?? "", false)]), 4100,
            Cell(5255, [.. heading.Select(line => Line(line, true)), Line(Setting("place") ?? "", false, true)]));
        body.Append(Paragraph(Center, Run(Setting("kind") ?? "", true))).Append(Paragraph(Center, Run(Setting("subject") ?? "", true)));
        body.Append(Paragraph(Center, Run(party ? "-----" : "_______", false)));
    }

    // A table without lines: two things side by side.
    private void WriteFrame(string left, int leftWidth, string right) => body
        .Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tblPr><w:tblW w:w=\"9355\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{leftWidth}\"/><w:gridCol w:w=\"{9355 - leftWidth}\"/></w:tblGrid>")
        .Append("<w:tr>").Append(left).Append(right).Append("</w:tr></w:tbl>").Append(Paragraph("", ""));

    private void WriteLine(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        if (level > 0)
            WriteHeading(level, line[(level + 1)..]);
        else if (line == "@page")
            body.Append(Paragraph("", "<w:r><w:br w:type=\"page\"/></w:r>"));
        else if (line.StartsWith("@right ", StringComparison.Ordinal))
            body.Append(Paragraph("<w:pPr><w:jc w:val=\"right\"/></w:pPr>", Runs(line[7..])));
        else if (line.StartsWith("@sign ", StringComparison.Ordinal))
            WriteSignature(line[6..].Split(" | "));
        else if (line.StartsWith("= ", StringComparison.Ordinal))
            body.Append(Paragraph(Center, Runs($"**{line[2..]}**")));
        else if (line.StartsWith("- ", StringComparison.Ordinal) && Is("bullets", "auto"))
            body.Append(Paragraph("<w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>", Runs(line[2..])));
        else
            body.Append(Paragraph("<w:pPr><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr>", Runs(line)));
    }

    /// <summary>Headings "auto": style and Word's own number; "styled": style, number typed; "typed": bold text that only looks like a heading.</summary>
    private void WriteHeading(int level, string text) => body.Append((Setting("headings"), level) switch
    {
        ("auto", _) when text.StartsWith('!') => Paragraph($"<w:pPr><w:pStyle w:val=\"Heading{level}\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", Runs(text[1..])),
        ("auto" or "styled", _) => Paragraph($"<w:pPr><w:pStyle w:val=\"Heading{level}\"/></w:pPr>", Runs(text)),
        (_, 1) => Paragraph(Center, Runs($"**{text}**")),
        (_, 2) => Paragraph("<w:pPr><w:ind w:firstLine=\"567\"/></w:pPr>", Runs($"**{text}**")),
        _ => Paragraph("<w:pPr><w:ind w:firstLine=\"567\"/></w:pPr>", Runs($"*{text}*")),
    });

    private void WriteSignature(string[] parts)
    {
        string Line(string text, bool bold) => Paragraph(Center, Run(text, bold));
        var recipients = parts[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        WriteFrame(Cell(4600, [Paragraph("", Run("Nơi nhận:", true, true)), .. recipients.Select((name, at) =>
            Paragraph("", Run($"- {name}{(at == recipients.Length - 1 ? "." : ",")}", false)))]), 4600,
            Cell(4755, [Line(parts[0], true), Line(parts[1], false), Line("", false), Line("", false)]));
    }

    private void WriteTable(List<string[]> rows)
    {
        var columns = rows.Max(row => row.Length);
        var width = 9355 / columns;
        var lines = string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"));
        body.Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tblPr><w:tblW w:w=\"9355\" w:type=\"dxa\"/><w:tblBorders>{lines}</w:tblBorders></w:tblPr><w:tblGrid>");
        body.Append(string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{width}\"/>", columns))).Append("</w:tblGrid>");
        for (var row = 0; row < rows.Count; row++)
        {
            body.Append("<w:tr>").Append(row == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var span = 1 + rows[row].Skip(column + 1).TakeWhile(cell => cell == "<").Count();
                var text = rows[row][column];
                var merge = text == "^" ? "<w:vMerge/>" : row + 1 < rows.Count && rows[row + 1].ElementAtOrDefault(column) == "^" ? "<w:vMerge w:val=\"restart\"/>" : "";
                body.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{width * span}\" w:type=\"dxa\"/>");
                body.Append(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "").Append(merge).Append("</w:tcPr>");
                body.Append(Paragraph("", text == "^" ? "" : Runs(row == 0 ? $"**{text}**" : text))).Append("</w:tc>");
                column += span - 1;
            }
            body.Append("</w:tr>");
        }
        body.Append("</w:tbl>").Append(Paragraph("", ""));
    }

    private static string Paragraph(string properties, string runs) => $"<w:p>{properties}{runs}</w:p>";

    private static string Cell(int width, IEnumerable<string> paragraphs) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{string.Concat(paragraphs)}</w:tc>";

    private string Runs(string text)
    {
        var runs = new StringBuilder();
        var (bold, italic, from) = (false, false, 0);
        void Flush(int to) => runs.Append(Run(text[from..to], bold, italic));
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith("**")) { Flush(at); bold = !bold; from = ++at + 1; }
            else if (rest[0] == '*' && (italic || !(rest.Length > 1 && rest[1] == ' '))) { Flush(at); italic = !italic; from = at + 1; }
            else if (rest.StartsWith("[^") || rest.StartsWith("[+") || rest.StartsWith("[-"))
            {
                Flush(at);
                var end = text.IndexOf(rest[1] == '^' ? "]" : rest[1] + "]", at + 2, StringComparison.Ordinal);
                runs.Append(Special(rest[1], text[(at + 2)..end], bold, italic));
                from = end + (rest[1] == '^' ? 1 : 2);
                at = from - 1;
            }
        }
        Flush(text.Length);
        return runs.ToString();
    }

    private string Special(char mark, string text, bool bold, bool italic)
    {
        const string Who = "w:author=\"Văn phòng\" w:date=\"2024-06-10T08:00:00Z\"";
        switch (mark)
        {
            case '+': return $"<w:ins w:id=\"{body.Length}\" {Who}>{Run(text, bold, italic)}</w:ins>";
            case '-': return $"<w:del w:id=\"{body.Length}\" {Who}>{Run(text, bold, italic).Replace("w:t>", "w:delText>", StringComparison.Ordinal).Replace("<w:t ", "<w:delText ", StringComparison.Ordinal)}</w:del>";
            default:
                notes.Add($"<w:footnote w:id=\"{notes.Count + 1}\"><w:p><w:r><w:footnoteRef/></w:r>{Run(" " + text, false)}</w:p></w:footnote>");
                return $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{notes.Count}\"/></w:r>";
        }
    }

    private string Run(string text, bool bold, bool italic = false)
    {
        if (text.Length == 0)
            return "";
        var look = (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "");
        if (!Is("encoding", "tcvn3"))
            return Piece(Is("encoding", "nfd") ? Letters.Decompose(text) : text, look, null);
        // Capitals with a tone mark exist only in the capitals font, where the small letter's code shows the capital.
        var pieces = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var capital = Letters.NeedsCapitalsFont(text[at]);
            var end = at + 1;
            while (end < text.Length && (Letters.NeedsCapitalsFont(text[end]) == capital || (capital && !char.IsLower(text[end]) && end + 1 < text.Length && !char.IsLower(text[end + 1]))))
                end++;
            pieces.Append(Piece(Letters.ToTcvn3(text[at..end], capital), look, capital ? ".VnTimeH" : null));
            at = end;
        }
        return pieces.ToString();
    }

    private static string Piece(string text, string look, string? font)
    {
        var fonts = font is null ? "" : $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>";
        var properties = fonts + look is { Length: > 0 } all ? $"<w:rPr>{all}</w:rPr>" : "";
        return $"<w:r>{properties}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
    }

    private void WritePackage(string path)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        void Add(string name, string xml)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
            writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
        }
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        string[] parts = notes.Count > 0 ? ["styles", "numbering", "footnotes"] : ["styles", "numbering"];
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Type}document.main+xml\"/>"
            + string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Type}{part}+xml\"/>")) + "</Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(parts.Select((part, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relation}{part}\" Target=\"{part}.xml\"/>")) + "</Relationships>");
        Add("word/styles.xml", Styles());
        Add("word/numbering.xml", Numbering());
        if (notes.Count > 0)
            Add("word/footnotes.xml", $"<w:footnotes xmlns:w=\"{Word}\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + $"<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{string.Concat(notes)}</w:footnotes>");
        Add("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    }

    private string Styles()
    {
        var font = Is("encoding", "tcvn3") ? ".VnTime" : "Times New Roman";
        string Heading(int level) => $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/>"
            + (Is("headings", "auto") ? $"<w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"1\"/></w:numPr>" : "")
            + $"<w:outlineLvl w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:b/>{(level > 2 ? "<w:i/>" : "")}</w:rPr></w:style>";
        return $"<w:styles xmlns:w=\"{Word}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/><w:basedOn w:val=\"Normal\"/></w:style>"
            + string.Concat(Enumerable.Range(1, 4).Select(Heading)) + "</w:styles>";
    }

    private static string Numbering()
    {
        string Level(int at, string format, string text) => $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:pStyle w:val=\"Heading{at + 1}\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
        return $"<w:numbering xmlns:w=\"{Word}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>{Level(0, "upperRoman", "PHẦN %1.")}{Level(1, "decimal", "%2.")}{Level(2, "decimal", "%2.%3.")}{Level(3, "lowerLetter", "%4)")}</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    }
}

/// <summary>Vietnamese letters in decomposed Unicode and in TCVN3 (TCVN 5712, the ".Vn" fonts).</summary>
internal static class Letters
{
    private static readonly string[] Rows = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];
    private static readonly string[] Codes = // the same letters; '\0' where the letter is plain ASCII
    [
        "a\u00B5\u00B6\u00B7\u00B8\u00B9", "\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6", "\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB", "e\u00CC\u00CE\u00CF\u00D0\u00D1",
        "\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6", "i\u00D7\u00D8\u00DC\u00DD\u00DE", "o\u00DF\u00E1\u00E2\u00E3\u00E4", "\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9",
        "\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE", "u\u00EF\u00F1\u00F2\u00F3\u00F4", "\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9", "y\u00FA\u00FB\u00FC\u00FD\u00FE",
    ];
    private const string PlainCapitals = "ĂÂÊÔƠƯĐ", PlainCapitalCodes = "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";
    private const string Tones = "\0\u0300\u0309\u0303\u0301\u0323";
    private static readonly Dictionary<char, string> Bases = new() { ['ă'] = "a\u0306", ['â'] = "a\u0302", ['ê'] = "e\u0302", ['ô'] = "o\u0302", ['ơ'] = "o\u031B", ['ư'] = "u\u031B" };

    public static bool NeedsCapitalsFont(char letter) => Find(char.ToLowerInvariant(letter)) is (_, > 0) && char.IsUpper(letter);

    public static string Decompose(string text)
    {
        var result = new StringBuilder();
        foreach (var letter in text)
        {
            if (Find(char.ToLowerInvariant(letter)) is not var (row, tone))
            {
                result.Append(letter);
                continue;
            }
            var parts = Bases.GetValueOrDefault(Rows[row][0], Rows[row][..1]);
            result.Append(char.IsUpper(letter) ? char.ToUpperInvariant(parts[0]) : parts[0]);
            // Canonical order: horn, then dot below, then circumflex or breve, then the other tones.
            result.Append(tone == 5 && parts[1..] is not "\u031B" ? Tones[tone] + parts[1..] : parts[1..] + (tone > 0 ? Tones[tone] : ""));
        }
        return result.ToString();
    }

    public static string ToTcvn3(string text, bool capitals) => string.Concat(text.Select(letter =>
    {
        var lower = char.ToLowerInvariant(letter);
        if (!capitals && PlainCapitals.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
            return PlainCapitalCodes[at];
        return lower == 'đ' ? '\u00AE' : Find(lower) is var (row, tone) && (lower > 'z' || capitals) ? Codes[row][tone] : letter;
    }));

    private static (int Row, int Tone)? Find(char lower) =>
        Array.FindIndex(Rows, letters => letters.Contains(lower)) is >= 0 and var row ? (row, Rows[row].IndexOf(lower, StringComparison.Ordinal)) : null;
}

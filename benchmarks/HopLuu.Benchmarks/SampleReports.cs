using System.Globalization;
using System.Text;
using HopLuu.Testing;

namespace HopLuu.Benchmarks;

/// <summary>
/// Reports of about ten pages as Word itself saves them: styles with the long list of latent ones, revision ids on paragraphs and runs, sentences cut into runs,
/// an automatic outline, a table, footnotes, a header. Invented text; the same files each time.
/// </summary>
internal static class SampleReports
{
    private const int Count = 12;

    private static readonly string[] Openings = ["Cấp ủy, chính quyền xã", "Ban Chấp hành Đảng bộ", "Ủy ban Mặt trận Tổ quốc", "Hội Khuyến học các cấp", "Các chi bộ trực thuộc", "Trung tâm học tập cộng đồng"];
    private static readonly string[] Doings = ["đã tổ chức", "phối hợp mở", "chỉ đạo triển khai", "duy trì và nâng cao chất lượng", "ban hành kế hoạch và hướng dẫn"];
    private static readonly string[] Things = ["hội nghị quán triệt, học tập nghị quyết", "lớp tập huấn nghiệp vụ cho cán bộ", "buổi tuyên truyền ở khu dân cư", "đợt kiểm tra, giám sát chuyên đề", "mô hình học tập suốt đời"];
    private static readonly string[] Ends = ["với sự tham gia của đông đảo cán bộ, đảng viên và Nhân dân", "bảo đảm đúng tiến độ, thiết thực, tiết kiệm và hiệu quả", "góp phần hoàn thành các chỉ tiêu nghị quyết đại hội đề ra"];

    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Count; i++)
            Make(i).Save(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"bao-cao-{i + 1:00}.docx")));
        return 0;
    }

    private static DocxBuilder Make(int number)
    {
        var package = new DocxBuilder().Styles(Styles()).Numbering(Numbering()).Header(DocxBuilder.P("2"))
            .Footnotes(string.Concat(Enumerable.Range(1, 4).Select(i => $"<w:footnote w:id=\"{i}\">{Paragraph(number, i, "FootnoteText", false)}</w:footnote>")))
            .Part("theme1", "theme", Theme());
        package.Add(Paragraph(number, 0, "Title", true));
        for (var part = 1; part <= 4; part++)
        {
            package.Add(Heading(1, "KẾT QUẢ THỰC HIỆN NHIỆM VỤ"));
            for (var section = 1; section <= 5; section++)
                AddSection(package, number, part * 10 + section);
            package.Add(Table(number + part));
        }
        return package.Section("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    }

    private static void AddSection(DocxBuilder package, int number, int section)
    {
        package.Add(Heading(2, "Công tác lãnh đạo, chỉ đạo"));
        for (var i = 0; i < 5; i++)
            package.Add(Paragraph(number, section * 7 + i, "BodyText", i == 0));
        package.Add($"<w:p w:rsidR=\"00A1{section:D4}\"><w:r><w:footnoteReference w:id=\"{section % 4 + 1}\"/></w:r></w:p>");
    }

    private static string Heading(int level, string text) =>
        $"<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\"><w:pPr><w:pStyle w:val=\"Heading{level}\"/><w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"both\"/></w:pPr>{DocxBuilder.R(text)}</w:p>";

    private static string Paragraph(int number, int seed, string style, bool bold)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<w:p w:rsidR=\"00{seed:X6}\" w:rsidRPr=\"00{number:X6}\" w:rsidRDefault=\"00{seed:X6}\" w:rsidP=\"00{seed:X6}\"><w:pPr><w:pStyle w:val=\"{style}\"/><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr></w:pPr>");
        for (var i = 0; i < 3; i++)
        {
            var at = number * 31 + seed * 7 + i;
            var look = $"<w:rPr><w:rFonts w:eastAsia=\"Times New Roman\"/>{(bold && i == 0 ? "<w:b/><w:bCs/>" : "")}<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr>";
            foreach (var piece in (string[])[$"{Openings[at % 6]} {Doings[at % 5]} ", $"{10 + at % 90} ", $"{Things[at % 5]} ", $"{Ends[at % 3]}. "])
                text.Append(CultureInfo.InvariantCulture, $"<w:r w:rsidRPr=\"00{at:X6}\">{look}<w:t xml:space=\"preserve\">{piece}</w:t></w:r>");
        }
        return text.Append("</w:p>").ToString();
    }

    private static string Table(int seed)
    {
        var rows = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"800\"/><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>");
        for (var row = 0; row < 12; row++)
        {
            rows.Append("<w:tr w:rsidR=\"00112233\"><w:trPr><w:tblHeader/></w:trPr>");
            foreach (var cell in (string[])[$"{row + 1}", Things[(row + seed) % 5], $"{seed * row + 3}", $"{seed * row + 7},5"])
                rows.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>{DocxBuilder.P(cell, "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"26\"/>")}</w:tc>");
            rows.Append("</w:tr>");
        }
        return rows.Append("</w:tbl>").ToString();
    }

    private static string Styles()
    {
        var styles = new StringBuilder("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState=\"0\" w:count=\"376\">");
        for (var i = 0; i < 370; i++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:lsdException w:name=\"Medium Grid {i} Accent {i % 6}\" w:semiHidden=\"1\" w:uiPriority=\"{i % 99}\" w:unhideWhenUsed=\"1\"/>");
        styles.Append("</w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:style>");
        for (var level = 1; level <= 2; level++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>");
        foreach (var name in (string[])["Title", "BodyText", "FootnoteText", "ListParagraph", "Header", "Footer", "BalloonText", "Caption", "Quote"])
            styles.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"paragraph\" w:styleId=\"{name}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:link w:val=\"{name}Char\"/><w:uiPriority w:val=\"99\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style><w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{name}Char\"><w:name w:val=\"{name} Char\"/><w:link w:val=\"{name}\"/><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>");
        return styles.Append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr></w:style>").ToString();
    }

    private static string Numbering() =>
        $"<w:abstractNum w:abstractNumId=\"0\">{DocxBuilder.Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>")}{DocxBuilder.Level(1, "decimal", "%2.", "<w:pStyle w:val=\"Heading2\"/>")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Theme() =>
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:clrScheme name=\"Office\"/><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
}

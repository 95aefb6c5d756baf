using System.Globalization;

namespace HopLuu.Documents.Writing;

/// <summary>
/// The heading block: issuer, number and draft mark on the left; ĐẢNG CỘNG SẢN VIỆT NAM (or quốc hiệu and tiêu ngữ), place and date on the
/// right, in a table without lines.
/// </summary>
internal static class HeadingBlock
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        var left = LeftWidth(document, rules);
        Frame.Write(xml, left, rules.TextWidth - left, () => WriteIssuer(xml, document, rules), () => WriteHeading(xml, document, rules));
    }

    private static void WriteIssuer(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        if (!string.IsNullOrWhiteSpace(document.ParentIssuer))
            new Line(Capitals(document.ParentIssuer), rules.IssuerSize).Write(xml);
        var issuer = Capitals(document.Issuer);
        var issuerWidth = TextWidth.Twips(issuer, rules.IssuerSize, bold: true);
        // Party: a star on its own line. State: a line a third to a half as long as the name.
        new Line(issuer, rules.IssuerSize) { Bold = true, Drawn = rules.IsParty ? null : Math.Min(issuerWidth, 3400) * 2 / 5 }.Write(xml);
        if (rules.IsParty)
            new Line("*", rules.IssuerSize).Write(xml);
        new Line(rules.NumberLabel + NumberOf(document), rules.NumberSize) { Before = rules.IsParty ? 0 : 120 }.Write(xml);
        if (!string.IsNullOrWhiteSpace(document.DraftMark))
            new Line(document.DraftMark, rules.DraftMarkSize) { Italic = true, Before = 60 }.Write(xml);
    }

    private static void WriteHeading(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        var ownLine = rules.Motto is null;
        new Line(rules.Heading, rules.HeadingSize) { Bold = true, Drawn = ownLine ? TextWidth.Twips(rules.Heading, rules.HeadingSize, bold: true) : null }.Write(xml);
        if (rules.Motto is { } motto)
            new Line(motto, rules.MottoSize) { Bold = true, Drawn = TextWidth.Twips(motto, rules.MottoSize, bold: true) }.Write(xml);
        // The date stands level with the number.
        var parent = !string.IsNullOrWhiteSpace(document.ParentIssuer);
        if (rules.IsParty && parent)
            new Line("", rules.IssuerSize).Write(xml);
        new Line(PlaceAndDate(document), rules.DateSize) { Italic = true, Before = rules.IsParty ? rules.IssuerSize == 14 ? 280 : 240 : 120 }.Write(xml);
    }

    /// <summary>"12-BC/HU" with a nought before 1 to 9, or a blank to be filled in by hand before the tail.</summary>
    private static string NumberOf(OfficialDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Number))
            return "     " + document.NumberTail;
        var number = document.Number.Trim();
        return number.Length > 1 && char.IsAsciiDigit(number[0]) && !char.IsAsciiDigit(number[1]) && number[0] != '0' ? "0" + number : number;
    }

    /// <summary>"Kim Động, ngày 09 tháng 5 năm 2024": days below 10 and months 1 and 2 get a nought, against forgery by hand.</summary>
    private static string PlaceAndDate(OfficialDocument document)
    {
        var place = string.IsNullOrWhiteSpace(document.Place) ? "……………" : document.Place.Trim();
        var day = document.Date is { } date ? date.Day.ToString("00", CultureInfo.InvariantCulture) : "     ";
        var month = document.Date is { } known ? (known.Year, known.Month) : document.Month;
        return month is var (year, number)
            ? string.Create(CultureInfo.InvariantCulture, $"{place}, ngày {day} tháng {(number <= 2 ? "0" : "")}{number} năm {year}")
            : $"{place}, ngày      tháng      năm        ";
    }

    // As wide as the issuer's longest line asks for, between 65 mm and what the right side can spare.
    private static int LeftWidth(OfficialDocument document, LayoutRules rules)
    {
        var wanted = Math.Max(
            TextWidth.Twips(Capitals(document.ParentIssuer ?? ""), rules.IssuerSize),
            TextWidth.Twips(Capitals(document.Issuer), rules.IssuerSize, bold: true)) + 120;
        var right = Math.Max(TextWidth.Twips(rules.Heading, rules.HeadingSize, bold: true), TextWidth.Twips(PlaceAndDate(document), rules.DateSize)) + 160;
        return Math.Clamp(wanted, Math.Min(3685, rules.TextWidth - right), Math.Max(3685, rules.TextWidth - right));
    }

    private static string Capitals(string text) => text.Trim().ToUpperInvariant();
}

/// <summary>A table of two columns without lines that lays out a part of the page.</summary>
internal static class Frame
{
    public static void Write(WordXml xml, int left, int right, Action writeLeft, Action writeRight)
    {
        xml.Start("tbl").Start("tblPr");
        xml.Start("tblW").Attribute("w", left + right).Attribute("type", "dxa").End();
        NoLines(xml, "tblBorders", "top", "left", "bottom", "right", "insideH", "insideV");
        xml.Start("tblLayout").Attribute("type", "fixed").End();
        xml.Raw("""<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>""");
        xml.End();
        xml.Start("tblGrid").Start("gridCol").Attribute("w", left).End().Start("gridCol").Attribute("w", right).End().End();
        xml.Start("tr").Start("trPr").Empty("cantSplit").End();
        Cell(xml, left, writeLeft);
        Cell(xml, right, writeRight);
        xml.End().End();
    }

    private static void Cell(WordXml xml, int width, Action write)
    {
        xml.Start("tc").Start("tcPr").Start("tcW").Attribute("w", width).Attribute("type", "dxa").End();
        NoLines(xml, "tcBorders", "top", "left", "bottom", "right");
        xml.End();
        write();
        xml.End();
    }

    private static void NoLines(WordXml xml, string element, params ReadOnlySpan<string> sides)
    {
        xml.Start(element);
        foreach (var side in sides)
            xml.Value(side, "nil");
        xml.End();
    }
}

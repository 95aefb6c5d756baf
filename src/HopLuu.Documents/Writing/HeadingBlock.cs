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
        var frame = new Frame(xml, left, rules.TextWidth - left);
        // A row each, so that number and date stand level however the names above them wrap.
        frame.Row(() => WriteIssuer(xml, document, rules, left), () => WriteHeading(xml, rules));
        frame.Row(() => WriteNumber(xml, document, rules, left), () => new Line(PlaceAndDate(document), rules.DateSize) { Italic = true, Before = RowGap(rules) }.Write(xml));
        frame.End();
    }

    private static void WriteIssuer(WordXml xml, OfficialDocument document, LayoutRules rules, int width)
    {
        if (!string.IsNullOrWhiteSpace(document.ParentIssuer))
            new Line(Capitals(document.ParentIssuer), rules.IssuerSize) { Even = width }.Write(xml);
        var issuer = Capitals(document.Issuer);
        new Line(issuer, rules.IssuerSize) { Bold = true, Even = width }.Write(xml);
        // Party: a star on its own line. State: a line a third to a half as long as the name.
        if (rules.IsParty)
            new Line("*", rules.IssuerSize).Write(xml);
        else
            DrawnLine.WriteParagraph(xml, Math.Min(TextWidth.Twips(issuer, rules.IssuerSize, bold: true), 3400) * 2 / 5);
    }

    private static void WriteHeading(WordXml xml, LayoutRules rules)
    {
        new Line(rules.Heading, rules.HeadingSize) { Bold = true }.Write(xml);
        var (last, size) = rules.Motto is { } motto ? (motto, rules.MottoSize) : (rules.Heading, rules.HeadingSize);
        if (rules.Motto is not null)
            new Line(last, size) { Bold = true }.Write(xml);
        DrawnLine.WriteParagraph(xml, TextWidth.Twips(last, size, bold: true));
    }

    private static void WriteNumber(WordXml xml, OfficialDocument document, LayoutRules rules, int width)
    {
        // A working paper without any number has no line for one.
        var number = string.IsNullOrWhiteSpace(document.Number + document.NumberTail) ? "" : rules.NumberLabel + NumberOf(document);
        new Line(number, rules.NumberSize) { Before = RowGap(rules) }.Write(xml);
        if (document.Addressees.Count > 0)
            new Line($"{rules.LetterSubjectOpening} {document.Subject.Trim()}", rules.LetterSubjectSize) { Italic = rules.IsParty, Before = rules.IsParty ? 60 : 120, Even = width }.Write(xml);
        if (!string.IsNullOrWhiteSpace(document.DraftMark))
            new Line(Bound(document.DraftMark.Trim()), rules.DraftMarkSize) { Italic = true, Before = 60 }.Write(xml);
    }

    // "(10/11 đơn vị)" goes to the next line as a whole.
    private static string Bound(string mark)
    {
        var open = mark.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? mark : mark[..open] + mark[open..].Replace(' ', '\u00A0');
    }

    private static int RowGap(LayoutRules rules) => rules.IsParty ? 0 : 120;

    /// <summary>"12-BC/HU" with a nought before 1 to 9, or a blank to be filled in by hand before the tail.</summary>
    private static string NumberOf(OfficialDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Number))
            return "     " + document.NumberTail;
        var number = document.Number.Trim();
        return number.Length > 1 && char.IsAsciiDigit(number[0]) && !char.IsAsciiDigit(number[1]) && number[0] != '0' ? "0" + number : number;
    }

    /// <summary>"(Kèm theo Báo cáo số 12-BC/HU, ngày 09 tháng 5 năm 2024)", for the head of an appendix.</summary>
    public static string Reference(OfficialDocument document)
    {
        var kind = document.Kind.Trim().ToLowerInvariant();
        return $"(Kèm theo {(kind.Length > 0 ? char.ToUpperInvariant(kind[0]) + kind[1..] : kind)} số {NumberOf(document)}, {DateOf(document).TrimEnd()})";
    }

    private static string PlaceAndDate(OfficialDocument document) =>
        $"{(string.IsNullOrWhiteSpace(document.Place) ? "……………" : document.Place.Trim())}, {DateOf(document)}";

    /// <summary>"ngày 09 tháng 5 năm 2024": days below 10 and months 1 and 2 get a nought, against forgery by hand.</summary>
    private static string DateOf(OfficialDocument document)
    {
        var day = document.Date is { } date ? date.Day.ToString("00", CultureInfo.InvariantCulture) : "    ";
        var month = document.Date is { } known ? (known.Year, known.Month) : document.Month;
        return month is var (year, number)
            ? string.Create(CultureInfo.InvariantCulture, $"ngày {day} tháng {(number <= 2 ? "0" : "")}{number} năm {year}")
            : "ngày      tháng      năm        ";
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

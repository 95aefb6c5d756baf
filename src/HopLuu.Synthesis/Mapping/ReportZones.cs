using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Parts a report into opening, body and closing.</summary>
internal static class ReportZones
{
    private const int LongestOpening = 45;
    private const int LongestSubject = 8;

    private static readonly string[] Formula = ["thuc hien", "can cu", "theo ", "tiep tuc thuc hien", "de danh gia", "trien khai", "tren co so", "duoc su"];
    private static readonly string[] Signing = ["t/m", "tm.", "tm ", "kt.", "k/t", "tl.", "tuq.", "thua lenh", "thay mat"];
    private static readonly string[] AppendixWords = ["phu luc", "bieu ", "phu bieu", "bang tong hop", "danh muc", "bieu mau"];

    /// <summary>All lines of a document, blank ones left out, with their zones but for the end of the opening formula.</summary>
    public static List<ReportLine> Read(Document document)
    {
        var lines = new List<ReportLine>(document.Blocks.Count);
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
                lines.Add(ReportLine.Of(table));
            else if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text) && !IsTemplates(paragraph))
                lines.Add(ReportLine.Of(paragraph));
        }
        return lines;
    }

    /// <summary>What our own template put there: guidance, and controls left empty.</summary>
    private static bool IsTemplates(Paragraph paragraph) =>
        paragraph.Style == TemplateDocument.GuidanceStyle || (TemplateKey.IsKey(paragraph.Key) && paragraph.Text.Trim() == TemplateDocument.Placeholder);

    /// <summary>Marks letterhead, title, subject and opening formula; returns the first line of the body.</summary>
    public static int MarkOpening(IReadOnlyList<ReportLine> lines, Func<int, bool> isHeading, Func<int, bool> isTitleOfOutline)
    {
        var title = TitleOf(lines);
        var at = title < 0 ? LetterheadEnd(lines) : title + 1;
        while (title >= 0 && at < lines.Count && at < title + LongestSubject && IsSubject(lines[at], at - title, isTitleOfOutline(at)))
            at++;
        at = FormulaEnd(lines, at, isHeading);
        for (var i = 0; i < at; i++)
            lines[i].Zone = TemplateKey.IsKey(lines[i].Paragraph?.Key) ? Zone.Body : Zone.Opening;
        return at;
    }

    /// <summary>Marks the closing formula, recipients and signature from the given line on.</summary>
    public static void MarkClosing(IReadOnlyList<ReportLine> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (!OpensClosing(lines[i], i, lines.Count))
                continue;
            var start = i;
            do
                lines[i++].Zone = Zone.Closing;
            while (i < lines.Count && !ReopensBody(lines[i], i - start));
            MarkFarewell(lines, from, start);
            from = i--;
        }
        MarkFarewell(lines, from, lines.Count);
    }

    /// <summary>Index of the line "BÁO CÁO" that opens the title; -1 when there is none.</summary>
    public static int TitleOf(IReadOnlyList<ReportLine> lines)
    {
        for (var i = 0; i < lines.Count && i < LongestOpening; i++)
        {
            if (lines[i].Paragraph is null || lines[i].Text.Length > 400)
                continue;
            if (lines[i].Text.TrimStart('*', '#', ' ').StartsWith("BÁO CÁO", StringComparison.Ordinal) || ((lines[i].IsCentered || lines[i].IsBold) && lines[i].Folded.StartsWith("bao cao", StringComparison.Ordinal)))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a table lays out a letterhead or a signature instead of holding data.</summary>
    public static bool IsLayout(Table table) =>
        table.Rows.Count <= 4 && table.ColumnCount <= 3 && table.Rows.SelectMany(static row => row.Cells).Any(static cell => SaysLayout(HopLuu.Vietnamese.VietnameseText.Fold(cell.Text)));

    private static bool SaysLayout(string folded) =>
        folded.Contains("dang cong san viet nam", StringComparison.Ordinal) || folded.Contains("doc lap - tu do", StringComparison.Ordinal)
        || folded.StartsWith("noi nhan", StringComparison.Ordinal) || OpensSignature(folded);

    private static bool OpensSignature(string folded)
    {
        foreach (var words in Signing)
        {
            if (folded.StartsWith(words, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static int LetterheadEnd(IReadOnlyList<ReportLine> lines)
    {
        var at = 0;
        for (var i = 0; i < lines.Count && i < 15; i++)
        {
            if (lines[i].Table is { } table ? IsLayout(table) : SaysLayout(lines[i].Folded) || lines[i].Folded.StartsWith("kinh gui", StringComparison.Ordinal))
                at = i + 1;
        }
        return at;
    }

    private static bool IsSubject(ReportLine line, int below, bool isTitleOfOutline)
    {
        if (line.Table is not null)
            return false;
        if (!line.Text.Any(char.IsLetter) || line.Folded.StartsWith("kinh gui", StringComparison.Ordinal))
            return true;
        return !isTitleOfOutline && line.Label is null && (line.IsCentered || (line.IsBold && below == 1));
    }

    private static int FormulaEnd(IReadOnlyList<ReportLine> lines, int from, Func<int, bool> isHeading)
    {
        var last = Math.Min(lines.Count, from + 8);
        for (var i = from; i < last && (!isHeading(i) || i == from) && lines[i].Table is null; i++)
        {
            if (lines[i].Folded.TrimEnd(':', '.', ' ').EndsWith("nhu sau", StringComparison.Ordinal) || (lines[i].Folded.EndsWith(':') && lines[i].Folded.Contains("bao cao", StringComparison.Ordinal)))
                return i + 1;
        }
        var at = from;
        while (at < last && lines[at].Table is null && lines[at].Text.Length > 60 && IsFormula(lines[at].Folded))
            at++;
        for (var i = at; i < Math.Min(lines.Count, at + 4); i++)
        {
            if (isHeading(i))
                return i;
        }
        return at;
    }

    private static bool IsFormula(string folded)
    {
        foreach (var words in Formula)
        {
            if (folded.StartsWith(words, StringComparison.Ordinal))
                return folded.Contains("bao cao", StringComparison.Ordinal) || folded.StartsWith("can cu", StringComparison.Ordinal);
        }
        return folded.StartsWith("kinh gui", StringComparison.Ordinal);
    }

    private static bool OpensClosing(ReportLine line, int at, int count)
    {
        if (line.Table is { } table)
            return IsLayout(table);
        if (line.Folded.StartsWith("noi nhan", StringComparison.Ordinal) && line.Folded.Length < 400)
            return true;
        return at > count / 4 && line.Text.Length < 90 && OpensSignature(line.Folded) && line.Text.Any(char.IsUpper) && (line.IsCapitals || line.IsBold || line.IsCentered);
    }

    private static bool ReopensBody(ReportLine line, int length)
    {
        if (line.Table is { } table)
            return !IsLayout(table);
        if (TemplateKey.IsKey(line.Paragraph!.Key))
            return true;
        if (line.Paragraph.Kind == ParagraphKind.Heading && line.Paragraph.Style is not null && line.Paragraph.Level is not null)
            return true;
        foreach (var words in AppendixWords)
        {
            if (line.Folded.StartsWith(words, StringComparison.Ordinal))
                return true;
        }
        return line.BreakBefore || (length > 4 && line.Text.Length > 200);
    }

    private static void MarkFarewell(IReadOnlyList<ReportLine> lines, int from, int end)
    {
        for (var i = end - 1; i >= Math.Max(from, end - 3); i--)
        {
            if (lines[i].Table is null && lines[i].Zone == Zone.Body && lines[i].Folded.StartsWith("tren day la", StringComparison.Ordinal))
            {
                for (var k = i; k < end; k++)
                    lines[k].Zone = Zone.Closing;
            }
        }
    }
}

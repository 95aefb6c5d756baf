using System.Diagnostics;
using System.Globalization;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Testing;

namespace HopLuu.Benchmarks;

/// <summary>A whole campaign: reports of 10,000 words read, mapped, consolidated and written as Word.</summary>
internal static class CampaignBenchmark
{
    private const int Tasks = 12;

    /// <summary>Writes plan and reports: "make-campaign FOLDER UNITS [WORDS]".</summary>
    public static int Make(string folder, string units, string words = "10000")
    {
        Directory.CreateDirectory(Path.Combine(folder, "reports"));
        File.WriteAllText(Path.Combine(folder, "ke-hoach.txt"), Plan());
        var length = int.Parse(words, CultureInfo.InvariantCulture);
        Parallel.For(0, int.Parse(units, CultureInfo.InvariantCulture), unit =>
            Report(unit, length).Save(Path.Combine(folder, "reports", string.Create(CultureInfo.InvariantCulture, $"xa-{unit + 1:0000}.docx"))));
        return 0;
    }

    /// <summary>Consolidates such a folder and tells time and memory: "campaign FOLDER".</summary>
    public static int Run(string folder)
    {
        var clock = Stopwatch.StartNew();
        var plan = PlanReader.Read(DocumentReader.Read(Path.Combine(folder, "ke-hoach.txt")).Document!);
        var reports = Directory.GetFiles(Path.Combine(folder, "reports")).Order(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(path => ReportMapper.Map(DocumentReader.Read(path).Document!, Path.GetFileName(path), plan)).ToList();
        var read = clock.Elapsed;
        var consolidation = Consolidator.Consolidate(reports, plan, new ConsolidationOptions());
        var joined = clock.Elapsed;
        using (var output = File.Create(Path.Combine(folder, "tong-hop.docx")))
            OfficialWriter.Write(ConsolidatedReport.ToOfficialDocument(consolidation, plan, new ReportOptions()), output);
        var total = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reports.Count} báo cáo, {consolidation.Facts.Units.Sum(unit => (long)unit.Words)} tiếng: đọc và xếp mục {read.TotalSeconds:0.00} s, tổng hợp {(joined - read).TotalSeconds:0.00} s, ghi {(total - joined).TotalSeconds:0.00} s, cộng {total.TotalSeconds:0.00} s; bộ nhớ cao nhất {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB; {consolidation.Sections.Sum(section => section.Statements.Count)} ý, {consolidation.Indicators.Count} tổng, {consolidation.Unused.Count} đoạn chưa dùng"));
        return 0;
    }

    private static string Plan()
    {
        var text = new System.Text.StringBuilder("HUYỆN ỦY BÌNH HÀ\nSố 12-KH/HU\nBình Hà, ngày 02 tháng 4 năm 2024\nKẾ HOẠCH\nSơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU\n" +
            "Các chi, đảng bộ trực thuộc gửi báo cáo về Ban Thường vụ Huyện ủy trước ngày 15/5/2024.\n\nĐỀ CƯƠNG BÁO CÁO\nSơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU\n\nPHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN\n");
        for (var task = 1; task <= Tasks; task++)
            text.Append(CultureInfo.InvariantCulture, $"{task}. {Title(task)}\na) Kết quả đạt được\nb) Tồn tại, hạn chế\n");
        return text.Append("PHẦN THỨ HAI\nKIẾN NGHỊ\n1. Đối với Tỉnh ủy, UBND tỉnh\n2. Đối với Chính phủ\nPHỤ LỤC\n1. Kết quả thực hiện các chỉ tiêu\n").ToString();
    }

    private static string Title(int task) => "Công tác " + ((string[])["tuyên truyền, phổ biến", "lãnh đạo, chỉ đạo", "phát triển tổ chức", "xây dựng cơ sở vật chất", "đào tạo, bồi dưỡng", "huy động nguồn lực",
        "khen thưởng, biểu dương", "kiểm tra, giám sát", "phối hợp giữa các ngành", "xóa mù chữ, phổ cập", "chuyển đổi số", "hợp tác, giao lưu"])[task - 1];

    private static DocxBuilder Report(int unit, int words)
    {
        var text = new CampaignText(unit);
        var each = words / Tasks;
        var package = new DocxBuilder();
        foreach (var line in (string[])["ĐẢNG BỘ HUYỆN BÌNH HÀ", $"ĐẢNG ỦY XÃ SỐ {unit + 1}", $"Số {unit + 10}-BC/ĐU", "Bình Hà, ngày 10 tháng 5 năm 2024", "BÁO CÁO", "Sơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU", "PHẦN THỨ NHẤT", "KẾT QUẢ THỰC HIỆN"])
            package.Add(DocxBuilder.P(line));
        for (var task = 1; task <= Tasks; task++)
        {
            package.Add(DocxBuilder.P($"{task}. {Title(task)}")).Add(DocxBuilder.P("a) Kết quả đạt được"));
            for (var left = each * 3 / 4; left > 0;)
                left -= Add(package, text.Results(Math.Min(left, 75)));
            package.Add(DocxBuilder.P("b) Tồn tại, hạn chế"));
            for (var left = each / 4; left > 0;)
                left -= Add(package, text.Shortcomings(Math.Min(left, 60)));
        }
        package.Add(DocxBuilder.P("PHẦN THỨ HAI")).Add(DocxBuilder.P("KIẾN NGHỊ")).Add(DocxBuilder.P("1. Đối với Tỉnh ủy, UBND tỉnh")).Add(DocxBuilder.P("- " + text.Request()))
            .Add(DocxBuilder.P("2. Đối với Chính phủ")).Add(DocxBuilder.P("- " + text.Request())).Add(DocxBuilder.P("PHỤ LỤC")).Add(DocxBuilder.P("1. Kết quả thực hiện các chỉ tiêu"));
        return package.Add(Table(text));
    }

    /// <summary>Adds a paragraph and tells its words.</summary>
    private static int Add(DocxBuilder package, string paragraph)
    {
        package.Add(DocxBuilder.P(paragraph));
        return paragraph.AsSpan().Count(' ') + 1;
    }

    private static string Table(CampaignText text)
    {
        string[][] rows =
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2022", "Năm 2023"], ["1", "Tổng số hộ", "hộ", text.Figure(1200, 1900), text.Figure(2000, 2900)],
            ["2", "Gia đình học tập", "gia đình", text.Figure(800, 1100), text.Figure(1100, 1900)], ["3", "Hội viên khuyến học", "hội viên", text.Figure(800, 1900), text.Figure(1200, 2900)],
        ];
        return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>" + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc>{DocxBuilder.P(cell)}</w:tc>")) + "</w:tr>")) + "</w:tbl>";
    }
}

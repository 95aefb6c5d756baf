using HopLuu.Cli.Verbs;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Output;

/// <summary>What a consolidation came to, for people.</summary>
internal static class ConsolidationText
{
    public static void Show(Consolidation result, ReportBatch batch, ResultFiles files, Terminal terminal)
    {
        var table = new TextTable("Đơn vị", "Báo cáo", "Mục có nội dung", "Số tiếng", "Cần xem");
        foreach (var unit in result.Facts.Units)
        {
            table.Add(unit.Unit, unit.Report, $"{unit.SectionsFilled}/{unit.SectionsAsked}", VietnameseFormat.Number(unit.Words),
                VietnameseFormat.Number(result.Findings.Count(finding => finding.Report == unit.Report)));
        }
        terminal.Print(table.ToString());
        var statements = result.Sections.Sum(section => section.Statements.Count);
        terminal.Print($"\nĐã tổng hợp {result.Facts.Received} báo cáo: {statements} ý, {result.Indicators.Count} số liệu cộng dồn, {result.Recommendations.Count} kiến nghị; {result.Unused.Count} đoạn chưa dùng.");
        if (result.Missing is { Count: > 0 } missing)
            terminal.Print($"Chưa có báo cáo ({missing.Count}): {string.Join("; ", missing.Select(unit => unit.Unit))}.");
        if (batch.Unreadable.Count > 0)
            terminal.Print($"Không đọc được ({batch.Unreadable.Count}): {string.Join("; ", batch.Unreadable.Select(file => file.File))}.");
        if (result.Findings.Count > 0)
            terminal.Print($"Có {result.Findings.Count} điều cần xem lại trong báo cáo của các đơn vị: xem phụ lục làm việc, hoặc chạy hopluu check.");
        terminal.Print($"Báo cáo: {files.Report}\nPhụ lục làm việc: {files.Annex}{(files.Trace is null ? "" : $"\nNguồn: {files.Trace}")}");
    }
}

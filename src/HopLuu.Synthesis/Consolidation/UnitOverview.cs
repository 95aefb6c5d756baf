using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// The working annex for the officer who consolidates: who reported and how fully, what must be looked at, requests to the issuing body
/// itself, and what the draft does not use. It is not a part of the report.
/// </summary>
public static class UnitOverview
{
    private const int UnusedShown = 400;

    /// <summary>The annex as a document to print.</summary>
    public static OfficialDocument ToOfficialDocument(Consolidation consolidation, Plan plan, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var blocks = new Blocks();
        WriteUnits(blocks, consolidation);
        WriteMissing(blocks, consolidation);
        WriteFindings(blocks, consolidation, plan);
        WriteOwnRequests(blocks, consolidation, plan);
        WriteNotes(blocks, consolidation);
        FormOverview.Write(blocks, "6.", consolidation, plan);
        WriteUnused(blocks, consolidation);
        return new OfficialDocument
        {
            Profile = options.Profile ?? Letterhead.ProfileOf(plan, options.AsOf),
            ParentIssuer = plan.ParentIssuer,
            Issuer = plan.Issuer ?? "[…]",
            NumberTail = "",
            Place = plan.Place,
            Month = options.AsOf is { } today ? (today.Year, today.Month) : null,
            Kind = "BẢNG THEO DÕI",
            Subject = "Tình hình gửi báo cáo và chất lượng báo cáo của các đơn vị",
            DraftMark = "Tài liệu làm việc nội bộ, không kèm theo báo cáo",
            Body = blocks.All,
        };
    }

    private static void WriteUnits(Blocks blocks, Consolidation consolidation)
    {
        blocks.Heading("1.", "Các đơn vị đã gửi báo cáo", 2);
        var late = consolidation.Findings.Where(finding => finding.Kind == FindingKind.Late).Select(finding => finding.Report).ToHashSet(StringComparer.Ordinal);
        blocks.Table(["TT", "Đơn vị", "Số, ngày báo cáo", "Mục có nội dung", "Số tiếng", "Số liệu", "Cần xem lại"], consolidation.Facts.Units.Select((unit, at) => (IReadOnlyList<string>)
        [
            VietnameseFormat.Number(at + 1), unit.Unit,
            $"{unit.Number ?? "(chưa có số)"}{(unit.Date is { } day ? ", " + VietnameseFormat.Date(day) : "")}{(late.Contains(unit.Report) ? " (sau thời hạn)" : "")}",
            $"{unit.SectionsFilled}/{unit.SectionsAsked}", VietnameseFormat.Number(unit.Words),
            (unit.Scope == ReportScope.Whole ? "toàn địa bàn" : "của đơn vị") + (unit.ScopeGuessed ? " (suy đoán)" : ""),
            VietnameseFormat.Number(consolidation.Findings.Count(finding => finding.Report == unit.Report)),
        ]));
    }

    private static void WriteMissing(Blocks blocks, Consolidation consolidation)
    {
        if (consolidation.Missing is not { } missing)
            return;
        blocks.Heading("2.", "Các đơn vị chưa gửi báo cáo", 2);
        if (missing.Count == 0)
            blocks.Text("Không có.");
        foreach (var unit in missing)
            blocks.Item(unit.Tier is { } tier ? $"{unit.Unit} ({tier})" : unit.Unit);
    }

    private static void WriteFindings(Blocks blocks, Consolidation consolidation, Plan plan)
    {
        blocks.Heading("3.", "Nội dung cần xem lại", 2);
        if (consolidation.Findings.Count == 0)
            blocks.Text("Không có.");
        else
        {
            var units = consolidation.Facts.Units.ToDictionary(unit => unit.Report, unit => unit.Unit, StringComparer.Ordinal);
            blocks.Table(["TT", "Đơn vị", "Mục", "Nội dung", "Trích báo cáo"], consolidation.Findings.Select((finding, at) => (IReadOnlyList<string>)
            [
                VietnameseFormat.Number(at + 1), units.GetValueOrDefault(finding.Report, finding.Report), finding.Section is { } id ? plan.Outline.Find(id)?.Title ?? id : "",
                finding.Message, string.Join("\n", finding.Evidence.Select(evidence => "“" + Short(evidence.Text) + "”")),
            ]));
        }
    }

    private static void WriteOwnRequests(Blocks blocks, Consolidation consolidation, Plan plan)
    {
        var own = consolidation.Recommendations.Where(request => Recommendations.IsTo(plan.Issuer, request.Addressee)).ToList();
        if (own.Count == 0)
            return;
        blocks.Heading("4.", $"Kiến nghị gửi {plan.Issuer} (không chuyển lên cấp trên)", 2);
        foreach (var request in own)
            blocks.Item($"{request.Text} ({string.Join(", ", request.Units)}).");
    }

    private static void WriteNotes(Blocks blocks, Consolidation consolidation)
    {
        var noted = consolidation.Indicators.Where(figure => figure.Notes.Count > 0).ToList();
        if (noted.Count == 0)
            return;
        blocks.Heading("5.", "Lưu ý về số liệu tổng hợp", 2);
        foreach (var figure in noted)
            blocks.Item($"{Wording.Capital(figure.Label)}: {VietnameseFormat.Number(figure.Total)} {figure.Unit}. {string.Join(" ", figure.Notes)}");
    }

    private static void WriteUnused(Blocks blocks, Consolidation consolidation)
    {
        blocks.Heading("7.", "Nội dung chưa đưa vào dự thảo", 2);
        var units = consolidation.Facts.Units.ToDictionary(unit => unit.Report, unit => unit.Unit, StringComparer.Ordinal);
        var told = consolidation.Unused.Where(text => text.Reason.StartsWith("Nội dung", StringComparison.Ordinal)).ToList();
        foreach (var reason in consolidation.Unused.GroupBy(text => text.Reason, StringComparer.Ordinal))
            blocks.Item($"{reason.Key.TrimEnd('.')}: {VietnameseFormat.Number(reason.Count())} đoạn.");
        blocks.Table(["Đơn vị", "Đoạn", "Nội dung"], told.Take(UnusedShown).Select(text => (IReadOnlyList<string>)
            [units.GetValueOrDefault(text.Report, text.Report), VietnameseFormat.Number(text.Paragraph + 1), text.Text]));
        if (told.Count > UnusedShown)
            blocks.Text($"Còn {VietnameseFormat.Number(told.Count - UnusedShown)} đoạn khác trong tệp nguồn (trace).");
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..200].TrimEnd() + "…";
}

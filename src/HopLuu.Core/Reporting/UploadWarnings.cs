using HopLuu.Core.Planning;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Reporting;

/// <summary>What a person should look at before a file's text goes into the report: another unit's report, another plan's, last year's. It warns and never stops.</summary>
internal static class UploadWarnings
{
    private const int HeadLines = 40;

    public static IReadOnlyList<string> Of(MappedReport mapped, IReadOnlyList<UploadedPiece> pieces, UnitAtPublishing unit, Campaign campaign)
    {
        var warnings = new List<string>();
        if (mapped.Unit is { } named && new UnitList([new ListedUnit(unit.Name)]).Find(named) is null)
            warnings.Add($"Tệp ghi tên “{named}”, khác với đơn vị đang báo cáo là “{unit.Name}”. Đề nghị kiểm tra có đúng tệp của đơn vị mình không.");
        if (IsPlan(mapped.Document))
            warnings.Add("Tệp này có vẻ là một bản kế hoạch, không phải báo cáo. Đề nghị kiểm tra có chọn nhầm tệp không.");
        else if (FitsBadly(mapped, pieces) is { } badly)
            warnings.Add(badly);
        if (mapped.Date is { } date && campaign.Plan.Date is { } from && date < from)
            warnings.Add($"Báo cáo trong tệp ghi ngày {VietnamTime.Short(date)}, trước ngày ban hành kế hoạch ({VietnamTime.Short(from)}); có thể là báo cáo của kỳ trước.");
        warnings.AddRange(mapped.Document.Warnings.Where(warning => warning.Length > 0).Take(20).Select(UploadProblems.Sentence));
        return warnings;
    }

    private static string? FitsBadly(MappedReport mapped, IReadOnlyList<UploadedPiece> pieces)
    {
        var texts = pieces.Where(piece => !piece.IsHeading && !piece.IsFrame).ToList();
        var placed = texts.Count(piece => piece.Key is not null && piece.Confidence >= 0.35);
        var headings = mapped.Headings.Count(heading => heading.Section is not null);
        var strange = texts.Count >= 5 && placed * 5 < texts.Count * 2 || mapped.Headings.Count >= 4 && headings * 5 < mapped.Headings.Count;
        return strange
            ? $"Nội dung tệp ít khớp với đề cương của đợt này: {placed}/{texts.Count} đoạn được xếp vào mục, {headings}/{mapped.Headings.Count} đề mục giống đề cương. Có thể đây là báo cáo theo kế hoạch khác."
            : null;
    }

    private static bool IsPlan(Document document)
    {
        var titles = document.Blocks.OfType<Paragraph>().Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).Take(HeadLines).Select(paragraph => VietnameseText.Fold(paragraph.Text).Trim(' ', '.', ':', '*')).ToList();
        return titles.Contains("ke hoach") && !titles.Exists(title => title == "bao cao" || title.StartsWith("bao cao ", StringComparison.Ordinal) && title.Length < 120);
    }
}

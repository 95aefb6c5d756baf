using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Takes off a paragraph what belongs to its place in a report and not to what it says.</summary>
internal static class Wording
{
    private static readonly char[] Final = ['.', ';', ',', ':', ' ', '…'];

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "Các", "Có", "Còn", "Chưa", "Không", "Đã", "Đến", "Trong", "Từ", "Toàn", "Tổ", "Phối", "Một", "Công", "Việc", "Nhiều", "Số", "Tỷ", "Tỉ", "Tổng", "Nhận", "Hình", "Nội", "Hoạt",
        "Chất", "Kinh", "Nguồn", "Năng", "Tiếp", "Tăng", "Nâng", "Đẩy", "Xây", "Thực", "Triển", "Ban hành", "Kết quả", "Về", "Với", "Theo", "Sau", "Trước", "Qua", "Tại", "Những", "Mỗi", "Đa", "Phần",
        "Cấp", "Duy", "Vận", "Huy", "Hỗ", "Khen", "Biểu", "Tuyên", "Quản", "Cơ", "Do", "Nhà", "Sự", "Đội", "Lực", "Đời", "Dịch", "Mức", "Trình", "Mô", "Phong", "Ứng", "Đưa", "Mở", "Tập", "Lớp", "Đang",
        "Hiện", "Năm", "Hằng", "Hàng", "Riêng", "Cử", "Lao", "Cán", "Người", "Học", "Giáo", "Tích", "Chủ", "Đầu", "Sửa", "Sơ", "Rà", "Quan", "Bố", "Quy", "Sớm", "Nghiên", "Hướng", "Cung", "Bổ", "Tạo", "Giao", "Kiện", "Phát", "Phấn", "Bảo", "Đảm", "Tình", "Đánh",
    };

    private static readonly string[] Counted = ["Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là", "Bảy là", "Thứ nhất", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm"];

    private static readonly string[] FacetLabels =
    [
        "ket qua dat duoc", "ket qua", "nhung ket qua dat duoc", "uu diem", "mat duoc", "ton tai, han che", "ton tai", "han che", "han che, ton tai",
        "han che, yeu kem", "kho khan, vuong mac", "kho khan", "khuyet diem", "nguyen nhan", "nguyen nhan cua ton tai, han che", "mat chua duoc",
        "nguyen nhan cua han che", "nguyen nhan ton tai, han che", "bai hoc kinh nghiem", "ton tai, han che va nguyen nhan", "nhung ton tai, han che",
    ];

    /// <summary>A paragraph's text without its bullet or number and without a run-in label that repeats where it stands.</summary>
    public static (string Text, OrdinalStyle? Style) Strip(MappedParagraph paragraph, string section, Outline outline)
    {
        var text = paragraph.Text.Trim();
        var label = OrdinalLabel.Read(text);
        var style = label?.Style;
        if (label is not null && label.Length <= text.Length && style is not (OrdinalStyle.Named or OrdinalStyle.Appendix))
            text = text[label.Length..].TrimStart();
        return (StripLabel(text, section, outline), style);
    }

    /// <summary>Without final punctuation.</summary>
    public static string Bare(string text)
    {
        var bare = text.TrimEnd(Final).TrimEnd('/').TrimEnd(Final);
        bare = bare.TrimStart(' ', ';', ',', '.', '*', '•', '+');
        foreach (var word in Counted)
        {
            if (bare.Length > word.Length + 2 && bare.StartsWith(word, StringComparison.OrdinalIgnoreCase) && bare[word.Length] is ',' or ':')
                bare = Capital(bare[(word.Length + 1)..].TrimStart());
        }
        return Connectives.Without(bare);
    }

    /// <summary>With a capital letter in front.</summary>
    public static string Capital(string text) => text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>
    /// A text begun in the middle of a sentence: the first letter small where the first word is surely a common one. Names of bodies
    /// ("Đảng ủy", "Hội", "Trung ương") keep their capital.
    /// </summary>
    public static string Inner(string text)
    {
        var words = text.Split(' ', 5);
        // "Kết luận số 49-KL/TW", "Hướng dẫn số 05" are names.
        if (words.Length > 2 && words.AsSpan(1, Math.Min(3, words.Length - 2)).Contains("số") && Citations.Find(text.Length > 80 ? text[..80] : text) is [{ Span.Start: 0 }, ..])
            return text;
        var common = (Openers.Contains(words[0].TrimEnd(',')) || words.Length > 1 && Openers.Contains($"{words[0]} {words[1].TrimEnd(',')}")) && !(words.Length > 1 && words[1].Length > 0 && char.IsUpper(words[1][0]) && words[0].Length < 3);
        return common ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    private static string StripLabel(string text, string section, Outline outline)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 140)).IndexOfAny(':', '.');
        if (colon <= 1)
            return text;
        var label = VietnameseText.Fold(text[..colon]).Trim(' ', '*', '-', '+');
        var rest = text[(colon + 1)..].TrimStart();
        if (FacetLabels.Contains(label, StringComparer.Ordinal))
            return rest;
        var node = outline.Find(section) ?? outline.Find(section.Split('/')[0]);
        for (; node is not null; node = node.Parent is null ? null : outline.Find(node.Parent))
        {
            if (text[colon] == ':' && IsTitle(text[..colon], node))
                return rest;
        }
        return text;
    }

    private static bool IsTitle(string label, OutlineNode node)
    {
        var title = node.Title.Length > 160 ? node.Title[..160] : node.Title;
        var bare = Addressees.Bare(label);
        return Similarity.Overlap(bare, Addressees.Bare(title)) >= 0.6 || node.Kind == NodeKind.Addressee && Similarity.Containment(bare, title) >= 0.9;
    }
}

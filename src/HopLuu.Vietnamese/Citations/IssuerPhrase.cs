namespace HopLuu.Vietnamese;

/// <summary>The name of an issuing body after "của": "Ban Bí thư Trung ương Đảng khóa XII", "Bộ Giáo dục và Đào tạo", "UBND
/// huyện".</summary>
internal static class IssuerPhrase
{
    private const int MostWords = 16;

    /// <summary>Small-letter words that end a name: what the document is about or does begins.</summary>
    private static readonly string[] Stops =
    [
        "về", "ngày", "phê duyệt", "ban hành", "quy định", "hướng dẫn", "tiếp tục", "sửa đổi", "thực hiện", "triển khai", "đến", "đã",
        "được", "cho", "là", "để", "trong",
        "theo", "với", "tại", "năm", "đạt", "có", "gắn", "nhằm", "thì", "cùng", "sang", "tới", "gửi", "do", "khi", "đẩy mạnh",
        "tăng cường", "giai đoạn",
        "công nhận", "chỉ đạo", "quán triệt", "như", "bằng", "thay thế", "trên", "từ", "ở", "đánh giá", "vào", "hằng", "hàng", "hoặc",
        "còn", "sẽ", "đối với", "lãnh đạo",
    ];

    /// <summary>The span of the name that starts at <paramref name="at"/>; null when no name stands there.</summary>
    public static TextSpan? Read(EvenText text, int at)
    {
        var start = at;
        if (at >= text.Plain.Length || !char.IsUpper(text.Plain[at]) && !text.StartsWith(at, "lien") && !text.StartsWith(at, "cac bo"))
        {
            return null;
        }
        var end = at;
        for (var words = 0; words < MostWords && text.IsWordAt(at); words++)
        {
            if (words > 0 && IsStop(text, at))
            {
                break;
            }
            end = text.WordEnd(at);
            at = text.SkipSpaces(end);
            if (at < text.Plain.Length && text.Plain[at] is '-' or '&' && text.IsWordAt(text.SkipSpaces(at + 1)))
            {
                at = text.SkipSpaces(at + 1);
            }
        }
        return end > start ? new TextSpan(start, end - start) : null;
    }

    private static bool IsStop(EvenText text, int at)
    {
        if (text.StartsWith(at, "va"))
        {
            var next = text.SkipSpaces(at + 2);
            return next >= text.Plain.Length || !char.IsUpper(text.Plain[next]) || IsDocument(text, next);
        }
        var isCapital = char.IsUpper(text.Plain[at]) && !(text.IsWordAt(at + 1) && char.IsUpper(text.Plain[at + 1]));
        return IsDocument(text, at) || char.IsAsciiDigit(text.Plain[at]) || text.IsCountedAt(at)
            || !isCapital && Array.Exists(Stops, s => text.StartsWithMarked(at, s));
    }

    /// <summary>"Quyết định số", not the "Kế hoạch" of a ministry's name.</summary>
    private static bool IsDocument(EvenText text, int at) => DocumentKinds.At(text, at) is { } kind
        && text.IsCountedAt(text.SkipSpaces(kind.End));
}

using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>The folded syllables of a piece of text that carry sense: no function words, numbers, or names of units.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> Stops =
        new[]
        {
            "và", "của", "các", "những", "đã", "được", "là", "có", "cho", "với", "trong", "tại", "ở", "trên", "theo", "để", "do", "từ",
            "đến", "về", "thì", "như", "còn", "cũng", "cùng", "một", "này", "đó",
            "khi", "sau", "trước", "năm", "tháng", "ngày", "nay", "toàn", "cả", "mới", "ra", "vào", "lên", "xuống", "qua", "bằng", "hoặc",
            "gồm", "tổng", "mở", "xã", "huyện", "tỉnh", "phường", "mỗi", "từng", "hằng",
            "hàng", "kèm", "đạt", "nhiều", "riêng", "thuộc", "nơi", "dự", "đi", "phát", "hiện", "đều", "rồi", "bị", "sẽ", "nhằm", "mà",
            "cuối", "đầu", "kỳ", "nguồn",
        }.ToFrozenSet();

    /// <summary>Phrases that carry no sense of their own; their syllables do elsewhere ("gia" of "gia đình").</summary>
    private static readonly PhraseTable<string> StopPhrases = PhraseTable.Of(
        "tổng số", "một số", "số lượng", "số lượt", "tổ chức", "thực hiện", "tham gia", "tham dự", "tiến hành", "thu hút", "kết quả",
        "bao gồm", "giai đoạn", "địa bàn", "địa phương", "thị trấn", "phối hợp", "duy trì", "trong đó", "cụ thể", "nhất là", "góp phần");

    private static readonly FrozenSet<string> Places =
        new[] { "xã", "huyện", "tỉnh", "thôn", "xóm", "phường", "trấn", "quận", "phố", "trường", "làng", "bản", "ấp", "trạm",
            "chợ" }.ToFrozenSet();

    /// <summary>Content syllables of the tokens between two indices; abbreviations are written out, names after "xã", "trường" and the
    /// like left out.</summary>
    public static List<string> Of(FigureTokens tokens, int from, int to)
    {
        var words = new List<string>();
        var isName = false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                isName = false;
                continue;
            }
            if (isName && tokens.IsCapital(i))
            {
                continue;
            }
            if (StopPhrases.TryAt(tokens, i, out var phrase, out var length))
            {
                i += length - 1;
                isName = phrase == "thị trấn";
                continue;
            }
            isName = Places.Contains(tokens[i].Lower);
            if (UnitNouns.WrittenOut(tokens[i].Lower) is { } full && tokens.IsCapital(i))
            {
                words.AddRange(VietnameseSyllables(full));
            }
            else if (!Stops.Contains(tokens[i].Lower))
            {
                words.Add(tokens.Folded(i));
            }
        }
        return words;
    }

    /// <summary>Folded syllables of a phrase without function words.</summary>
    public static List<string> Of(string text)
    {
        var tokens = new FigureTokens(new EvenText(text));
        return Of(tokens, 0, tokens.Count);
    }

    /// <summary>Share of the shorter list's different words that the longer one has; 0 when either is empty.</summary>
    public static double Overlap(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }
        var (x, y) = (a as HashSet<string> ?? [.. a], b as HashSet<string> ?? [.. b]);
        var (fewer, more) = x.Count <= y.Count ? (x, y) : (y, x);
        var common = 0;
        foreach (var word in fewer)
        {
            common += more.Contains(word) ? 1 : 0;
        }
        return common / (double)fewer.Count;
    }

    private static IEnumerable<string> VietnameseSyllables(string text) =>
        text.Split(' ').Select(w => string.Concat(w.Select(EvenText.Fold)));
}

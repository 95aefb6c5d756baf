using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>What ties a sentence to the one before it. Taken out of its report, a sentence must not speak of what no longer stands before it.</summary>
internal static class Connectives
{
    private static readonly string[] Adverbs =
    [
        "qua đó", "tuy nhiên", "tuy vậy", "song", "bên cạnh đó", "ngoài ra", "đồng thời", "nhờ đó", "nhờ vậy", "do đó", "do vậy", "vì vậy", "vì thế", "từ đó", "mặt khác", "cụ thể",
        "cùng với đó", "trên cơ sở đó", "đặc biệt", "theo đó", "bởi vậy", "thêm vào đó", "hơn nữa", "nhìn chung", "có thể nói", "không những thế", "tuy thế", "thế nhưng",
    ];

    private static readonly string[] Leaning =
    [
        "đây là", "đây cũng là", "trong đó", "qua đó", "nhờ đó", "nhờ vậy", "từ đó có", "từ đó tạo", "do vậy", "vì vậy", "số còn lại", "điều này", "điều đó", "những kết quả trên", "kết quả trên", "các kết quả trên",
    ];

    private static readonly string[] Closings = ["trên đây là", "kính gửi", "kính trình", "kính mong", "trân trọng"];

    /// <summary>"Qua đó, nhận thức được nâng lên" says by itself "Nhận thức được nâng lên".</summary>
    public static string Without(string text)
    {
        foreach (var adverb in Adverbs)
        {
            if (text.Length > adverb.Length + 12 && text[adverb.Length] is ',' or ':' && text.StartsWith(adverb, StringComparison.OrdinalIgnoreCase))
                return Wording.Capital(text[(adverb.Length + 1)..].TrimStart());
        }
        return text;
    }

    /// <summary>The subject is in the sentence before: "Điều này …", "Mô hình này …", "Đây là …".</summary>
    public static bool Leans(string text)
    {
        if (Opens(text, Leaning))
            return true;
        var words = text.Split(' ', 5);
        return words.Length > 4 && words.Skip(1).Take(3).Any(word => word is "này" or "nêu") && !text.StartsWith("Những năm này", StringComparison.Ordinal);
    }

    /// <summary>A formula that closes a report or sends it: "Trên đây là báo cáo …".</summary>
    public static bool Closes(string text) => Opens(text, Closings) || Opens(text, ["đảng ủy", "chi bộ", "đơn vị", "ubnd"]) && VietnameseText.Fold(text).Contains(" tran trong bao cao", StringComparison.Ordinal);

    private static bool Opens(string text, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (text.Length == opening.Length || !char.IsLetter(text[opening.Length])))
                return true;
        }
        return false;
    }
}

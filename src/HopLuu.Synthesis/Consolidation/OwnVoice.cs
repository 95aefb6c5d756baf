using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Words in which a unit speaks of itself. In the mouth of the body that consolidates they would mean that body.</summary>
internal static class OwnVoice
{
    private static readonly HashSet<string> Selves = new(StringComparer.OrdinalIgnoreCase)
    {
        "xã", "phường", "thị trấn", "chi bộ", "chi ủy", "chi uỷ", "nhà trường", "trường", "trung tâm", "phòng", "hội", "ngành", "cơ quan", "đơn vị", "toàn xã", "toàn phường", "toàn thị trấn",
        "đảng ủy", "đảng ủy xã", "đảng ủy phường", "đảng ủy thị trấn", "đảng bộ xã", "đảng bộ", "ubnd xã", "ubnd phường", "ubnd thị trấn", "địa phương", "huyện",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "đã", "chưa", "có", "chỉ", "luôn", "không", "còn", "được", "đạt", "tổ", "thực", "triển", "ban", "phối", "xây", "duy", "tiếp", "chủ", "là", "ký", "phân", "giao", "cử", "mở", "thường", "lãnh", "quán", "tập", "xác", "tham", "rà", "vận", "huy",
    };

    private static readonly string[] Within =
        ["dang uy xa", "dang bo xa", "ubnd xa", "toan xa", "cua xa", "xa da", "xa chua", "nha truong", "chi bo da", "trung tam da", "phuong da", "toan phuong", "thi tran da", "xa chi co", "tai xa"];

    private static readonly string[] Kinds = ["thị trấn", "nhà trường", "của trường", "phường"];

    /// <summary>The unit is the subject: "Chi bộ đã …", "Ngành phối hợp …", "Phòng có 9 công chức".</summary>
    public static bool IsSubject(string text)
    {
        var words = text.Split(' ', 5);
        for (var length = 1; length <= 3 && length < words.Length; length++)
        {
            if (Selves.Contains(string.Join(' ', words.Take(length))) && Verbs.Contains(words[length]) && char.IsLower(words[length][0]) && !IsNoun(words, length))
                return true;
        }
        return false;
    }

    /// <summary>The unit is spoken of anywhere: "của xã", "tại xã", "nhà trường".</summary>
    public static bool IsHeard(string text)
    {
        var folded = VietnameseText.Fold(text);
        return folded.StartsWith("xa ", StringComparison.Ordinal) || Within.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal)) || IsSubject(text);
    }

    /// <summary>It speaks of "thị trấn" or "nhà trường" without a name: not true of a commune that says the same of itself.</summary>
    public static bool IsOfOneKind(string text) => Kinds.Any(kind => text.IndexOf(kind, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !NamesNext(text, at + kind.Length));

    private static bool NamesNext(string text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]);

    // "Phòng không giấy", "Hội thực vật": rare; "Phòng tập", "Đơn vị thực hiện" are nouns.
    private static bool IsNoun(string[] words, int verb) => words[verb] is "tập" or "học" || words[verb] is "thực" && words[verb - 1] is "vị" or "quan";
}

using System.Buffers;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Words that turn a statement around. Read with their marks: folded, "chưa" and "chùa" are one.</summary>
[Flags]
internal enum Polarity
{
    None = 0,
    Negated = 1,
    Up = 2,
    Down = 4,
    High = 8,
    Low = 16,
    Many = 32,
    Few = 64,
    Good = 128,
    Bad = 256,
}

internal static class Polarities
{
    private const int LeastBeforePurpose = 5;
    private static readonly SearchValues<string> AnyTurning = SearchValues.Create(["không", "chưa", "chẳng", "tăng", "giảm", "cao", "thấp", "nhiều", "ít", "thiếu", "tốt", "yếu", "kém"], StringComparison.OrdinalIgnoreCase);

    private const Polarity Turning = Polarity.Negated | Polarity.Up | Polarity.Down;

    /// <summary>The turning words of a text.</summary>
    public static Polarity Of(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyTurning))
            return Polarity.None;
        var words = VietnameseText.Canonical(text).ToLowerInvariant().Split(
            [' ', ',', ';', '.', ':', '(', ')', '"', '“', '”', '\t', '\n', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        var found = Polarity.None;
        for (var at = 0; at < words.Length; at++)
        {
            var next = at + 1 < words.Length ? words[at + 1] : "";
            // What something is for does not turn it: "kết nối dữ liệu để cấp xã không phải nhập nhiều lần".
            if (at >= LeastBeforePurpose && words[at] == "để" && next is not ("xảy" or "lại"))
                break;
            if (words[at] is "không" or "chưa" && next is "ít" or "nhiều")
                found |= words[at++] == "không" && next == "ít" ? Polarity.Many : Polarity.Few;
            else
                found |= Of(words[at], next);
        }
        return found;
    }

    /// <summary>The two may say the same.</summary>
    public static bool Agree(Polarity a, Polarity b) =>
        (a & Turning) == (b & Turning)
        && !Opposed(a, b, Polarity.High, Polarity.Low)
        && !Opposed(a, b, Polarity.Many, Polarity.Few)
        && !Opposed(a, b, Polarity.Good, Polarity.Bad);

    private static bool Opposed(Polarity a, Polarity b, Polarity one, Polarity other)
    {
        var both = one | other;
        return ((a & both) == one && (b & both) == other) || ((a & both) == other && (b & both) == one);
    }

    private static Polarity Of(string word, string next) => word switch
    {
        "không" => next is "gian" or "khí" or "chỉ" or "những" or "ngừng" or "quân" or "số" ? Polarity.None : Polarity.Negated,
        "chưa" or "chẳng" => Polarity.Negated,
        "tăng" => next is "cường" ? Polarity.None : Polarity.Up,
        "giảm" => next is "nghèo" ? Polarity.None : Polarity.Down,
        "cao" => next is "đẳng" or "tuổi" or "điểm" or "cấp" or "tốc" or "su" ? Polarity.None : Polarity.High,
        "thấp" => Polarity.Low,
        "nhiều" => Polarity.Many,
        "ít" or "thiếu" => Polarity.Few,
        "tốt" => next is "nghiệp" ? Polarity.None : Polarity.Good,
        "yếu" or "kém" => Polarity.Bad,
        _ => Polarity.None,
    };
}

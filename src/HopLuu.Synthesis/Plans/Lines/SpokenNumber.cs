using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>Numbers written as words at the start of a demand, as letters have them: "Một là, …", "Thứ nhất: …".</summary>
internal static class SpokenNumber
{
    private static readonly string[] Counted = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
    private static readonly string[] Ordered = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

    /// <summary>Whether a label is such a number.</summary>
    public static bool Is(OrdinalLabel label) => label.Style == OrdinalStyle.Arabic && char.IsLetter(label.Text[0]);

    /// <summary>The number at the start of a line as a label; null when there is none.</summary>
    public static OrdinalLabel? Read(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }
        var end = text.AsSpan(0, Math.Min(text.Length, start + 12)).IndexOfAny(',', ':', ';');
        if (start > 2 || end <= start)
        {
            return null;
        }
        var words = VietnameseText.Fold(text[start..end]).Split(' ');
        var value = words switch
        {
            [var number, "la"] => Array.IndexOf(Counted, number) + 1,
            ["thu", var number] => Array.IndexOf(Ordered, number) + 1,
            _ => 0,
        };
        return value == 0 ? null : new OrdinalLabel(OrdinalStyle.Arabic, text[start..(end + 1)], value, 1, end + 1, [value]);
    }
}

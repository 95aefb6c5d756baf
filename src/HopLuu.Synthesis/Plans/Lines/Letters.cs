namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>What the letters of a text look like.</summary>
internal static class Letters
{
    /// <summary>At least three letters, and nearly all of them capitals: "TT-GDĐT và" is not, "KẾT LUẬN SỐ 49-KL/TTg" is.</summary>
    public static bool AreCapitals(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        return upper >= 3 && lower * 8 <= upper;
    }

    /// <summary>The first letter made a capital.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Dashes, stars and the like that stand for a drawn line.</summary>
    public static bool IsRule(string text) => text.Length > 0 && !text.Any(char.IsLetterOrDigit);
}

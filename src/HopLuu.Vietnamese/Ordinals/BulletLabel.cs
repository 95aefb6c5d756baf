namespace HopLuu.Vietnamese.Ordinals;

/// <summary>"-", "+", "*", "•" and the private-use characters that Wingdings and Symbol bullets are stored as.</summary>
internal static class BulletLabel
{
    private const string Signs = "•●○◦▪▫■□◆◇❖▶►▸➢➤➔→⇒✓✔✦·∙‣⁃★☆";

    public static OrdinalLabel? Read(ReadOnlySpan<char> text, int start)
    {
        var sign = text[start];
        if (!IsSign(sign))
        {
            // Word's hollow bullet is the letter o of Courier New.
            return sign == 'o' && LabelText.At(text, start + 1) == '\t' ? LabelText.Label(text, start, start + 1, OrdinalStyle.Bullet, 0) : null;
        }
        var next = LabelText.At(text, start + 1);
        // A row of signs is a ruled line or a blank to fill in.
        if (next == sign || (LabelText.IsDash(sign) && LabelText.IsDash(next)))
        {
            return null;
        }
        if (sign is '+' or '-' or '*' && next == ')')
        {
            return LabelText.Label(text, start, start + 2, OrdinalStyle.Bullet, 0);
        }
        return IsSignedNumber(text, start) ? null : LabelText.Label(text, start, start + 1, OrdinalStyle.Bullet, 0);
    }

    private static bool IsSign(char c) =>
        c is '-' or '+' or '*' || LabelText.IsDash(c)
        || c is >= '\uE000' and <= '\uF8FF' || (c > '\u00A0' && Signs.Contains(c, StringComparison.Ordinal));

    // "-5,2%" or "+12" fill a table cell; "-01 lớp tập huấn" is an item.
    private static bool IsSignedNumber(ReadOnlySpan<char> text, int start)
    {
        if (!LabelText.IsDigit(LabelText.At(text, start + 1)))
        {
            return false;
        }
        var end = start + 1;
        while (end < text.Length && (LabelText.IsDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }
        return LabelText.At(text, end) == '%' || LabelText.SkipSpace(text, end) == text.Length;
    }
}

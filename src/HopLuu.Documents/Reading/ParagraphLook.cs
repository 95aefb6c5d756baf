using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading;

/// <summary>What a paragraph without a heading style or an automatic number is by its look: most files of communes have neither.</summary>
internal static class ParagraphLook
{
    private const int LongestHeading = 200;
    private const int LongestLabel = 100;

    /// <summary>A numbered line that is wholly bold or in capitals is a heading; a typed bullet or letter makes an item of a list.</summary>
    public static ParagraphKind Of(IReadOnlyList<Run> runs)
    {
        Span<char> start = stackalloc char[LongestLabel];
        if (OrdinalLabel.Read(FirstText(runs, start)) is not { } label)
            return ParagraphKind.Body;
        if (label.Style == OrdinalStyle.Bullet)
            return ParagraphKind.ListItem;
        if (IsShort(runs) && (IsBold(runs) || IsUpper(runs)))
            return ParagraphKind.Heading;
        return label.Style == OrdinalStyle.LowerLetter ? ParagraphKind.ListItem : ParagraphKind.Body;
    }

    /// <summary>Enough of the text to read a label from: runs may cut it anywhere.</summary>
    private static ReadOnlySpan<char> FirstText(IReadOnlyList<Run> runs, Span<char> start)
    {
        var length = 0;
        for (var i = 0; i < runs.Count && length < start.Length; i++)
        {
            var text = runs[i].Text.AsSpan(0, Math.Min(runs[i].Text.Length, start.Length - length));
            text.CopyTo(start[length..]);
            length += text.Length;
        }
        return start[..length];
    }

    private static bool IsShort(IReadOnlyList<Run> runs)
    {
        var length = 0;
        foreach (var run in runs)
            length += run.Text.Length;
        return length <= LongestHeading;
    }

    private static bool IsBold(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (!run.Bold && !string.IsNullOrWhiteSpace(run.Text))
                return false;
        }
        return true;
    }

    private static bool IsUpper(IReadOnlyList<Run> runs)
    {
        var upper = 0;
        foreach (var run in runs)
        {
            foreach (var letter in run.Text)
            {
                if (char.IsLower(letter))
                    return false;
                if (char.IsUpper(letter))
                    upper++;
            }
        }
        return upper >= 3;
    }
}

using System.Buffers;
using HopLuu.Vietnamese.Letters;

namespace HopLuu.Vietnamese;

/// <summary>Vietnamese is written with a space between syllables; they serve as words here.</summary>
public static class Syllables
{
    /// <summary>
    /// The folded syllables and numbers of a text in order. A number keeps its separators ("1.250", "85,2"); every other punctuation parts:
    /// "49-KL/TW" gives 49, kl, tw.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = ArrayPool<char>.Shared.Rent(Folding.Room(text));
        var length = Folding.Write(text, folded, []);
        var syllables = new List<string>(length / 4 + 1);
        var span = folded.AsSpan(0, length);
        for (var i = 0; i < length;)
        {
            if (!char.IsLetterOrDigit(span[i]))
            {
                i++;
                continue;
            }
            var end = EndOf(span, i);
            syllables.Add(new string(span[i..end]));
            i = end;
        }
        ArrayPool<char>.Shared.Return(folded);
        return syllables;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInsideNumber(text, end)))
        {
            end++;
        }
        return end;
    }

    private static bool IsInsideNumber(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}

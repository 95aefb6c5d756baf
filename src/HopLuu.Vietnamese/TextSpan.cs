namespace HopLuu.Vietnamese;

/// <summary>A piece of a text, by UTF-16 offsets into the text that was given.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The piece itself, cut out of <paramref name="text"/>.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether the two have a character in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The span between two offsets; <paramref name="end"/> is exclusive.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}

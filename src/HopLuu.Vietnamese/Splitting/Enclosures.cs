namespace HopLuu.Vietnamese.Splitting;

/// <summary>Brackets and quotations that are short enough to belong to one sentence.</summary>
internal sealed class Enclosures(string text)
{
    // Longer ones are more likely never closed, or quote whole passages.
    private const int Widest = 400;

    private int _close = -1;

    /// <summary>Notes a bracket or quotation that opens here.</summary>
    public void Enter(int at)
    {
        if (at <= _close)
        {
            return;
        }
        var closing = text[at] switch { '(' => ')', '[' => ']', '“' => '”', '«' => '»', '"' => '"', _ => '\0' };
        if (closing != '\0')
        {
            var found = text.AsSpan(at + 1, Math.Min(Widest, text.Length - at - 1)).IndexOf(closing);
            _close = found < 0 ? _close : at + 1 + found;
        }
    }

    /// <summary>Whether an index still stands inside what was entered.</summary>
    public bool Holds(int index) => index <= _close;

    /// <summary>Whether the character here is the one that closes.</summary>
    public bool ClosesAt(int index) => index == _close;
}

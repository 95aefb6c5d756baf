namespace HopLuu.Vietnamese.Splitting;

/// <summary>Brackets and quotations that are short enough to belong to one sentence.</summary>
internal sealed class Enclosures(string text)
{
    // Longer ones are more likely never closed, or quote whole passages whose sentences count.
    private const int WidestBracket = 300;
    private const int WidestQuotation = 120;

    private int _close = -1;

    /// <summary>Notes a bracket or quotation that opens here.</summary>
    public void Enter(int at)
    {
        if (at <= _close)
        {
            return;
        }
        var (closing, widest) = text[at] switch
        {
            '(' => (')', WidestBracket),
            '[' => (']', WidestBracket),
            '“' => ('”', WidestQuotation),
            '«' => ('»', WidestQuotation),
            '"' when Opens(at) => ('"', WidestQuotation),
            _ => ('\0', 0),
        };
        if (closing != '\0')
        {
            var found = text.AsSpan(at + 1, Math.Min(widest, text.Length - at - 1)).IndexOf(closing);
            _close = found < 0 ? _close : at + 1 + found;
        }
    }

    // A straight quotation mark closes where a word or point stands before it.
    private bool Opens(int at) => at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '…')
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '“');

    /// <summary>Whether an index still stands inside what was entered.</summary>
    public bool Holds(int index) => index <= _close;

    /// <summary>Whether the character here is the one that closes.</summary>
    public bool ClosesAt(int index) => index == _close;
}

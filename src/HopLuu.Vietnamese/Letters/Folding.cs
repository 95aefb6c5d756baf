namespace HopLuu.Vietnamese.Letters;

/// <summary>The table and the one pass behind <see cref="VietnameseText.Fold"/>.</summary>
internal static class Folding
{
    private const char Dropped = '\0';
    private static readonly char[] Table = ReadTable();

    /// <summary>The most characters one character can become.</summary>
    public const int Widest = 3;

    /// <summary>Whether the text already is its own folded form.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (Map(c) != c || (c == ' ' && afterSpace) || (c >= '…' && Expansion(c).Length > 0) || c == Dropped)
            {
                return false;
            }
            afterSpace = c == ' ';
        }
        return text.Length == 0 || !afterSpace;
    }

    /// <summary>The room the folded text needs at most.</summary>
    public static int Room(ReadOnlySpan<char> text) =>
        text.Length + (Widest - 1) * (text.Count('…') + text.Count('ﬀ') + text.Count('ﬁ') + text.Count('ﬂ'));

    /// <summary>Writes the folded text; where <paramref name="sources"/> is given, also each character's index in the source.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> folded, Span<int> sources)
    {
        var (table, length, spaceAt) = (Table, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            c = c < table.Length ? table[c] : MapRare(c);
            if (c is Dropped or ' ')
            {
                spaceAt = c == ' ' && spaceAt < 0 ? i : spaceAt;
                continue;
            }
            if (spaceAt >= 0)
            {
                length = length > 0 ? Put(' ', spaceAt, length, folded, sources) : 0;
                spaceAt = -1;
            }
            length = c < '…' || Expansion(c) is not { Length: > 0 } expansion
                ? Put(c, i, length, folded, sources)
                : Expand(expansion, i, length, folded, sources);
        }
        return length;
    }

    private static int Expand(string expansion, int source, int length, Span<char> folded, Span<int> sources)
    {
        foreach (var c in expansion)
        {
            length = Put(c, source, length, folded, sources);
        }
        return length;
    }

    private static int Put(char c, int source, int length, Span<char> folded, Span<int> sources)
    {
        folded[length] = c;
        if (!sources.IsEmpty)
        {
            sources[length] = source;
        }
        return length + 1;
    }

    private static char Map(char c) => c < Table.Length ? Table[c] : MapRare(c);

    private static string Expansion(char c) => c switch { '…' => "...", 'ﬀ' => "ff", 'ﬁ' => "fi", 'ﬂ' => "fl", _ => "" };

    private static char[] ReadTable()
    {
        var table = new char[0x2100];
        for (var c = '\0'; c < table.Length; c++)
        {
            table[c] = MapCommon(c);
        }
        return table;
    }

    private static char MapCommon(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            return ' ';
        }
        if (char.IsControl(c) || CombiningMarks.IsMark(c) || VietnameseText.IsInvisible(c))
        {
            return Dropped;
        }
        return c switch
        {
            '_' or (>= '\u2010' and <= '\u2015') => '-',
            '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
            '‘' or '’' or '‚' or '‛' or '`' or '´' or '′' => '\'',
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            'Đ' or 'đ' or 'Ð' or 'ð' or 'Ɖ' => 'd',
            '₫' => 'd',
            _ => CombiningMarks.Bare(char.ToLowerInvariant(CombiningMarks.Bare(c))),
        };
    }

    private static char MapRare(char c) => c switch
    {
        '\u2212' or '\uFE58' or '\uFE63' => '-',
        '\u3000' => ' ',
        '\uFEFF' => Dropped,
        >= '\uFF01' and <= '\uFF5E' => Table[c - 0xFEE0],
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };
}

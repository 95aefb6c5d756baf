namespace HopLuu.Vietnamese;

/// <summary>
/// A text beside its plain and its folded form, all of the same length, so that what a finder sees in one has the same offsets in the text
/// that was given.
/// </summary>
internal sealed class EvenText
{
    private const string Groups = "aàáảãạăằắẳẵặâầấẩẫậ|eèéẻẽẹêềếểễệ|iìíỉĩị|oòóỏõọôồốổỗộơờớởỡợ|uùúủũụưừứửữự|yỳýỷỹỵ|dđ";
    private static readonly char[] Base = BaseTable();

    public EvenText(string text)
    {
        Original = text;
        Plain = string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = PlainChar(from[i]);
            }
        });
        Folded = string.Create(text.Length, Plain, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = Fold(from[i]);
            }
        });
        Lower = string.Create(text.Length, Plain, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.ToLowerInvariant(from[i]);
            }
            PlaceTones(to);
        });
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>Spaces of every kind are " ", dashes "-"; case and marks are kept.</summary>
    public string Plain { get; }

    /// <summary>Plain, lower case and without marks; đ is d.</summary>
    public string Folded { get; }

    /// <summary>Lower case without marks, one character for one.</summary>
    public static char Fold(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower < Base.Length ? Base[lower] : lower;
    }

    /// <summary>Plain in lower case, marks kept, with the tone on the first vowel of oa, oe, uy ("hoá" → "hóa"): the form word lists are
    /// written in.</summary>
    public string Lower { get; }

    /// <summary>Offset of the first character at or after <paramref name="at"/> that is no space.</summary>
    public int SkipSpaces(int at)
    {
        while (at < Plain.Length && Plain[at] == ' ')
        {
            at++;
        }
        return at;
    }

    /// <summary>Offset after the last character before <paramref name="end"/> that is no space.</summary>
    public int SkipSpacesBack(int end)
    {
        while (end > 0 && Plain[end - 1] == ' ')
        {
            end--;
        }
        return end;
    }

    /// <summary>Whether the folded words stand at <paramref name="at"/> and end there as words.</summary>
    public bool StartsWith(int at, string folded) =>
        at >= 0 && string.CompareOrdinal(Folded, at, folded, 0, folded.Length) == 0 && !IsWordAt(at + folded.Length);

    /// <summary>Whether the words stand at <paramref name="at"/> with their marks, in any case: "tại", not "tài".</summary>
    public bool StartsWithMarked(int at, string words) =>
        at >= 0 && string.CompareOrdinal(Lower, at, words, 0, words.Length) == 0 && !IsWordAt(at + words.Length);

    /// <summary>Whether a number follows "số" at <paramref name="at"/>; "một số điều" is no number.</summary>
    public bool IsCountedAt(int at) => StartsWithMarked(at, "số") && SkipSpaces(at + 2) is var next && next < Plain.Length
        && char.IsAsciiDigit(Plain[next]);

    /// <summary>Whether the folded words end just before <paramref name="end"/> and begin there as words.</summary>
    public bool EndsWith(int end, string folded) =>
        end >= folded.Length && string.CompareOrdinal(Folded, end - folded.Length, folded, 0, folded.Length) == 0
            && !IsWordAt(end - folded.Length - 1);

    /// <summary>Whether a letter or digit stands at an offset; false outside the text.</summary>
    public bool IsWordAt(int at) => (uint)at < (uint)Plain.Length && char.IsLetterOrDigit(Plain[at]);

    /// <summary>The end of the word that starts at <paramref name="at"/>.</summary>
    public int WordEnd(int at)
    {
        while (IsWordAt(at))
        {
            at++;
        }
        return at;
    }

    /// <summary>The start of the word that ends at <paramref name="end"/>.</summary>
    public int WordStart(int end)
    {
        while (IsWordAt(end - 1))
        {
            end--;
        }
        return end;
    }

    /// <summary>Moves a tone from the second vowel of an open oa, oe, uy to the first; "quý", "toán" are left alone.</summary>
    private static void PlaceTones(Span<char> text)
    {
        const string OpenO = "òóỏõọ", A = "àáảãạ", E = "èéẻẽẹ", Y = "ỳýỷỹỵ", U = "ùúủũụ";
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var isOpen = i + 2 >= text.Length || !char.IsLetter(text[i + 2]);
            var tone = text[i] switch
            {
                'o' => Math.Max(A.IndexOf(text[i + 1], StringComparison.Ordinal), E.IndexOf(text[i + 1], StringComparison.Ordinal)),
                'u' when i == 0 || text[i - 1] != 'q' => Y.IndexOf(text[i + 1], StringComparison.Ordinal),
                _ => -1,
            };
            if (isOpen && tone >= 0)
            {
                (text[i], text[i + 1]) = text[i] == 'o' ? (OpenO[tone], A.Contains(text[i + 1], StringComparison.Ordinal) ? 'a' : 'e')
                : (U[tone], 'y');
            }
        }
    }

    private static char PlainChar(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => ' ',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    private static char[] BaseTable()
    {
        var table = new char[0x1F00];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }
        foreach (var group in Groups.Split('|'))
        {
            foreach (var c in group)
            {
                table[c] = group[0];
            }
        }
        return table;
    }
}

using HopLuu.Vietnamese.Ordinals;

namespace HopLuu.Vietnamese.Splitting;

/// <summary>Tells a full stop from the point of an abbreviation, an initial or a number in the running text.</summary>
internal static class Abbreviations
{
    // What these stand before always goes on: a title before its person, a kind of place before its name.
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "TP", "TX", "TT", "Tx", "TDP", "KP", "GS", "PGS", "TS", "TSKH", "ThS", "BS", "BSCK", "DS", "KS", "KTS", "CN",
        "LS", "NGND", "NGƯT", "NSND", "NSƯT", "AHLĐ", "TM", "KT", "TL", "TUQ", "T/M", "K/T", "T/L", "đ/c", "đc",
        "đ.c", "Nxb", "tr", "St", "Mr", "Mrs", "Dr", "Ph", "Ông", "Bà", "P.GS", "Th.S", "V.I",
    };

    // After these a single capital is a class or kind, and may end the sentence: "đạt loại A. Các đơn vị …"
    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal)
    {
        "loai", "hang", "khoi", "nhom", "vitamin", "lop", "cap", "cum", "mau", "muc", "an", "bang", "ban", "tieu",
        "phu", "luc", "phan", "so", "to", "diem", "khu",
    };

    /// <summary>Whether the sentence goes on after the point at <paramref name="point"/>.</summary>
    public static bool Continues(string text, int sentence, int point)
    {
        var start = point;
        while (start > sentence && point - start < 16 && (char.IsLetterOrDigit(text[start - 1]) || IsInner(text, start - 1)))
        {
            start--;
        }
        var token = text.AsSpan(start, point - start);
        if (token.IsEmpty)
        {
            return false;
        }
        return IsInlineLabel(text, sentence, start, token) || IsInitial(text, sentence, start, token)
            || IsOpen(token) || IsSplitFigure(text, point, token);
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '.' or '/' && at > 0 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static bool IsOpen(ReadOnlySpan<char> token)
    {
        var last = token[(token.LastIndexOf('.') + 1)..];
        var lookup = Open.GetAlternateLookup<ReadOnlySpan<char>>();
        // "Ông." and "tr." end nothing, but "bà." at the end of a sentence does: whole words only count when capitalised.
        return (lookup.Contains(token) || (last.Length > 1 && lookup.Contains(last))) && !(char.IsLower(last[0]) && IsWord(last));
    }

    private static bool IsWord(ReadOnlySpan<char> token) => token is "bà" or "ông" or "cn" or "ts" or "tt" or "st" or "kt" or "ph" or "ds";

    // "gồm: 1. Hội nghị; 2. Tập huấn", "(a. …"
    private static bool IsInlineLabel(string text, int sentence, int start, ReadOnlySpan<char> token)
    {
        var isLabel = token.Length <= 2
            && (char.IsAsciiDigit(token[0]) ? char.IsAsciiDigit(token[^1]) : token.Length == 1 || Numerals.Roman(token) > 0);
        if (!isLabel)
        {
            return Numerals.Roman(token) > 0 && token.Length == 3 && Before(text, sentence, start) is ':' or ';';
        }
        // In "29-10." the dash belongs to the figure.
        return Before(text, sentence, start) is var before
            && (before is ':' or ';' or '(' or '.' or '\0' || (before is '-' or '+' && char.IsWhiteSpace(text[start - 1])));
    }

    // "Nguyễn V. A", "V.I. Lênin"
    private static bool IsInitial(string text, int sentence, int start, ReadOnlySpan<char> token)
    {
        var isInitial = char.IsUpper(token[^1]) && (token.Length == 1 || (token.Length <= 5 && token[^2] == '.'));
        if (!isInitial)
        {
            return false;
        }
        var word = start;
        while (word > sentence && char.IsWhiteSpace(text[word - 1]))
        {
            word--;
        }
        var end = word;
        while (word > sentence && char.IsLetter(text[word - 1]) && end - word < 12)
        {
            word--;
        }
        return token.Length > 1 || !Classes.Contains(VietnameseText.Fold(text[word..end]));
    }

    // "1. 250 người": a thousands point with a stray space.
    private static bool IsSplitFigure(string text, int point, ReadOnlySpan<char> token)
    {
        if (token.Length > 3 || token.IndexOfAnyExceptInRange('0', '9') >= 0 || point + 4 >= text.Length || text[point + 1] != ' ')
        {
            return false;
        }
        return text.AsSpan(point + 2, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (point + 5 == text.Length || text[point + 5] == ' ');
    }

    private static char Before(string text, int sentence, int start)
    {
        while (start > sentence && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }
        return start > sentence ? text[start - 1] : '\0';
    }
}

using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>A document number found in a text.</summary>
/// <param name="Number">In canonical form: no stray spaces, hyphens restored.</param>
/// <param name="Code">Type code, "QH14" for laws, empty for letters.</param>
/// <param name="Organ">Symbol of the issuing body with its sub-unit.</param>
internal readonly record struct DocumentNumber(int Start, int End, string Number, string Code, string Organ, NumberForm Form);

/// <summary>
/// Reads document numbers by hand-written scanning: linear, and tolerant of the defects seen in issued texts (stray spaces, odd dashes, a
/// Party number in
/// State form, a line break at the hyphen, a missing hyphen, no space before the number).
/// </summary>
internal static class NumberScanner
{
    /// <summary>Symbols short and common enough to be known where the hyphen before them is lost or their case is wrong.</summary>
    private static readonly FrozenSet<string> KnownOrgans =
        new[] { "TW", "TU", "HU", "QU", "ThU", "TXU", "ĐU", "TTg", "CP", "VPCP", "UBND", "HĐND", "BGDĐT", "BNV",
            "BTC" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that starts with the digit at <paramref name="start"/>, or null.</summary>
    /// <param name="announced">Whether "số" or a kind's name stands before it; then weaker forms count too.</param>
    public static DocumentNumber? Read(EvenText text, int start, bool announced)
    {
        var at = start;
        var digits = Digits(text.Plain, ref at);
        if (digits is null)
        {
            return null;
        }
        var separator = Separator(text, ref at);
        if (separator == '/' && Year(text, ref at) is { } year)
        {
            return Legal(text, start, at, digits, year);
        }
        if (separator is null && (!announced || !text.IsWordAt(at)))
        {
            return null;
        }
        return Typed(text, start, at, digits, separator, announced) ?? (separator == '/' ? Letter(text, start, at, digits, announced)
            : null);
    }

    /// <summary>"43/2019/" read: "QH14", "NĐ-CP", "TTLT-BGDĐT-BNV" follows.</summary>
    private static DocumentNumber? Legal(EvenText text, int start, int at, string digits, string year)
    {
        var codeStart = at;
        var code = Letters(text.Plain, ref at);
        if (code.Length == 0)
        {
            return null;
        }
        if (code is "QH" or "UBTVQH" or "NQ-QH")
        {
            var from = text.SkipSpaces(at);
            var to = from;
            while (to < text.Plain.Length && to - from < 2 && char.IsAsciiDigit(text.Plain[to]))
            {
                to++;
            }
            code = to > from ? code + text.Plain[from..to] : "";
            return code.Length == 0 || text.IsWordAt(to) ? null : new(start, to, $"{digits}/{year}/{code}", code, code, NumberForm.Legal);
        }
        if (Split(code) is var (type, organ))
        {
            return new(start, codeStart + code.Length, $"{digits}/{year}/{type}-{organ}", type, organ, NumberForm.Legal);
        }
        code = KnownCode(code) ?? code;
        var separator = Separator(text, ref at);
        var body = separator is null || !DocumentKinds.IsCode(code) ? "" : Organ(text, ref at, isJoint: code.Contains("LT",
            StringComparison.Ordinal));
        return body.Length == 0 ? null : new(start, at, $"{digits}/{year}/{code}{separator}{body}", code, body, NumberForm.Legal);
    }

    /// <summary>"49-" or "1373/" read: a type code and a symbol follow.</summary>
    private static DocumentNumber? Typed(EvenText text, int start, int at, string digits, char? separator, bool announced)
    {
        var codeStart = at;
        var letters = Letters(text.Plain, ref at);
        var code = KnownCode(letters);
        if (code is null)
        {
            // "14/CTTTg", "49-KLTW": the PDF reader dropped the hyphen at a line's end.
            if (separator is not null && Split(letters) is var (type, organ))
            {
                return Made(start, codeStart + letters.Length, digits, separator.Value, type, separator == '-' ? '/' : '-', organ);
            }
            if (separator == '/' || !announced || letters.Length is 0 or > 6)
            {
                return null;
            }
            code = letters;
        }
        var second = Separator(text, ref at);
        if (second is null || separator is null && second != '/')
        {
            return null;
        }
        var body = Organ(text, ref at, isJoint: code.Contains("LT", StringComparison.Ordinal)
            || code.Contains("LN", StringComparison.Ordinal));
        return body.Length == 0 ? null : Made(start, at, digits, separator ?? '-', code, second.Value, body);
    }

    /// <summary>"6782/" read: an office and its unit follow, "BGDĐT-GDTX".</summary>
    private static DocumentNumber? Letter(EvenText text, int start, int at, string digits, bool announced)
    {
        var body = Organ(text, ref at, isJoint: false);
        var hyphen = body.IndexOf('-', StringComparison.Ordinal);
        return body.Length < 2 || !char.IsUpper(body[1]) || hyphen < 2 && !announced ? null : new(start, at, $"{digits}/{body}", "", body,
            NumberForm.Letter);
    }

    private static DocumentNumber Made(int start, int end, string digits, char first, string code, char second, string organ) =>
        new(start, end, $"{digits}{first}{code}{second}{organ}", code, organ, first == '-' || second == '/' && organ == "TW"
            ? NumberForm.Party : NumberForm.State);

    /// <summary>One to five digits, "1.373" with its thousands mark, "15a".</summary>
    private static string? Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        var digits = text[start..at];
        if (at + 4 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
            && char.IsAsciiDigit(text[at + 3])
            && text[at + 4] is '/' or '-' && digits.Length < 3)
        {
            digits += text[(at + 1)..(at + 4)];
            at += 4;
        }
        if (at + 1 < text.Length && text[at] is >= 'a' and <= 'd' or >= 'A' and <= 'D' && text[at + 1] is '/' or '-')
        {
            digits += text[at++];
        }
        return digits.Length is 0 or > 6 ? null : digits;
    }

    private static char? Separator(EvenText text, ref int at)
    {
        var next = text.SkipSpaces(at);
        if (next - at > 3 || next >= text.Plain.Length || text.Plain[next] is not ('/' or '-'))
        {
            at = next;
            return null;
        }
        var found = text.Plain[next];
        at = text.SkipSpaces(next + 1);
        return found;
    }

    private static string? Year(EvenText text, ref int at)
    {
        var t = text.Plain;
        if (at + 4 >= t.Length || !(t[at] is '1' && t[at + 1] is '9' || t[at] is '2' && t[at + 1] is '0') || !char.IsAsciiDigit(t[at + 2])
            || !char.IsAsciiDigit(t[at + 3]))
        {
            return null;
        }
        var year = t.Substring(at, 4);
        var next = at + 4;
        if (Separator(text, ref next) is null || next >= t.Length || !char.IsUpper(t[next]))
        {
            return null;
        }
        at = next;
        return year;
    }

    /// <summary>A run of unmarked letters that starts with a capital; what is glued on in small letters with marks ends it.</summary>
    private static string Letters(string text, ref int at)
    {
        var start = at;
        if (at >= text.Length || !IsSymbol(text[at]))
        {
            return "";
        }
        while (at < text.Length && at - start < 12 && (IsSymbol(text[at]) || text[at] is >= 'a' and <= 'z'))
        {
            at++;
        }
        return text[start..at];
    }

    private static bool IsSymbol(char c) => c is >= 'A' and <= 'Z' or 'Đ' or 'Ư' or 'Ô' or 'Ă' or 'Â' or 'Ê' or 'Ơ';

    private static string? KnownCode(string letters)
    {
        if (letters.Length == 0 || !char.IsUpper(letters[0]))
        {
            return null;
        }
        if (DocumentKinds.IsCode(letters))
        {
            return letters;
        }
        // "QD", "ND": typed without the bar.
        var barred = letters is "QD" or "ND" ? letters.Replace('D', 'Đ') : letters;
        return DocumentKinds.IsCode(barred) ? barred : null;
    }

    private static (string Type, string Organ)? Split(string letters)
    {
        for (var i = Math.Min(4, letters.Length - 2); i >= 2; i--)
        {
            if (KnownOrgans.Contains(letters[i..]) && DocumentKinds.IsCode(letters[..i]))
            {
                return (letters[..i], letters[i..]);
            }
        }
        return null;
    }

    /// <summary>The issuing body's symbol: "TW", "BTG/HU", "BGDĐT-GDTrH", "VPTW/nb"; empty when none stands here.</summary>
    private static string Organ(EvenText text, ref int at, bool isJoint)
    {
        var t = text.Plain;
        var next = at;
        var first = OrganPart(t, ref next);
        if (first.Length == 0)
        {
            return "";
        }
        var organ = first;
        at = next;
        while (next + 1 < t.Length)
        {
            var mark = t[next++];
            if (mark == '-' && isJoint)
            {
                next = text.SkipSpaces(next);
            }
            else if (mark == '/' && t[next] is >= 'a' and <= 'z')
            {
                var end = text.WordEnd(next);
                if (end - next <= 3 && organ.Length > 1)
                {
                    organ += "/" + t[next..end];
                    at = end;
                }
                break;
            }
            var part = mark is '-' or '.' or '&' or '/' ? OrganPart(t, ref next) : "";
            if (part.Length == 0 || mark is '.' or '&' && part.Length < 2)
            {
                break;
            }
            organ += mark + part;
            at = next;
        }
        return organ;
    }

    private static string OrganPart(string text, ref int at)
    {
        var start = at;
        var end = at;
        while (end < text.Length && end - start < 20 && (IsSymbol(text[end]) || text[end] is >= 'a' and <= 'z' || end > start
            && char.IsAsciiDigit(text[end])))
        {
            end++;
        }
        if (end < text.Length && char.IsLower(text[end]))
        {
            // A word is glued on: "ĐUngày". The symbol ends with its last capital.
            while (end > start && !char.IsUpper(text[end - 1]))
            {
                end--;
            }
            end = end - start >= 2 && end < text.Length && text[end] == 'g' && text[end - 1] == 'T' ? end + 1 : end;
        }
        var part = text[start..end];
        var capitals = part.Count(char.IsUpper);
        if (!KnownOrgans.Contains(part) && (capitals < 2 && part.Length > 3 || part.Length == 0 || !char.IsUpper(part[0])))
        {
            return "";
        }
        at = end;
        return part.Equals("TTg", StringComparison.OrdinalIgnoreCase) ? "TTg" : part;
    }
}

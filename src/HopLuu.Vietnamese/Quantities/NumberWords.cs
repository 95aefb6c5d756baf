using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>Numbers in words: "hai mươi ba", "một trăm linh năm", "mười hai nghìn".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>
    {
        ["không"] = 0, ["một"] = 1, ["mốt"] = 1, ["hai"] = 2, ["ba"] = 3, ["bốn"] = 4, ["tư"] = 4, ["năm"] = 5, ["lăm"] = 5, ["nhăm"] = 5,
        ["sáu"] = 6, ["bảy"] = 7, ["bẩy"] = 7, ["tám"] = 8, ["chín"] = 9,
    }.ToFrozenDictionary();

    /// <summary>A cheap look before a text without digits is cut into tokens.</summary>
    public static bool MayStandIn(string text)
    {
        for (var at = 0; at < text.Length - 3; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (text[at] | 0x20) is 'h' or 'b' or 's' or 't' or 'c' or 'm'
                && StartsOne(text.AsSpan(at)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool StartsOne(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["hai ", "ba ", "bốn ", "sáu ", "bảy ", "bẩy ", "tám ", "chín ", "mười ", "mươi ",
            "trăm "])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The number that starts at a token, and how many tokens it takes; null when none stands there.</summary>
    public static (decimal Value, int Length)? Read(FigureTokens tokens, int index)
    {
        decimal total = 0, group = 0;
        var at = index;
        var (tens, wasDigit) = (false, false);
        for (; at - index < 14 && tokens[at].Kind == TokenKind.Word; at++)
        {
            var word = tokens[at].Lower;
            if (Digits.TryGetValue(word, out var digit) && !wasDigit)
            {
                (group, wasDigit) = (group + digit, true);
            }
            else if (word is "mười" && !wasDigit)
            {
                (group, tens) = (group + 10, true);
            }
            else if (word is "mươi" && wasDigit && !tens)
            {
                (group, tens, wasDigit) = (group + 9 * (group % 10), true, false);
            }
            else if (word is "trăm" && wasDigit && group < 10)
            {
                (group, wasDigit) = (group * 100, false);
            }
            else if (word is "linh" or "lẻ" && at > index && group >= 100)
            {
                wasDigit = false;
            }
            else if (word is "nghìn" or "ngàn" && group > 0)
            {
                (total, group, tens, wasDigit) = (total + group * 1000, 0, false, false);
            }
            else
            {
                break;
            }
        }
        return at == index ? null : (total + group, at - index);
    }
}

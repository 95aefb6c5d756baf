using System.Buffers;

namespace HopLuu.Vietnamese.Encodings;

/// <summary>VNI for Windows: a base letter and a second character for its marks; a few letters stand alone. Case is the base letter's.</summary>
internal static class Vni
{
    // Bases, then for each: mark character and letter. The mark characters of circumflex (âáàåãä) and breve (êéèúüë) carry the tone with them.
    private static readonly Dictionary<char, string> Small = new()
    {
        ['a'] = "øàùáûảõãïạââàầáấåẩãẫäậêăèằéắúẳüẵëặ",
        ['e'] = "øèùéûẻõẽïẹâêàềáếåểãễäệ",
        ['o'] = "øòùóûỏõõïọâôàồáốåổãỗäộ",
        ['u'] = "øùùúûủõũïụ",
        ['y'] = "øỳùýûỷõỹïỵ",
        ['ô'] = "øờùớûởõỡïợ",
        ['ö'] = "øừùứûửõữïự",
    };

    private const string Single = "ìíæóòôöîñÌÍÆÓÒÔÖÎÑ";
    private const string SingleLetters = "ìíỉĩịơưỵđÌÍỈĨỊƠƯỴĐ";

    public static string Decode(string text)
    {
        var decoded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            var marked = i + 1 < text.Length ? Marked(c, Plain(text[i + 1])) : '\0';
            decoded[length++] = marked != '\0' ? marked : Alone(c);
            i += marked != '\0' ? 1 : 0;
        }
        var result = new string(decoded, 0, length);
        ArrayPool<char>.Shared.Return(decoded);
        return result;
    }

    private static char Plain(char c) => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c;

    private static char Marked(char letter, char mark)
    {
        if (mark < '\u00C0' || !Small.TryGetValue(char.ToLowerInvariant(letter), out var row))
        {
            return '\0';
        }
        mark = char.ToLowerInvariant(mark);
        for (var i = 0; i < row.Length; i += 2)
        {
            if (row[i] == mark)
            {
                return char.IsUpper(letter) ? char.ToUpperInvariant(row[i + 1]) : row[i + 1];
            }
        }
        return '\0';
    }

    private static char Alone(char c) => Single.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? SingleLetters[at] : c;
}

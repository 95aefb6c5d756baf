using System.Buffers;
using HopLuu.Vietnamese.Letters;

namespace HopLuu.Vietnamese.Encodings;

/// <summary>TCVN 5712:1993, set VN3: one byte a letter; the table is the standard's upper half as Latin-1 shows it.</summary>
internal static class Tcvn3
{
    private const string Legacy =
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®¡¢£¤¥¦§";
    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ";

    // VN3 keeps the tones as marks of their own too, for capitals, which have no letter with tone: "A" and mark B0 is À.
    private const string Marks = "°±²³´";
    private static readonly int[] MarkTones = [1, 3, 4, 2, 5];

    private static readonly char[] Table = ReadTable();

    public static string Decode(string text)
    {
        var decoded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var raw in text)
        {
            var c = raw is >= '\uF020' and <= '\uF0FF' ? (char)(raw - 0xF000) : raw;
            var mark = Marks.IndexOf(c, StringComparison.Ordinal);
            // A mark belongs to a capital vowel before it; "30°" keeps its degree sign.
            if (mark >= 0 && length > 0 && char.IsUpper(decoded[length - 1]) && VietnameseLetters.IsVowel(decoded[length - 1]))
            {
                decoded[length - 1] = VietnameseLetters.WithTone(decoded[length - 1], MarkTones[mark]);
                continue;
            }
            decoded[length++] = c < Table.Length ? Table[c] : raw;
        }
        var result = new string(decoded, 0, length);
        ArrayPool<char>.Shared.Return(decoded);
        return result;
    }

    private static char[] ReadTable()
    {
        var table = new char[0x100];
        for (var c = '\0'; c < table.Length; c++)
        {
            table[c] = c;
        }
        for (var i = 0; i < Legacy.Length; i++)
        {
            table[Legacy[i]] = Letters[i];
        }
        return table;
    }
}

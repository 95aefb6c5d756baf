using System.Text;
using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Text;

/// <summary>Bytes of a text file as characters. Without a mark of its own the encoding is worked out: UTF-8, UTF-16, or the 8-bit TCVN3 and VNI.</summary>
internal static class TextEncoding
{
    public static (string Text, SourceEncoding Encoding) Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => WithoutMark(bytes),
        };
        return OfLetters(text);
    }

    private static string WithoutMark(byte[] bytes)
    {
        // Half of the bytes of UTF-16 in Latin script are zero, on one side.
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096) & ~1);
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        if (odd > sample.Length / 5 && even == 0)
            return Encoding.Unicode.GetString(bytes);
        if (even > sample.Length / 5 && odd == 0)
            return Encoding.BigEndianUnicode.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static (string Text, SourceEncoding Encoding) OfLetters(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0)
            return (VietnameseText.Compose(text), SourceEncoding.UnicodeDecomposed);
        if (text.AsSpan().IndexOfAnyInRange('\u0100', '\u1EFF') >= 0 || text.AsSpan().IndexOfAnyInRange('\u0080', '\u00FF') < 0)
            return (text, SourceEncoding.Unicode);
        // No letter that only Unicode Vietnamese has, yet letters beyond ASCII: of the possible readings the one with the most Vietnamese in it.
        var tcvn3 = LegacyFonts.Decode(text, LegacyEncoding.Tcvn3);
        var vni = LegacyFonts.Decode(text, LegacyEncoding.Vni);
        var (plain, fromTcvn3, fromVni) = (Score(text), Score(tcvn3), Score(vni));
        // VNI writes a vowel and its mark as two letters: where many pairs melt into one, it is VNI.
        var melted = (text.Length - vni.Length) * 5 >= text.Count(letter => letter > '\u007F') * 2;
        if (fromTcvn3 > plain && (fromTcvn3 > fromVni || (fromTcvn3 == fromVni && !melted)))
            return (tcvn3, SourceEncoding.Tcvn3);
        return fromVni > plain ? (vni, SourceEncoding.Vni) : (text, SourceEncoding.Unicode);
    }

    /// <summary>Vietnamese letters with marks, less what no Vietnamese text has amid a word.</summary>
    private static int Score(string text)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' || "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ".Contains(letter))
                score++;
            else if (letter > '\u007F' && (char.IsLetter(letter) || i > 0 && char.IsLetter(text[i - 1])))
                score -= 2;
        }
        return score;
    }
}

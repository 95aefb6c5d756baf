using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Abbreviations in headings: those of the genre, and initials of consecutive words of the outline ("XMC" for "xóa mù chữ").</summary>
internal sealed class Abbreviations
{
    private const int LongestPhrase = 8;

    private static readonly Dictionary<string, string> OfTheGenre = new(StringComparer.Ordinal)
    {
        ["ubnd"] = "uy ban nhan dan", ["hdnd"] = "hoi dong nhan dan", ["mttq"] = "mat tran to quoc", ["mttqvn"] = "mat tran to quoc",
        ["tw"] = "trung uong", ["kl"] = "ket luan", ["ct"] = "chi thi", ["nq"] = "nghi quyet", ["qd"] = "quyet dinh", ["kh"] = "ke hoach",
        ["cb"] = "can bo", ["cc"] = "cong chuc", ["vc"] = "vien chuc", ["cbcc"] = "can bo cong chuc", ["cbccvc"] = "can bo cong chuc vien chuc",
        ["dv"] = "dang vien", ["hv"] = "hoi vien", ["nld"] = "nguoi lao dong", ["cntt"] = "cong nghe thong tin", ["cds"] = "chuyen doi so",
        ["cchc"] = "cai cach hanh chinh", ["tthc"] = "thu tuc hanh chinh", ["gddt"] = "giao duc dao tao", ["ktxh"] = "kinh te xa hoi",
        ["anqp"] = "an ninh quoc phong", ["qpan"] = "quoc phong an ninh", ["ntm"] = "nong thon moi", ["btv"] = "ban thuong vu",
        ["bch"] = "ban chap hanh", ["bcd"] = "ban chi dao", ["lhpn"] = "lien hiep phu nu", ["tncs"] = "thanh nien cong san",
        ["bhyt"] = "bao hiem y te", ["bhxh"] = "bao hiem xa hoi", ["pccc"] = "phong chay chua chay", ["attp"] = "an toan thuc pham",
        ["vsattp"] = "ve sinh an toan thuc pham", ["thpt"] = "trung hoc pho thong", ["thcs"] = "trung hoc co so", ["tp"] = "thanh pho",
    };

    private readonly Dictionary<string, string[]> phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);

    public Abbreviations(Outline outline)
    {
        foreach (var node in outline.Nodes)
        {
            Learn(node.Title);
            foreach (var line in node.Guidance)
                Learn(line);
        }
    }

    /// <summary>Folded syllables of a heading, abbreviations written out.</summary>
    public List<string> Expand(string heading)
    {
        if (!HoldsCapitals(heading))
            return GenreWords.Syllables(VietnameseText.Fold(heading));
        var all = new List<string>();
        foreach (var token in Tokens(heading))
        {
            var folded = VietnameseText.Fold(token);
            if (token.Length < 2 || !IsCapitals(token) || vocabulary.Contains(folded))
                all.AddRange(GenreWords.Syllables(folded));
            else if (folded.Length > 2 && phrases.TryGetValue(folded, out var own))
                all.AddRange(own);
            else if (OfTheGenre.TryGetValue(folded, out var common))
                all.AddRange(common.Split(' '));
            else
                all.AddRange(GenreWords.Syllables(folded));
        }
        return all;
    }

    private static bool HoldsCapitals(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsUpper(text[i - 1]))
                return true;
        }
        return false;
    }

    private static bool IsCapitals(string token)
    {
        foreach (var letter in token)
        {
            if (!char.IsUpper(letter))
                return false;
        }
        return true;
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private void Learn(string text)
    {
        foreach (var piece in VietnameseText.Fold(text).Split([',', ';', '.', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = GenreWords.Syllables(piece);
            vocabulary.UnionWith(words.Where(static word => word.Length > 1));
            for (var start = 0; start < words.Count; start++)
            {
                var initials = "";
                for (var end = start; end < words.Count && end < start + LongestPhrase; end++)
                {
                    initials += words[end][0];
                    if (initials.Length >= 2 && char.IsAsciiLetter(words[end][0]))
                        phrases.TryAdd(initials, words.GetRange(start, end - start + 1).ToArray());
                }
            }
        }
    }
}

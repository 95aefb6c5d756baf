using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// The words of a title, ready for comparing: folded syllables without particles, and phrases that reports use for one
/// another ("Đặt vấn đề" for "Mở đầu", "Mặt được" for "Ưu điểm") as one concept, written with a leading '#'.
/// </summary>
internal static class GenreWords
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "va", "cua", "cac", "nhung", "cho", "ve", "trong", "voi", "doi", "viec", "theo", "tai", "den", "tu", "la", "mot", "so", "su", "cong",
        "tac", "duoc", "da", "de", "nham", "gan", "thuc", "hien", "nam", "o", "qua", "tren", "hoac", "nhu", "con", "do", "noi", "dung",
    };

    private static readonly Dictionary<string, List<(string[] Phrase, string[] Words)>> Phrases = Build(
        ("#modau", "mo dau|dat van de|loi noi dau|phan mo dau"),
        ("#lydo", "ly do|su can thiet|tinh cap thiet|su can thiet xay dung"),
        ("#cautruc", "cau truc|bo cuc|ket cau"),
        ("#quatrinh", "qua trinh|cach lam|cach thuc|qua trinh chuan bi"),
        ("#boicanh", "vai net|vai net ve|khai quat|dac diem chung|boi canh|boi canh tinh hinh|tinh hinh|dac diem tinh hinh|khai quat tinh hinh|dac diem"),
        ("#kiennghi", "kien nghi|de nghi|de xuat|de xuat kien nghi|kien nghi de xuat|nhung kien nghi de xuat|de dat|kien nghi de dat|nguyen vong|de dat nguyen vong|de xuat nguyen vong"),
        ("#baihoc", "bai hoc kinh nghiem|bai hoc|kinh nghiem|kinh nghiem rut ra|bai hoc rut ra"),
        ("#nhiemvu", "nhiem vu|phuong huong|dinh huong|phuong huong nhiem vu|nhiem vu trong tam|phuong huong hoat dong|chuong trinh cong tac|viec can lam|cong viec can lam|viec sap toi"),
        ("#giaiphap", "giai phap|bien phap|giai phap chu yeu"),
        ("#phuluc", "phu luc|bieu kem theo|cac bieu kem theo|bang bieu|phu bieu|bieu so lieu|so lieu kem theo"),
        ("#chung", "danh gia chung|nhan xet chung|danh gia tong quat|nhan xet danh gia chung|danh gia khai quat"),
        ("#ketqua", "ket qua|ket qua dat duoc|ket qua noi bat|ket qua thuc hien|thanh tuu|uu diem|mat duoc|mat manh|nhung mat duoc|viec lam duoc|mat lam duoc|viec da lam duoc|da lam duoc|lam duoc|nhung gi lam duoc|mat tich cuc"),
        ("#hanche", "ton tai|han che|khuyet diem|yeu kem|kho khan|vuong mac|bat cap|mat chua duoc|mat han che|thieu sot|mat yeu|viec chua lam duoc|chua lam duoc|mat chua lam duoc|ton tai han che"),
        ("#nguyennhan", "nguyen nhan|vi sao"),
        ("#trienkhai", "trien khai|to chuc trien khai|trien khai thuc hien|to chuc thuc hien|trien khai to chuc|to chuc trien khai thuc hien"),
        ("#doanthe", "mttq|mat tran|mat tran to quoc|mat tran to quoc viet nam|doan the|doan the nhan dan|cac hoi|to chuc chinh tri xa hoi|hoi doan the|doan the chinh tri xa hoi"),
        ("#taicho", "dia phuong|o xa|o phuong|o don vi|o huyen|o tinh|o dia phuong|tai dia phuong|tai don vi|tai xa|tai co quan|co quan don vi|dia phuong co quan don vi|dia phuong don vi"),
        ("#muctieu", "muc tieu|chi tieu|cac chi tieu|muc tieu chi tieu"),
        ("#toi", "thoi gian toi|sap toi|trong thoi gian toi|nhung nam tiep theo|nam tiep theo|giai doan tiep theo|giai doan toi"));

    /// <summary>Concepts too common in titles to carry a match alone.</summary>
    public static bool IsConcept(string word) => word[0] == '#';

    /// <summary>The comparing words of a text, in order.</summary>
    public static List<string> Of(string text) => Reduce(Syllables(VietnameseText.Fold(text)));

    /// <summary>Folded syllables and numbers of a folded text.</summary>
    public static List<string> Syllables(string folded)
    {
        var words = new List<string>(folded.Length / 4 + 1);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsAsciiLetterOrDigit(folded[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                words.Add(folded[start..i]);
                start = -1;
            }
        }
        return words;
    }

    /// <summary>Replaces phrases by their concept (longest first) and leaves out particles.</summary>
    public static List<string> Reduce(IReadOnlyList<string> syllables)
    {
        var words = new List<string>(syllables.Count);
        for (var i = 0; i < syllables.Count;)
        {
            var phrase = PhraseAt(syllables, i);
            if (phrase is { } found)
            {
                words.Add(found.Concept);
                i += found.Length;
                continue;
            }
            if (!Particles.Contains(syllables[i]))
                words.Add(syllables[i]);
            i++;
        }
        return words;
    }

    private static (string Concept, int Length)? PhraseAt(IReadOnlyList<string> syllables, int at)
    {
        if (!Phrases.TryGetValue(syllables[at], out var candidates))
            return null;
        foreach (var (phrase, words) in candidates)
        {
            if (at + phrase.Length > syllables.Count)
                continue;
            var same = true;
            for (var k = 1; k < phrase.Length && same; k++)
                same = syllables[at + k] == phrase[k];
            // "ở xã hội" and "tình hình" inside another word group are no place names.
            if (same && !(phrase[^1] == "xa" && at + phrase.Length < syllables.Count && syllables[at + phrase.Length] == "hoi"))
                return (words[0], phrase.Length);
        }
        return null;
    }

    private static Dictionary<string, List<(string[] Phrase, string[] Words)>> Build(params (string Concept, string Phrases)[] lines)
    {
        var all = new Dictionary<string, List<(string[], string[])>>(StringComparer.Ordinal);
        foreach (var (concept, phrases) in lines)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                var parts = phrase.Split(' ');
                if (!all.TryGetValue(parts[0], out var list))
                    all[parts[0]] = list = [];
                list.Add((parts, [concept]));
            }
        }
        foreach (var list in all.Values)
            list.Sort(static (a, b) => b.Item1.Length.CompareTo(a.Item1.Length));
        return all;
    }
}

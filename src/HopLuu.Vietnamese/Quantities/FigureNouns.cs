namespace HopLuu.Vietnamese;

/// <summary>The first noun of a folded unit: "lop" of "lop chuyen de", "hoi nghi" of "hoi nghi".</summary>
internal static class FigureNouns
{
    /// <summary>Classifiers whose companion tells one sort from another: "cuộc kiểm tra" is a "cuộc" narrowed by what follows.</summary>
    private static readonly string[] Classifiers = ["cuoc", "buoi", "lop", "phien", "ky", "vu", "doan", "khoa", "dot", "cuon", "buc",
        "bai", "don", "cum", "suat", "phan", "ho"];

    public static string First(string head)
    {
        if (head is "ho gia dinh" or "ho dan" or "gia dinh")
        {
            return "ho";
        }
        if (head.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Array.IndexOf(Classifiers, head[..space]) >= 0)
        {
            return head[..space];
        }
        var words = head.Split(' ');
        var skip = words.Length > 1 && words[0] == "luot" && UnitNouns.IsFolded(words[1]) ? 1 : 0;
        for (var length = Math.Min(4, words.Length - skip); length > 0; length--)
        {
            var noun = string.Join(' ', words.Skip(skip).Take(length));
            if (UnitNouns.IsFolded(noun))
            {
                return noun;
            }
        }
        return head;
    }

    /// <summary>The words of a unit after its first noun.</summary>
    public static List<string> Rest(string words, string first)
    {
        if (words is "ho gia dinh" or "ho dan" or "gia dinh")
        {
            return [];
        }
        var plain = words.StartsWith("luot ", StringComparison.Ordinal) && !first.StartsWith("luot", StringComparison.Ordinal) ? words[5..]
            : words;
        return [.. plain[Math.Min(plain.Length, first.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}

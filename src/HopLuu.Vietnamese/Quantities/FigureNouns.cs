namespace HopLuu.Vietnamese;

/// <summary>The first noun of a folded unit: "lop" of "lop chuyen de", "hoi nghi" of "hoi nghi".</summary>
internal static class FigureNouns
{
    /// <summary>Classifiers whose companion tells one sort from another: "cuộc kiểm tra" is a "cuộc" narrowed by what follows.</summary>
    private static readonly string[] Classifiers = ["cuoc", "buoi", "lop", "phien", "ky", "vu", "doan", "khoa", "dot", "cuon", "buc", "bai", "don", "cum", "suat", "phan"];

    public static string First(string head)
    {
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
}

using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Several facets at once: "Hạn chế và nguyên nhân".</summary>
[Flags]
internal enum FacetSet
{
    None = 0,
    Results = 1,
    Shortcomings = 2,
    Causes = 4,
}

/// <summary>What facet a heading, a label or the beginning of a paragraph announces.</summary>
internal static class FacetCues
{
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "dat", "noi", "bat", "chu", "yeu", "cu", "the", "chinh", "co", "ban", "chung", "danh", "gia", "neu", "mat", "kinh", "te", "tom", "lai",
        "diem", "mang", "lai", "vuong", "trien", "khai", "khach", "quan", "chuan", "han", "nhiem", "ra", "rut", "can", "khac", "phuc", "qua", "trinh",
    };

    private static readonly string[] Contrast =
        ["tuy nhien", "ben canh do", "ben canh nhung ket qua", "ben canh ket qua", "song ben canh", "tuy vay", "mac du vay", "dong thoi con", "ben canh nhung mat dat duoc", "ben canh nhung uu diem", "mac du", "tuy da dat"];

    private static readonly string[] CauseLeads =
        ["nguyen nhan", "nhung ton tai, han che tren la do", "nhung han che tren la do", "han che tren la do", "ton tai tren la do", "ly do la", "co nhung han che tren la do", "do do"];

    private static readonly string[] ShortcomingWords =
        ["han che", "ton tai", "kho khan", "vuong mac", "khuyet diem", "bat cap", "yeu kem", "chua", "con thap", "con cham", "con it", "thieu", "khong dong deu", "con nhieu"];

    private static readonly string[] LackingWords =
        ["con han che", "con thap", "con cham", "con it", "con thieu", "con so sai", "con hinh thuc", "con lung tung", "con dan trai", "con don dieu", "con manh mun", "con bat cap", "con lap lai", "con mo nhat", "khong deu", "it duoc", "con chung chung", "con kho khan", "bat cap", "ngai "];

    private static readonly string[] KindsOfCause = ["ve khach quan", "ve chu quan", "khach quan", "chu quan"];

    // What is lacking is said first, whatever figures follow: "Còn có …", "Vẫn còn 5 đơn vị chưa …".
    private static readonly string[] LackingLeads = ["con co ", "con mot so ", "con mot bo phan ", "van con ", "con de ", "con tinh trang ", "con hien tuong "];

    private static readonly string[] LackingAfterSome = ["chua ", "thieu ", "kho ", "con ", "yeu ", "cham "];

    private static readonly string[] ReasonWords =
        ["kiem nhiem", "kinh phi", "nhan thuc cua", "thieu can bo", "dieu kien kinh te", "co so vat chat", "phu cap", "tuoi cao", "thay doi", "chua duoc tap huan", "tac dong cua", "xuat phat diem", "trong cho", "y lai", "dia hinh", "dia ban rong", "suat dau tu", "bien dong", "dich benh", "thien tai"];

    /// <summary>The facets a title names, and whether it names nothing else.</summary>
    public static (FacetSet Facets, bool Pure) OfTitle(IReadOnlyList<string> words)
    {
        var facets = FacetSet.None;
        var rest = 0;
        foreach (var word in words)
        {
            switch (word)
            {
                case "#ketqua":
                    facets |= facets.HasFlag(FacetSet.Causes) ? FacetSet.None : FacetSet.Results;
                    break;
                case "#hanche":
                    facets |= facets.HasFlag(FacetSet.Causes) ? FacetSet.None : FacetSet.Shortcomings;
                    break;
                case "#nguyennhan":
                    facets |= FacetSet.Causes;
                    break;
                case "#lydo" when words.Count == 1:
                    facets |= FacetSet.Causes;
                    break;
                default:
                    rest += Filler.Contains(word) ? 0 : 1;
                    break;
            }
        }
        return (facets, facets != FacetSet.None && rest == 0);
    }

    /// <summary>The facet that the beginning of a paragraph (folded) announces by itself: "Tuy nhiên, …", "Nguyên nhân là do …".</summary>
    public static Facet? OfLead(string folded)
    {
        var lead = folded.AsSpan().TrimStart("-+*•. ");
        foreach (var cue in CauseLeads)
        {
            if (lead.StartsWith(cue, StringComparison.Ordinal))
                return Facet.Causes;
        }
        if (lead.StartsWith("han che", StringComparison.Ordinal) || lead.StartsWith("ton tai", StringComparison.Ordinal))
            return Facet.Shortcomings;
        foreach (var cue in Contrast)
        {
            if (lead.StartsWith(cue, StringComparison.Ordinal) && SaysShortcoming(lead))
                return Facet.Shortcomings;
        }
        return null;
    }

    /// <summary>"Về khách quan: …", "Chủ quan: …": kinds of causes, by themselves under a heading that names causes too.</summary>
    public static bool NamesKindOfCause(string folded)
    {
        var lead = folded.AsSpan().TrimStart("-+*•. ");
        foreach (var kind in KindsOfCause)
        {
            if (lead.StartsWith(kind, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The facets that an entry is: its own, or those that its title names.</summary>
    public static FacetSet NamedBy(OutlineEntry entry) => entry.Facet is { } facet ? SetOf(facet) : entry.Names;

    /// <summary>Whether a folded paragraph without figures begins by saying what is lacking: "Một số chi bộ chưa …", "Việc sơ kết có nơi còn sơ sài".</summary>
    public static bool LooksLacking(string folded)
    {
        var lead = folded.AsSpan(0, Math.Min(folded.Length, 120));
        var bare = lead.TrimStart("-+*•. ");
        foreach (var word in LackingLeads)
        {
            if (bare.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        if (folded.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        if (bare.StartsWith("mot so ", StringComparison.Ordinal) && LackingAfterSome.Any(word => folded.Contains($" {word}", StringComparison.Ordinal)))
            return true;
        return lead.StartsWith("chua ", StringComparison.Ordinal) || lead.Contains(" chua ", StringComparison.Ordinal) || LackingWords.Any(word => folded.AsSpan(0, Math.Min(folded.Length, 120)).Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a folded paragraph after a shortcoming reads like its reason.</summary>
    public static bool LooksLikeReason(string folded)
    {
        if (folded.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        return SaysCause(folded) || ReasonWords.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a folded text speaks of what is lacking.</summary>
    public static bool SaysShortcoming(ReadOnlySpan<char> folded)
    {
        foreach (var word in ShortcomingWords)
        {
            if (folded.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether a folded text gives a reason.</summary>
    public static bool SaysCause(string folded) =>
        folded.Contains("nguyen nhan", StringComparison.Ordinal) || folded.StartsWith("do ", StringComparison.Ordinal) || folded.Contains(" la do ", StringComparison.Ordinal)
        || folded.Contains("khach quan", StringComparison.Ordinal) || folded.Contains("chu quan", StringComparison.Ordinal);

    public static bool IsSeveral(FacetSet facets) => (facets & (facets - 1)) != 0;

    public static FacetSet SetOf(Facet facet) => facet switch
    {
        Facet.Results => FacetSet.Results,
        Facet.Shortcomings => FacetSet.Shortcomings,
        Facet.Causes => FacetSet.Causes,
    };

    public static string NameOf(Facet facet) => facet switch
    {
        Facet.Results => "results",
        Facet.Shortcomings => "shortcomings",
        Facet.Causes => "causes",
    };

    /// <summary>The facet to file under when a title names several and the text does not say which.</summary>
    public static Facet Main(FacetSet facets) =>
        facets.HasFlag(FacetSet.Shortcomings) ? Facet.Shortcomings : facets.HasFlag(FacetSet.Results) ? Facet.Results : Facet.Causes;
}

using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Which angle a heading or phrase names.</summary>
internal static class FacetWords
{
    private static readonly string[] Leads =
    [
        "nhung ", "cac ", "mot so ", "mat ", "nhung mat ", "ve ", "cac mat ", "nhung noi dung ", "danh gia ", "neu ", "phan tich ",
        "neu ro ", "chi ro ", "noi dung ", "viec ", "nhung gi ",
    ];
    private static readonly string[] Results = ["ket qua", "uu diem", "lam duoc", "dat duoc", "da dat duoc", "mat manh", "thuan loi"];
    private static readonly string[] Shortcomings =
    [
        "ton tai", "han che", "kho khan", "khuyet diem", "yeu kem", "vuong mac", "bat cap", "chua dat duoc", "chua lam duoc",
        "con ton tai", "con han che", "mat yeu",
    ];
    private static readonly string[] Causes = ["nguyen nhan", "vi sao"];
    private static readonly string[] PlainResults =
    [
        "ket qua", "ket qua dat duoc", "ket qua thuc hien", "ket qua da dat duoc", "ket qua chu yeu", "ket qua noi bat", "uu diem",
        "ket qua, uu diem", "uu diem, ket qua dat duoc", "lam duoc", "dat duoc",
        "viec da lam duoc", "da lam duoc", "ket qua dat duoc, uu diem", "ket qua cu the", "ket qua chinh", "ket qua dat duoc va nguyen nhan",
        "uu diem va nguyen nhan", "ket qua to chuc thuc hien",
    ];

    /// <summary>The facet a phrase names first; null when it names none.</summary>
    public static Facet? First(string folded)
    {
        var (best, facet) = (int.MaxValue, (Facet?)null);
        foreach (var (words, value) in new[] { (Results, Facet.Results), (Shortcomings, Facet.Shortcomings), (Causes, Facet.Causes) })
        {
            foreach (var word in words)
            {
                var at = folded.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && at < best)
                {
                    (best, facet) = (at, value);
                }
            }
        }
        return facet;
    }

    /// <summary>The facet of a heading that is nothing but the name of one: "Kết quả đạt được", "Tồn tại, hạn chế và nguyên nhân".</summary>
    public static Facet? OfTitle(string folded)
    {
        var title = OutlineWords.Bare(WithoutLead(folded));
        if (Array.IndexOf(PlainResults, title) >= 0)
        {
            return Facet.Results;
        }
        if (title.Length > 70)
        {
            return null;
        }
        return title.BeginsAny(Shortcomings) ? Facet.Shortcomings
            : title.BeginsAny(Causes) ? Facet.Causes
            : null;
    }

    public static string WithoutLead(string folded)
    {
        var shorter = folded;
        for (var again = true; again;)
        {
            again = false;
            foreach (var lead in Leads)
            {
                if (shorter.Begins(lead))
                {
                    (shorter, again) = (shorter[lead.Length..], true);
                }
            }
        }
        return shorter;
    }
}

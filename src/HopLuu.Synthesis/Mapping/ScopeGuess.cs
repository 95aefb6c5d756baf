using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Guesses whether a report's figures cover the whole area of the plan's own tier, by kind and tier of the unit and by what the text counts.</summary>
internal static class ScopeGuess
{
    private enum Tier { Unknown, Base, Commune, District, Province, Centre }

    private static readonly string[] BaseUnits = ["chi bo", "truong ", "tram ", "thon ", "to dan pho", "cong ty", "benh vien", "trung tam", "nha may", "xi nghiep", "hop tac xa", "ban quan ly", "don bien phong"];
    private static readonly string[] Offices =
        ["phong ", "ban ", "so ", "hoi ", "doan ", "uy ban mat tran", "uy ban mttq", "ubmttq", "mat tran", "lien doan", "huyen doan", "tinh doan", "thanh doan", "thi doan", "xa doan", "van phong", "thanh tra", "cong an", "bao hiem xa hoi",
            "lien hiep", "ubnd", "vien kiem sat", "toa an", "chi cuc", "cuc ", "bo chi huy", "ban chi huy", "uy ban kiem tra", "lien minh", "kho bac", "ngan hang"];

    public static ReportScope Of(string? unit, Plan plan, IReadOnlyList<ReportLine> lines)
    {
        if (unit is null)
            return ReportScope.Own;
        var folded = VietnameseText.Fold(unit);
        Tier own = TierOf(folded), above = TierOf(VietnameseText.Fold(plan.Issuer ?? ""));
        if (own == Tier.Commune && above != Tier.Commune)
            return ReportScope.Own;
        var counts = Counts(lines, above == Tier.Unknown ? own : above);
        if (BaseUnits.Any(start => folded.StartsWith(start, StringComparison.Ordinal)))
            return counts >= 6 && !folded.StartsWith("truong", StringComparison.Ordinal) && !folded.StartsWith("chi bo", StringComparison.Ordinal) ? ReportScope.Whole : ReportScope.Own;
        var office = Offices.Any(start => folded.StartsWith(start, StringComparison.Ordinal));
        if (own != Tier.Unknown && above != Tier.Unknown && own != above)
            return ReportScope.Own;
        return office && (own != Tier.Unknown || counts > 0) ? ReportScope.Whole : counts >= 6 ? ReportScope.Whole : ReportScope.Own;
    }

    private static Tier TierOf(string folded)
    {
        bool Has(string words) => $" {folded} ".Contains($" {words} ", StringComparison.Ordinal);
        if (Has("thi tran") || Has("phuong") || Has("dac khu") || (Has("xa") && !Has("xa hoi") && !Has("thi xa") && !Has("hop tac xa")) || Has("xa doan"))
            return Tier.Commune;
        if (Has("huyen") || (Has("quan uy") || Has("ubnd quan") || folded == "quan" || folded.EndsWith(" quan", StringComparison.Ordinal) && !Has("co quan")) || Has("thi xa") || Has("thi uy") || Has("thi doan") || folded.StartsWith("phong ", StringComparison.Ordinal))
            return Tier.District;
        if (Has("tinh") || Has("thanh uy") || Has("thanh pho") || Has("thanh doan") || folded.StartsWith("so ", StringComparison.Ordinal))
            return Tier.Province;
        return Has("trung uong") || folded.StartsWith("bo ", StringComparison.Ordinal) || Has("chinh phu") ? Tier.Centre : Tier.Unknown;
    }

    private static int Counts(IReadOnlyList<ReportLine> lines, Tier tier)
    {
        string[] cues = tier switch
        {
            Tier.Province => ["toan tinh", "tren dia ban tinh", "cac huyen, thanh pho", "cac huyen, thi xa", "toan thanh pho"],
            Tier.District => ["toan huyen", "tren dia ban huyen", "cac xa, thi tran", "toan quan", "toan thi xa", "toan thanh pho", "tren dia ban quan"],
            Tier.Commune => ["toan xa", "tren dia ban xa", "toan phuong", "cac thon"],
            Tier.Centre => ["toan quoc", "ca nuoc"],
            Tier.Base or Tier.Unknown => [],
        };
        var count = 0;
        foreach (var line in lines)
        {
            if (line.Paragraph is null || line.Zone != Zone.Body)
                continue;
            foreach (var cue in cues)
                count += line.Folded.Contains(cue, StringComparison.Ordinal) ? 1 : 0;
        }
        return count;
    }
}

using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The fixed official phrases that hold the units' own words together. Nothing else is added to them.</summary>
internal static class Phrases
{
    private const int BreakdownAtMost = 12;
    private const int LeadAtMost = 14;

    private static readonly string[] EmptyLeads = ["cu the", "gom", "bao gom", "trong do", "nhu sau", "ket qua", "cu the nhu sau", "ket qua cu the", "ket qua dat duoc", "noi dung", "giai phap", "nhiem vu"];

    /// <summary>What several units say, with their number; where their figures differ, the first two in their own words.</summary>
    public static string Common(Cluster cluster, int unitCount)
    {
        var share = $"{cluster.Units.Count}/{unitCount} đơn vị";
        if (!cluster.SameFigures)
        {
            var shown = cluster.Members.DistinctBy(member => member.By).Take(2).ToList();
            var texts = string.Join("; ", shown.Select(member => $"{member.By.Short}: {Wording.Inner(Said(member))}"));
            return cluster.Units.Count > 2 ? $"{Wording.Capital(texts)} ({share} có nội dung tương tự)." : Wording.Capital(texts) + ".";
        }
        return cluster.Medoid.NamesItself
            ? $"{Wording.Capital(cluster.Medoid.By.Short)}: {Wording.Inner(Said(cluster.Medoid))} ({share} có nội dung tương tự)."
            : $"{Wording.Capital(Said(cluster.Medoid))} ({share}).";
    }

    /// <summary>A total with its breakdown, and the figure of the whole area where a body gives one.</summary>
    public static string Total(RolledFigure total, int unitCount)
    {
        var figure = total.Figure;
        var by = figure.Parts.Count < unitCount ? $" ({figure.Parts.Count}/{unitCount} đơn vị báo cáo)" : "";
        var parts = total.Facts.Select((fact, at) => (fact.By.Short, figure.Parts[at].Value)).ToList();
        var breakdown = parts.Count <= BreakdownAtMost ? ", gồm: " + List(parts)
            : ", cao nhất: " + List([.. parts.OrderByDescending(part => part.Value).Take(3)]) + "; thấp nhất: " + List([parts.MinBy(part => part.Value)]);
        var whole = string.Concat(total.WholeArea.Take(2).Select(fact => $" Số liệu chung do {fact.By.Unit} báo cáo: {FigureBuilder.Show(fact)}."));
        return $"{Wording.Capital(figure.Label)}: tổng số {VietnameseFormat.Number(figure.Total)} {figure.Unit}{by}{breakdown}.{whole}";
    }

    /// <summary>What one unit says, the unit named behind; in front where the words speak of the unit itself.</summary>
    public static string Attributed(Passage passage) => passage.NamesItself || SpeaksOfItself(passage)
        ? $"{Wording.Capital(passage.By.Short)}: {Wording.Inner(Said(passage))}."
        : $"{Wording.Capital(Said(passage))} ({passage.By.Short}).";

    /// <summary>What one unit adds, the unit named in front.</summary>
    public static string OfUnit(Contributor unit, IReadOnlyList<Passage> passages)
    {
        var texts = new List<string>();
        Passage? lead = null;
        foreach (var passage in passages)
        {
            texts.Add(passage.Lead is not null && passage.Lead == lead ? passage.Wording : Said(passage));
            lead = passage.Lead;
        }
        var plain = texts.All(text => !text.Contains(';', StringComparison.Ordinal) && text.Length < 160);
        var joined = plain ? string.Join("; ", texts.Select(Wording.Inner)) : string.Join(". ", texts.Select((text, at) => at == 0 ? Wording.Inner(text) : Wording.Capital(text)));
        return $"{Wording.Capital(unit.Short)}: {joined}.";
    }

    /// <summary>The title asks for shortcomings, causes, lessons, issues, tasks or solutions.</summary>
    public static bool IsListLike(string title)
    {
        var folded = VietnameseText.Fold(title);
        return ((string[])["ton tai", "han che", "nguyen nhan", "bai hoc", "van de", "nhiem vu", "giai phap", "boi canh", "phuong huong", "kho khan", "vuong mac", "kien nghi", "kinh nghiem", "uu diem"])
            .Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static string Said(Passage passage)
    {
        if (passage.Lead is not { } lead || lead.Tokens.Length > LeadAtMost || EmptyLeads.Contains(VietnameseText.Fold(lead.Wording).Trim(' ', ','), StringComparer.Ordinal))
            return passage.Wording;
        return $"{lead.Wording}: {Wording.Inner(passage.Wording)}";
    }

    // "Đảng ủy xã đã …", "Chi bộ nhà trường …": read without the unit's name they would seem to be the issuing body's own.
    private static bool SpeaksOfItself(Passage passage)
    {
        var folded = VietnameseText.Fold(passage.Wording);
        return ((string[])["dang uy xa", "dang bo xa", "ubnd xa", "toan xa", "cua xa", "xa da", "xa chua", "nha truong", "chi bo da", "trung tam da", "phuong da", "toan phuong", "thi tran da", "xa chi co", "tai xa"])
            .Any(phrase => folded.Contains(phrase, StringComparison.Ordinal)) || folded.StartsWith("xa ", StringComparison.Ordinal);
    }

    private static string List(IReadOnlyList<(string Unit, decimal Value)> parts) =>
        string.Join("; ", parts.Select(part => $"{part.Unit} {VietnameseFormat.Number(part.Value)}"));
}

using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The fixed official phrases that hold the units' own words together. Nothing else is added to them.</summary>
internal static class Phrases
{
    private const int BreakdownAtMost = 12;
    private const int LeadAtMost = 14;
    private const int BothAtMost = 320;

    private static readonly string[] EmptyLeads = ["cu the", "gom", "bao gom", "trong do", "nhu sau", "ket qua", "cu the nhu sau", "ket qua cu the", "ket qua dat duoc", "noi dung", "giai phap", "nhiem vu"];

    /// <summary>
    /// What several units say, with their number, or by name when they are two; where their figures differ or the words speak of the unit
    /// itself, one of them in its own words.
    /// </summary>
    public static string Common(Cluster cluster, int unitCount)
    {
        var medoid = cluster.Medoid;
        var hasFigures = medoid.Digits.Length > 0 && !cluster.SameFigures;
        if (hasFigures && Percentages(cluster) is { } list)
            return list;
        var isOwn = medoid.NamesItself || OwnVoice.IsOfOneKind(medoid.Wording) && cluster.Units.Select(unit => unit.Short.Split(' ')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
        if ((hasFigures || isOwn && !cluster.SameFigures) && cluster.Units.Count == 2 && BothTold(cluster) is { } both)
            return both;
        if (hasFigures || isOwn)
        {
            var others = cluster.Units.Count == 2 ? cluster.Units.First(unit => unit != medoid.By).Short : $"{cluster.Units.Count}/{unitCount} đơn vị";
            return $"{Wording.Capital(medoid.By.Short)}: {Wording.Inner(Said(medoid))} ({others} có nội dung tương tự).";
        }
        var share = cluster.Units.Count == 2 && unitCount > 2 ? string.Join(", ", cluster.Units.Select(unit => unit.Short)) : $"{cluster.Units.Count}/{unitCount} đơn vị";
        return $"{Wording.Capital(Said(medoid))} ({share}).";
    }

    private static string? BothTold(Cluster cluster)
    {
        var text = string.Join("; ", cluster.Members.DistinctBy(member => member.By).Select(member => $"{member.By.Short}: {Wording.Inner(Said(member))}"));
        return text.Length <= BothAtMost ? Wording.Capital(text) + "." : null;
    }

    // "tỷ lệ đảng viên tham gia học tập đạt 96,5%" of several units: one line with each unit's percentage; they are never added or averaged.
    private static string? Percentages(Cluster cluster)
    {
        var values = new List<string>();
        string? label = null;
        foreach (var member in cluster.Members.DistinctBy(member => member.By))
        {
            var found = Quantities.Find(member.Wording);
            if (found is not [{ IsPercentage: true, IsTarget: false } only])
                return null;
            var before = member.Wording[..only.Span.Start].TrimEnd();
            foreach (var verb in (string[])[" đạt", " là", " bằng", " chiếm", " ở mức"])
                before = before.EndsWith(verb, StringComparison.Ordinal) ? before[..^verb.Length] : before;
            var at = VietnameseText.Canonical(before).LastIndexOf("tỷ lệ ", StringComparison.OrdinalIgnoreCase);
            if (member == cluster.Medoid || label is null)
                label = at >= 0 && at < before.Length ? before[at..] : label;
            values.Add($"{member.By.Short} {VietnameseFormat.Number(only.Value)}%");
        }
        return label is null || label.Any(char.IsAsciiDigit) || values.Count > BreakdownAtMost ? null : $"{Wording.Capital(label)}: {string.Join("; ", values)}.";
    }

    /// <summary>A total with its breakdown, and the figure of the whole area where a body gives one.</summary>
    public static string Total(RolledFigure total, int unitCount)
    {
        var figure = total.Figure;
        var sum = VietnameseText.Fold(figure.Label).StartsWith("tong ", StringComparison.Ordinal) ? "" : "tổng số ";
        return $"{Wording.Capital(figure.Label)}: {sum}{VietnameseFormat.Number(figure.Total)} {figure.Unit}{Breakdown([total], unitCount)}.{Whole([total])}";
    }

    /// <summary>Totals said together in a unit's own clause.</summary>
    public static string Total(TotalPhrase phrase, int unitCount) => $"{phrase.Text}{Breakdown(phrase.Figures, unitCount)}.{Whole(phrase.Figures)}";

    private static string Breakdown(IReadOnlyList<RolledFigure> totals, int unitCount)
    {
        var facts = totals[0].Facts;
        var by = facts.Count < unitCount ? $" ({facts.Count}/{unitCount} đơn vị báo cáo)" : "";
        var parts = facts.Select((fact, at) => (fact.By.Short, Values: totals.Select(total => total.Figure.Parts[at].Value).ToList())).ToList();
        var units = totals.Select(total => total.Figure.Unit).ToList();
        string Show((string Short, List<decimal> Values) part) => part.Values.Count == 1 ? $"{part.Short} {VietnameseFormat.Number(part.Values[0])}"
            : $"{part.Short} {string.Join(", ", part.Values.Select((value, at) => $"{VietnameseFormat.Number(value)} {units[at]}"))}";
        if (parts.Count <= BreakdownAtMost)
            return $"{by}, trong đó: {string.Join("; ", parts.Select(Show))}";
        var ordered = parts.OrderByDescending(part => part.Values[0]).ToList();
        return $"{by}; cao nhất là {string.Join(", ", ordered.Take(3).Select(Show))}; thấp nhất là {Show(ordered[^1])}";
    }

    // Of several bodies that speak for the whole area the one with the largest figure: the others cover a part of it.
    private static string Whole(IReadOnlyList<RolledFigure> totals)
    {
        var known = totals.Select(total => total.WholeArea.MaxBy(fact => fact.Size)).OfType<Fact>().GroupBy(fact => fact.By).FirstOrDefault();
        return known is null ? "" : $" Số liệu chung do {known.Key.Unit} báo cáo: {string.Join(", ", known.Select(FigureBuilder.Show))}.";
    }

    /// <summary>What one unit says, the unit named behind; in front where the words speak of the unit itself.</summary>
    public static string Attributed(Passage passage) => passage.NamesItself || OwnVoice.IsHeard(passage.Wording)
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
}

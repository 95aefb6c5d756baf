using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Adds up a group of figures that count the same thing.</summary>
internal static class FigureBuilder
{
    private const decimal OutlierFactor = 5m;

    /// <summary>The total; null when fewer than two reports are left that may be added.</summary>
    public static Figure? Of(FactGroup group, IReadOnlyList<Fact> wholeArea, IReadOnlyDictionary<Fact, Contradiction> contradictions)
    {
        // Two bodies of one place (Đảng ủy xã, UBND xã, Hội Khuyến học xã) give the figures of the same place.
        var areas = new Dictionary<string, Contributor>(StringComparer.Ordinal);
        var notes = new List<string>();
        var parts = new List<Fact>();
        foreach (var fact in group.Members)
        {
            var doubted = fact.WithTwins.Select(contradictions.GetValueOrDefault).FirstOrDefault(pair => pair is not null);
            if (doubted is not null)
                notes.Add($"Chưa cộng {fact.By.Short}: báo cáo nêu hai số liệu khác nhau ({Show(doubted.A)} và {Show(doubted.B)}).");
            else if (!areas.TryAdd(fact.By.Area, fact.By))
                notes.Add($"Không cộng {fact.By.Unit} vì trùng địa bàn với {areas[fact.By.Area].Unit}.");
            else
                parts.Add(fact);
        }
        notes.AddRange(group.Ambiguous.Where(unit => parts.All(part => part.By != unit)).Distinct()
            .Select(unit => $"Chưa cộng {unit.Short}: báo cáo có nhiều số liệu gần giống nhau, cần xem lại."));
        if (parts.Count < 2)
            return null;
        var measure = parts.GroupBy(part => part.Unit, StringComparer.OrdinalIgnoreCase).OrderByDescending(same => same.Count()).First().Key;
        var scale = Measure.MoneyScale(measure) ?? 1m;
        Warn(parts, scale, measure, notes);
        notes.AddRange(wholeArea.Select(fact => $"{fact.By.Unit} báo cáo số liệu chung toàn địa bàn: {Show(fact)} (không cộng vì đã bao gồm các đơn vị)."));
        return new Figure(FigureLabel.Of(parts), measure, parts.Sum(part => part.Size) / scale,
            [.. parts.Select(part => new FigurePart(part.By.Report.Name, part.Size / scale, part.Paragraph, part.Text))])
        {
            Section = parts.Select(part => part.WithTwins.FirstOrDefault(one => one.Column is null) ?? part).GroupBy(part => part.Section).OrderByDescending(same => same.Count()).First().Key,
            Appendix = AppendixOf(parts),
            Notes = notes,
        };
    }

    /// <summary>The place of most table rows among the parts; null when none is a row.</summary>
    public static string? AppendixOf(IReadOnlyList<Fact> parts) => parts.SelectMany(part => part.WithTwins).Where(fact => fact.Column is not null && fact.Section.Length > 0)
        .GroupBy(fact => fact.Section, StringComparer.Ordinal).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;

    /// <summary>"1.250 lượt người".</summary>
    public static string Show(Fact fact) => VietnameseFormat.Number(fact.Value) + " " + fact.Unit;

    private static void Warn(List<Fact> parts, decimal scale, string measure, List<string> notes)
    {
        var sizes = parts.Select(part => part.Size).Order().ToList();
        var median = sizes[sizes.Count / 2];
        notes.AddRange(parts.Where(part => parts.Count > 2 && median > 0 && part.Size > OutlierFactor * median)
            .Select(part => $"Số liệu của {part.By.Short} ({VietnameseFormat.Number(part.Size / scale)} {measure}) cao hơn 5 lần mức giữa, cần kiểm tra."));
        if (parts.Where(part => part.IsApproximate).Select(part => part.By.Short).ToList() is { Count: > 0 } rough)
            notes.Add($"Số liệu ước, làm tròn của: {string.Join(", ", rough)}.");
    }
}

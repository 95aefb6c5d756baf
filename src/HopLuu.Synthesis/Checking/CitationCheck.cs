using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Checking;

/// <summary>
/// Finds citations whose date is wrong: another than in the plan, in the same report, or in most other reports. A number alone is not
/// enough across reports (each commune has its own 25-KH/ĐU), so there only documents that several units name are compared.
/// </summary>
internal sealed class CitationCheck
{
    private readonly Dictionary<string, DateOnly> fromPlan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Report, DateOnly Date)>> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Number, DateOnly Date, string Text)>> byReport = new(StringComparer.Ordinal);

    public CitationCheck(IReadOnlyList<MappedReport> reports, Plan plan)
    {
        foreach (var basis in plan.Bases.Where(basis => basis is { Number: not null, Date: not null }))
            fromPlan[basis.Number!] = basis.Date!.Value;
        foreach (var text in plan.Outline.Nodes.SelectMany(node => node.Guidance).Append(plan.Subject ?? "").Concat(plan.Bases.Select(basis => basis.Text)))
        {
            foreach (var citation in Citations.Find(text).Where(citation => citation.Date is not null))
                fromPlan.TryAdd(citation.Number, citation.Date!.Value);
        }
        if (plan is { Number: { } number, Date: { } date })
            fromPlan[number] = date;
        var found = reports.AsParallel().AsOrdered().Select(report => (report.Name, Dated: DatedOf(report))).ToList();
        foreach (var (name, dated) in found)
        {
            byReport[name] = dated;
            foreach (var (cited, day, _) in dated)
                (named.TryGetValue(cited, out var all) ? all : named[cited] = []).Add((name, day));
        }
    }

    public IEnumerable<Finding> Of(MappedReport report)
    {
        foreach (var (number, date, text) in byReport.GetValueOrDefault(report.Name, []).DistinctBy(cited => (cited.Number, cited.Date)))
        {
            if (RightDate(report.Name, number, date) is not { } right)
                continue;
            yield return new Finding(report.Name, null, FindingKind.WrongCitation, Severity.Medium,
                $"Văn bản số {number} ghi ngày {VietnameseFormat.Date(date)}; {right.Where} là ngày {VietnameseFormat.Date(right.Date)}.", [new Evidence(report.Name, text)]);
        }
    }

    private (DateOnly Date, string Where)? RightDate(string report, string number, DateOnly date)
    {
        if (fromPlan.TryGetValue(number, out var planned))
            return planned == date ? null : (planned, "trong Kế hoạch");
        var all = named[number];
        var own = all.Where(cited => cited.Report == report).ToList();
        var others = all.Where(cited => cited.Report != report).DistinctBy(cited => (cited.Report, cited.Date)).GroupBy(cited => cited.Date)
            .OrderByDescending(same => same.Count()).FirstOrDefault();
        // Two other units at least agree and none but this report says otherwise.
        if (others is not null && others.Count() >= 2 && others.Key != date && all.Where(cited => cited.Date == date).All(cited => cited.Report == report))
            return (others.Key, $"ở {others.Count()} báo cáo khác");
        var twice = own.Where(cited => cited.Date != date).GroupBy(cited => cited.Date).OrderByDescending(same => same.Count()).FirstOrDefault();
        return twice is not null && twice.Count() > own.Count(cited => cited.Date == date) ? (twice.Key, "chỗ khác trong báo cáo") : null;
    }

    private static List<(string, DateOnly, string)> DatedOf(MappedReport report)
    {
        var texts = report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped).Select(paragraph => paragraph.Text);
        var found = texts.SelectMany(text => Citations.Find(text).Where(citation => citation is { Date: not null, Number.Length: > 0 })
            .Select(citation => (citation.Number, citation.Date!.Value, citation.Text))).ToList();
        found.AddRange(report.Tables.SelectMany(table => DocumentTable.Rows(table.Table)).Where(row => row.Date is not null)
            .Select(row => (row.Number, row.Date!.Value, $"{row.Number} | {VietnameseFormat.Date(row.Date!.Value)}")));
        return found;
    }
}

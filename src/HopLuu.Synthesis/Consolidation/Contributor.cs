using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>A unit that takes part, with its report.</summary>
/// <param name="Unit">Full name.</param>
/// <param name="Short">As breakdowns show it.</param>
/// <param name="Proper">Folded syllables of its proper name, which are masked where statements are compared.</param>
internal sealed record Contributor(
    int Index, MappedReport Report, string Unit, string Short, IReadOnlyList<string> Proper, ReportScope Scope, bool ScopeGuessed)
{
    /// <summary>A unit is itself: comparing all that its report holds would take longer than anything it is asked for.</summary>
    public bool Equals(Contributor? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;

    /// <summary>Its figures already contain the others'.</summary>
    public bool IsWhole => Scope == ReportScope.Whole;

    /// <summary>
    /// The place whose figures it gives, "xa an khe" for Đảng ủy, UBND and Hội Khuyến học of xã An Khê alike; else the unit itself.
    /// </summary>
    public string Area => field ??= UnitName.Area(Unit);

    /// <summary>A report looked at by itself.</summary>
    public static Contributor Alone(MappedReport report)
    {
        var unit = report.Unit ?? Path.GetFileNameWithoutExtension(report.Name);
        return new Contributor(0, report, unit, UnitName.Short(unit), Syllables.Of(UnitName.Proper(unit)), report.Scope, true);
    }
}

/// <summary>The units that take part, and the reports that are second copies.</summary>
internal sealed record Roster(IReadOnlyList<Contributor> Contributors, IReadOnlyList<MappedReport> Copies, IReadOnlyList<ListedUnit>? Missing)
{
    public static Roster Of(IReadOnlyList<MappedReport> reports, UnitList? list)
    {
        var kept = new List<MappedReport>();
        var copies = new List<MappedReport>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
            (seen.Add(Identity(report)) ? kept : copies).Add(report);

        var listed = kept.Select(report => list?.Find(report.Unit)).ToList();
        var names = kept.Select((report, at) => listed[at]?.Name ?? report.Unit ?? Path.GetFileNameWithoutExtension(report.Name)).ToList();
        var shared = names.GroupBy(UnitName.Short, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var contributors = new List<Contributor>();
        for (var at = 0; at < kept.Count; at++)
        {
            var brief = UnitName.Short(names[at]);
            var scope = listed[at]?.Scope;
            contributors.Add(new Contributor(at, kept[at], names[at], shared.Contains(brief) ? names[at] : brief,
                Syllables.Of(UnitName.Proper(names[at])), scope ?? kept[at].Scope, scope is null));
        }
        var missing = list?.Units.Where(unit => !listed.Contains(unit)).ToList();
        return new Roster(contributors, copies, missing);
    }

    // A report handed in twice is one report: the same unit and number, or without a number the same text.
    private static string Identity(MappedReport report)
    {
        var unit = UnitName.Key(report.Unit ?? report.Name);
        if (report.Number is { } number)
            return unit + "\n" + number + "\n" + report.Date?.DayNumber;
        var opening = report.Sections.SelectMany(section => section.Paragraphs).Take(8).Select(paragraph => paragraph.Text);
        return unit + "\n" + string.Join('\n', opening) + "\n" + report.Sections.Sum(section => section.Paragraphs.Sum(paragraph => paragraph.Text.Length));
    }
}

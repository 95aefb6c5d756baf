using HopLuu.Synthesis.Mapping;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>The units a campaign asks for reports.</summary>
public sealed record UnitList(IReadOnlyList<ListedUnit> Units)
{
    private static readonly (string Column, string[] Titles)[] Headers =
    [
        ("name", ["ten don vi", "don vi", "ten co quan", "co quan", "ten"]),
        ("tier", ["cap", "loai"]),
        ("scope", ["pham vi", "pham vi so lieu"]),
        ("part", ["thuoc", "truc thuoc", "don vi cap tren"]),
    ];

    /// <summary>
    /// Reads the rows of a sheet: columns by their titles (Tên đơn vị, Cấp, Phạm vi, Thuộc, in any order), or the first column when no
    /// row has such titles. A scope that speaks of the whole ("toàn huyện", "whole") is <see cref="ReportScope.Whole"/>.
    /// </summary>
    public static UnitList Read(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var (first, columns) = FindHeader(rows);
        var units = new List<ListedUnit>();
        foreach (var row in rows.Skip(first))
        {
            string? Cell(string column) =>
                columns.TryGetValue(column, out var at) && at < row.Count && row[at].Trim() is { Length: > 0 } text ? VietnameseText.Compose(text) : null;
            if (Cell("name") is { } name && name.Any(char.IsLetter))
                units.Add(new ListedUnit(name, Cell("tier"), ScopeOf(Cell("scope")), Cell("part")));
        }
        return new UnitList(units);
    }

    /// <summary>
    /// The unit a report's own name stands for: marks, abbreviations and the kind of body aside ("Đảng ủy xã X" is "xã X"); null when
    /// none or more than one fits.
    /// </summary>
    public ListedUnit? Find(string? name)
    {
        if (name is null)
            return null;
        var exact = Units.Where(unit => UnitName.Key(unit.Name) == UnitName.Key(name)).ToList();
        if (exact.Count == 1)
            return exact[0];
        var core = UnitName.Core(name);
        var near = Units.Where(unit => UnitName.Core(unit.Name) == core).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static (int First, Dictionary<string, int> Columns) FindHeader(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        for (var at = 0; at < Math.Min(rows.Count, 10); at++)
        {
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var cell = 0; cell < rows[at].Count; cell++)
            {
                var title = VietnameseText.Fold(rows[at][cell]).Trim(' ', ':', '.');
                foreach (var (column, titles) in Headers)
                {
                    if (titles.Contains(title, StringComparer.Ordinal))
                        columns.TryAdd(column, cell);
                }
            }
            if (columns.ContainsKey("name"))
                return (at + 1, columns);
        }
        return (0, new Dictionary<string, int>(StringComparer.Ordinal) { ["name"] = 0 });
    }

    private static ReportScope? ScopeOf(string? text) => text is null ? null : VietnameseText.Fold(text) switch
    {
        "whole" or "toan bo" or "chung" => ReportScope.Whole,
        var folded when folded.StartsWith("toan ", StringComparison.Ordinal) => ReportScope.Whole,
        _ => ReportScope.Own,
    };
}

/// <summary>A unit of the list.</summary>
/// <param name="Name">"Đảng ủy xã An Khê" or "xã An Khê".</param>
/// <param name="Tier">"cấp xã".</param>
/// <param name="Scope">Its own area, or the whole of the tier above, whose figures already contain the others'; null when the list does not say.</param>
/// <param name="PartOf">The unit it belongs to.</param>
public sealed record ListedUnit(string Name, string? Tier = null, ReportScope? Scope = null, string? PartOf = null);

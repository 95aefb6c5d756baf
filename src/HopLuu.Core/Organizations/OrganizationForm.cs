using HopLuu.Vietnamese;

namespace HopLuu.Core.Organizations;

/// <summary>What may be written into the fields of a body.</summary>
internal static class OrganizationForm
{
    /// <summary>The earliest day a change may have: before it there was no State whose bodies these could be.</summary>
    public static readonly DateOnly Earliest = new(1945, 9, 2);

    /// <summary>A period out of typed fields.</summary>
    public static Result<OrganizationPeriod> Period(DateOnly from, string? name, string? symbol, string? headingLines, string? place, OrganizationKind kind, Tier tier, Guid? parentId, DateOnly today)
    {
        var called = VietnameseText.Tidy(name ?? "");
        if (called.Length == 0)
            return OrganizationProblems.NameMissing;
        if (called.Length > 300)
            return OrganizationProblems.NameLong;
        if (from < Earliest || from > today.AddYears(5))
            return OrganizationProblems.DayOdd;
        return new OrganizationPeriod
        {
            From = from, Name = called, Symbol = Optional(symbol, 40), HeadingLines = Lines(headingLines), Place = Optional(place, 100), Kind = kind, Tier = tier, ParentId = parentId,
        };
    }

    /// <summary>Tidy text of a bounded length, or null for none.</summary>
    public static string? Optional(string? text, int longest) => VietnameseText.Tidy(text ?? "") is { Length: > 0 } tidy ? tidy.Length <= longest ? tidy : tidy[..longest].TrimEnd() : null;

    private static string? Lines(string? text)
    {
        var lines = (text ?? "").Split(['\n', '\r', '|'], StringSplitOptions.RemoveEmptyEntries).Select(line => Optional(line, 200)).OfType<string>().Take(4).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}

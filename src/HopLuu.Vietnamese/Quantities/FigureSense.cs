namespace HopLuu.Vietnamese;

/// <summary>What kind of thing is counted; figures of different kinds are never added.</summary>
internal enum UnitKind
{
    /// <summary>Things told apart by their noun: hội nghị, văn bản, chi hội.</summary>
    Thing,
    /// <summary>Persons: người, học sinh, đảng viên.</summary>
    Person,
    /// <summary>Attendances: lượt người, lượt cán bộ. A person is counted as often as he came.</summary>
    Attendance,
    /// <summary>Households: hộ, gia đình.</summary>
    Household,
    /// <summary>đồng and its multiples.</summary>
    Money,
    /// <summary>Shares: %.</summary>
    Percentage,
    /// <summary>Measures: ha, km, tấn.</summary>
    Measure,
}

/// <summary>What a figure counts, in parts.</summary>
/// <param name="Kind">Kind of the unit.</param>
/// <param name="Head">Folded noun head without scale, abbreviations written out: "hoi nghi", "hoc sinh".</param>
/// <param name="Modifiers">Folded words that narrow the head: "quan triet", "hoc tap".</param>
/// <param name="Verb">Class of the verb that governs it; null when none or empty of sense.</param>
/// <param name="Host">Head of the figure that an attendance belongs to: the hội nghị of its lượt người.</param>
/// <param name="Title">The title it was awarded, "gia dinh hoc tap"; empty when none.</param>
/// <param name="Words">Content syllables of the clause.</param>
/// <param name="IsNegated">The things counted are those that lack something: "12 hộ chưa có nhà".</param>
/// <param name="Actors">Mass organisations and services that did it, when named: what the Women's Union held is not what the Farmers' Union held.</param>
internal sealed record FigureSense(
    UnitKind Kind, string Head, IReadOnlyList<string> Modifiers, string? Verb, string? Host, string Title, IReadOnlyList<string> Words, bool IsNegated, IReadOnlyList<string> Actors)
{
    public static readonly FigureSense None = new(UnitKind.Thing, "", [], null, null, "", [], false, []);
}

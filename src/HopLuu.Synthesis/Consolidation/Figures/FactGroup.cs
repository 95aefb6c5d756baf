namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Figures of different reports that count the same thing.</summary>
internal sealed class FactGroup(string kind)
{
    // As many members as are compared with a newcomer; a campaign of a thousand units stays linear.
    private const int ShownAtMost = 4;

    private readonly Dictionary<int, Fact> byUnit = [];

    /// <summary>Class of the unit of measure.</summary>
    public string Class { get; } = kind;

    /// <summary>Ambiguous units: they offered two figures that fit about as well, so neither is added.</summary>
    public List<Contributor> Ambiguous { get; } = [];

    /// <summary>In the order of reports.</summary>
    public IEnumerable<Fact> Members => byUnit.OrderBy(pair => pair.Key).Select(pair => pair.Value);

    /// <summary>The members, with other places of the same figures, that stand for the group.</summary>
    public List<Fact> Shown { get; } = [];

    /// <summary>How many of <see cref="Shown"/> are its first member's.</summary>
    public int Lead { get; private set; }

    public int Count => byUnit.Count;

    public bool Has(Contributor unit) => byUnit.ContainsKey(unit.Index);

    public void Add(Fact fact)
    {
        byUnit.Add(fact.By.Index, fact);
        if (Lead == 0)
            Lead = Math.Min(ShownAtMost, 1 + fact.Twins.Count);
        foreach (var one in fact.WithTwins)
        {
            if (Shown.Count < ShownAtMost)
                Shown.Add(one);
        }
    }
}

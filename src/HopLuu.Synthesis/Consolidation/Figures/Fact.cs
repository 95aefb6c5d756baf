using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>One figure of one report: where it stands and the words that say what it counts.</summary>
internal sealed class Fact
{
    // Numbers of one set of weights mean nothing to another: both are kept, as one reference, so that threads never see a half.
    private Tuple<WordWeights, int>? numbered;
    // Boxed: threads never see a half of it.
    private object? size;

    public required Contributor By { get; init; }
    /// <summary>In <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }
    /// <summary>As written.</summary>
    public required string Unit { get; init; }
    public required string Class { get; init; }
    /// <summary>Outline id.</summary>
    public required string Section { get; init; }
    public required int Paragraph { get; init; }
    /// <summary>The statement or table row that gives it.</summary>
    public required string Text { get; init; }
    /// <summary>What it counts, in the unit's words.</summary>
    public required string Label { get; init; }
    /// <summary>Column of a table, folded; null in running text.</summary>
    public string? Column { get; init; }
    /// <summary>The passage it stands in; null in a table.</summary>
    public Passage? Passage { get; init; }
    /// <summary>The figure as read; null in a table.</summary>
    public Quantity? Quantity { get; init; }
    /// <summary>"trong đó …", "gồm …": a part of another figure of its statement.</summary>
    public bool IsPart { get; set; }
    public bool IsApproximate { get; init; }
    /// <summary>The only figure with its unit in its section of the report.</summary>
    public bool IsOnlyOfUnit { get; set; }
    /// <summary>A count or money of the unit's own, no percentage, average, target or running total.</summary>
    public bool MayBeAdded { get; init; }
    /// <summary>Whether it is the money for the campaign's policy as a whole.</summary>
    public Outlay Outlay { get; set; }
    /// <summary>Words that say what is counted, besides the unit.</summary>
    public HashSet<int> Modifiers { get; init; } = [];
    /// <summary>Words around it.</summary>
    public HashSet<int> Context { get; init; } = [];
    /// <summary>Other places of the report that give the same figure.</summary>
    public List<Fact> Twins { get; } = [];

    /// <summary>Value in the smallest unit: đồng for money.</summary>
    public decimal Size => (decimal)(size ??= Value * (Measure.MoneyScale(Unit) ?? 1m));

    /// <summary>Outline node without its facet.</summary>
    public string Node => field ??= Section.Split('/')[0];

    /// <summary>The syllables of the statement it stands in, with the line that introduces it.</summary>
    public HashSet<string> Said => field ??= [.. Syllables.Of(Text + " " + Passage?.Lead?.Wording)];

    /// <summary>All that decides what the figure may be added to, besides its value.</summary>
    private string Sense => Quantity is { } read
        ? $"{read.Key}|{read.Context}|{read.Unit}|{read.IsPart}|{read.Year}|{read.OutOf is null}|{Text.Contains('“', StringComparison.Ordinal)}" : "";

    /// <summary>The number of that sense in a campaign.</summary>
    public int SenseNumber(WordWeights weights)
    {
        var known = numbered;
        if (known is null || !ReferenceEquals(known.Item1, weights))
            numbered = known = Tuple.Create(weights, weights.NumberOf(Sense));
        return known.Item2;
    }

    public IEnumerable<Fact> WithTwins => Twins.Prepend(this);

    /// <summary>
    /// What it is compared by, once all twins are known: with figures of its own node that count in the same unit or award the same title, and rows of tables with all rows of the same column.
    /// </summary>
    public IReadOnlyList<string> Keys => field ??= [.. WithTwins.SelectMany(one => one.OwnKeys()).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> OwnKeys()
    {
        yield return Class + "\n" + Node;
        if (Column is not null)
            yield return Class + "\t" + Column;
        if (Quantity is { } quantity && Award(quantity.Key) is { } award)
            yield return award + "\n" + Node;
    }

    // Of the key "gia dinh hoc tap · co", "thon = cong dong hoc tap": the title awarded, or the first three words counted.
    private static string? Award(string key)
    {
        var words = key.Split([" @ ", " · ", " !"], 2, StringSplitOptions.None)[0];
        var title = words.Split(" = ", 2) is [_, var awarded] ? awarded : words;
        var first = title.Split(' ', 4);
        return first.Length < 3 ? null : string.Join(' ', first.Take(3));
    }
}

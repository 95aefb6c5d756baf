using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>The figures of running text that a form's rows ask for.</summary>
internal sealed class FormFacts
{
    private readonly IReadOnlyList<Contributor> contributors;
    private readonly IReadOnlyList<ReportFacts> read;
    private readonly Dictionary<(int Unit, int Paragraph), Fact> inTables = [];
    private readonly Dictionary<Fact, RolledFigure> rolled = [];
    private readonly Dictionary<Fact, Contradiction> doubted = [];
    private readonly IReadOnlyList<IReadOnlyList<NamedFact>> named;

    public FormFacts(IReadOnlyList<Contributor> contributors, IReadOnlyList<ReportFacts> read, IReadOnlyList<RolledFigure> totals)
    {
        (this.contributors, this.read) = (contributors, read);
        foreach (var fact in read.SelectMany(unit => unit.Facts))
        {
            foreach (var one in fact.WithTwins.Where(one => one.Column is not null))
                inTables.TryAdd((fact.By.Index, one.Paragraph), fact);
        }
        foreach (var total in totals)
        {
            foreach (var fact in total.Facts)
                rolled.TryAdd(fact, total);
        }
        foreach (var pair in read.SelectMany(unit => unit.Contradictions))
            doubted[pair.A] = doubted[pair.B] = pair;
        named = [.. read.Select(unit => (IReadOnlyList<NamedFact>)[.. unit.Facts.Where(fact => fact.Column is null && fact.MayBeAdded && !fact.IsPart)
            .SelectMany(fact => fact.WithTwins.Where(one => one.Column is null).Select(one => new NamedFact(fact, one)))])];
    }

    /// <summary>The figure in a cell, as the roll-up knows it.</summary>
    public Fact? At(Contributor by, int paragraph) => inTables.GetValueOrDefault((by.Index, paragraph));

    /// <summary>The total a figure is in.</summary>
    public RolledFigure? TotalOf(Fact fact) => rolled.GetValueOrDefault(fact);

    /// <summary>What a report says otherwise about a figure.</summary>
    public Contradiction? DoubtAbout(Fact fact) => fact.WithTwins.Select(doubted.GetValueOrDefault).FirstOrDefault(pair => pair is not null);

    /// <summary>Parts of units that filled in no cell: what the roll-up adds to those that did, then what says the same as the row.</summary>
    public IEnumerable<FormPart> InText(PlanForm form, FormLine row, FormColumn column, string unit, IReadOnlyList<FormPart> inForm, IReadOnlyList<Contributor> answered, List<string> notes)
    {
        var wanted = new Wanted(form, row, column, unit);
        var alike = inForm.Select(part => part.Fact).OfType<Fact>().Select(TotalOf).OfType<RolledFigure>().Distinct().SelectMany(total => total.Facts).ToLookup(fact => fact.By.Index);
        for (var at = 0; at < contributors.Count; at++)
        {
            var by = contributors[at];
            if (by.IsWhole || answered.Contains(by))
                continue;
            var fact = alike[by.Index].FirstOrDefault(wanted.FitsPeriod) ?? wanted.Named(named[at]);
            if (fact is null)
                continue;
            if (DoubtAbout(fact) is { } doubt)
                notes.Add($"Chưa cộng {by.Short}: báo cáo nêu hai số liệu khác nhau ({FigureBuilder.Show(doubt.A)} và {FigureBuilder.Show(doubt.B)}).");
            else if (wanted.In(fact) is { } value)
                yield return new FormPart(by, value, fact.Paragraph, fact.Text, fact);
        }
    }
}

/// <summary>What a cell of a form asks running text for.</summary>
internal sealed class Wanted(PlanForm form, FormLine row, FormColumn column, string unit)
{
    private readonly string kind = Measure.ClassOf(unit);
    private readonly string[] unitWords = NamedFact.WordsOf(unit);
    private readonly HashSet<string> asked = [.. row.Words.Words, .. NamedFact.WordsOf(unit)];

    /// <summary>A figure of a year goes into that year's column, one without into the column of results.</summary>
    public bool FitsPeriod(Fact fact)
    {
        var year = fact.WithTwins.Select(one => one.Quantity?.Year).FirstOrDefault(year => year is not null);
        return column.Year is { } own && column != form.Result ? year == own : column.Year is null || year is null || year == column.Year;
    }

    /// <summary>The one figure of a report that says what the row says; null where there is none or more than one.</summary>
    public Fact? Named(IReadOnlyList<NamedFact> facts)
    {
        // "Cộng", "Nữ", "Khác" say nothing away from their table.
        if (row.Words.Words.Count < 2 && unit.Length == 0 || row.IsTotal || IsPartOfCount())
            return null;
        var found = facts.Where(named => FitsPeriod(named.Fact) && Says(named)).Select(named => named.Fact).ToList();
        return found.Select(fact => fact.Size).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>The value in the form's unit.</summary>
    public decimal? In(Fact fact) => kind == "₫" ? fact.Class == "₫" ? fact.Size / Measure.MoneyScale(unit)!.Value : null : fact.Class == "₫" && unit.Length > 0 ? null : fact.Value;

    // "- Nữ", "Trong đó: …" under a count, not a row under a heading of a group.
    private bool IsPartOfCount() => row.Parent is { } above && !form.Headings.Contains(above.Index);

    // All the row's words are said with the figure, and the figure's own name says nothing more than the row and its unit do.
    private bool Says(NamedFact named)
    {
        var (fact, name) = (named.Said, named.Name);
        if (fact.Class != kind && (fact.Class is "₫" or "%" || kind is "₫" or "%" || !row.Words.Words.Take(named.Unit.Length).SequenceEqual(named.Unit)))
            return false;
        if (name.Words.Count == 0 || fact.Class == "₫" && name.Words.Count < 3 || !name.Words.All(asked.Contains))
            return false;
        var said = Syllables.Of(Clause(fact)).ToHashSet(StringComparer.Ordinal);
        return asked.All(word => said.Contains(word) || unitWords.Contains(word));
    }

    // The clause the figure stands in: words of another are about something else.
    private static string Clause(Fact fact)
    {
        if (fact.Quantity is not { } quantity)
            return fact.Text;
        var (text, start, end) = (fact.Text, Math.Min(quantity.Span.Start, fact.Text.Length), Math.Min(quantity.Span.End, fact.Text.Length));
        var from = Math.Max(text.AsSpan(0, start).LastIndexOfAny(';', ':') + 1, text.AsSpan(0, start).LastIndexOf(". ") + 1);
        var to = text.AsSpan(end).IndexOfAny(';', ':');
        return text[from..(to < 0 ? text.Length : end + to)];
    }
}

/// <summary>A figure of running text with its name made ready for comparing.</summary>
/// <param name="Fact">The figure.</param>
/// <param name="Said">One of the places that give it.</param>
internal sealed record NamedFact(Fact Fact, Fact Said)
{
    public RowLabel Name { get; } = RowLabel.Of(Said.Label);

    public string[] Unit { get; } = WordsOf(Said.Unit);

    /// <summary>The words of a unit of measure as labels keep them.</summary>
    public static string[] WordsOf(string unit) => [.. Syllables.Of(unit).Where(word => word is not "so")];
}

using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Parts text into results, shortcomings and causes by what its paragraphs begin with.</summary>
/// <param name="headed">Entries that the report gives a heading or a label.</param>
internal sealed class FacetSplitter(OutlineIndex outline, IReadOnlyList<ReportLine> lines, HashSet<int> headed)
{
    private const int Lead = 160;

    /// <summary>Text of a task without labels: what it says of itself ("Tuy nhiên, …", "Nguyên nhân …"), results otherwise.</summary>
    public void ByLead(IReadOnlyList<PlacedLine> run, int task)
    {
        var facet = Facet.Results;
        var mayGuess = !IsHeaded(task, Facet.Shortcomings);
        for (var i = 0; i < run.Count; i++)
        {
            var folded = lines[run[i].Line].Folded;
            var lead = FacetCues.OfLead(folded);
            var guess = lead is null && mayGuess && i > 0 ? Guess(folded, facet) : null;
            facet = lead ?? guess ?? facet;
            var child = outline.FacetOf(task, facet);
            if (child < 0 || (lead is null && facet == Facet.Results && headed.Contains(child)))
                continue;
            (run[i].Entry, run[i].Confidence) = (child, run[i].Confidence * (lead is not null ? 0.9 : guess is not null ? 0.6 : 0.85));
        }
    }

    /// <summary>Text under a heading that names several facets.</summary>
    public void Split(IReadOnlyList<PlacedLine> run, int owner, FacetSet facets)
    {
        var facet = facets.HasFlag(FacetSet.Results) ? Facet.Results : FacetCues.Main(facets);
        for (var i = 0; i < run.Count; i++)
        {
            var line = run[i];
            var folded = lines[line.Line].Folded;
            if (FacetCues.OfLead(folded) is { } lead)
                facet = lead;
            else if (i > 0 && facet == Facet.Shortcomings && facets.HasFlag(FacetSet.Causes) && FacetCues.LooksLikeReason(folded))
                facet = Facet.Causes;
            else if (facet == Facet.Results && facets.HasFlag(FacetSet.Shortcomings) && FacetCues.SaysShortcoming(folded.AsSpan(0, Math.Min(folded.Length, Lead))))
                facet = Facet.Shortcomings;
            else if (facets.HasFlag(FacetSet.Causes) && FacetCues.NamesKindOfCause(folded))
                facet = Facet.Causes;
            var child = owner < 0 ? -1 : outline.PlaceOf(owner, facet);
            if (child >= 0 && facets.HasFlag(FacetCues.SetOf(facet)))
                (line.Entry, line.Confidence) = (child, line.Confidence * 0.85);
        }
    }

    /// <summary>Text under a heading for one facet that begins with another ("Nguyên nhân là do …" under "Hạn chế"), when that one has no heading.</summary>
    public void Elsewhere(IReadOnlyList<PlacedLine> run, int entry)
    {
        var here = FacetCues.NamedBy(outline[entry]);
        var owner = outline[entry].Parent;
        if (owner < 0)
            return;
        var moved = -1;
        foreach (var line in run)
        {
            var lead = FacetCues.OfLead(lines[line.Line].Folded);
            if (lead is { } facet)
                moved = here.HasFlag(FacetCues.SetOf(facet)) || outline.PlaceOf(owner, facet) is not (>= 0 and var other) || headed.Contains(other) ? -1 : other;
            if (moved >= 0)
                (line.Entry, line.Confidence) = (moved, line.Confidence * 0.85);
        }
    }

    /// <summary>The facet is written about under a heading of its own, for the task or for all.</summary>
    private bool IsHeaded(int task, Facet facet)
    {
        var (own, parent) = (outline.FacetOf(task, facet), outline[task].Parent);
        return (own >= 0 && headed.Contains(own)) || (parent >= 0 && outline.FacetOf(parent, facet) is >= 0 and var shared && headed.Contains(shared));
    }

    private static Facet? Guess(string folded, Facet before)
    {
        if (before != Facet.Results && FacetCues.LooksLikeReason(folded))
            return Facet.Causes;
        if (FacetCues.LooksLacking(folded))
            return before == Facet.Causes ? null : Facet.Shortcomings;
        return before != Facet.Results && folded.AsSpan().ContainsAnyInRange('0', '9') && !FacetCues.SaysShortcoming(folded) ? Facet.Results : null;
    }
}

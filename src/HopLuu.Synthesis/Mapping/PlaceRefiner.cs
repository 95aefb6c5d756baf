using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Where the headings leave a choice, the text decides: facets by their cues, addressees by their names, sections without a heading by what they say.</summary>
internal sealed class PlaceRefiner(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed)
{
    /// <summary>Fewer paragraphs than this are a section, however long.</summary>
    private const int LongRun = 9;

    private readonly HashSet<int> headed = [.. placed.Where(static line => line.IsHeading || line.IsFixed).Select(static line => line.Entry).Where(static entry => entry >= 0)];
    private readonly TextPlacer texts = new(outline);
    private readonly int whole = placed.Sum(line => lines[line.Line].Text.Length);

    public void Refine()
    {
        for (var start = 0; start < placed.Count;)
        {
            var end = start + 1;
            while (end < placed.Count && SameRun(placed[start], placed[end]))
                end++;
            var run = placed.Skip(start).Take(end - start).Where(line => !line.IsHeading && !line.IsFixed && lines[line.Line].Paragraph is not null).ToList();
            if (run.Count > 0)
                RefineRun(run);
            start = end;
        }
        foreach (var line in placed)
        {
            if (line is { IsFixed: true, IsHeading: false, Opener: >= 0, Entry: >= 0 } && lines[line.Line].Paragraph is not null && !IsEnd(line.Entry))
                PlaceLabelled(line);
        }
    }

    /// <summary>A label named a section that has sections of its own: the one without a heading that the text speaks of, if any.</summary>
    private void PlaceLabelled(PlacedLine line)
    {
        var free = Leaves(outline[line.Entry].Children.Where(child => outline[child].Facet is null)).Where(child => !headed.Contains(child)).ToList();
        texts.Place([line], lines, free, line.Entry);
    }

    private static bool SameRun(PlacedLine first, PlacedLine other) => first.Entry == other.Entry && first.Opener == other.Opener && other.IsFixed == first.IsFixed;

    private void RefineRun(List<PlacedLine> run)
    {
        var entry = run[0].Entry;
        if (entry < 0)
        {
            PlaceAnywhere(run);
            return;
        }
        if (Swallows(run))
            PlaceFrom(run, entry);
        else if (run[0].Merged != FacetSet.None)
            SplitFacets(run, outline[entry].Parent, run[0].Merged);
        else if (outline[entry].IsRecommendation)
            Address(run, entry);
        else if (outline.HasFacets(entry))
            ByLead(run, entry);
        else if (FacetsBelow(entry) is var facets && FacetCues.IsSeveral(facets))
            SplitFacets(run, entry, facets);
        else if (outline[entry].Children.Count > 0)
            PlaceBelow(run, entry);
    }

    /// <summary>The facets that the sections of an entry are named by, when they are named by nothing else and the report gives them no heading.</summary>
    private FacetSet FacetsBelow(int entry)
    {
        var facets = FacetSet.None;
        foreach (var child in outline[entry].Children)
        {
            if (outline[child].Names == FacetSet.None || headed.Contains(child))
                return FacetSet.None;
            facets |= outline[child].Names;
        }
        return facets;
    }

    private void PlaceAnywhere(List<PlacedLine> run)
    {
        var candidates = Enumerable.Range(0, outline.Entries.Count).Where(IsEnd).ToList();
        texts.Place(run, lines, candidates, -1);
        Descend(run, -1);
    }

    /// <summary>One section holds most of the report while most of the outline has no heading: the rest of the headings were left out.</summary>
    private bool Swallows(List<PlacedLine> run)
    {
        if (run.Count < LongRun || run.Sum(line => lines[line.Line].Text.Length) < 0.4 * whole)
            return false;
        var ends = Enumerable.Range(0, outline.Entries.Count).Where(IsEnd).ToList();
        return ends.Count(end => headed.Any(entry => outline.IsWithin(entry, end))) < 0.35 * ends.Count;
    }

    private void PlaceFrom(List<PlacedLine> run, int entry)
    {
        var candidates = Enumerable.Range(0, outline.Entries.Count).Where(other => IsEnd(other) && outline[other].Order >= outline[entry].Order).ToList();
        texts.Place(run, lines, candidates, entry);
        Descend(run, entry);
    }

    /// <summary>Text is placed here as a whole: a leaf, a task with facets, a list of addressees, a section whose dash lines only say what to write.</summary>
    private bool IsEnd(int entry) => outline[entry] is { Facet: null, Kind: not NodeKind.Addressee } place
        && place.Children.All(child => outline[child].Facet is not null || outline[child].Kind is NodeKind.Addressee or NodeKind.Item);

    private void Descend(List<PlacedLine> run, int from)
    {
        foreach (var group in run.Where(line => line.Entry != from).GroupBy(static line => line.Entry).ToList())
        {
            if (outline.HasFacets(group.Key))
                ByLead([.. group], group.Key);
            else if (outline[group.Key].IsRecommendation)
                Address([.. group], group.Key);
        }
    }

    private void PlaceBelow(List<PlacedLine> run, int entry)
    {
        // Text before the first headed section below introduces the whole, or is what an earlier section without a heading asks for.
        var children = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
        var firstHeaded = headed.Where(other => other != entry && outline.IsWithin(other, entry)).Select(other => outline[other].Order).DefaultIfEmpty(double.MaxValue).Min();
        var candidates = Leaves(children).Where(child => run[0].IsLoose || (!headed.Contains(child) && outline[child].Order < firstHeaded)).ToList();
        if (candidates.Count == 0)
            return;
        texts.Place(run, lines, candidates, entry);
        Descend(run, entry);
    }

    private IEnumerable<int> Leaves(IEnumerable<int> entries)
    {
        foreach (var entry in entries)
        {
            var below = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
            if (IsEnd(entry))
                yield return entry;
            else
            {
                foreach (var leaf in Leaves(below))
                    yield return leaf;
            }
        }
    }

    /// <summary>Text of a task without labels: what it says of itself ("Tuy nhiên, …", "Nguyên nhân …"), results otherwise.</summary>
    private void ByLead(List<PlacedLine> run, int task)
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

    private void SplitFacets(List<PlacedLine> run, int owner, FacetSet facets)
    {
        var facet = FacetCues.Main(facets);
        if (facets.HasFlag(FacetSet.Results))
            facet = Facet.Results;
        foreach (var line in run)
        {
            var folded = lines[line.Line].Folded;
            if (FacetCues.OfLead(folded) is { } lead)
                facet = lead;
            else if (facet == Facet.Results && facets.HasFlag(FacetSet.Shortcomings) && FacetCues.SaysShortcoming(folded.AsSpan(0, Math.Min(folded.Length, 160))))
                facet = Facet.Shortcomings;
            else if (facets.HasFlag(FacetSet.Causes) && folded.TrimStart('-', '+', '*', ' ') is var bare && (bare.StartsWith("ve khach quan", StringComparison.Ordinal) || bare.StartsWith("ve chu quan", StringComparison.Ordinal) || bare.StartsWith("khach quan", StringComparison.Ordinal) || bare.StartsWith("chu quan", StringComparison.Ordinal)))
                facet = Facet.Causes;
            var child = owner < 0 ? -1 : outline.PlaceOf(owner, facet);
            if (child >= 0 && facets.HasFlag(FacetCues.SetOf(facet)))
                (line.Entry, line.Confidence) = (child, line.Confidence * 0.85);
        }
    }

    private void Address(List<PlacedLine> run, int entry)
    {
        var section = outline[entry].Kind == NodeKind.Addressee ? entry : -1;
        var bodies = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
        if (section >= 0 || bodies.Count == 0)
            return;
        foreach (var line in run)
        {
            var (body, likeness) = texts.Addressee(lines[line.Line], bodies);
            if (body >= 0)
                (line.Entry, line.Confidence) = (body, line.Confidence * Math.Min(0.95, likeness));
        }
    }
}

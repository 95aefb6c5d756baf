using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Where the headings leave a choice, the text decides: facets by their cues, addressees by their names, sections without a heading by what they say.</summary>
internal sealed class PlaceRefiner(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed)
{
    private readonly HashSet<int> headed = [.. placed.Where(static line => line.IsHeading || line.IsFixed).Select(static line => line.Entry).Where(static entry => entry >= 0)];
    private readonly TextPlacer texts = new(outline);

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
        if (run[0].Merged != FacetSet.None)
            SplitFacets(run, outline[entry].Parent, run[0].Merged);
        else if (outline[entry].IsRecommendation)
            Address(run, entry);
        else if (outline.HasFacets(entry))
            ByLead(run, entry);
        else if (outline[entry].Children.Count > 0)
            PlaceBelow(run, entry);
    }

    private void PlaceAnywhere(List<PlacedLine> run)
    {
        var candidates = Enumerable.Range(0, outline.Entries.Count).Where(i => outline[i].Facet is null && (outline[i].Children.Count == 0 || outline.HasFacets(i))).ToList();
        texts.Place(run, lines, candidates, -1);
        foreach (var task in run.Where(line => line.Entry >= 0).GroupBy(static line => line.Entry).ToList())
        {
            if (outline.HasFacets(task.Key))
                ByLead([.. task], task.Key);
        }
    }

    private void PlaceBelow(List<PlacedLine> run, int entry)
    {
        // Text before the first headed child introduces the section.
        var children = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
        if (children.Any(headed.Contains) && !run[0].IsLoose)
            return;
        var candidates = Leaves(children).Where(child => !headed.Contains(child) || run[0].IsLoose).ToList();
        if (candidates.Count == 0)
            return;
        texts.Place(run, lines, candidates, entry);
        foreach (var task in run.Where(line => line.Entry != entry).GroupBy(static line => line.Entry).ToList())
        {
            if (outline.HasFacets(task.Key))
                ByLead([.. task], task.Key);
        }
    }

    private IEnumerable<int> Leaves(IEnumerable<int> entries)
    {
        foreach (var entry in entries)
        {
            var below = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
            if (below.Count == 0)
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
        foreach (var line in run)
        {
            var lead = FacetCues.OfLead(lines[line.Line].Folded);
            facet = lead ?? facet;
            var child = outline.FacetOf(task, facet);
            if (child < 0 || (lead is null && facet == Facet.Results && headed.Contains(child)))
                continue;
            (line.Entry, line.Confidence) = (child, line.Confidence * (lead is null ? 0.85 : 0.9));
        }
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

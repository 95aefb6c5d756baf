using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Where the headings leave a choice, the text decides: facets by their cues, addressees by their names, sections without a heading by what they say.</summary>
internal sealed class PlaceRefiner(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed)
{
    /// <summary>Fewer paragraphs than this are a section, however long.</summary>
    private const int LongRun = 9;

    private readonly HashSet<int> headed = [.. placed.Where(static line => line.IsHeading || line.IsFixed).Select(static line => line.Entry).Where(static entry => entry >= 0)];
    private readonly TextPlacer texts = new(outline);
    private readonly FacetSplitter facets = new(outline, lines, [.. placed.Where(static line => line.IsHeading || line.IsFixed).Select(static line => line.Entry).Where(static entry => entry >= 0)]);
    private readonly int whole = placed.Sum(line => lines[line.Line].Text.Length);

    public void Refine()
    {
        new LeftLabels(outline, lines, placed, headed).Place();
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
            if (line is not { IsFixed: true, IsHeading: false, Opener: >= 0, Entry: >= 0 } || lines[line.Line].Paragraph is null)
                continue;
            if (outline.HasFacets(line.Entry))
                facets.ByLead([line], line.Entry);
            else if (!IsEnd(line.Entry))
                PlaceLabelled(line);
        }
        new LeftLabels(outline, lines, placed, [.. headed, .. placed.Where(static line => line.Entry >= 0).Select(line => outline.OwnerOf(line.Entry))]).Place();
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
            facets.Split(run, outline[entry].Parent, run[0].Merged);
        else if (outline[entry].IsRecommendation)
            Address(run, entry);
        else if (outline.HasFacets(entry))
            facets.ByLead(run, entry);
        else if (FacetsBelow(entry) is var several && FacetCues.IsSeveral(several))
            SplitBelow(run, entry, several);
        else if (outline[entry] is { IsShared: true, Facet: Facet.Results })
            SpreadResults(run, entry);
        else if (FacetCues.NamedBy(outline[entry]) is not FacetSet.None)
            facets.Elsewhere(run, entry);
        else if (outline[entry].Children.Count > 0)
            PlaceBelow(run, entry);
    }

    /// <summary>The facets that the sections of an entry are named by, when the report gives none of its sections a heading.</summary>
    private FacetSet FacetsBelow(int entry)
    {
        var facets = FacetSet.None;
        foreach (var child in outline[entry].Children)
        {
            if (outline[child].Facet is not null || headed.Contains(child))
                return FacetSet.None;
            facets |= outline[child].Names;
        }
        return facets;
    }

    /// <summary>Lines that speak of a section not named by a facet ("Bài học kinh nghiệm") go there, the rest by facet.</summary>
    private void SplitBelow(List<PlacedLine> run, int entry, FacetSet several)
    {
        if (outline[entry].Children.Any(child => outline[child].Names == FacetSet.None))
            PlaceBelow(run, entry);
        facets.Split([.. run.Where(line => line.Entry == entry || outline[line.Entry].Names != FacetSet.None)], entry, several);
    }

    /// <summary>"1- Những kết quả nổi bật" over what was done for each task: a paragraph that speaks of one task is a result of it.</summary>
    private void SpreadResults(List<PlacedLine> run, int entry)
    {
        var tasks = outline[outline[entry].Parent].Children.Where(child => outline.HasFacets(child) && !headed.Contains(child)).ToList();
        texts.Place(run, lines, tasks, entry);
        foreach (var line in run)
        {
            if (line.Entry != entry && outline.FacetOf(line.Entry, Facet.Results) is >= 0 and var results)
                line.Entry = results;
        }
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
                facets.ByLead([.. group], group.Key);
            else if (outline[group.Key].IsRecommendation)
                Address([.. group], group.Key);
        }
    }

    private void PlaceBelow(List<PlacedLine> run, int entry)
    {
        // Text before the first headed section below introduces the whole, or is what an earlier section without a heading asks for.
        var children = outline[entry].Children.Where(child => outline[child].Facet is null).ToList();
        var firstHeaded = headed.Where(other => other != entry && outline.IsWithin(other, entry)).Select(other => outline[other].Order).DefaultIfEmpty(double.MaxValue).Min();
        // A second heading for the same part, after one of its sections: that section's neighbours are meant.
        var isSecond = placed.Any(line => line.IsHeading && line.Line < run[0].Line && line.Entry != entry && line.Entry >= 0 && outline.IsWithin(line.Entry, entry));
        var candidates = Leaves(children).Where(child => run[0].IsLoose || (!headed.Contains(child) && (isSecond || outline[child].Order < firstHeaded))).ToList();
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

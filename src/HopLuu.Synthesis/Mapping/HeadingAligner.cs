using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Where a heading was laid: an index of the outline (-1 for nowhere) and how sure that is.</summary>
internal readonly record struct Placing(int Entry, double Confidence);

/// <summary>
/// Lays the headings of a report on the outline, all together: the text of each, its numbering, what it stands under and the order
/// speak for a place; the best sequence is kept by a beam, because a doubtful heading is often decided by those after it.
/// </summary>
internal sealed class HeadingAligner(OutlineIndex outline, IReadOnlyList<Heading> headings, HeadingEvidence evidence)
{
    private const int BeamWidth = 24;
    /// <summary>A hypothesis this far behind never catches up.</summary>
    private const double Hopeless = 2.5;
    private const double Clearly = 0.1;
    private const double Slightly = 0.03;
    private const double Covers = 0.8;
    private readonly int[] previousSibling = PreviousSiblings(headings);

    public Placing[] Align()
    {
        var beam = new List<Hypothesis> { Hypothesis.Start(outline.Entries.Count) };
        for (var h = 0; h < headings.Count; h++)
            beam = Extend(beam, h);
        var best = beam[0];
        var placings = new Placing[headings.Count];
        for (var step = best; step.Previous is not null; step = step.Previous)
            placings[step.Heading] = new(step.Entry, step.Entry < 0 ? 0 : Confidence(step));
        ShareLists(placings);
        Narrow(placings);
        return placings;
    }

    /// <summary>"Phương hướng, nhiệm vụ" laid on a part that lists three things in its title: the section of that name, where the report leaves it free.</summary>
    private void Narrow(Placing[] placings)
    {
        var taken = placings.Select(static placing => placing.Entry).ToHashSet();
        for (var h = 0; h < headings.Count; h++)
        {
            var (heading, part) = (headings[h], placings[h].Entry);
            if (part < 0 || heading.IsRunIn || heading.IsPureFacet || outline.HasFacets(part) || Enumerable.Range(h + 1, headings.Count - h - 1).TakeWhile(next => headings[next].Parent >= h).Any(next => placings[next].Entry > part && outline.IsWithin(placings[next].Entry, part)))
                continue;
            var section = outline[part].Children.Where(child => outline[child].Facet is null && outline[child].Kind is NodeKind.Section && !taken.Contains(child)
                    && outline[child].TitleProfile.Shared(heading.Profile) > Covers * heading.Profile.Weight && evidence.Likeness(h, child) > evidence.Likeness(h, part) + Slightly)
                .OrderByDescending(child => evidence.Likeness(h, child)).DefaultIfEmpty(-1).First();
            if (section >= 0 && taken.Add(section))
                placings[h] = new(section, placings[h].Confidence * 0.9);
        }
    }

    /// <summary>
    /// One list of shortcomings after all tasks, looking like a facet of the last: shared by all when no other task has facets of its own and the last has no results heading.
    /// </summary>
    private void ShareLists(Placing[] placings)
    {
        var faceted = Enumerable.Range(0, headings.Count).Where(h => placings[h].Entry >= 0 && outline[placings[h].Entry] is { Facet: not null, IsShared: false }).ToList();
        foreach (var part in faceted.GroupBy(h => outline[outline[placings[h].Entry].Parent].Parent).Where(static part => part.Key >= 0).ToList())
        {
            var owners = part.Select(h => outline[placings[h].Entry].Parent).Distinct().ToList();
            var tasks = placings.Count(placing => placing.Entry >= 0 && outline[placing.Entry].Parent == part.Key && outline.HasFacets(placing.Entry));
            if (owners.Count > 1 || tasks < 3 || part.Any(h => outline[placings[h].Entry].Facet == Facet.Results))
                continue;
            foreach (var h in part)
            {
                if (outline.FacetOf(part.Key, outline[placings[h].Entry].Facet!.Value) is >= 0 and var shared && !placings.Any(placing => placing.Entry == shared))
                    placings[h] = new(shared, placings[h].Confidence * 0.8);
            }
        }
    }

    private static int[] PreviousSiblings(IReadOnlyList<Heading> headings)
    {
        var previous = new int[headings.Count];
        var last = new Dictionary<int, int>();
        for (var i = 0; i < headings.Count; i++)
        {
            previous[i] = last.GetValueOrDefault(headings[i].Parent, -1);
            if (!headings[i].IsRunIn)
                last[headings[i].Parent] = i;
        }
        return previous;
    }

    private List<Hypothesis> Extend(List<Hypothesis> beam, int h)
    {
        var next = new List<Step>(beam.Count * 6);
        var tried = new Dictionary<HeadingContext, List<int>>();
        foreach (var hypothesis in beam)
        {
            next.Add(new(hypothesis, -1, 0, 0, hypothesis.Score));
            var context = Context(hypothesis, h);
            if (!tried.TryGetValue(context, out var candidates))
                tried[context] = candidates = evidence.Candidates(h, context);
            foreach (var entry in candidates)
            {
                // A heading that costs a little may pay by what it makes of those after it.
                if (Gain(hypothesis, context, h, entry) is var gain && gain.Sum > (headings[h].IsRunIn ? 0 : -0.12))
                    next.Add(new(hypothesis, entry, gain.Sum, gain.Text, hypothesis.Score + gain.Sum));
            }
        }
        next.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        return Keep(next, h);
    }

    private List<Hypothesis> Keep(List<Step> steps, int h)
    {
        var kept = new List<Hypothesis>(BeamWidth);
        var seen = new HashSet<(int, int, int)>();
        foreach (var step in steps)
        {
            if (kept.Count == BeamWidth || step.Score < steps[0].Score - Hopeless)
                break;
            // Two hypotheses that continue alike differ only in score: keep the better.
            var parent = headings[h].Parent;
            if (seen.Add((step.Entry >= 0 ? step.Entry : step.From.Last, step.Entry, parent < 0 ? -2 : step.From.EntryOf(parent))))
                kept.Add(step.From.With(h, step.Entry, step.Gain, step.Text));
        }
        foreach (var step in steps)
            step.From.Release();
        return kept;
    }

    private readonly record struct Step(Hypothesis From, int Entry, double Gain, double Text, double Score);

    private HeadingContext Context(Hypothesis state, int h)
    {
        int parent = headings[h].Parent, above = -1;
        while (parent >= 0 && above < 0)
        {
            if (!headings[h].IsRunIn || !headings[parent].IsRunIn)
                above = state.EntryOf(parent);
            parent = headings[parent].Parent;
        }
        var sibling = previousSibling[h] < 0 ? -1 : state.EntryOf(previousSibling[h]);
        return new(above, sibling, state.Last);
    }

    private (double Sum, double Text) Gain(Hypothesis state, HeadingContext context, int h, int entry)
    {
        var heading = headings[h];
        var text = evidence.Likeness(h, entry);
        if (heading.IsRunIn)
            return (RunInGain(context, entry, text) + (entry == state.Last ? -0.05 : Order(state, entry)), text);
        var sum = text + evidence.Content(h, entry) + Nesting(h, context, entry) + Order(state, entry) + Numbering(h, context, entry) - 0.42;
        return (sum, text);
    }

    private double RunInGain(HeadingContext context, int entry, double text)
    {
        if (context.Above < 0)
            return text - 0.7;
        var scope = outline.OwnerOf(context.Above);
        if (entry == scope)
            return -1;
        if (!outline.IsWithin(entry, scope))
        {
            // After a heading for one item the next may only have a label.
            var isNeighbour = outline[scope].Children.Count == 0 && outline[scope].Parent is >= 0 and var above && outline.IsWithin(entry, above) && entry != above;
            return isNeighbour && outline[entry].Facet is null ? text - 0.75 : -1;
        }
        return text - 0.5 + (outline[entry].Parent == scope ? 0.15 : 0);
    }

    private double Nesting(int h, HeadingContext context, int entry)
    {
        var (heading, place) = (headings[h], outline[entry]);
        if (context.Above < 0)
            return place.Depth == 0 ? 0.2 : SaysMoreThanPart(h, entry) ? 0.1 : Math.Max(-0.15, -0.05 * place.Depth);
        var siblings = context.Sibling >= 0 && outline[context.Sibling].Parent == place.Parent ? 0.12 : 0;
        if (entry == context.Above)
            return -0.25;
        if (place.Parent == context.Above)
            return 0.28 + siblings;
        if (outline.IsWithin(entry, context.Above))
            return 0.2 + siblings;
        // "Khó khăn" says nothing by itself: it belongs where it stands.
        if (heading.IsPureFacet && !outline.IsWithin(entry, outline.OwnerOf(context.Above)))
            return -0.6;
        return outline[context.Above].Parent == place.Parent && place.Parent >= 0 ? siblings - 0.1 : siblings - 0.2;
    }

    /// <summary>"Bài học kinh nghiệm" at the top of a report, where the outline has it below "Bài học, phương hướng và kiến nghị".</summary>
    private bool SaysMoreThanPart(int h, int entry)
    {
        var part = outline[entry].Parent;
        return part >= 0 && outline[part].Parent < 0 && evidence.Likeness(h, entry) > evidence.Likeness(h, part) + Clearly;
    }

    private double Order(Hypothesis state, int entry)
    {
        var place = outline[entry];
        // "Tồn tại, hạn chế và nguyên nhân" of the outline may be two headings of the report.
        if (state.Used(entry))
            return place.Facet is null && FacetCues.IsSeveral(place.Names) ? -0.05 : -0.4;
        if (state.Last < 0)
            return -0.008 * Math.Min(12, place.Rank);
        var last = outline[state.Last];
        if (place.Order < last.Order)
            return place.Facet is not null && place.Parent == last.Parent ? -0.05 : -0.2;
        return -0.012 * Math.Clamp(place.Rank - last.Rank - 1, 0, 10);
    }

    private double Numbering(int h, HeadingContext context, int entry)
    {
        var place = outline[entry];
        var number = headings[h].Number;
        if (number == 0 || place.Facet is not null)
            return 0;
        var bonus = number == place.Number || (place.Number == 0 && number == place.Position) ? 0.08 : 0;
        if (context.Sibling >= 0 && previousSibling[h] >= 0 && headings[previousSibling[h]].Number == number - 1
            && outline[context.Sibling].Parent == place.Parent && outline[context.Sibling].Position == place.Position - 1)
            bonus += 0.1;
        // Text decides where numbering lies.
        return bonus * Math.Clamp(1 - (2 * (headings[h].Best - evidence.Likeness(h, entry))), 0, 1);
    }

    private double Confidence(Hypothesis step)
    {
        var heading = headings[step.Heading];
        var rival = 0.0;
        foreach (var other in evidence.TextCandidates(step.Heading))
        {
            if (other != step.Entry && !(heading.IsPureFacet && outline[other].Names != FacetSet.None))
                rival = Math.Max(rival, evidence.Likeness(step.Heading, other));
        }
        var sure = 0.35 + (0.5 * Math.Min(1, step.Text * 1.1)) + (0.25 * Math.Clamp(step.Gain, 0, 0.6)) - (0.15 * Math.Clamp(rival - step.Text + 0.3, 0, 1));
        return Math.Clamp(sure, 0.2, 0.98);
    }
}

/// <summary>What a hypothesis says about the surroundings of a heading.</summary>
/// <param name="Above">Entry of the nearest placed heading above it in the tree.</param>
/// <param name="Sibling">Entry of the heading before it under the same parent.</param>
/// <param name="Last">Entry placed last.</param>
internal readonly record struct HeadingContext(int Above, int Sibling, int Last);

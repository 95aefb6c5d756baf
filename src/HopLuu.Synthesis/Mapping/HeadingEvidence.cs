using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>What speaks for laying each heading on each entry; computed once for a heading and an entry.</summary>
internal sealed class HeadingEvidence(OutlineIndex outline, IReadOnlyList<Heading> headings, IReadOnlyList<ReportLine> lines)
{
    private const int Kept = 8;
    private const int TextWindow = 1800;
    private const double OfWhat = 0.75;
    private const double OfTopics = 0.2;
    private const double OfTopic = 0.3;
    private const double EnoughSigns = 3;
    private const double Unlike = 0.7;
    private readonly double[]?[] likeness = new double[headings.Count][];
    private readonly double[]?[] content = new double[headings.Count][];
    private readonly List<int>?[] byText = new List<int>[headings.Count];
    private readonly (Profile Words, double[] Topics)?[] texts = new (Profile, double[])?[headings.Count];
    private readonly List<int> roots = [.. Enumerable.Range(0, outline.Entries.Count).Where(i => outline[i].Parent < 0)];

    /// <summary>Entries worth trying for a heading where it stands.</summary>
    public List<int> Candidates(int h, HeadingContext context)
    {
        var heading = headings[h];
        IEnumerable<int> all = TextCandidates(h);
        if (!heading.IsPureFacet && !heading.IsRunIn)
            all = all.Concat(ByPlace(heading, context)).Concat(ByTopic(heading));
        if (heading.Facets != FacetSet.None)
            all = all.Concat(Facets(heading, context));
        else if (heading.Under is { } facet)
            all = all.Concat(TextCandidates(h).Select(entry => outline.FacetOf(entry, facet)).Where(static entry => entry >= 0));
        return [.. all.Distinct()];
    }

    /// <summary>The entries most alike in words.</summary>
    public List<int> TextCandidates(int h)
    {
        if (byText[h] is { } known)
            return known;
        var shared = outline.Sharing(headings[h].Profile);
        if (headings[h].Bodies.Count > 0)
            shared.UnionWith(outline.Addressees);
        var found = shared.Where(entry => Likeness(h, entry) > 0.12)
            .OrderByDescending(entry => Likeness(h, entry)).ThenBy(static entry => entry).Take(Kept).ToList();
        if (headings[h].IsPureFacet)
            found = [.. found.Union(outline.FacetSections)];
        return byText[h] = found;
    }

    public double Likeness(int h, int entry) => Cached(likeness, h, entry, static (self, h, entry) => self.Measure(self.Headings[h], self.Outline[entry]));

    private OutlineIndex Outline => outline;

    private IReadOnlyList<Heading> Headings => headings;

    private double Cached(double[]?[] cache, int h, int entry, Func<HeadingEvidence, int, int, double> measure)
    {
        if (cache[h] is not { } row)
        {
            cache[h] = row = new double[outline.Entries.Count];
            Array.Fill(row, double.NaN);
        }
        return double.IsNaN(row[entry]) ? row[entry] = measure(this, h, entry) : row[entry];
    }

    /// <summary>How far the text below a heading speaks of the entry, for headings whose own words do not decide; up to 0.35.</summary>
    public double Content(int h, int entry) =>
        headings[h].Best > 0.85 || headings[h].IsPureFacet ? 0 : Cached(content, h, entry, static (self, h, entry) => self.MeasureContent(h, entry));

    private double MeasureContent(int h, int entry)
    {
        var (text, topics) = TextBelow(h);
        var place = outline[entry];
        var named = place.Topics & headings[h].Topics;
        // Topics help a heading that is like no title, and leave the others alone.
        var open = Math.Clamp(2 * (Unlike - headings[h].Best), 0, 1);
        var same = named == 0 ? 0 : open * OfTopic * Math.Min(1, System.Numerics.BitOperations.PopCount(named)) / Math.Max(1, outline.SharingTopic(named));
        if (text.Weight <= 0 || place.TextProfile.Weight <= 0)
            return same;
        var title = place.TitleProfile.Weight > 0 ? place.TitleProfile.Shared(text) / place.TitleProfile.Weight : 0;
        var all = place.TextProfile.Shared(text) / Math.Max(6, Math.Min(text.Weight, place.TextProfile.Weight));
        return (0.35 * ((0.5 * title) + (0.5 * Math.Min(1, 1.5 * all)))) - 0.05 + Math.Max(same, open * OfTopics * Spoken(topics, place.Topics));
    }

    private static double Spoken(double[] topics, ulong named)
    {
        var most = 0.0;
        for (var topic = 0; topic < topics.Length; topic++)
            most = (named >> topic & 1) != 0 ? Math.Max(most, topics[topic]) : most;
        return Math.Min(1, most / EnoughSigns);
    }

    private double Measure(Heading heading, OutlineEntry entry)
    {
        if (entry.Facet is { } under && under == heading.Under && heading.Facets == FacetSet.None && !entry.IsShared)
            return Measure(heading, outline[entry.Parent]);
        if (entry.Facet is { } facet)
            return heading.Facets.HasFlag(FacetCues.SetOf(facet)) && FacetCues.Main(heading.Facets) == facet ? heading.IsPureFacet ? 0.92 : 0.5 : 0;
        var text = TitleMatch.Of(entry, heading.Folded, heading.Bodies, heading.Profile);
        if (entry.Names == FacetSet.None)
            return text;
        // "Kết quả thực hiện tiêu chí" says of what: it is not the "Kết quả nổi bật" of the general assessment.
        if (!heading.IsPureFacet)
            return (heading.Facets & entry.Names) != 0 ? OfWhat * text : text;
        return heading.Facets == entry.Names ? Math.Max(text, 0.9) : (heading.Facets & entry.Names) != 0 ? Math.Max(text, 0.7) : Math.Min(text, 0.2);
    }

    private IEnumerable<int> ByPlace(Heading heading, HeadingContext context)
    {
        if (context.Sibling >= 0 && outline[context.Sibling] is { Parent: >= 0 } sibling)
        {
            var next = outline[sibling.Parent].Children.Where(child => outline[child].Position == sibling.Position + 1 && outline[child].Facet is null);
            foreach (var child in next)
                yield return child;
        }
        var above = context.Above >= 0 ? outline[context.Above].Children : roots;
        foreach (var child in above)
        {
            if (outline[child].Facet is null && (outline[child].Position == heading.Number || outline[child].Position == 1))
                yield return child;
        }
    }

    /// <summary>"Thị trường" for "Xúc tiến thương mại, liên kết tiêu thụ": no word in common, but the same topic.</summary>
    private IEnumerable<int> ByTopic(Heading heading) =>
        heading.Topics == 0 || heading.Best > Unlike ? [] : Enumerable.Range(0, outline.Entries.Count).Where(entry => outline[entry].Facet is null && (outline[entry].Topics & heading.Topics) != 0).Take(Kept);

    private IEnumerable<int> Facets(Heading heading, HeadingContext context)
    {
        var facet = FacetCues.Main(heading.Facets);
        foreach (var start in (int[])[context.Above, context.Last])
        {
            for (var at = start; at >= 0; at = outline[at].Parent)
            {
                if (outline.FacetOf(at, facet) is >= 0 and var child)
                    yield return child;
            }
        }
    }

    private (Profile Words, double[] Topics) TextBelow(int h)
    {
        if (texts[h] is { } known)
            return known;
        var text = new System.Text.StringBuilder();
        for (var i = headings[h].Line + 1; i < lines.Count && text.Length < TextWindow; i++)
        {
            if (headings.Count > h + 1 && i >= headings[h + 1].FirstLine && headings[h + 1].Rank <= headings[h].Rank)
                break;
            if (lines[i].Paragraph is not null && lines[i].Zone == Zone.Body)
                text.Append(lines[i].Folded).Append(' ');
            else if (lines[i].Table is { Rows.Count: > 0 } table)
                text.Append(HopLuu.Vietnamese.VietnameseText.Fold(string.Join(' ', table.Rows.Take(3).SelectMany(static row => row.Cells).Select(static cell => cell.Text)))).Append(' ');
        }
        var syllables = GenreWords.Syllables(text.ToString());
        var read = (outline.ProfileOf(GenreWords.Reduce(syllables)), TopicWords.In(syllables));
        texts[h] = read;
        return read;
    }
}

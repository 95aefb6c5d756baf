using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Carries the places of the headings down to the paragraphs below them.</summary>
internal sealed class ParagraphPlacer(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<Heading> headings, IReadOnlyList<Placing> placings)
{
    private const int LongestHeading = 130;
    private const int ShortestGuidance = 60;

    private readonly List<PlacedLine> placed = [];
    private int place = -1;
    private double confidence;
    private int opener = -1;
    private bool isLoose;
    private FacetSet merged;
    /// <summary>What the last whole heading opened; labels in lists return to it.</summary>
    private (int Place, double Confidence, int Opener, bool IsLoose, FacetSet Merged) section = (-1, 0, -1, false, FacetSet.None);
    private string? runInBullet;

    /// <summary>A place for every line of the body from the given one on.</summary>
    public List<PlacedLine> Place(int from)
    {
        var next = 0;
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Zone != Zone.Body)
                continue;
            if (next < headings.Count && headings[next].FirstLine == i)
            {
                Open(next);
                i = headings[next++].Line;
            }
            else if (TemplateKey.EntryOf(lines[i].Paragraph?.Key, outline) is >= 0 and var keyed)
                placed.Add(new() { Line = i, Entry = keyed, Confidence = 1, IsFixed = true });
            else
                Put(i);
        }
        return placed;
    }

    private void Open(int h)
    {
        var heading = headings[h];
        var placing = placings[h];
        if (heading.IsRunIn)
        {
            OpenLabel(h, heading, placing);
            return;
        }
        if (placing.Entry < 0 && (heading.IsWeak || heading.Title.Length > LongestHeading || (heading.Label is null && lines[heading.Line].Text.EndsWith('.'))))
        {
            for (var line = heading.FirstLine; line <= heading.Line; line++)
                Put(line);
            return;
        }
        if (placing.Entry >= 0)
            (place, confidence, isLoose) = (placing.Entry, placing.Confidence, false);
        else if (heading.Number > 0 || heading.Rank <= 20 || place < 0)
            Fall(h);
        opener = h;
        runInBullet = null;
        merged = placing.Entry >= 0 ? MergedAt(heading, placing.Entry) : FacetSet.None;
        section = (place, confidence, opener, isLoose, merged);
        for (var line = heading.FirstLine; line <= heading.Line; line++)
            placed.Add(new() { Line = line, Entry = place, Confidence = placing.Entry >= 0 ? confidence : 0, Opener = h, IsHeading = true, IsLoose = placing.Entry < 0 });
    }

    /// <summary>A heading that fits nowhere: its text belongs to whatever it stands under.</summary>
    private void Fall(int h)
    {
        var above = headings[h].Parent;
        while (above >= 0 && placings[above].Entry < 0)
            above = headings[above].Parent;
        place = above < 0 ? -1 : placings[above].Entry;
        // Below a section without sections of its own a new heading only parts its text.
        var parts = above >= 0 && !outline[place].Children.Any(child => outline[child].Facet is null);
        confidence = above < 0 ? 0 : (parts ? 0.85 : 0.4) * placings[above].Confidence;
        isLoose = !parts;
    }

    /// <summary>Facets named together where the outline keeps them apart.</summary>
    private FacetSet MergedAt(Heading heading, int entry) =>
        FacetCues.IsSeveral(heading.Facets) && (outline[entry].Facet is not null || (outline[entry].Names != FacetSet.None && !FacetCues.IsSeveral(outline[entry].Names))) ? heading.Facets : FacetSet.None;

    private void OpenLabel(int h, Heading heading, Placing placing)
    {
        var line = heading.Line;
        if (placing.Entry < 0)
        {
            Put(line);
            return;
        }
        (place, confidence, isLoose, opener) = (placing.Entry, placing.Confidence, false, h);
        merged = MergedAt(heading, place);
        runInBullet = Bullet(lines[line]);
        placed.Add(new() { Line = line, Entry = place, Confidence = confidence, Opener = h, IsFixed = true, IsHeading = !heading.HasText });
    }

    private void Put(int at)
    {
        // The outline's own guidance left standing is no content.
        if (lines[at].Text.Length > ShortestGuidance && outline.IsGuidance(lines[at].Folded))
        {
            placed.Add(new() { Line = at, IsFixed = true });
            return;
        }
        // A labelled list item after others that named their place, and that names none: back to what they stand under.
        if (runInBullet is not null && lines[at].Paragraph is not null && outline[Math.Max(place, 0)].Facet is null && Bullet(lines[at]) == runInBullet && HasLabel(lines[at]))
        {
            (place, confidence, opener, isLoose, merged) = section;
            runInBullet = null;
        }
        placed.Add(new() { Line = at, Entry = place, Confidence = confidence, Opener = opener, Merged = merged, IsLoose = isLoose });
    }

    private static bool HasLabel(ReportLine line) => line.Rest.AsSpan(0, Math.Min(line.Rest.Length, 70)).IndexOf(':') > 2;

    private static string Bullet(ReportLine line) => line.Label switch
    {
        null => "",
        { Style: OrdinalStyle.Bullet } label => label.Text,
        var label => label.Style.ToString(),
    };
}

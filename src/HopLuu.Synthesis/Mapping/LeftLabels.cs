using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// A list of labelled items under one heading ("Công tác chăm lo: …", "Công tác thi đua: …") whose labels name the sections of that heading one
/// by one: where a single item and a single section are left, they belong together, whatever the label says.
/// </summary>
/// <param name="taken">Sections that something is placed on.</param>
internal sealed class LeftLabels(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed, HashSet<int> taken)
{
    private const int FewestNamed = 2;
    private const int LongestLabel = 70;

    public void Place()
    {
        for (var start = 0; start < placed.Count;)
        {
            var end = start + 1;
            while (end < placed.Count && !placed[end].IsHeading)
                end++;
            if (placed[start] is { IsHeading: true, Entry: >= 0, IsLoose: false })
                PlaceUnder(placed[start].Entry, start + 1, end);
            start = end;
        }
    }

    private void PlaceUnder(int entry, int from, int to)
    {
        var sections = outline[entry].Children.Where(child => outline[child].Facet is null && outline[child].Children.All(below => outline[below].Facet is not null)).ToList();
        if (sections.Count < FewestNamed + 1)
            return;
        var items = Enumerable.Range(from, to - from).Where(at => HasLabel(lines[placed[at].Line])).Select(at => placed[at]).ToList();
        var named = items.Where(item => item.Entry >= 0 && sections.Contains(outline.OwnerOf(item.Entry))).ToList();
        var left = items.Where(item => !item.IsFixed && item.Entry == entry).ToList();
        var free = sections.Where(section => !taken.Contains(section)).ToList();
        if (named.Count < FewestNamed || left.Count != 1 || free.Count != 1)
            return;
        (left[0].Entry, left[0].Confidence) = (free[0], Math.Min(0.6, left[0].Confidence));
    }

    private static bool HasLabel(ReportLine line) =>
        line.Paragraph is not null && line.Rest.AsSpan(0, Math.Min(line.Rest.Length, LongestLabel)).IndexOf(':') > 2;
}

using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The outline of a plan.</summary>
internal static class OutlineReader
{
    public static Outline Read(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var regions = OutlineFinder.Find(lines, start, end);
        if (regions.Count == 0)
        {
            return new Outline(null, []);
        }
        var root = Build(regions[0]);
        foreach (var sheet in Sheets(lines, end, regions))
        {
            root.Add(sheet);
        }
        var others = new List<OutlineEntry>();
        foreach (var other in regions.Skip(1))
        {
            // An outline for another kind of unit, kept as a part of its own.
            var part = root.Add(new OutlineEntry(other.Title ?? "", NodeKind.Part));
            others.Add(part);
            foreach (var child in Build(other).Children.ToList())
            {
                // Appendices behind the last outline are the plan's, not that outline's.
                var isAppendix = child.Kind is NodeKind.Appendix or NodeKind.Form;
                child.Kind = child.Kind == NodeKind.Part ? NodeKind.Section : child.Kind;
                (isAppendix ? root : part).Add(child);
            }
        }
        var outline = OutlineNumbering.Of(regions[0].Title, root);
        return outline with { Others = [.. others.Where(part => part.Children.Count > 0).Select(part => Named(outline, part)).OfType<OutlineOfOthers>()] };
    }

    private static OutlineOfOthers? Named(Outline outline, OutlineEntry part) =>
        outline.Nodes.LastOrDefault(node => node.Parent is null && node.Title == part.Title) is { } node ? new OutlineOfOthers(node.Id, node.Title) : null;

    /// <summary>Appendices and forms behind the signature of a plan whose outline stands in its text.</summary>
    private static List<OutlineEntry> Sheets(IReadOnlyList<PlanLine> lines, int end, IReadOnlyList<OutlineRegion> regions)
    {
        var first = Enumerable.Range(end, Math.Max(0, lines.Count - end)).FirstOrDefault(i => lines[i].Label is { Style: Vietnamese.OrdinalStyle.Appendix }, lines.Count);
        return regions[0].IsBehindSignature || first == lines.Count ? []
            : [.. OutlineBuilder.Build(Closing.Without(lines.Skip(first))).Children.Where(child => child.Kind is NodeKind.Appendix or NodeKind.Form)];
    }

    private static OutlineEntry Build(OutlineRegion region)
    {
        var root = OutlineBuilder.Build(region.Lines);
        root.Guidance.InsertRange(0, region.Preface);
        OutlineFacets.Mark(root);
        return root;
    }
}

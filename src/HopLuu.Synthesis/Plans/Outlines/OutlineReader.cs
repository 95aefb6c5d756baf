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
        foreach (var other in regions.Skip(1))
        {
            // An outline for another kind of unit, kept as a part of its own.
            var part = root.Add(new OutlineEntry(other.Title ?? "", NodeKind.Part));
            foreach (var child in Build(other).Children.ToList())
            {
                // Appendices behind the last outline are the plan's, not that outline's.
                var isAppendix = child.Kind is NodeKind.Appendix or NodeKind.Form;
                child.Kind = child.Kind == NodeKind.Part ? NodeKind.Section : child.Kind;
                (isAppendix ? root : part).Add(child);
            }
        }
        return OutlineNumbering.Of(regions[0].Title, root);
    }

    private static OutlineEntry Build(OutlineRegion region)
    {
        var root = OutlineBuilder.Build(region.Lines);
        root.Guidance.InsertRange(0, region.Preface);
        OutlineFacets.Mark(root);
        return root;
    }
}

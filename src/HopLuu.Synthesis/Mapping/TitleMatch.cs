using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>How alike a heading and a node's title are, 0 to 1.</summary>
internal static class TitleMatch
{
    /// <summary>Likeness of a heading's folded title to an entry's.</summary>
    /// <param name="names">The bodies that the heading names, for addressees.</param>
    public static double Of(OutlineEntry entry, string folded, IReadOnlyList<Body> names, Profile profile)
    {
        if (folded == entry.FoldedTitle)
            return 1;
        return entry.Kind == NodeKind.Addressee ? Bodies.Likeness(names, entry.Bodies) : profile.Likeness(entry.TitleProfile);
    }

    /// <summary>The best likeness to any node that is no facet, and that node; -1 when nothing is alike.</summary>
    public static (double Likeness, int Entry) Best(OutlineIndex outline, string folded, IReadOnlyList<Body> names, Profile profile)
    {
        var found = outline.Sharing(profile);
        if (names.Count > 0)
            found.UnionWith(outline.Addressees);
        var best = (0.0, -1);
        foreach (var index in found)
        {
            if (Of(outline[index], folded, names, profile) is var likeness && likeness > best.Item1)
                best = (likeness, index);
        }
        return best;
    }
}

using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>How alike a heading and a node's title are, 0 to 1.</summary>
internal static class TitleMatch
{
    public static double Of(OutlineEntry entry, string folded, string title, Profile profile)
    {
        if (folded == entry.FoldedTitle)
            return 1;
        if (entry.Kind == NodeKind.Addressee)
            return Bodies.Likeness(title, entry.Title);
        return profile.Likeness(entry.TitleProfile);
    }

    /// <summary>The best likeness to any node that is no facet.</summary>
    public static double Best(OutlineIndex outline, string folded, string title, Profile profile)
    {
        var best = 0.0;
        foreach (var index in outline.Sharing(profile))
            best = Math.Max(best, Of(outline[index], folded, title, profile));
        foreach (var entry in outline.Addressees)
            best = Math.Max(best, Bodies.Likeness(title, entry.Title));
        return best;
    }
}

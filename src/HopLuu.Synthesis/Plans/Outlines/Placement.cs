using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Under which entry a new line belongs: numbering decides, the look where there is no number.</summary>
internal static class Placement
{
    /// <summary>The parent of a numbered or dashed line that comes after <paramref name="current"/>.</summary>
    public static OutlineEntry OfNumbered(OutlineEntry current, OrdinalLabel label, PlanLine line)
    {
        var around = current.Upwards().ToList();
        if (label.Style == OrdinalStyle.Appendix)
        {
            return OfAppendix(current, line);
        }
        if (around.FirstOrDefault(entry => entry.Label is { } other && SameWord(entry, line)
            && label.Continues(other)) is { Parent: { } parent })
        {
            return parent;
        }
        if (label.Style == OrdinalStyle.Bullet)
        {
            return current;
        }
        if (label.Style == OrdinalStyle.Decimal && Above(around, label) is { } above)
        {
            return above;
        }
        if (label.Style == OrdinalStyle.Named && label.Value == 1 && line.Folded.Begins("phan"))
        {
            return Root(current);
        }
        // A number left out: the nearest of the same habit is a sibling. A new "1." opens a list of its own.
        if (label.Value != 1 && around.FirstOrDefault(entry => entry.Label?.Style == label.Style && entry.Label.Depth == label.Depth
            && entry.Label.Value < label.Value && SameWord(entry, line))
            is { Parent: { } sibling })
        {
            return sibling;
        }
        return OfNewList(current, label, line);
    }

    /// <summary>The parent of an unnumbered heading.</summary>
    /// <param name="ahead">The next numbered line under it or after it.</param>
    public static OutlineEntry OfUnnumbered(OutlineEntry current, PlanLine line, OrdinalLabel? ahead)
    {
        var around = current.Upwards().Where(entry => entry.Label is not { Style: OrdinalStyle.Bullet }).ToList();
        if (around.Count == 0)
        {
            return Root(current);
        }
        if (line.StyleLevel is { } level && around.Exists(entry => entry.Line?.StyleLevel is not null))
        {
            return around.FirstOrDefault(entry => entry.Line?.StyleLevel is { } other && other < level) ?? Root(current);
        }
        if (IsOutermost(line, around[^1]))
        {
            return Root(current);
        }
        if (FacetWords.OfTitle(OutlineWords.Bare(line.Folded)) is not null
            && around.Find(entry => FacetWords.OfTitle(entry.Folded) is null) is { } task
            && !(ahead is { Value: 1 } && around[0].Label is { } here && here.Style == ahead.Style))
        {
            return task;
        }
        // Bold headings without numbers, with lists of their own between them, stand side by side.
        if (line.Bold && around.Find(entry => entry.Label is null && entry.Line is { } other && Look.Rank(other) == Look.Rank(line)) is { Parent: { } same })
        {
            return same;
        }
        // "Đánh giá chung:" between "7." and a new "1.": it stands beside "7.".
        if (ahead is { Value: 1 } && around.Find(entry => entry.Label is { } label && label.Style == ahead.Style
            && label.Depth == ahead.Depth) is { Parent: { } beside })
        {
            return beside;
        }
        var rank = Look.Rank(line);
        if (around.Find(entry => entry.Line is { } other && Look.Rank(other) <= rank) is { } peer)
        {
            return Look.Rank(peer.Line!) == rank ? peer.Parent! : peer;
        }
        return Root(current);
    }

    private static bool IsOutermost(PlanLine line, OutlineEntry part)
    {
        var looksSo = part.Line is not { } other || (line.Caps && (other.Caps || part.Label?.Style == OrdinalStyle.Named
            || IsCapsTitle(part)));
        return looksSo || (line.Caps && OutlineWords.IsKnownHeading(line.Folded)) || OutlineWords.IsAppendices(line.Folded);
    }

    private static bool IsCapsTitle(OutlineEntry entry) => Letters.AreCapitals(entry.Title);

    // Named labels belong together only with the same word: "Phần II" does not follow "Mục 1".
    private static bool SameWord(OutlineEntry entry, PlanLine line) =>
        entry.Label is not { Style: OrdinalStyle.Named or OrdinalStyle.Appendix } || entry.Line is null
            || FirstWord(entry.Line.Folded) == FirstWord(line.Folded);

    private static string FirstWord(string folded) =>
        folded.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? folded[..end] : folded;

    private static OutlineEntry OfAppendix(OutlineEntry current, PlanLine line)
    {
        var around = current.Upwards().ToList();
        if (around.Find(entry => OutlineWords.IsAppendices(entry.Folded)) is { } container && !OutlineWords.IsAppendices(line.Folded))
        {
            return container;
        }
        var isSheet = FirstWord(line.Folded) is "bieu" or "mau";
        return isSheet && around.Find(entry => entry.Kind == NodeKind.Appendix) is { } appendix ? appendix : Root(current);
    }

    // "2.3" goes under "2." or "2.", "1.1" under the nearest section whatever its habit.
    private static OutlineEntry? Above(List<OutlineEntry> around, OrdinalLabel label)
    {
        var outer = label.Path.Take(label.Path.Count - 1).ToList();
        var exact = around.Find(entry => entry.Label is { Style: not OrdinalStyle.Bullet } other
            && (other.Path.SequenceEqual(outer) || (other.Depth == 1 && outer.Count == 1 && other.Value == outer[0])));
        return exact ?? around.Find(entry => entry.Label is { Style: OrdinalStyle.Decimal } other && other.Depth == label.Depth)?.Parent;
    }

    // A new list stands under the nearest entry of a greater habit; "I." after "MỞ ĐẦU" and its "1. 2. 3." stands beside it.
    private static OutlineEntry OfNewList(OutlineEntry current, OrdinalLabel label, PlanLine line)
    {
        var weight = Weight(label);
        var smaller = false;
        foreach (var entry in current.Upwards())
        {
            if (entry.Label is { Style: OrdinalStyle.Bullet })
            {
                continue;
            }
            var fits = entry.Label is { } other
                ? Weight(other) < weight || (label.Style == OrdinalStyle.UpperLetter && other.Style == OrdinalStyle.Roman)
                : !smaller && !(weight <= 2 && line.Caps && OutlineWords.IsKnownHeading(entry.Folded));
            if (fits)
            {
                return entry;
            }
            smaller |= entry.Label is { } inner && Weight(inner) > weight;
        }
        return Root(current);
    }

    private static int Weight(OrdinalLabel label) => label.Style switch
    {
        OrdinalStyle.Named => 0,
        OrdinalStyle.Appendix => 0,
        OrdinalStyle.UpperLetter => 1,
        OrdinalStyle.Roman => 2,
        OrdinalStyle.Arabic => 3,
        OrdinalStyle.Decimal => 3 + label.Depth,
        OrdinalStyle.LowerLetter => 9,
        OrdinalStyle.Bullet => 10,
    };

    private static OutlineEntry Root(OutlineEntry entry)
    {
        while (entry.Parent is { } parent)
        {
            entry = parent;
        }
        return entry;
    }
}

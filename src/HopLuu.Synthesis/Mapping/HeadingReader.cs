using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Finds the headings of a report by style, number, look and likeness to the outline's titles.</summary>
internal sealed class HeadingReader(OutlineIndex outline, IReadOnlyList<ReportLine> lines)
{
    private const int LongestHeading = 260;
    private const int MostHeadings = 3000;
    private readonly Dictionary<int, Heading?> read = [];

    /// <summary>Whether the line opens a section (labels in lists aside).</summary>
    public bool IsHeading(int at) => HeadingAt(at) is { IsRunIn: false };

    /// <summary>Whether the line says the same as one of the outline's titles.</summary>
    public bool IsTitleOfOutline(int at) => HeadingAt(at) is { IsRunIn: false, Best: > 0.97 };

    /// <summary>The headings of the lines from the given one on, with their parents.</summary>
    public List<Heading> Read(int from)
    {
        AddSiblings(from);
        var headings = new List<Heading>();
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Zone != Zone.Body || HeadingAt(i) is not { } heading)
                continue;
            headings.Add(heading);
            i = heading.Line;
        }
        if (headings.Count > MostHeadings)
            headings = [.. headings.Where(static heading => !heading.IsRunIn).Take(MostHeadings)];
        HeadingTree.Nest(headings);
        return headings;
    }

    /// <summary>
    /// "2. Cách làm báo cáo" in plain text is like no title, but stands between "1. …" and "3. …" that are headings, with text below it: a heading too. So are "1. …" and "2. …" that both have text below.
    /// </summary>
    private void AddSiblings(int from)
    {
        var last = new Dictionary<(OrdinalStyle, int), int>();
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Label is not { Style: not OrdinalStyle.Bullet } label || lines[i].Zone != Zone.Body)
                continue;
            var kind = (label.Style, label.Depth);
            var follows = last.TryGetValue(kind, out var before) && lines[before].Label!.Value == label.Value - 1 && IsHeading(before);
            var isOpen = MayBeSibling(i, kind) && (follows || (label.Value == 1 && NextOf(i, kind) is { } next && lines[next].Label!.Value == 2 && (IsHeading(next) || MayBeSibling(next, kind))));
            if (isOpen)
                read[i] = Make(i, i, lines[i].Rest, label, HeadingTree.RankOf(lines[i]));
            last[kind] = i;
        }
    }

    private bool MayBeSibling(int at, (OrdinalStyle, int) kind)
    {
        var line = lines[at];
        if (line.Rest.Length is < 4 or > 110 || line.Text[^1] is '.' or ';' or ',' || HoldsColon(line.Rest) || HeadingAt(at) is not null)
            return false;
        return at + 1 < lines.Count && lines[at + 1] is { Paragraph: not null, Zone: Zone.Body } next
            && (next.Label is null ? next.Text.Length > 30 : (next.Label.Style, next.Label.Depth) != kind);
    }

    private int? NextOf(int at, (OrdinalStyle, int) kind)
    {
        for (var i = at + 1; i < lines.Count && i < at + 40; i++)
        {
            if (lines[i].Label is { } label && (label.Style, label.Depth) == kind)
                return i;
        }
        return null;
    }

    private Heading? HeadingAt(int at)
    {
        if (!read.TryGetValue(at, out var heading))
            read[at] = heading = Find(at);
        return heading;
    }

    private Heading? Find(int at)
    {
        var line = lines[at];
        if (line.Paragraph is null || line.Text.Length == 0 || TemplateKey.IsKey(line.Paragraph.Key))
            return null;
        return Whole(at) ?? RunIn(at);
    }

    private Heading? Whole(int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestHeading)
            return null;
        var styled = line.Paragraph!.Kind == ParagraphKind.Heading && line.Paragraph.Level is not null && HasHeadingStyle(line.Paragraph);
        if (line.Rest.Length == 0 && line.Label is { Style: OrdinalStyle.Named or OrdinalStyle.Appendix or OrdinalStyle.Roman } && Continues(at))
            return Make(at, at + 1, lines[at + 1].Text, line.Label, Rank(lines[at], styled));
        var title = line.Rest.Length == 0 ? line.Text : line.Rest;
        if (styled || LooksLikeHeading(line))
            return Joined(at, Make(at, at, title, line.Label, Rank(line, styled)), styled);
        if (!MayBeHeading(line) || HoldsColon(title))
            return null;
        var candidate = Make(at, at, title, line.Label, Rank(line, styled), isWeak: true);
        var bar = EndsLikeSentence(line.Text) && !candidate.IsPureFacet ? 0.97 : Bar(line);
        return candidate.Best >= bar || (candidate.IsPureFacet && title.Length < 70) ? candidate : null;
    }

    private static bool HasHeadingStyle(Paragraph paragraph)
    {
        if (paragraph.Style is not { } style)
            return false;
        var folded = VietnameseText.Fold(style);
        return folded.StartsWith("heading", StringComparison.Ordinal) || folded.StartsWith("tieu de", StringComparison.Ordinal) || folded.StartsWith("title", StringComparison.Ordinal) || folded.StartsWith("outline", StringComparison.Ordinal);
    }

    /// <summary>"PHẦN THỨ NHẤT" and its title are often two paragraphs.</summary>
    private bool Continues(int at) =>
        at + 1 < lines.Count && lines[at + 1] is { Paragraph: not null, Label: null, Text.Length: < LongestHeading } next
        && (next.IsCapitals || next.IsBold || next.IsCentered || next.Paragraph.Kind == ParagraphKind.Heading);

    /// <summary>A long title in capitals may run over two paragraphs: joined when that is more like the outline than either alone.</summary>
    private Heading Joined(int at, Heading first, bool styled)
    {
        if (first.Best > 0.95 || !lines[at].IsCentered || !Continues(at) || !lines[at + 1].IsCentered || lines[at + 1].IsCapitals != lines[at].IsCapitals)
            return first;
        var both = Make(at, at + 1, $"{first.Title} {lines[at + 1].Text}", first.Label, first.Rank);
        var second = Make(at + 1, at + 1, lines[at + 1].Text, null, Rank(lines[at + 1], styled));
        return both.Best > Math.Max(first.Best, second.Best) + 0.02 ? both : first;
    }

    private static bool LooksLikeHeading(ReportLine line)
    {
        if (line.Label is { Style: OrdinalStyle.Named } && line.Text.Length < 200 && !EndsLikeSentence(line.Text))
            return true;
        if (!(line.IsBold || line.IsCapitals) || (EndsLikeSentence(line.Text) && line.Text.Length > 110) || ColonInside(line.Rest))
            return false;
        return line.Label is { Style: not OrdinalStyle.Bullet } || line.IsCapitals || line.IsCentered || line.IsBold;
    }

    private static bool ColonInside(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 25 && colon < 60 && text.Length > 110;
    }

    private static bool HoldsColon(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < text.TrimEnd().Length - 1;

    private static bool MayBeHeading(ReportLine line) =>
        line.Text.Length <= 200 && (line.Text[^1] is not (';' or ',') || line.Text.Length < 60) && (!EndsLikeSentence(line.Text) || line.Text.Length < 90);

    /// <summary>How alike to a title a plain line must be to open a section.</summary>
    private static double Bar(ReportLine line) => line switch
    {
        { IsItalic: true, Label.Style: not OrdinalStyle.Bullet } => 0,
        { IsItalic: true } => 0.5,
        { Label.Style: OrdinalStyle.Roman or OrdinalStyle.UpperLetter or OrdinalStyle.Decimal or OrdinalStyle.Appendix } => 0.45,
        { Label.Style: OrdinalStyle.Arabic or OrdinalStyle.LowerLetter } => 0.55,
        { Paragraph.Kind: ParagraphKind.Heading } => 0.5,
        { Label: not null } => 0.72,
        _ => 0.8,
    };

    private static bool EndsLikeSentence(string text) => text[^1] is '.' or ';' or '!' && !text.EndsWith("...", StringComparison.Ordinal);

    private Heading? RunIn(int at)
    {
        var line = lines[at];
        foreach (var (phrase, rest) in RunInPhrase.Of(line))
        {
            var bullet = line.Label is null or { Style: OrdinalStyle.Bullet or OrdinalStyle.LowerLetter };
            var heading = Make(at, at, phrase, line.Label, bullet ? Math.Max(HeadingTree.RankOf(line), 55) : HeadingTree.RankOf(line), isRunIn: true, hasText: rest.Length > 0);
            if (heading.IsPureFacet || heading.Best >= 0.5)
                return heading;
        }
        return null;
    }

    private static int Rank(ReportLine line, bool styled) => styled ? HeadingTree.RankOfLevel(line.Paragraph!.Level ?? 1) : HeadingTree.RankOf(line);

    private Heading Make(int first, int last, string title, OrdinalLabel? label, int rank, bool isRunIn = false, bool hasText = false, bool isWeak = false)
    {
        title = title.Trim(' ', ':', '.', '*', '#', '-', ';');
        var words = outline.WordsOf(title);
        var profile = outline.ProfileOf(words);
        var (facets, pure) = FacetCues.OfTitle(words);
        var folded = VietnameseText.Fold(title);
        var names = outline.Addressees.Count > 0 ? Bodies.Parse(folded) : [];
        var (best, entry) = TitleMatch.Best(outline, folded, names, profile);
        // "* Đánh giá chung" alone on its line opens a section that others stand under.
        var opensSection = !isRunIn && best > 0.9 && !pure && outline[entry].Children.Any(child => outline[child].Facet is null);
        if (opensSection && label?.Style == OrdinalStyle.Bullet)
            rank = HeadingTree.Unnumbered;
        return new()
        {
            Line = last,
            FirstLine = first,
            Label = label,
            Title = title,
            Folded = folded,
            Profile = profile,
            Topics = TopicWords.NamedBy(GenreWords.Syllables(folded)),
            Facets = facets,
            IsPureFacet = pure,
            IsRunIn = isRunIn || (label?.Style == OrdinalStyle.Bullet && !opensSection && !lines[first].IsBold && !lines[first].IsItalic),
            HasText = hasText,
            IsWeak = isWeak,
            Rank = pure && rank is HeadingTree.Unnumbered ? 55 : rank,
            Bodies = names,
            Best = best,
        };
    }
}

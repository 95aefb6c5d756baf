using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The lines of an outline as a tree.</summary>
internal sealed class OutlineBuilder(IReadOnlyList<PlanLine> lines)
{
    private static readonly string[] Sheets =
    [
        "danh muc", "danh sach", "bieu so lieu", "bieu tong hop", "bieu mau", "bang tong hop", "bang so lieu", "bieu thong ke",
        "bang thong ke",
    ];

    private readonly OutlineEntry root = new("", NodeKind.Part);
    private OutlineEntry current = null!;
    private int next;

    /// <summary>Builds the tree; the entry returned is no node itself, its guidance is what stands before the first heading.</summary>
    public static OutlineEntry Build(IReadOnlyList<PlanLine> lines) => new OutlineBuilder(lines).Build();

    private OutlineEntry Build()
    {
        current = root;
        while (next < lines.Count)
        {
            var line = lines[next++];
            if (line.Table is { } table)
            {
                AddTable(table);
            }
            else if (!Letters.IsRule(line.Text) && !IsAttachment(line))
            {
                AddLine(line);
            }
        }
        return root;
    }

    // "(Kèm theo Kế hoạch số …)" says where the sheet belongs and asks for nothing.
    private static bool IsAttachment(PlanLine line) =>
        line.Folded.Begins("(kem theo") || line.Folded.Begins("(ban hanh kem") || line.Folded.Begins("(dinh kem")
            || line.Folded.Begins("kem theo ke hoach so");

    private void AddLine(PlanLine line)
    {
        if (line.Bulleted)
        {
            AddBullet(line);
        }
        else if (RunOnList.Of(line) is { Count: > 1 } items)
        {
            AddItems(line, items);
        }
        else if (line.Numbered || IsUnnumberedHeading(line))
        {
            AddHeading(line);
        }
        else
        {
            current.Section.Guidance.Add(line.Text);
        }
    }

    // "a) Nguyên nhân khách quan; b) Nguyên nhân chủ quan." says in one line what its section asks for.
    private void AddItems(PlanLine line, IReadOnlyList<(OrdinalLabel Label, string Title)> items)
    {
        var place = Placement.OfNumbered(current, line.Label!, line);
        place.Guidance.Add(line.Text);
        foreach (var (label, title) in items)
        {
            place.Add(new OutlineEntry(title, place.IsRoot ? NodeKind.Part : NodeKind.Item) { Label = label, Line = line, Number = label.Text.TrimEnd(' ', ':') });
        }
        current = place;
    }

    private void AddHeading(PlanLine line)
    {
        var named = line.Label is { Style: OrdinalStyle.Named or OrdinalStyle.Appendix };
        var (title, rest) = HeadingText.Of(line);
        var label = line.Numbered ? line.Label : null;
        var number = label?.Text.TrimEnd(':', ' ');
        var bare = IsBareAppendix(line);
        if (line.Title.Length == 0 || (label is null && named) || bare)
        {
            (title, number) = bare ? (HeadingText.Trimmed(line.Text), null) : (FollowingTitle(line), number);
        }
        else if (rest is null)
        {
            title = Continued(line, title);
        }
        var place = label is null ? Placement.OfUnnumbered(current, line, Ahead()) : Placement.OfNumbered(current, label, line);
        var entry = new OutlineEntry(title.Length == 0 ? HeadingText.Trimmed(line.Text) : title, KindOf(line, place, bare))
        {
            Label = label,
            Number = number,
            Line = line,
        };
        current = place.Add(entry);
        if (rest is not null)
        {
            entry.Guidance.Add(rest);
        }
    }

    private bool IsBareAppendix(PlanLine line) =>
        line.Label is { Style: OrdinalStyle.Appendix, Value: 0 }
            && (line.Title.Length == 0 ? !NextIsItsTitle(line) : OutlineWords.IsAppendices(line.Folded));

    // "PHỤ LỤC" over a list holds appendices; over a line in the look of a title it is one.
    private bool NextIsItsTitle(PlanLine line) =>
        next < lines.Count && lines[next] is { Label: null, Table: null } after && after.Centered && line.Centered
            && !after.Text.StartsWith('(');

    // "PHẦN THỨ NHẤT" and its title are often two lines, and a long title in capitals several.
    private string FollowingTitle(PlanLine line)
    {
        while (next < lines.Count && (Letters.IsRule(lines[next].Text) || lines[next].Text.StartsWith('(')) && lines[next].Table is null)
        {
            next++;
        }
        if (next >= lines.Count || lines[next] is not { Label: null, Table: null } first || OutlineWords.IsNote(first.Folded))
        {
            return "";
        }
        next++;
        return Continued(first, HeadingText.Trimmed(first.Text));
    }

    private string Continued(PlanLine line, string title)
    {
        var last = line;
        while (next < lines.Count && lines[next] is { Label: null, Table: null, Gap: false, StyleLevel: null } after && after.Caps
            && last.Caps && after.Centered == last.Centered
            && after.Bold == last.Bold && !".:;".Contains(last.Text[^1], StringComparison.Ordinal)
            && !OutlineWords.IsKnownHeading(after.Folded) && !OutlineWords.IsKnownHeading(last.Folded))
        {
            title = $"{title} {HeadingText.Trimmed(after.Text)}";
            last = after;
            next++;
        }
        return title;
    }

    private static NodeKind KindOf(PlanLine line, OutlineEntry place, bool bare)
    {
        if (line.Label is { Style: OrdinalStyle.Appendix } && !bare)
        {
            var word = VietnameseText.Fold(line.Label.Text);
            return word.Begins("phu luc") || word.Begins("pl") ? NodeKind.Appendix : NodeKind.Form;
        }
        var title = OutlineWords.Bare(line.FoldedTitle.Length == 0 ? line.Folded : line.FoldedTitle);
        return place.IsRoot ? line.Label is null && title.BeginsAny(Sheets) ? NodeKind.Appendix : NodeKind.Part
            : OutlineWords.IsAppendices(place.Folded) ? NodeKind.Appendix
            : OutlineWords.IsRecommendations(place.Folded) && title.Length < 160 && BodyPhrase.IsAddressee(line.Title) ? NodeKind.Addressee
            : NodeKind.Section;
    }

    private void AddBullet(PlanLine line)
    {
        var place = Placement.OfNumbered(current, line.Label!, line);
        var section = place.Section;
        var (title, rest) = HeadingText.Of(line);
        var kind = OutlineWords.IsAppendices(section.Folded) ? NodeKind.Appendix
            : IsAddressee(section, title) ? NodeKind.Addressee
            : section.IsRoot ? NodeKind.Part
            : NodeKind.Item;
        if (kind == NodeKind.Item)
        {
            // What a dash line asks for also explains its section; facets written this way are taken out again.
            section.Guidance.Add(line.Text);
            (title, rest) = FacetWords.OfTitle(VietnameseText.Fold(title)) is null ? (HeadingText.Trimmed(line.Title), null) : (title, rest);
        }
        current = place.Add(new OutlineEntry(title, kind) { Label = line.Label, Line = line, Number = null });
        if (rest is not null)
        {
            current.Guidance.Add(rest);
        }
    }

    private static bool IsAddressee(OutlineEntry section, string title) =>
        title.Length < 160 && OutlineWords.IsRecommendations(section.Folded) && BodyPhrase.IsAddressee(title);

    private bool IsUnnumberedHeading(PlanLine line)
    {
        var folded = OutlineWords.Bare(line.Folded);
        if (folded.Length == 0 || OutlineWords.IsNote(line.Folded) || (line.Italic && !line.Bold && line.StyleLevel is null))
        {
            return false;
        }
        var ends = line.Text[^1];
        return line.StyleLevel is not null
            || OutlineWords.IsKnownHeading(folded)
            || (line.Caps && line.Text.Length < 260)
            || (line.Bold && line.Text.Length < 220 && (ends != '.' || line.Text.Length < 80))
            || (FacetWords.OfTitle(folded) is not null && line.Text.Length < 60)
            || (ends == ':' && line.Text.Length <= 80 && !Announces(folded) && next < lines.Count
            && lines[next].Label is { Style: not OrdinalStyle.Bullet, Value: 1 });
    }

    // "…, gồm:", "… như sau:" lead over to what they announce and head nothing.
    private static bool Announces(string folded) =>
        folded.Ends("gom") || folded.Ends("sau") || folded.Ends("sau day")
        || folded.Ends("cu the") || folded.Ends("trong do");

    // The next numbered line, before another unnumbered heading.
    private OrdinalLabel? Ahead()
    {
        for (var i = next; i < lines.Count; i++)
        {
            if (lines[i].Numbered)
            {
                return lines[i].Label;
            }
            if (!lines[i].Bulleted && lines[i].Table is null && IsUnnumberedHeading(lines[i]))
            {
                return null;
            }
        }
        return null;
    }

    private void AddTable(Table table)
    {
        if (OutlineTable.Lines(table) is { } rows)
        {
            var inner = Build(rows);
            foreach (var child in inner.Children)
            {
                current.Section.Add(child);
            }
            return;
        }
        if (FormTable.IsForm(table))
        {
            FormTable.Attach(current.Section, table);
        }
    }
}

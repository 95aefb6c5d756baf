using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>An outline made ready for mapping: built once for a plan and used for all reports.</summary>
internal sealed class OutlineIndex
{
    private const double OfName = 0.5;

    private readonly List<OutlineEntry> entries = [];
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byTitleWord = new(StringComparer.Ordinal);
    private readonly Abbreviations abbreviations;
    private readonly Dictionary<string, HashSet<int>> guidance = new(StringComparer.Ordinal);
    private double rare = 1;

    /// <param name="subject">What the campaign is about: the words of the policy it looks back on tell no section from another.</param>
    public OutlineIndex(Outline outline, string? subject = null)
    {
        abbreviations = new(outline);
        Weigh(outline, NameOf(subject));
        var position = 0;
        foreach (var root in outline.ChildrenOf(null).Where(IsPlace))
            Add(outline, root, -1, ++position, false, false);
        var byOwner = entries.Select((entry, index) => (entry, index)).Where(pair => !IsFacetLike(pair.entry)).ToList();
        foreach (var (entry, index) in byOwner)
        {
            foreach (var word in entry.TitleProfile.Words.Keys)
                (byTitleWord.TryGetValue(word, out var list) ? list : byTitleWord[word] = []).Add(index);
        }
        Outline = outline;
        Addressees = Enumerable.Range(0, entries.Count).Where(i => entries[i].Kind == NodeKind.Addressee).ToList();
        FacetSections = Enumerable.Range(0, entries.Count).Where(i => entries[i].Facet is null && entries[i].Names != FacetSet.None).ToList();
    }

    public Outline Outline { get; }
    public IReadOnlyList<OutlineEntry> Entries => entries;
    public OutlineEntry this[int index] => entries[index];

    /// <summary>Indexes of the bodies that recommendations are addressed to.</summary>
    public IReadOnlyList<int> Addressees { get; }

    /// <summary>Indexes of plain sections named by facets ("2. Tồn tại, hạn chế" under "Đánh giá chung").</summary>
    public IReadOnlyList<int> FacetSections { get; }

    public int IndexOf(string id) => byId.GetValueOrDefault(id, -1);

    /// <summary>The comparing words of a heading of a report, abbreviations of the outline's own words written out.</summary>
    public List<string> WordsOf(string heading) => GenreWords.Reduce(abbreviations.Expand(heading));

    public Profile ProfileOf(IReadOnlyList<string> words) => Profile.Of(words, WeightOf);

    /// <summary>Profile of running text.</summary>
    public Profile ProfileOfText(string folded) => Profile.Of(GenreWords.Reduce(GenreWords.Syllables(folded)), WeightOf);

    /// <summary>Entries (no facets) that share a word with the title.</summary>
    public HashSet<int> Sharing(Profile title)
    {
        var found = new HashSet<int>();
        foreach (var word in title.Words.Keys)
        {
            if (byTitleWord.TryGetValue(word, out var list))
                found.UnionWith(list);
        }
        return found;
    }

    public bool IsWithin(int index, int ancestor) => index >= ancestor && index <= entries[ancestor].Last;

    /// <summary>The facet child of an entry, or the shared one; -1 when it has none.</summary>
    public int FacetOf(int index, Facet facet) => entries[index].Children.FirstOrDefault(child => entries[child].Facet == facet, -1);

    /// <summary>Where a facet of an entry is written about: its facet, or its section of that name.</summary>
    public int PlaceOf(int index, Facet facet) => FacetOf(index, facet) is >= 0 and var own
        ? own
        : entries[index].Children.FirstOrDefault(child => entries[child].Names.HasFlag(FacetCues.SetOf(facet)), -1);

    public bool HasFacets(int index) => entries[index].Children.Any(child => entries[child] is { Facet: not null, IsShared: false });

    /// <summary>Nearest entry at or above that is no facet.</summary>
    public int OwnerOf(int index) => entries[index].Facet is not null && entries[index].Parent >= 0 ? entries[index].Parent : index;

    /// <summary>The folded paragraph is the outline's own guidance, left standing in a report.</summary>
    public bool IsGuidance(string folded) => guidance.ContainsKey(folded);

    /// <summary>The fewest entries that any of these topics is shared by.</summary>
    public int SharingTopic(ulong topics)
    {
        var fewest = int.MaxValue;
        for (var topic = 0; topic < 64; topic++)
        {
            if ((topics >> topic & 1) != 0)
                fewest = Math.Min(fewest, entries.Count(entry => (entry.Topics >> topic & 1) != 0));
        }
        return fewest;
    }

    public double WeightOf(string word) => weights.GetValueOrDefault(word, rare);

    private static bool IsFacetLike(OutlineEntry entry) => entry.Facet is not null;

    /// <summary>Words of the policy's name in "tổng kết 05 năm thực hiện Chương trình …".</summary>
    private static HashSet<string> NameOf(string? subject)
    {
        const string carried = "thuc hien ";
        var folded = VietnameseText.Fold(subject ?? "");
        var at = folded.IndexOf(carried, StringComparison.Ordinal);
        return at < 0 ? [] : [.. GenreWords.Of(folded[(at + carried.Length)..]).Where(static word => !GenreWords.IsConcept(word))];
    }

    private void Weigh(Outline outline, HashSet<string> name)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var titles = 0;
        foreach (var node in outline.Nodes.Where(IsPlace))
        {
            if (node.Kind == NodeKind.Facet)
                continue;
            titles++;
            foreach (var word in WordsOf(node.Title).Distinct(StringComparer.Ordinal))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        rare = Math.Log(1 + Math.Max(titles, 8) / 1.5);
        foreach (var (word, count) in counts)
            weights[word] = Math.Max(0.15, Math.Log(1 + Math.Max(titles, 8) / (double)count) * (word is "thuc" or "hien" ? 0.5 : 1) * (name.Contains(word) ? OfName : 1));
    }

    private static bool IsPlace(OutlineNode node) => node.Kind is not NodeKind.Indicator;

    private int Add(Outline outline, OutlineNode node, int parent, int position, bool recommends, bool appendix)
    {
        var words = WordsOf(node.Title);
        var (names, pure) = FacetCues.OfTitle(words);
        recommends |= node.Kind == NodeKind.Addressee || (words.Contains("#kiennghi") && words.Count <= 8);
        appendix |= node.Kind is NodeKind.Appendix or NodeKind.Form || (node.Parent is null && words.Contains("#phuluc") && words.Count < 4);
        var index = entries.Count;
        var entry = new OutlineEntry
        {
            Id = node.Id,
            Kind = node.Kind,
            Title = node.Title,
            FoldedTitle = VietnameseText.Fold(node.Title).Trim(' ', '.', ':', ';', ','),
            Facet = node.Facet,
            Names = pure ? names : FacetSet.None,
            Number = node.Number is null ? 0 : OrdinalLabel.Read(node.Number + " x")?.Value ?? 0,
            Parent = parent,
            Depth = parent < 0 ? 0 : entries[parent].Depth + 1,
            Position = position,
            Order = index,
            Rank = entries.Count(static other => other.Facet is null),
            IsRecommendation = recommends,
            IsAppendix = appendix,
            Bodies = node.Kind == NodeKind.Addressee ? Bodies.Parse(VietnameseText.Fold(node.Title)) : [],
            TitleProfile = ProfileOf(words),
            TextProfile = ProfileOf(TextWords(node)),
            Topics = TopicsOf(node),
        };
        entries.Add(entry);
        byId[node.Id] = index;
        foreach (var line in node.Guidance)
            (guidance.TryGetValue(VietnameseText.Fold(line), out var set) ? set : guidance[VietnameseText.Fold(line)] = []).Add(index);
        AddChildren(outline, node, index, recommends, appendix);
        entry.Last = entries.Count - 1;
        return index;
    }

    /// <summary>The topics of the title; those of the guidance where the title names none.</summary>
    private static ulong TopicsOf(OutlineNode node)
    {
        var topics = TopicWords.NamedBy(GenreWords.Syllables(VietnameseText.Fold(node.Title)));
        return topics != 0 ? topics : TopicWords.NamedBy(GenreWords.Syllables(VietnameseText.Fold(string.Join(" . ", node.Guidance))));
    }

    private List<string> TextWords(OutlineNode node)
    {
        var words = WordsOf(node.Title);
        foreach (var line in node.Guidance)
            words.AddRange(GenreWords.Of(line));
        if (node.Form is { } form && form.Rows.Count > 0)
            words.AddRange(form.Rows[0].Cells.SelectMany(cell => GenreWords.Of(cell.Text)));
        return words;
    }

    private void AddChildren(Outline outline, OutlineNode node, int index, bool recommends, bool appendix)
    {
        var children = outline.ChildrenOf(node.Id).Where(IsPlace).ToList();
        var faceted = children.Any(child => child.Kind == NodeKind.Facet);
        var position = 0;
        foreach (var child in children)
        {
            // Dash lines under a task with facets say what to write about in each; text goes to the facets.
            if (faceted && child.Kind == NodeKind.Item)
                continue;
            entries[index].Children.Add(Add(outline, child, index, child.Kind == NodeKind.Facet ? 0 : ++position, recommends, appendix));
        }
        var tasks = entries[index].Children.Where(HasFacets).ToList();
        if (tasks.Count == 0 || faceted)
            return;
        foreach (var facet in tasks.SelectMany(task => entries[task].Children).Select(child => entries[child].Facet).OfType<Facet>().Distinct().Order().ToList())
            AddShared(node, index, facet, entries[tasks[^1]].Last);
    }

    private void AddShared(OutlineNode part, int index, Facet facet, int after)
    {
        var id = $"{part.Id}/{FacetCues.NameOf(facet)}";
        if (byId.ContainsKey(id))
            return;
        var empty = ProfileOf([]);
        byId[id] = entries.Count;
        entries[index].Children.Add(entries.Count);
        entries.Add(new OutlineEntry
        {
            Id = id,
            Kind = NodeKind.Facet,
            Title = "",
            FoldedTitle = "",
            Facet = facet,
            Parent = index,
            Order = after + 0.2 + (0.2 * (int)facet),
            Rank = entries[after].Rank + 1,
            Depth = entries[index].Depth + 1,
            IsShared = true,
            Last = entries.Count,
            TitleProfile = empty,
            TextProfile = empty,
        });
    }
}

using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Facets: written out under tasks, or announced once for all tasks of a part.</summary>
internal static class OutlineFacets
{
    private static readonly string[] Cues =
    [
        "gom", "theo", "neu ro", "noi dung:", "noi dung sau", "moi nhiem vu", "tung nhiem vu", "moi noi dung", "tung noi dung",
        "moi muc", "tung muc", "moi linh vuc", "tung linh vuc", "moi tieu chi",
        "tren cac mat", "lam ro", "danh gia", "phan tich", "moi giai phap", "tung giai phap", "moi phan", "tung phan", "trinh bay",
        "lan luot",
    ];
    private static readonly string[] Each =
    [
        "moi nhiem vu", "tung nhiem vu", "moi noi dung", "tung noi dung", "moi muc", "tung muc", "moi linh vuc", "tung linh vuc",
        "moi giai phap", "tung giai phap", "moi phan", "tung phan", "cac noi dung", "cac nhiem vu", "cac muc", "moi tieu chi",
        "tung tieu chi",
    ];

    public static void Mark(OutlineEntry root)
    {
        var owners = Descend(root).Where(IsWrittenOut).ToList();
        foreach (var owner in owners.Where(owner => owners.Count > 1 || (!owner.IsRoot && !owner.Parent!.IsRoot)))
        {
            foreach (var child in owner.Children.Where(child => FacetWords.OfTitle(child.Folded) is not null))
            {
                child.Facet = FacetWords.OfTitle(child.Folded);
                child.Kind = NodeKind.Facet;
                owner.Guidance.Remove(child.Line?.Text ?? "");
            }
        }
        foreach (var entry in Descend(root).Prepend(root).ToList())
        {
            foreach (var text in entry.Guidance.ToList())
            {
                if (Announced(text) is { Count: >= 2 } facets)
                {
                    Apply(root, entry, facets, OutlineWords.Fold(text));
                }
            }
        }
    }

    // A task whose children name at least two angles and little else; "Đánh giá chung" has sections of such names.
    private static bool IsWrittenOut(OutlineEntry entry)
    {
        var named = entry.Children.Select(child => FacetWords.OfTitle(child.Folded)).ToList();
        return !entry.IsRoot && named.Count(facet => facet is not null) >= 2
            && named.Where(facet => facet is not null).Distinct().Count() >= 2
            && named.Count(facet => facet is null) <= 2 && !OutlineWords.IsGeneral(entry.Folded);
    }

    private static void Apply(OutlineEntry root, OutlineEntry entry, IReadOnlyList<(Facet Facet, string Title)> facets, string folded)
    {
        var saysEach = folded.HasAny(Each);
        if (entry.IsRoot && !saysEach)
        {
            return;
        }
        var target = Target(root, entry, folded);
        var tasks = Tasks(target);
        if (tasks.Count == 0 && target == entry && !entry.IsRoot && entry.Parent is { } parent && saysEach && !folded.Has("nhiem vu trong"))
        {
            // "Lưu ý: mỗi nội dung nêu rõ …" typed under the last task speaks of all of them.
            tasks = Tasks(parent);
        }
        if (tasks.Count == 0 && target == entry && !entry.IsRoot && entry.Parent is { IsRoot: false } && entry.Children.Count == 0
            && facets.Count >= 2 && IsListing(folded))
        {
            tasks = OutlineWords.IsGeneral(entry.Folded) || OutlineWords.IsOwn(entry.Folded) ? [] : [entry];
        }
        foreach (var task in tasks.Where(task => task.Children.TrueForAll(child => child.Facet is null)))
        {
            AddFacets(task, facets);
        }
    }

    // One leaf that lists its own angles, as "Nêu rõ: kết quả đạt được; tồn tại, hạn chế; nguyên nhân."
    private static bool IsListing(string folded) =>
        folded.Length < 160 && folded.Contains(':', StringComparison.Ordinal) && folded.Contains(';', StringComparison.Ordinal);

    private static void AddFacets(OutlineEntry task, IReadOnlyList<(Facet Facet, string Title)> facets)
    {
        var own = task.Children.ToList();
        task.Children.Clear();
        foreach (var (facet, title) in facets)
        {
            task.Add(new OutlineEntry(title, NodeKind.Facet) { Facet = facet });
        }
        task.Children.AddRange(own);
    }

    /// <summary>The part the sentence speaks of: the one it names ("tại Phần thứ hai", "mục II"), else the one it stands in.</summary>
    private static OutlineEntry Target(OutlineEntry root, OutlineEntry entry, string folded)
    {
        foreach (var part in root.Children.Where(part => part.Label is not null))
        {
            var label = VietnameseText.Fold(part.Label!.Text).TrimEnd('.', ':', ')', '-', ' ');
            var word = part.Label.Style == OrdinalStyle.Named ? label : $"muc {label}";
            if (part != entry && (HasWord(folded, word) || HasWord(folded, $"phan {label}")))
            {
                return part;
            }
        }
        return entry.IsRoot && root.Children.Find(part => part.Folded.Has("ket qua")
            && Tasks(part).Count > 0) is { } results ? results : entry;
    }

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
    }

    private static List<OutlineEntry> Tasks(OutlineEntry part) =>
        [.. part.Children.Where(child => child.Kind is NodeKind.Section && !OutlineWords.IsGeneral(child.Folded) && !OutlineWords.IsOwn(child.Folded))];

    /// <summary>The angles a sentence announces, with the words it uses for them; empty when it announces none.</summary>
    public static IReadOnlyList<(Facet Facet, string Title)> Announced(string text)
    {
        var folded = VietnameseText.Fold(text);
        if (folded.Length > 700 || !folded.HasAny(Cues))
        {
            return [];
        }
        var source = VietnameseText.Canonical(VietnameseText.Tidy(text));
        var found = new List<(Facet Facet, string Title)>();
        foreach (var phrase in FacetPhrases.Of(source))
        {
            if (found.Count > 0 && found[^1].Facet == phrase.Facet)
            {
                found[^1] = (phrase.Facet, $"{found[^1].Title}, {phrase.Text}");
            }
            else if (!found.Exists(other => other.Facet == phrase.Facet))
            {
                found.Add((phrase.Facet, phrase.Text));
            }
        }
        return [.. found.Select(facet => (facet.Facet, Letters.Capitalised(facet.Title)))];
    }

    private static IEnumerable<OutlineEntry> Descend(OutlineEntry entry) => entry.Children.SelectMany(child => Descend(child).Prepend(child));
}

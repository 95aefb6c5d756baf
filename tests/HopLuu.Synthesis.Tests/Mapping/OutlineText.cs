using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>
/// Outlines written as indented text: two spaces a level; "> " is guidance of the line above; "@" an addressee, "-" an item, "#" an appendix, "!" a
/// section with the three facets, anything else a part at the top and a section below.
/// </summary>
internal static class OutlineText
{
    private static readonly (Facet Facet, string Name, string Title)[] Facets =
        [(Facet.Results, "results", "Kết quả đạt được"), (Facet.Shortcomings, "shortcomings", "Tồn tại, hạn chế"), (Facet.Causes, "causes", "Nguyên nhân")];

    public static Plan Plan(string text, string issuer = "Huyện ủy Sông Lam") => new() { Issuer = issuer, Place = "Sông Lam", Outline = Outline(text) };

    public static Outline Outline(string text)
    {
        var nodes = new List<OutlineNode>();
        var open = new List<(string Id, int Children)>();
        var roots = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line.Trim().Length > 0))
        {
            var depth = (line.Length - line.TrimStart(' ').Length) / 2;
            var title = line.Trim();
            if (title.StartsWith("> ", StringComparison.Ordinal))
            {
                var last = nodes.FindLastIndex(static node => node.Facet is null);
                nodes[last] = nodes[last] with { Guidance = [.. nodes[last].Guidance, title[2..]] };
                continue;
            }
            open.RemoveRange(depth, open.Count - depth);
            var parent = depth == 0 ? null : open[depth - 1].Id;
            var position = depth == 0 ? ++roots : open[depth - 1].Children + 1;
            if (depth > 0)
                open[depth - 1] = (open[depth - 1].Id, position);
            var id = parent is null ? $"{position}" : $"{parent}.{position}";
            open.Add((id, 0));
            nodes.Add(new() { Id = id, Parent = parent, Title = title.TrimStart('@', '-', '#', '!', ' '), Kind = KindOf(title, depth), Mode = NodeMode.Join });
            if (title[0] == '!')
                nodes.AddRange(Facets.Select(facet => new OutlineNode { Id = $"{id}/{facet.Name}", Parent = id, Title = facet.Title, Kind = NodeKind.Facet, Mode = NodeMode.Join, Facet = facet.Facet }));
        }
        return new(null, nodes);
    }

    private static NodeKind KindOf(string title, int depth) => title[0] switch
    {
        '@' => NodeKind.Addressee,
        '-' => NodeKind.Item,
        '#' => NodeKind.Appendix,
        _ => depth == 0 ? NodeKind.Part : NodeKind.Section,
    };
}

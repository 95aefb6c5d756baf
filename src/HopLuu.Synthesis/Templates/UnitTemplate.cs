using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Templates;

/// <summary>The Word template a unit fills in: the plan's outline with its guidance and tables, each place to write in with the hidden key of its node.</summary>
public static class UnitTemplate
{
    /// <summary>What stands before a node's id in a hidden key.</summary>
    public const string KeyPrefix = "hopluu:";

    // The name of a Party committee and of the Party body it leads, as a heading block shows it above the unit.
    private static readonly (string Committee, string Body)[] PartyBodies =
    [
        ("Tỉnh ủy", "Đảng bộ tỉnh"), ("Thành ủy", "Đảng bộ thành phố"), ("Huyện ủy", "Đảng bộ huyện"), ("Quận ủy", "Đảng bộ quận"), ("Thị ủy", "Đảng bộ thị xã"), ("Đảng ủy", "Đảng bộ"),
    ];

    /// <summary>The template of a unit.</summary>
    /// <param name="plan">The plan whose outline is to be answered.</param>
    /// <param name="unit">The unit's name; null leaves a blank to fill in.</param>
    /// <param name="asOf">The day the layout is chosen by; the plan's date when null.</param>
    public static TemplateDocument Of(Plan plan, string? unit, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var profile = Letterhead.ProfileOf(plan, asOf ?? plan.Date);
        return new TemplateDocument
        {
            Report = new OfficialDocument
            {
                Profile = profile,
                ParentIssuer = plan.Issuer is { } issuer ? BodyOf(issuer) : null,
                Issuer = unit ?? "[TÊN ĐƠN VỊ]",
                NumberTail = profile == LayoutProfile.State2020 ? "/BC-…" : "-BC/…",
                Kind = "BÁO CÁO",
                Subject = Letterhead.Subject(plan, profile),
                Body = [],
                Recipients = [.. plan.Deadlines.Select(deadline => deadline.Recipient).OfType<string>().Take(1), "Lưu"],
            },
            Sections = [.. plan.Outline.Nodes.Where(node => HasHeading(node.Kind)).Select(node => SectionOf(node, plan.Outline))],
            Campaign = plan.Number,
        };
    }

    private static TemplateSection SectionOf(OutlineNode node, Outline outline)
    {
        var children = outline.ChildrenOf(node.Id).ToList();
        // A dash line of the outline may stand in the guidance as well: it is printed once.
        var said = node.Guidance.Select(Plain).ToHashSet(StringComparer.Ordinal);
        var asks = children.Where(child => child.Kind == NodeKind.Item && !said.Any(line => line.Contains(Plain(child.Title), StringComparison.Ordinal)))
            .Select(child => $"{child.Title.TrimEnd('.', ';')}.");
        var isText = node.Kind is not (NodeKind.Form or NodeKind.Appendix) && !children.Any(child => HasHeading(child.Kind));
        return new TemplateSection(KeyPrefix + node.Id, node.Number, node.Title, Depth(node, outline), [.. node.Guidance, .. asks], node.Form is null ? null : KeyedForm.Of(node),
            Fillable: node.Form is null && !children.Any(child => HasHeading(child.Kind))) { AsksForText = node.Form is not null && isText };
    }

    private static string Plain(string line) => VietnameseText.Fold(line).Trim('-', '+', '*', ' ', '.', ';', ',', ':');

    private static bool HasHeading(NodeKind kind) => kind is not (NodeKind.Item or NodeKind.Indicator);

    private static int Depth(OutlineNode node, Outline outline)
    {
        var depth = 1;
        for (var parent = node.Parent; parent is not null; parent = outline.Find(parent)?.Parent)
            depth++;
        return depth;
    }

    private static string BodyOf(string issuer)
    {
        foreach (var (committee, body) in PartyBodies)
        {
            if (issuer.StartsWith(committee + " ", StringComparison.OrdinalIgnoreCase))
                return body + issuer[committee.Length..];
        }
        return issuer;
    }
}

using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Collects requests by addressee and merges the same ones.</summary>
internal sealed class Recommendations(Plan plan, WordWeights weights, Ledger ledger)
{
    private const string NoAddressee = "Chưa rõ nơi nhận kiến nghị";

    /// <summary>The node asks for requests: an addressee, or a list headed Kiến nghị, Đề xuất.</summary>
    public static bool Asks(OutlineNode? node, Outline outline)
    {
        for (; node is not null; node = node.Parent is null ? null : outline.Find(node.Parent))
        {
            if (node.Kind == NodeKind.Addressee)
                return true;
            var title = VietnameseText.Fold(node.Title);
            if (node.Mode == NodeMode.List && ((string[])["kien nghi", "de xuat", "de nghi"]).Any(word => title.Contains(word, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    /// <summary>The requests of a node's passages: by addressee in order of appearance, those of most units first.</summary>
    public IReadOnlyList<Recommendation> Of(string id, IReadOnlyList<Passage> passages)
    {
        var node = plan.Outline.Find(id);
        var found = new List<Recommendation>();
        foreach (var group in passages.Where(passage => !passage.IsLead).GroupBy(passage => AddresseeOf(passage, node), StringComparer.Ordinal))
        {
            var clusters = StatementClusters.Of([.. group], weights);
            foreach (var cluster in clusters.OrderByDescending(cluster => cluster.Units.Count).ThenBy(cluster => cluster.Members[0].By.Index).ThenBy(cluster => cluster.Members[0].Order))
            {
                foreach (var member in cluster.Members)
                {
                    ledger.Use(member);
                    if (member.Lead is { } lead)
                        ledger.Use(lead);
                }
                var request = Addressees.Split(cluster.Medoid.Wording).Request;
                found.Add(new Recommendation(group.Key, Wording.Capital(Wording.Bare(request)),
                    [.. cluster.Units.Select(unit => unit.Unit)], [.. cluster.Members.Select(member => member.ToSource())]));
            }
        }
        return found;
    }

    /// <summary>The request is to the body that consolidates: it answers itself and does not pass it up.</summary>
    public bool IsToIssuer(string addressee) => IsTo(plan.Issuer, addressee);

    /// <summary>The addressee is this body.</summary>
    public static bool IsTo(string? issuer, string addressee)
    {
        if (issuer is null)
            return false;
        var (to, own) = (UnitName.Key(addressee), UnitName.Key(issuer));
        return to.Length > 3 && own.StartsWith(to, StringComparison.Ordinal) || to == UnitName.Core(issuer);
    }

    private static string AddresseeOf(Passage passage, OutlineNode? node)
    {
        if (node?.Kind == NodeKind.Addressee)
            return node.Title.TrimEnd('.', ';', ':', ' ');
        if (Addressees.Split(passage.Wording).Body is { } body)
            return body;
        return passage.Lead is { } lead && Addressees.Split(lead.Original).Body is { } named ? named : NoAddressee;
    }
}

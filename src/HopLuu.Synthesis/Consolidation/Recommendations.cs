using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Collects requests by addressee and merges the same ones.</summary>
internal sealed class Recommendations(Plan plan, WordWeights weights, Ledger ledger)
{
    /// <summary>Stands for a body that the text does not name.</summary>
    public const string NoAddressee = "Chưa rõ nơi nhận kiến nghị";

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
        var addressees = AddresseesOf(passages, node);
        foreach (var passage in passages.Where(passage => passage.Closes))
            ledger.LeaveOut(passage, "Câu kết, câu gửi của báo cáo.");
        foreach (var group in passages.Where(passage => !passage.IsLead && !passage.Closes).GroupBy(passage => addressees[passage], StringComparer.Ordinal))
        {
            var clusters = StatementClusters.Of([.. group], weights);
            foreach (var cluster in clusters.OrderByDescending(cluster => cluster.Units.Count).ThenBy(cluster => cluster.Members[0].By.Index).ThenBy(cluster => cluster.Members[0].Order))
            {
                var rests = cluster.Members.SelectMany(member => member.Lead is { } lead ? (Passage[])[member, lead] : [member]).Distinct().ToList();
                foreach (var passage in rests)
                    ledger.Use(passage);
                var request = Addressees.Split(cluster.Medoid.Wording).Request;
                found.Add(new Recommendation(group.Key, Wording.Capital(Wording.Bare(request)),
                    [.. cluster.Units.Select(unit => unit.Unit)], [.. rests.Select(passage => passage.ToSource())]));
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
        var organ = string.Join(' ', own.Split(' ').Take(2));
        return to.Length > 3 && own.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(organ, StringComparison.Ordinal) || to == UnitName.Core(issuer);
    }

    // "Đối với Huyện ủy: mở lớp tập huấn; cấp kinh phí": the second request is to the same body.
    private static Dictionary<Passage, string> AddresseesOf(IReadOnlyList<Passage> passages, OutlineNode? node)
    {
        var found = new Dictionary<Passage, string>();
        Passage? last = null;
        foreach (var passage in passages)
        {
            var own = AddresseeOf(passage, node);
            found[passage] = own ?? (last is not null && last.By == passage.By && last.Paragraph == passage.Paragraph ? found[last] : NoAddressee);
            last = passage;
        }
        return found;
    }

    private static string? AddresseeOf(Passage passage, OutlineNode? node)
    {
        if (node?.Kind == NodeKind.Addressee)
            return Addressees.Bare(node.Title);
        if (Addressees.Split(passage.Original).Body is { } body)
            return body;
        return passage.Lead is { } lead && Addressees.Split(lead.Original).Body is { } named ? named : null;
    }
}

using HopLuu.Synthesis.Consolidation;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Planning;

/// <summary>Reads the plan's assignments as duties of bodies in the tree, for a person to confirm. Pure: nothing is stored.</summary>
public static class SuggestDuties
{
    private static readonly char[] Separators = [';', ','];

    /// <param name="bodies">Those below the issuer.</param>
    /// <param name="outline">Whose sections a contributor may be given.</param>
    public static IReadOnlyList<SuggestedDuty> Of(PlanFacts plan, IReadOnlyList<UnitRow> bodies, OutlineVersion outline)
    {
        var names = new UnitList([.. bodies.Select(row => new ListedUnit(row.Body.Name))]);
        var suggested = new List<SuggestedDuty>();
        for (var at = 0; at < plan.Assignments.Count; at++)
        {
            var assignment = plan.Assignments[at];
            if (KindOf(assignment.Task) is not { } kind)
                continue; // "tổ chức sơ kết và gửi báo cáo": that is what the page of units says
            foreach (var name in assignment.Unit.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Find(name, bodies, names) is { } body && suggested.All(duty => (duty.OrganizationId, duty.Kind) != (body.Body.Id, kind)))
                    suggested.Add(new SuggestedDuty(at, body.Body.Id, body.Body.Name, kind, assignment.Task, kind == ObligationKind.Contribute ? SectionsFor(assignment.Task, outline) : []));
            }
        }
        return suggested;
    }

    // Order matters: an office that is to guide publicity is no contributor, one that is to direct others to deliver figures directs.
    private static ObligationKind? KindOf(string task)
    {
        var folded = VietnameseText.Fold(task);
        bool Says(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        return folded.StartsWith("chi dao", StringComparison.Ordinal) || Says("theo doi, don doc", "chi dao cac", "chi dao phong", "chi dao so") ? ObligationKind.Direct
            : Says("tham muu noi dung", "cung cap so lieu", "xay dung noi dung", "chuan bi noi dung", "bao cao ve", "phu trach noi dung", "tham muu danh gia") ? ObligationKind.Contribute
            : Says("tuyen truyen", "dua tin", "tin, bai") ? ObligationKind.Publicise : null;
    }

    private static UnitRow? Find(string name, IReadOnlyList<UnitRow> bodies, UnitList names)
    {
        var folded = VietnameseText.Fold(name);
        if (folded.StartsWith("cac ", StringComparison.Ordinal) || folded.StartsWith("dang uy, ", StringComparison.Ordinal))
            return null;
        if (names.Find(name) is { } exact)
            return bodies.FirstOrDefault(row => row.Body.Name == exact.Name);
        // The plan says "Văn phòng Huyện ủy" where the tree says "Văn phòng Huyện ủy Sông Vân".
        var longer = bodies.Where(row => VietnameseText.Fold(row.Body.Name).StartsWith(folded + " ", StringComparison.Ordinal)).ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    // The task's words against the titles: at most three sections whose title it nearly holds.
    private static List<string> SectionsFor(string task, OutlineVersion outline) =>
        [.. outline.Items.Where(item => item.Kind is Synthesis.Plans.NodeKind.Section or Synthesis.Plans.NodeKind.Form or Synthesis.Plans.NodeKind.Appendix)
            .Select(item => (item.Key, Share: Similarity.Containment(item.Title, task))).Where(pair => pair.Share >= 0.6).OrderByDescending(pair => pair.Share).Take(3).Select(pair => pair.Key)];
}

/// <summary>A duty as the plan seems to give it.</summary>
/// <param name="Assignment">Position of the plan's assignment it comes from.</param>
public sealed record SuggestedDuty(int Assignment, Guid OrganizationId, string Name, ObligationKind Kind, string Task, IReadOnlyList<string> Sections);

using HopLuu.Core.Accounts;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Planning;

/// <summary>One step of editing an outline, for pages without script. Each is saved at once and can be undone.</summary>
public sealed class EditOutline(Data.AppDb db, SaveOutline save)
{
    /// <param name="Key">The node it is done to; null adds a root.</param>
    public sealed record Request(Guid CampaignId, Guid? Revision, string? Key, OutlineStep Step, NodeEdit? Edit = null);

    /// <summary>The key of the node to show next.</summary>
    public async Task<Result<string>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var (found, problem) = await OutlineAtWork.Find(db, actor, request.CampaignId, stop);
        if (problem is not null)
            return problem;
        var items = found.Outline.Items;
        var at = request.Key is { } key ? OutlineTree.IndexOf(items, key) : -1;
        if (at < 0 && request.Step != OutlineStep.AddRoot && request.Step != OutlineStep.Renumber)
            return PlanningProblems.NoSuchNode;
        var changed = Do(items, at, request);
        if (changed is null)
            return PlanningProblems.CannotMove;
        if (request.Step is not (OutlineStep.Change or OutlineStep.Renumber))
            changed = OutlineNumbers.Renumber(changed, Parents(items, changed, request.Key));
        var saved = await save.Run(actor, new(request.CampaignId, request.Revision, null, changed), stop);
        return saved.Problem is { } refused ? refused : Next(items, saved.Value!.Items, at, request.Step);
    }

    private static List<OutlineItem>? Do(IReadOnlyList<OutlineItem> items, int at, Request request) => request.Step switch
    {
        OutlineStep.Change => Change(items, at, request.Edit!),
        OutlineStep.AddAfter => OutlineTree.AddAfter(items, at, "Mục mới"),
        OutlineStep.AddBelow => OutlineTree.AddBelow(items, at, "Mục mới"),
        OutlineStep.AddRoot => OutlineTree.AddRoot(items, "Phần mới"),
        OutlineStep.Up => OutlineTree.Move(items, at, up: true),
        OutlineStep.Down => OutlineTree.Move(items, at, up: false),
        OutlineStep.In => OutlineTree.In(items, at),
        OutlineStep.Out => OutlineTree.Out(items, at),
        OutlineStep.Remove => OutlineTree.Remove(items, at),
        OutlineStep.Renumber => OutlineNumbers.Renumber(items),
    };

    private static List<OutlineItem> Change(IReadOnlyList<OutlineItem> items, int at, NodeEdit edit)
    {
        var changed = items.ToList();
        changed[at] = items[at] with
        {
            Title = edit.Title, Number = edit.Number, Kind = edit.Kind, Mode = edit.Mode, Guidance = edit.Guidance, Unit = edit.Unit, Form = edit.Form,
            Facet = edit.Kind == NodeKind.Facet ? items[at].Facet : null,
        };
        if (edit.Facets is not { } facets || edit.Kind is not NodeKind.Section)
            return changed;
        return edit.FacetsForAll ? OutlineTree.WithFacetsForAll(changed, at, facets) : OutlineTree.WithFacets(changed, at, facets);
    }

    private static HashSet<string> Parents(IReadOnlyList<OutlineItem> before, IReadOnlyList<OutlineItem> after, string? key) =>
        [.. new[] { before, after }.SelectMany(items => items.Where(item => item.Key == key)).Select(item => item.Parent ?? "")];

    private static string Next(IReadOnlyList<OutlineItem> before, IReadOnlyList<OutlineItem> after, int at, OutlineStep step) => step switch
    {
        OutlineStep.AddAfter or OutlineStep.AddBelow or OutlineStep.AddRoot => after.First(item => before.All(old => old.Key != item.Key)).Key,
        OutlineStep.Remove => after[Math.Min(at, after.Count - 1)].Key,
        OutlineStep.Renumber => after[0].Key,
        OutlineStep.Change or OutlineStep.Up or OutlineStep.Down or OutlineStep.In or OutlineStep.Out => before[at].Key,
    };
}

/// <summary>A step of editing.</summary>
public enum OutlineStep
{
    /// <summary>Sửa nội dung của mục.</summary>
    Change,
    /// <summary>Thêm mục sau.</summary>
    AddAfter,
    /// <summary>Thêm mục con.</summary>
    AddBelow,
    /// <summary>Thêm phần ở cuối.</summary>
    AddRoot,
    /// <summary>Chuyển lên.</summary>
    Up,
    /// <summary>Chuyển xuống.</summary>
    Down,
    /// <summary>Đưa vào trong mục trên.</summary>
    In,
    /// <summary>Đưa ra ngoài.</summary>
    Out,
    /// <summary>Xóa cả các mục con.</summary>
    Remove,
    /// <summary>Đánh số lại toàn bộ.</summary>
    Renumber,
}

/// <summary>What a person entered for one node.</summary>
/// <param name="Facets">Which facets it has; null leaves them.</param>
/// <param name="FacetsForAll">The same for all tasks of its part.</param>
public sealed record NodeEdit(string Title, string? Number, NodeKind Kind, NodeMode Mode, IReadOnlyList<string> Guidance, string? Unit, string? Form, IReadOnlySet<Facet>? Facets, bool FacetsForAll);

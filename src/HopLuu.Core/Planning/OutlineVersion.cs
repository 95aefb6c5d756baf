using System.Globalization;
using System.Security.Cryptography;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Planning;

/// <summary>An outline of a campaign. Once the campaign is published a version never changes: an amendment makes a new one.</summary>
public sealed class OutlineVersion
{
    private const string KeyAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private OutlineVersion()
    {
    }

    public OutlineVersion(Guid id, Guid campaignId, int number, string? title, IReadOnlyList<OutlineItem> items, DateTimeOffset now) =>
        (Id, CampaignId, Number, Title, Items, CreatedAt) = (id, campaignId, number, title, items, now);

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    /// <summary>1, 2, … within the campaign.</summary>
    public int Number { get; private set; }

    public string? Title { get; private set; }

    /// <summary>In document order, a parent before its children.</summary>
    public IReadOnlyList<OutlineItem> Items { get; private set; } = [];

    /// <summary>The nodes before the last change: one step can be undone, and done again.</summary>
    public IReadOnlyList<OutlineItem>? Before { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Set when units were given it.</summary>
    public DateTimeOffset? FrozenAt { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>Nodes in which a unit writes, in order.</summary>
    public IReadOnlyList<OutlineItem> Writable()
    {
        var parents = Items.Where(item => item.Kind is not (NodeKind.Item or NodeKind.Indicator)).Select(item => item.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Items.Where(item => item.IsWritable(parents.Contains(item.Key)))];
    }

    public OutlineItem? Find(string key) => Items.FirstOrDefault(item => item.Key == key);

    /// <summary>How deep a node stands; 0 for a root.</summary>
    public int Depth(OutlineItem item)
    {
        var depth = 0;
        for (var parent = item.Parent; parent is not null; parent = Find(parent)?.Parent)
            depth++;
        return depth;
    }

    /// <summary>Replaces the nodes while nobody works on them yet.</summary>
    public Problem? Rewrite(string? title, IReadOnlyList<OutlineItem> items)
    {
        if (FrozenAt is not null)
            return PlanningProblems.OutlineFrozen;
        if (items.Count == 0)
            return PlanningProblems.OutlineEmpty;
        (Title, Items, Before) = (title, items, Items);
        return null;
    }

    /// <summary>Takes the last change back; a second time brings it again.</summary>
    public Problem? Undo()
    {
        if (FrozenAt is not null)
            return PlanningProblems.OutlineFrozen;
        if (Before is null)
            return PlanningProblems.NothingToUndo;
        (Items, Before) = (Before, Items);
        return null;
    }

    public void Freeze(DateTimeOffset now) => FrozenAt ??= now;

    /// <summary>The nodes as read from a plan, each with a new key.</summary>
    public static IReadOnlyList<OutlineItem> ItemsOf(Outline outline)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. outline.Nodes.Select(node => new OutlineItem
        {
            Key = keys[node.Id] = NewKey(), Parent = node.Parent is { } parent ? keys[parent] : null, Number = node.Number, Title = node.Title, Kind = node.Kind,
            Mode = node.Mode, Guidance = node.Guidance, Unit = node.Unit, Facet = node.Facet, Form = node.Form is { } form ? RichText.OfBlocks([form]) : null,
        })];
    }

    /// <summary>A key that no node has yet (40 bits: within one outline a clash is not to be expected, and the editor checks).</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(KeyAlphabet, 8);

    /// <summary>The outline as the engine takes it, and the engine's id of each key.</summary>
    public (Outline Outline, IReadOnlyDictionary<string, string> IdOfKey) ToOutline()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var nodes = new List<OutlineNode>(Items.Count);
        foreach (var item in Items)
        {
            var parent = item.Parent is { } key ? ids[key] : null;
            var position = counts[parent ?? ""] = counts.GetValueOrDefault(parent ?? "") + 1;
            var step = position.ToString(CultureInfo.InvariantCulture);
            ids[item.Key] = item.Facet is { } facet && parent is not null ? $"{parent}/{NameOf(facet)}" : parent is null ? step : $"{parent}.{step}";
            nodes.Add(new OutlineNode
            {
                Id = ids[item.Key], Parent = parent, Number = item.Number, Title = item.Title, Kind = item.Kind, Mode = item.Mode, Guidance = item.Guidance, Unit = item.Unit,
                Facet = item.Facet, Form = item.Form is { } form ? RichText.ToBlocks(form).OfType<Table>().FirstOrDefault() : null,
            });
        }
        return (new Outline(Title, nodes), ids);
    }

    private static string NameOf(Facet facet) => facet switch
    {
        Facet.Results => "results",
        Facet.Shortcomings => "shortcomings",
        Facet.Causes => "causes",
    };
}

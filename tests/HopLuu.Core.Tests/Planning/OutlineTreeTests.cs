using HopLuu.Core.Planning;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Core.Tests.Planning;

public sealed class OutlineTreeTests
{
    private static readonly OutlineItem[] Items =
    [
        Item("a", null, "I.", NodeKind.Part), Item("a1", "a", "1.", NodeKind.Section), Item("a2", "a", "2.", NodeKind.Section), Item("a21", "a2", "a)", NodeKind.Section), Item("b", null, "II.", NodeKind.Part),
    ];

    [Fact]
    public void A_node_moves_with_all_below_it_and_keeps_its_key() => Assert.Equal("a a2 a21 a1 b", Keys(OutlineTree.Move(Items, 2, up: true)));

    [Fact]
    public void Moving_beyond_the_first_is_no_move() => Assert.Null(OutlineTree.Move(Items, 1, up: true));

    [Fact]
    public void Going_in_makes_a_node_the_last_below_the_one_before_it()
    {
        var moved = OutlineTree.In(Items, 4)!;
        Assert.Equal(("a", NodeKind.Section), (moved[4].Parent, moved[4].Kind));
    }

    [Fact]
    public void Going_out_leaves_later_siblings_with_the_parent()
    {
        var moved = OutlineTree.Out(Items, 1)!;
        Assert.Equal("a a2 a21 a1 b", Keys(moved));
        Assert.Equal((null, NodeKind.Part), (moved[3].Parent, moved[3].Kind));
    }

    [Fact]
    public void Removing_a_node_removes_what_is_below_it() => Assert.Equal("a a1 b", Keys(OutlineTree.Remove(Items, 2)));

    [Fact]
    public void Facets_for_all_tasks_of_a_part_stand_before_other_children_and_keep_their_keys()
    {
        var once = OutlineTree.WithFacetsForAll(Items, 1, new HashSet<Facet> { Facet.Results, Facet.Causes });
        Assert.Equal(4, once.Count(item => item.Facet is not null));
        Assert.Equal("a21", once[7].Key);
        var again = OutlineTree.WithFacets(once, 1, new HashSet<Facet> { Facet.Causes });
        Assert.Equal(once[3].Key, again[2].Key);
    }

    [Fact]
    public void Numbers_follow_the_habit_of_the_first_sibling() =>
        Assert.Equal("PHẦN THỨ NHẤT|1.|2.|a)|PHẦN THỨ HAI", string.Join('|', OutlineNumbers.Renumber([Items[0] with { Number = "PHẦN THỨ NHẤT" }, Items[1], Items[2] with { Number = "7." }, Items[3], Items[4] with { Number = "PHẦN THỨ NĂM" }]).Select(item => item.Number)));

    [Fact]
    public void An_unknown_key_becomes_a_new_one_and_a_broken_tree_is_refused()
    {
        var applied = OutlineRules.Apply([.. Items, Item("moi", "b", null, NodeKind.Section)], new HashSet<string> { "a", "a1", "a2", "a21", "b" });
        Assert.Equal("a a1 a2 a21 b", string.Join(' ', applied.Value!.Take(5).Select(item => item.Key)));
        Assert.Equal(8, applied.Value![5].Key.Length);
        Assert.Equal("outline-broken", OutlineRules.Apply([Items[1], Items[0]], new HashSet<string>()).Problem?.Code);
    }

    private static OutlineItem Item(string key, string? parent, string? number, NodeKind kind) => new() { Key = key, Parent = parent, Number = number, Title = key, Kind = kind, Mode = NodeMode.Join };

    private static string Keys(IEnumerable<OutlineItem>? items) => string.Join(' ', items!.Select(item => item.Key));
}

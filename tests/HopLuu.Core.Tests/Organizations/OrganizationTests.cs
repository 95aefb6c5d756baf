using HopLuu.Core.Accounts;
using HopLuu.Core.Organizations;
using HopLuu.Core.Tests.People;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly DateOnly Today = Scene.FirstDay;

    [Theory, EveryDatabase]
    public async Task A_move_takes_everything_below_along(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        await scene.Found("thon", "an-khe", "Chi bộ thôn Một", Tier.Base);
        await scene.Found("to", "thon", "Tổ đảng Hai", Tier.Base);

        Scene.Must(await Move(scene, Top(scene), "an-khe", "huyen-2", Today));

        var expected = Organization.PathOf(Organization.PathOf(Organization.PathOf((await Get(scene, "huyen-2")).Path, scene.Body("an-khe").Id), scene.Body("thon").Id), scene.Body("to").Id);
        Assert.Equal(expected, (await Get(scene, "to")).Path);
        Assert.StartsWith((await Get(scene, "huyen")).Path, (await Get(scene, "binh-minh")).Path, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_old_day_still_tells_the_old_name_and_place(DatabaseKind kind)
    {
        await using var scene = await Start(kind);

        Scene.Must(await Change(scene, Top(scene), "an-khe", Today.AddDays(-3), "Đảng ủy phường An Khê", scene.Body("huyen").Id));

        var body = await Get(scene, "an-khe");
        Assert.Equal(("Đảng ủy phường An Khê", "Đảng ủy xã An Khê", "Đảng ủy phường An Khê"), (body.Name, body.On(Today.AddDays(-4)).Name, body.On(Today.AddDays(-3)).Name));
    }

    [Theory, EveryDatabase]
    public async Task A_change_written_down_for_later_holds_from_its_day(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        await scene.Found("thon", "an-khe", "Chi bộ thôn Một", Tier.Base);
        Scene.Must(await Move(scene, Top(scene), "an-khe", "huyen-2", Today.AddDays(2)));

        Assert.Equal(0, await scene.Do<TurnBodies, int>(op => op.Run()));
        Assert.Equal(scene.Body("huyen").Id, (await Get(scene, "an-khe")).ParentId);
        scene.Clock.Set(Today.AddDays(2), 0, 5);
        Assert.Equal(1, await scene.Do<TurnBodies, int>(op => op.Run()));

        Assert.Equal(scene.Body("huyen-2").Id, (await Get(scene, "an-khe")).ParentId);
        Assert.StartsWith((await Get(scene, "huyen-2")).Path, (await Get(scene, "thon")).Path, StringComparison.Ordinal);
        Assert.Equal(0, await scene.Do<TurnBodies, int>(op => op.Run()));
    }

    [Theory, EveryDatabase]
    public async Task A_body_does_not_come_below_itself(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        await scene.Found("thon", "an-khe", "Chi bộ thôn Một", Tier.Base);

        Assert.Equal("organization-under-itself", (await Move(scene, Top(scene), "an-khe", "thon", Today)).Problem?.Code);
        Assert.Equal("organization-under-itself", (await Move(scene, Top(scene), "an-khe", "an-khe", Today)).Problem?.Code);
        Assert.Equal("organization-under-itself", (await Move(scene, Top(scene), "an-khe", "thon", Today.AddDays(5))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Two_moves_at_once_never_put_two_bodies_below_each_other(DatabaseKind kind)
    {
        await using var scene = await Start(kind);

        var both = await Task.WhenAll(Move(scene, Top(scene), "an-khe", "binh-minh", Today), Move(scene, Top(scene), "binh-minh", "an-khe", Today));

        Assert.Single(both, result => result.Ok);
        Assert.Contains(both.Single(result => !result.Ok).Problem!.Code, (string[])["changed-meanwhile", "organization-under-itself"]);
        var (one, other) = (await Get(scene, "an-khe"), await Get(scene, "binh-minh"));
        Assert.True(one.Path.StartsWith(other.Path, StringComparison.Ordinal) ^ other.Path.StartsWith(one.Path, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task A_mistake_is_taken_back_with_its_move(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        var before = (await Get(scene, "an-khe")).Path;
        Scene.Must(await Move(scene, Top(scene), "an-khe", "huyen-2", Today));

        Scene.Must(await scene.Do<ChangeBody, Result<Done>>(op => op.Remove(Top(scene), scene.Body("an-khe").Id, Today)));

        Assert.Equal(before, (await Get(scene, "an-khe")).Path);
        Assert.Equal("organization-last-period", (await scene.Do<ChangeBody, Result<Done>>(op => op.Remove(Top(scene), scene.Body("an-khe").Id, new DateOnly(2020, 1, 1)))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task An_administrator_changes_their_body_and_below_and_leaves_its_place_to_who_is_above(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        var own = AccountTests.Admin(scene, "an-khe");

        Assert.True((await Change(scene, own, "an-khe", Today, "Đảng ủy xã An Khê mới", scene.Body("huyen").Id)).Ok);
        Assert.Equal("organization-own-place", (await Move(scene, own, "an-khe", "huyen-2", Today)).Problem?.Code);
        Assert.Equal("organization-own-place", (await Change(scene, own, "an-khe", Today, "Gốc", null)).Problem?.Code);
        Assert.Equal("not-found", (await Change(scene, own, "binh-minh", Today, "Của người khác", scene.Body("huyen").Id)).Problem?.Code);
        Assert.Equal("not-found", (await Change(scene, scene.Coordinator, "an-khe", Today, "Chỉ được xem", scene.Body("huyen").Id)).Problem?.Code);
        Assert.Equal("organization-parent-missing", (await Found(scene, own, "Chi bộ lạ", scene.Body("binh-minh").Id)).Problem?.Code);
        Assert.Equal("organization-parent-missing", (await Found(scene, own, "Gốc mới", null)).Problem?.Code);
        Assert.True((await Found(scene, own, "Chi bộ thôn Ba", scene.Body("an-khe").Id)).Ok);
    }

    [Theory, EveryDatabase]
    public async Task A_move_that_stands_above_is_not_taken_back_from_below(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        Scene.Must(await Move(scene, Top(scene), "an-khe", "huyen-2", Today.AddDays(9)));

        Assert.Equal("organization-own-place", (await scene.Do<ChangeBody, Result<Done>>(op => op.Remove(AccountTests.Admin(scene, "an-khe"), scene.Body("an-khe").Id, Today.AddDays(9)))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_code_is_made_from_the_name_and_taken_once(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        var ids = new[] { Scene.Must(await Found(scene, Top(scene), "Đảng ủy xã Đông Lạc", scene.Body("huyen").Id)), Scene.Must(await Found(scene, Top(scene), "Đảng ủy xã Đông Lạc", scene.Body("huyen-2").Id)) };

        Assert.Equal(["dang-uy-xa-dong-lac", "dang-uy-xa-dong-lac-2"], await scene.Read(db => db.Organizations.Where(row => ids.Contains(row.Id)).OrderBy(row => row.Code).Select(row => row.Code).ToListAsync()));
        Assert.Equal("organization-code-taken", (await Found(scene, Top(scene), "Khác", scene.Body("huyen").Id, "an-khe")).Problem?.Code);
        Assert.Equal("organization-code-form", (await Found(scene, Top(scene), "Khác", scene.Body("huyen").Id, "An Khê")).Problem?.Code);
        Assert.Equal("organization-name-missing", (await Found(scene, Top(scene), "  ", scene.Body("huyen").Id)).Problem?.Code);
        Assert.Equal("organization-day-odd", (await Change(scene, Top(scene), "an-khe", new DateOnly(1900, 1, 1), "Xưa", scene.Body("huyen").Id)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_body_ends_when_nothing_below_it_goes_on_and_can_go_on_after_all(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        await scene.Found("thon", "an-khe", "Chi bộ thôn Một", Tier.Base);

        Assert.Equal("organization-has-children", (await Close(scene, Top(scene), "an-khe")).Problem?.Code);
        Assert.Equal("not-allowed", (await Close(scene, AccountTests.Admin(scene, "an-khe"), "an-khe")).Problem?.Code);
        Assert.Equal("not-found", (await Close(scene, AccountTests.Admin(scene, "binh-minh"), "thon")).Problem?.Code);
        Scene.Must(await Close(scene, AccountTests.Admin(scene, "an-khe"), "thon"));
        Scene.Must(await Close(scene, Top(scene), "an-khe"));
        Assert.Equal("organization-already-closed", (await Close(scene, Top(scene), "an-khe")).Problem?.Code);

        scene.Clock.Move(TimeSpan.FromDays(1));
        Assert.DoesNotContain(await Tree(scene, Top(scene), null), row => row.Body.Code is "an-khe" or "thon");
        Assert.Equal("organization-parent-closed", (await scene.Do<CloseBody, Result<Done>>(op => op.Reopen(Top(scene), scene.Body("thon").Id))).Problem?.Code);
        Scene.Must(await scene.Do<CloseBody, Result<Done>>(op => op.Reopen(Top(scene), scene.Body("an-khe").Id)));
        Assert.Contains(await Tree(scene, Top(scene), null), row => row.Body.Code == "an-khe");
    }

    [Theory, EveryDatabase]
    public async Task The_tree_is_searched_without_marks_and_shows_what_stands_above_a_hit(DatabaseKind kind)
    {
        await using var scene = await Start(kind);

        var rows = await Tree(scene, scene.Coordinator, "xa an khe");

        Assert.Equal([("huyen", 0, false), ("an-khe", 1, true)], rows.Select(row => (row.Body.Code, row.Depth, row.IsHit)));
        Assert.Empty(await Tree(scene, scene.Writer, null));
        Assert.DoesNotContain(await Tree(scene, scene.Coordinator, null), row => row.Body.Code == "huyen-2");
    }

    [Theory, EveryDatabase]
    public async Task The_page_of_a_body_is_for_who_administers_coordinates_or_leads_it(DatabaseKind kind)
    {
        await using var scene = await Start(kind);
        var id = scene.Body("an-khe").Id;

        Assert.Equal("not-found", (await scene.Do<OpenBody, Result<OpenedBody>>(op => op.Run(scene.Neighbour, id))).Problem?.Code);
        var seen = Scene.Must(await scene.Do<OpenBody, Result<OpenedBody>>(op => op.Run(scene.Coordinator, id)));
        Assert.Equal((false, false, 0), (seen.MayManage, seen.MayMove, seen.Accounts.Count));
        var managed = Scene.Must(await scene.Do<OpenBody, Result<OpenedBody>>(op => op.Run(AccountTests.Admin(scene, "an-khe"), id)));
        Assert.Equal((true, false, 2), (managed.MayManage, managed.MayMove, managed.Accounts.Count));
    }

    private static async Task<Scene> Start(DatabaseKind kind)
    {
        var scene = await Scene.Start(kind);
        await scene.Found("huyen-2", null, "Huyện ủy Kim Hải", Tier.District);
        return scene;
    }

    // Administers both roots.
    internal static Actor Top(Scene scene) => scene.Leader with { Grants = [.. new[] { "huyen", "huyen-2" }.Select(code => new Grant(scene.Body(code).Id, scene.Body(code).Path, Role.Administrator))] };

    private static Task<Organization> Get(Scene scene, string code) => scene.Read(db => db.Organizations.AsNoTracking().Include(row => row.Periods).SingleAsync(row => row.Code == code));

    private static Task<Result<Done>> Move(Scene scene, Actor actor, string code, string to, DateOnly from) => Change(scene, actor, code, from, scene.Body(code).Name, scene.Body(to).Id);

    private static Task<Result<Done>> Change(Scene scene, Actor actor, string code, DateOnly from, string name, Guid? parent) =>
        scene.Do<ChangeBody, Result<Done>>(op => op.Run(actor, new(scene.Body(code).Id, from, name, "ĐU", null, "Kim Sơn", OrganizationKind.PartyCommittee, Tier.Commune, parent)));

    private static Task<Result<Guid>> Found(Scene scene, Actor actor, string name, Guid? parent, string? code = null) =>
        scene.Do<FoundBody, Result<Guid>>(op => op.Run(actor, new(code, Today, name, null, null, null, OrganizationKind.PartyCommittee, Tier.Base, parent)));

    private static Task<Result<Done>> Close(Scene scene, Actor actor, string code) => scene.Do<CloseBody, Result<Done>>(op => op.Run(actor, scene.Body(code).Id, Today));

    private static Task<IReadOnlyList<TreeRow>> Tree(Scene scene, Actor actor, string? search) => scene.Do<OrganizationTree, IReadOnlyList<TreeRow>>(op => op.Run(actor, search));
}

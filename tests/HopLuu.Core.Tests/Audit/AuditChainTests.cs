using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Audit;

public sealed class AuditChainTests
{
    [Theory, EveryDatabase]
    public async Task Entries_are_sealed_in_order_and_the_chain_holds(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Entries(scene, 1200);

        await Seal(scene);

        var state = await Verify(scene);
        Assert.Equal((1200L, 0, null), (state.Sealed, state.Waiting, state.Break));
        var order = await scene.Read(db => db.Audit.OrderBy(row => row.Sequence).Select(row => row.Subject).ToListAsync());
        Assert.Equal(Enumerable.Range(0, 1200).Select(number => $"Việc {number}"), order);
    }

    [Theory, EveryDatabase]
    public async Task Two_nodes_that_seal_at_once_make_one_chain(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Entries(scene, 1500);

        await Task.WhenAll(Task.Run(() => Seal(scene)), Task.Run(() => Seal(scene)), Task.Run(() => Seal(scene)));
        await Seal(scene);

        var state = await Verify(scene);
        Assert.Equal((1500L, 0, null), (state.Sealed, state.Waiting, state.Break));
    }

    [Theory, EveryDatabase]
    public async Task A_changed_entry_is_found(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Entries(scene, 20);
        await Seal(scene);
        await scene.Read(db => db.Audit.Where(row => row.Sequence == 8).ExecuteUpdateAsync(set => set.SetProperty(row => row.Who, "Người khác")));

        var state = await Verify(scene);

        Assert.Equal((7L, new ChainBreak(8, IsChanged: true, state.HeadAt)), (state.Sealed, state.Break));
    }

    [Theory, EveryDatabase]
    public async Task A_removed_entry_is_found(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Entries(scene, 20);
        await Seal(scene);
        await scene.Read(db => db.Audit.Where(row => row.Sequence == 8).ExecuteDeleteAsync());

        Assert.Equal(8, (await Verify(scene)).Break?.Sequence);
    }

    [Theory, EveryDatabase]
    public async Task An_administrator_reads_what_concerns_the_own_body_and_those_below_it(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Submitted(await scene.Campaign());
        var top = await scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));
        var commune = await scene.Hire("quan-tri-xa", "binh-minh", ("binh-minh", Role.Administrator));

        var all = Scene.Must(await Read(scene, top, new()));
        var own = Scene.Must(await Read(scene, commune, new()));

        Assert.Contains(all.Rows, row => row is { Entry.Action: "report.submitted", Body: "Đảng ủy xã An Khê" });
        Assert.DoesNotContain(own.Rows, row => row.Body != "Đảng ủy xã Bình Minh");
        Assert.Equal("not-allowed", (await Read(scene, scene.Coordinator, new())).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task The_log_is_filtered_by_words_without_marks_by_action_by_day_and_by_unit(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Submitted(await scene.Campaign());
        var top = await scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));
        async Task<string[]> Actions(AuditLog.Filter filter) => [.. Scene.Must(await Read(scene, top, filter)).Rows.Select(row => row.Entry.Action).Distinct(StringComparer.Ordinal)];

        Assert.Equal(["section.saved"], await Actions(new(Text: "tuyen TRUYEN")));
        Assert.Equal(["report.submitted"], await Actions(new(Text: "ban nop lan 1")));
        Assert.Equal(["section.saved"], await Actions(new(Group: "section")));
        Assert.Empty(await Actions(new(Until: Scene.FirstDay.AddDays(-1))));
        Assert.NotEmpty(await Actions(new(From: Scene.FirstDay, Until: Scene.FirstDay)));
        Assert.Empty(await Actions(new(OrganizationId: scene.Body("binh-minh").Id)));
        Assert.NotEmpty(await Actions(new(OrganizationId: scene.Body("an-khe").Id)));
    }

    private static Task Entries(Scene scene, int count) => scene.Write(db =>
    {
        for (var number = 0; number < count; number++)
            db.Record(scene.Clock.GetUtcNow().AddMinutes(-5).AddTicks(number * 10 + 3), scene.Writer, "section.saved", $"Việc {number}", null);
    });

    private static Task<int> Seal(Scene scene) => scene.Do<SealAudit, int>(seal => seal.Run());

    private static Task<ChainState> Verify(Scene scene) => scene.Do<VerifyAudit, ChainState>(verify => verify.Run());

    private static Task<Result<AuditPage>> Read(Scene scene, Actor actor, AuditLog.Filter filter) => scene.Do<AuditLog, Result<AuditPage>>(log => log.Run(actor, filter));
}

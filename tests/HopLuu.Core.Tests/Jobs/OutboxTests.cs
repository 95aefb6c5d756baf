using HopLuu.Core.Jobs;
using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Jobs;

public sealed class OutboxTests
{
    [Theory, EveryDatabase]
    public async Task Nodes_that_take_messages_at_once_never_take_the_same_one(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Put(scene, 200);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var mine = new List<Guid>();
            for (var idle = 0; idle < 5;)
            {
                var claimed = await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(7));
                idle = claimed.Count == 0 ? idle + 1 : 0;
                mine.AddRange(claimed.Select(message => message.Id));
            }
            return mine;
        })));

        var all = taken.SelectMany(ids => ids).ToList();
        Assert.Equal((200, 200), (all.Count, all.Distinct().Count()));
    }

    [Theory, EveryDatabase]
    public async Task What_a_dead_node_had_taken_goes_to_another_when_the_lease_is_over(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Put(scene, 3);
        var dead = await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(10));

        Assert.Empty(await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(10)));
        scene.Clock.Move(OutboxQueue.Lease);
        var other = await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(10));

        Assert.Equal(dead.Select(message => message.Id), other.Select(message => message.Id));
        // The dead one was only slow: what it says no longer counts.
        await scene.Do<OutboxQueue, bool>(async queue => { await queue.Done(dead[0]); return true; });
        Assert.Equal(0, await scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt != null)));
    }

    [Theory, EveryDatabase]
    public async Task A_message_that_fails_waits_longer_each_time_and_is_given_up_after_eight(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Put(scene, 1, "nobody-does-this");
        var gaps = new List<TimeSpan>();
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            Assert.Equal(0, await scene.Do<DrainOutbox, int>(drain => drain.Run()));
            var row = await scene.Read(db => db.Outbox.SingleAsync());
            Assert.Equal((attempt, attempt == 8), (row.Attempts, row.IsDead));
            gaps.Add(row.DueAt - scene.Clock.GetUtcNow());
            scene.Clock.Set(row.DueAt);
        }

        Assert.Equal(gaps.Order(), gaps);
        Assert.Empty(await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(10)));
        Assert.Contains("nobody-does-this", (await scene.Read(db => db.Outbox.SingleAsync())).Error, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_message_given_up_is_tried_again_when_the_administrator_says_so(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var administrator = await scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));
        await Put(scene, 1, "nobody-does-this");
        var id = await scene.Read(db => db.Outbox.Select(row => row.Id).SingleAsync());
        Task<Result<Done>> Retry(Actor by, Guid message) => scene.Do<RetryMessage, Result<Done>>(op => op.Run(by, message));

        Assert.Equal("outbox-not-dead", (await Retry(administrator, id)).Problem?.Code);
        await Kill(scene);
        Assert.Equal("not-allowed", (await Retry(scene.Coordinator, id)).Problem?.Code);
        Assert.Equal("not-found", (await Retry(administrator, Guid.NewGuid())).Problem?.Code);
        Scene.Must(await Retry(administrator, id));

        Assert.Single(await scene.Do<OutboxQueue, IReadOnlyList<OutboxMessage>>(queue => queue.Claim(10)));
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "outbox.retried")));
    }

    private static Task Put(Scene scene, int count, string kind = "test") => scene.Write(db =>
    {
        var now = scene.Clock.GetUtcNow();
        for (var number = 0; number < count; number++)
            db.Outbox.Add(new OutboxMessage(Guid.CreateVersion7(now), kind, "{}", now));
    });

    private static Task Kill(Scene scene) => scene.Write(db =>
    {
        var row = db.Outbox.Single();
        for (var attempt = 0; attempt < 8; attempt++)
            row.Failed(scene.Clock.GetUtcNow(), "broken");
    });
}

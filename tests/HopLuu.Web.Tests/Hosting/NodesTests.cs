using System.Collections.Concurrent;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

/// <summary>Jobs run by themselves, and by several nodes on one database: nothing twice, nothing lost.</summary>
public sealed class NodesTests
{
    [Theory, EveryDatabase]
    public async Task A_node_empties_the_outbox_by_itself(DatabaseKind kind)
    {
        var done = new ConcurrentBag<string>();
        await using var site = await Site.Start(kind, Counting(done), ("HopLuu:Jobs", "true"), ("HopLuu:OutboxSeconds", "1"));
        await Put(site, 30);
        _ = site.Services;

        await Until(() => done.Count >= 30);

        Assert.Equal(30, done.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Two_nodes_on_one_database_do_everything_once()
    {
        var (first, second) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        await using var site = await Site.Start(DatabaseKind.Postgres, Counting(first), ("HopLuu:Jobs", "true"), ("HopLuu:OutboxSeconds", "1"));
        await using var other = site.Another(Counting(second), ("HopLuu:Jobs", "true"), ("HopLuu:OutboxSeconds", "1"));
        await Put(site, 300);
        _ = (site.Services, other.Services);

        await Until(() => first.Count + second.Count >= 300);
        await Task.Delay(2500, TestContext.Current.CancellationToken); // time for a second doing, if there were one

        var all = first.Concat(second).ToList();
        Assert.Equal((300, 300), (all.Count, all.Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal(300, await site.Scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt != null)));
    }

    [Fact]
    public async Task What_one_node_leaves_the_other_does()
    {
        var (first, second) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        var site = await Site.Start(DatabaseKind.Postgres, Counting(first), ("HopLuu:Jobs", "true"), ("HopLuu:OutboxSeconds", "1"));
        await using var scene = site.Scene;
        await using var other = site.Another(Counting(second), ("HopLuu:Jobs", "true"), ("HopLuu:OutboxSeconds", "1"));
        _ = (site.Services, other.Services);
        await Put(site, 20);
        await Until(() => first.Count + second.Count >= 20);

        await site.DisposeOnlyTheHost();
        await Put(other, 20);

        await Until(() => first.Count + second.Count >= 40);
        Assert.Equal(40, await scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt != null)));
    }

    private static Action<IServiceCollection> Counting(ConcurrentBag<string> done) => services => services.AddScoped<IOutboxHandler>(_ => new Counter(done));

    private static Task Put(Site site, int count) => site.Scene.Write(db =>
    {
        var now = site.Scene.Clock.GetUtcNow();
        for (var number = 0; number < count; number++)
        {
            var id = Guid.CreateVersion7(now);
            db.Outbox.Add(new OutboxMessage(id, "count", id.ToString(), now));
        }
    });

    // Waits as long as it takes; who is not there after five minutes never will be.
    private static async Task Until(Func<bool> reached)
    {
        for (var rounds = 0; !reached(); rounds++)
        {
            Assert.True(rounds < 6000, "The jobs do not run.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Counter(ConcurrentBag<string> done) : IOutboxHandler
    {
        public string Kind => "count";

        public Task Run(string payload, CancellationToken stop)
        {
            done.Add(payload);
            return Task.CompletedTask;
        }
    }
}

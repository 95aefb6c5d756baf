using HopLuu.Core.Audit;
using HopLuu.Core.Chasing;
using HopLuu.Core.Jobs;
using Npgsql;
using Quartz;

namespace HopLuu.Web.Hosting;

/// <summary>
/// What runs beside the pages. On SQLite the plan of jobs is in memory; on PostgreSQL it is in the database and all nodes share it: a job that is due runs on one of them.
/// "HopLuu:Jobs" = false makes a node that only serves pages.
/// </summary>
internal static class Jobs
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue("HopLuu:Jobs", true))
            return;
        var postgres = builder.Configuration["HopLuu:Postgres"];
        var every = TimeSpan.FromSeconds(builder.Configuration.GetValue("HopLuu:OutboxSeconds", 5));
        builder.Services.AddQuartz(quartz =>
        {
            if (postgres is { Length: > 0 })
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(NpgsqlFactory.Instance, postgres);
                    store.UseSystemTextJsonSerializer(_ => { });
                    store.UseClustering(_ => { });
                    store.ProvisionSchema();
                });
            }
            var outbox = new JobKey("outbox");
            quartz.AddJob<OutboxJob>(job => job.WithIdentity(outbox));
            quartz.AddTrigger(trigger => trigger.WithIdentity("outbox").ForJob(outbox).WithSimpleSchedule(schedule => schedule.WithInterval(every).RepeatForever()));
            var seal = new JobKey("seal-audit");
            quartz.AddJob<SealJob>(job => job.WithIdentity(seal));
            quartz.AddTrigger(trigger => trigger.WithIdentity("seal-audit").ForJob(seal).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()));
            // What was written down for a day comes into force soon after it began, and with every start.
            var turn = new JobKey("turn-bodies");
            quartz.AddJob<TurnJob>(job => job.WithIdentity(turn));
            quartz.AddTrigger(trigger => trigger.WithIdentity("turn-bodies").ForJob(turn).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(15)).RepeatForever()));
            var sweep = new JobKey("sweep-up");
            quartz.AddJob<SweepJob>(job => job.WithIdentity(sweep));
            quartz.AddTrigger(trigger => trigger.WithIdentity("sweep-up").ForJob(sweep).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromHours(24)).RepeatForever()));
            // Every quarter of an hour; outside of working hours it does nothing.
            var remind = new JobKey("reminders");
            quartz.AddJob<ReminderJob>(job => job.WithIdentity(remind));
            quartz.AddTrigger(trigger => trigger.WithIdentity("reminders").ForJob(remind).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(15)).RepeatForever()));
        });
        builder.Services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }

    /// <summary>What is planned; nothing on a node that only serves pages.</summary>
    public static async Task<IReadOnlyList<Planned>> PlannedAsync(IServiceProvider services, CancellationToken stop)
    {
        if (services.GetService<ISchedulerFactory>() is not { } factory)
            return [];
        var scheduler = await factory.GetScheduler(stop);
        var planned = new List<Planned>();
        foreach (var name in new[] { "outbox", "seal-audit", "sweep-up" })
        {
            if (await scheduler.GetTrigger(new TriggerKey(name), stop) is { } trigger)
                planned.Add(new Planned(name, trigger.PreviousFireTimeUtc, trigger.NextFireTimeUtc));
        }
        return planned;
    }

    public sealed record Planned(string Name, DateTimeOffset? Last, DateTimeOffset? Next);
}

[DisallowConcurrentExecution]
internal sealed class OutboxJob(DrainOutbox drain) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await drain.Run(stop);
}

[DisallowConcurrentExecution]
internal sealed class SealJob(SealAudit seal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await seal.Run(stop);
}

[DisallowConcurrentExecution]
internal sealed class SweepJob(SweepUp sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await sweep.Run(stop);
}

[DisallowConcurrentExecution]
internal sealed class TurnJob(HopLuu.Core.Organizations.TurnBodies turn) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await turn.Run(stop);
}

[DisallowConcurrentExecution]
internal sealed class ReminderJob(SendReminders reminders, SendDigests digests) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop)
    {
        await reminders.Run(stop);
        await digests.Run(stop);
    }
}

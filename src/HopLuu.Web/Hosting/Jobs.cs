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
        });
        builder.Services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}

[DisallowConcurrentExecution]
internal sealed class OutboxJob(DrainOutbox drain) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await drain.Run(stop);
}

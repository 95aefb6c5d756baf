using HopLuu.Core.Data;
using HopLuu.Core.Jobs;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Quartz;
using System.Text.Json;

namespace HopLuu.Web.Hosting;

/// <summary>What runs beside the pages: the outbox is drained every few seconds.</summary>
internal static class Jobs
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddQuartz(quartz =>
        {
            var key = new JobKey("outbox");
            quartz.AddJob<DrainOutbox>(job => job.WithIdentity(key));
            quartz.AddTrigger(trigger => trigger.ForJob(key).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(5)).RepeatForever()));
        });
        builder.Services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}

/// <summary>Does what the outbox asks for, oldest first; a message that fails waits longer each time.</summary>
[DisallowConcurrentExecution]
internal sealed class DrainOutbox(AppDb db, ReadUpload readUpload, TimeProvider clock, ILogger<DrainOutbox> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var due = await db.Outbox.Where(row => row.DoneAt == null && !row.IsDead && row.DueAt <= now).OrderBy(row => row.DueAt).Take(50).Select(row => row.Id).ToListAsync(stop);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            var message = await db.Outbox.FirstAsync(row => row.Id == id, stop);
            try
            {
                await Handle(message, stop);
                message.Done(clock.GetUtcNow());
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Outbox message {Id} of kind {Kind} failed", id, message.Kind);
                db.ChangeTracker.Clear();
                message = await db.Outbox.FirstAsync(row => row.Id == id, stop);
                message.Failed(clock.GetUtcNow(), failure.Message);
            }
            await db.SaveChangesAsync(stop);
        }
    }

    private Task Handle(OutboxMessage message, CancellationToken stop) => message.Kind switch
    {
        ReadUpload.Kind => readUpload.Run(JsonSerializer.Deserialize<ReadUpload.Payload>(message.Payload, JsonColumn.Options)!.UploadId, stop),
        "mail-notice" => Task.CompletedTask,
        _ => throw new InvalidOperationException($"No handler for \"{message.Kind}\"."),
    };
}

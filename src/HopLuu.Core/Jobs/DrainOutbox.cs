using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HopLuu.Core.Jobs;

/// <summary>Does what the outbox asks for until nothing is due. Every message has a scope of its own: what one leaves behind, or breaks, is not the next one's.</summary>
public sealed class DrainOutbox(IServiceScopeFactory scopes, ILogger<DrainOutbox> log)
{
    private const int Batch = 20;

    /// <summary>How many were done.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        var done = 0;
        while (!stop.IsCancellationRequested)
        {
            IReadOnlyList<OutboxMessage> claimed;
            await using (var scope = scopes.CreateAsyncScope())
                claimed = await scope.ServiceProvider.GetRequiredService<OutboxQueue>().Claim(Batch, stop);
            if (claimed.Count == 0)
                return done;
            foreach (var message in claimed)
                done += await Do(message, stop) ? 1 : 0;
        }
        return done;
    }

    private async Task<bool> Do(OutboxMessage message, CancellationToken stop)
    {
        string? error = null;
        await using (var scope = scopes.CreateAsyncScope())
        {
            try
            {
                var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().FirstOrDefault(handler => string.Equals(handler.Kind, message.Kind, StringComparison.Ordinal));
                await (handler ?? throw new InvalidOperationException($"No handler for \"{message.Kind}\".")).Run(message.Payload, stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                OutboxLog.Failed(log, failure, message.Id, message.Kind);
                error = failure.Message;
            }
        }
        await using var marking = scopes.CreateAsyncScope();
        var queue = marking.ServiceProvider.GetRequiredService<OutboxQueue>();
        // Said even when the program is being stopped: what was done shall not be done again.
        await (error is null ? queue.Done(message, CancellationToken.None) : queue.Failed(message, error, CancellationToken.None));
        return error is null;
    }
}

internal static partial class OutboxLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox message {Id} of kind {Kind} failed")]
    public static partial void Failed(ILogger log, Exception failure, Guid id, string kind);
}

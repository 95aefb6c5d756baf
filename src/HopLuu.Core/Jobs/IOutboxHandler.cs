namespace HopLuu.Core.Jobs;

/// <summary>
/// Does what messages of one kind ask for. It may be called twice for the same message (the node that did it died before it could say so), so doing it again must do no harm.
/// An exception means: try again later. Registered in CoreModule or in the host; nothing else has to know it.
/// </summary>
public interface IOutboxHandler
{
    /// <summary>The <see cref="OutboxMessage.Kind"/> it does.</summary>
    string Kind { get; }

    Task Run(string payload, CancellationToken stop);
}

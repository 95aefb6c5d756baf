using System.Collections.Concurrent;
using HopLuu.Core.Notices;

namespace HopLuu.Testing.Storage;

/// <summary>A mail server that keeps what it gets, and can be told to refuse.</summary>
public sealed class TestMail : IMailSender
{
    private readonly ConcurrentQueue<(Guid Id, Mail Mail)> sent = new();

    public IReadOnlyCollection<(Guid Id, Mail Mail)> Sent => sent;

    /// <summary>Says no to this address.</summary>
    public string? Refuses { get; set; }

    public Task Send(Guid id, Mail mail, CancellationToken stop)
    {
        if (mail.To == Refuses)
            throw new InvalidOperationException("Mailbox unavailable.");
        sent.Enqueue((id, mail));
        return Task.CompletedTask;
    }
}

using HopLuu.Core.Jobs;

namespace HopLuu.Core.Notices;

/// <summary>Makes the mails of a notice.</summary>
public sealed class NoticeMailHandler : IOutboxHandler
{
    public string Kind => "mail-notice";

    public Task Run(string payload, CancellationToken stop) => Task.CompletedTask;
}

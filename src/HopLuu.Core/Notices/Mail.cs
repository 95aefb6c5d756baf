using System.Text.Json;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;

namespace HopLuu.Core.Notices;

/// <summary>A letter as it goes out: plain text, at most one file with it.</summary>
/// <param name="To">The address.</param>
/// <param name="Name">Whose address it is.</param>
public sealed record Mail(string To, string Name, string Subject, string Text, MailFile? File = null);

/// <summary>A file in a letter.</summary>
/// <param name="Type">"text/calendar".</param>
public sealed record MailFile(string Name, string Type, string Text);

/// <summary>Where letters go: a mail server, or a folder while trying things out. Returning means that it was taken in.</summary>
public interface IMailSender
{
    /// <param name="id">The same for the same letter, so that a server or a reader can tell a repetition.</param>
    Task Send(Guid id, Mail mail, CancellationToken stop);
}

/// <summary>The program's address as people type it, for links in letters; null when nobody has said.</summary>
public sealed record SiteAddress(string? Url)
{
    /// <summary>A whole address for a path of this program.</summary>
    public string? Of(string path) => Url is null ? null : Url.TrimEnd('/') + path;
}

/// <summary>Letters go through the outbox, with what they are about.</summary>
public static class Posting
{
    /// <summary>Adds a letter to what the next save writes.</summary>
    /// <param name="dedupKey">Two letters with the same key are one.</param>
    public static void Post(this AppDb db, DateTimeOffset now, Mail mail, string dedupKey)
    {
        var id = Guid.CreateVersion7(now);
        db.Outbox.Add(new OutboxMessage(id, MailHandler.Name, JsonSerializer.Serialize(new MailHandler.Payload(id, mail), JsonColumn.Options), now, dedupKey));
    }
}

/// <summary>Hands one letter to the mail server. It counts as sent only when the server has taken it.</summary>
public sealed class MailHandler(IMailSender sender) : IOutboxHandler
{
    public const string Name = "mail";

    public sealed record Payload(Guid Id, Mail Mail);

    public string Kind => Name;

    public Task Run(string payload, CancellationToken stop)
    {
        var (id, mail) = JsonSerializer.Deserialize<Payload>(payload, JsonColumn.Options)!;
        return sender.Send(id, mail, stop);
    }
}

using System.Text.Json;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;

namespace HopLuu.Core.Notices;

/// <summary>Tells a body something: in the program, and by mail through the outbox, both in the transaction of what happened.</summary>
public static class Telling
{
    /// <summary>Adds the notice, and the message from which mails are made, to what the next save writes.</summary>
    public static void Tell(this AppDb db, DateTimeOffset now, Guid organizationId, NoticeKind kind, string text, string link)
    {
        var notice = new Notice(Guid.CreateVersion7(now), now, organizationId, kind, text, link);
        db.Notices.Add(notice);
        db.Outbox.Add(new OutboxMessage(Guid.CreateVersion7(now), "mail-notice", JsonSerializer.Serialize(new NoticeMail(notice.Id), JsonColumn.Options), now, $"mail-notice:{notice.Id:N}"));
    }
}

/// <summary>Payload of "mail-notice": whose accounts get which notice by mail is looked up when it is sent.</summary>
public sealed record NoticeMail(Guid NoticeId);

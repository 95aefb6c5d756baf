using HopLuu.Core.Accounts;
using HopLuu.Core.Data;

namespace HopLuu.Core.Audit;

/// <summary>Writes who did what beside the deed itself.</summary>
public static class AuditTrail
{
    /// <summary>Adds an entry to what the next save writes.</summary>
    /// <param name="subject">What it was done to, in words.</param>
    /// <param name="organizationId">The body it concerns; the actor's own when null.</param>
    public static void Record(this AppDb db, DateTimeOffset now, Actor actor, string action, string subject, Guid? subjectId, Guid? organizationId = null, string? detail = null) =>
        db.Audit.Add(new AuditEntry(Guid.CreateVersion7(now), now, actor.AccountId, actor.Name, organizationId ?? actor.OrganizationId, action, Short(subject), subjectId, detail));

    /// <summary>The same for what the program did by itself.</summary>
    public static void RecordSystem(this AppDb db, DateTimeOffset now, string action, string subject, Guid? subjectId, Guid? organizationId = null, string? detail = null) =>
        db.Audit.Add(new AuditEntry(Guid.CreateVersion7(now), now, null, "Hệ thống", organizationId, action, Short(subject), subjectId, detail));

    private static string Short(string subject) => subject.Length <= 400 ? subject : subject[..399] + "…";
}

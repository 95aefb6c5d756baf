namespace HopLuu.Core.Jobs;

/// <summary>Work that must happen because of a write, stored in the write's own transaction and done afterwards, at least once.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    public OutboxMessage(Guid id, string kind, string payload, DateTimeOffset dueAt, string? dedupKey = null)
    {
        (Id, Kind, Payload, DueAt, DedupKey) = (id, kind, payload, dueAt, dedupKey);
    }

    public Guid Id { get; private set; }

    /// <summary>"mail", "read-upload", …: which <see cref="IOutboxHandler"/> does it.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>JSON of the handler's own record.</summary>
    public string Payload { get; private set; } = "";

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>What went wrong last, for the administrator.</summary>
    public string? Error { get; private set; }

    /// <summary>Given up after too many attempts; shown to the administrator.</summary>
    public bool IsDead { get; private set; }

    /// <summary>A node has it to itself until then.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Whose it is meanwhile: a number made for each taking.</summary>
    public Guid? LeasedBy { get; private set; }

    /// <summary>Two messages with the same key are one.</summary>
    public string? DedupKey { get; private set; }

    /// <summary>What was to be done is forgotten with it: a mail's text has no business here once it is sent.</summary>
    public void Done(DateTimeOffset now) => (DoneAt, Error, Payload, LeasedUntil) = (now, null, "", null);

    /// <summary>Waits longer after each failure; dead after eight.</summary>
    public void Failed(DateTimeOffset now, string error)
    {
        Attempts++;
        Error = error.Length <= 2000 ? error : error[..2000];
        LeasedUntil = null;
        DueAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(3, Attempts - 1)));
        IsDead = Attempts >= 8;
    }

    /// <summary>An administrator has mended what was wrong.</summary>
    public Problem? Retry(DateTimeOffset now)
    {
        if (!IsDead)
            return JobProblems.NotDead;
        (IsDead, Attempts, DueAt) = (false, 0, now);
        return null;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Audit;

/// <summary>Who did what to what, when. Written in the transaction of the deed; ids and hashes, no text.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    public AuditEntry(Guid id, DateTimeOffset at, Guid? accountId, string who, Guid? organizationId, string action, string subject, Guid? subjectId, string? detail)
    {
        (Id, At, AccountId, Who, OrganizationId) = (id, at, accountId, who, organizationId);
        (Action, Subject, SubjectId, Detail) = (action, subject, subjectId, detail);
        var search = VietnameseText.Fold($"{who} · {subject}");
        SearchText = search.Length <= 800 ? search : search[..800];
    }

    public Guid Id { get; private set; }

    /// <summary>Place in the sealed chain; null until the sealing job has reached it.</summary>
    public long? Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Null for what the program did by itself.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The person as they were called then, the worker of a shared account included.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The body it concerns: its administrators may read it.</summary>
    public Guid? OrganizationId { get; private set; }

    /// <summary>"report.submitted".</summary>
    public string Action { get; private set; } = "";

    /// <summary>What it was done to, in words: the report's or campaign's title.</summary>
    public string Subject { get; private set; } = "";

    public Guid? SubjectId { get; private set; }

    /// <summary>Further ids, numbers and content hashes.</summary>
    public string? Detail { get; private set; }

    /// <summary>Who and what, folded, to search in; not part of what is sealed.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>SHA-256 over this entry and the hash before it; null until sealed.</summary>
    public string? Hash { get; private set; }

    /// <summary>Puts it into the chain, behind the entry with the hash before.</summary>
    public void Seal(long sequence, string hashBefore)
    {
        Sequence = sequence;
        Hash = HashAfter(hashBefore);
    }

    /// <summary>What its hash has to be in its place. Each field goes in with its length, so that no two entries read alike; instants in microseconds, which both databases keep.</summary>
    public string HashAfter(string hashBefore)
    {
        string?[] fields =
        [
            hashBefore, Sequence?.ToString(CultureInfo.InvariantCulture), Id.ToString("N"), (At.UtcTicks / 10).ToString(CultureInfo.InvariantCulture), AccountId?.ToString("N"), Who,
            OrganizationId?.ToString("N"), Action, Subject, SubjectId?.ToString("N"), Detail,
        ];
        var text = new StringBuilder();
        foreach (var field in fields)
            text.Append(field?.Length.ToString(CultureInfo.InvariantCulture) ?? "-").Append(':').Append(field).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

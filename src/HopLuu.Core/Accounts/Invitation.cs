using System.Security.Cryptography;
using System.Text;

namespace HopLuu.Core.Accounts;

/// <summary>A one-time code that lets the holder of an account set its password: by e-mail, or on a printed slip for a unit that has none.</summary>
public sealed class Invitation
{
    // No letters or digits that look alike on a printed slip.
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Invitation()
    {
    }

    private Invitation(Guid id, Guid accountId, string codeHash, DateTimeOffset expiresAt) =>
        (Id, AccountId, CodeHash, ExpiresAt) = (id, accountId, codeHash, expiresAt);

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>SHA-256 of the code; the code itself is never stored.</summary>
    public string CodeHash { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Two who use the same code at once cannot both win.</summary>
    public Guid Revision { get; private set; }

    /// <summary>How long a slip or a letter is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>A new invitation and its code, "ABCD-EFGH-JKMN" (60 bits).</summary>
    public static (Invitation Invitation, string Code) Make(Guid accountId, DateTimeOffset now, TimeSpan lifetime)
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 12);
        var code = $"{letters[..4]}-{letters[4..8]}-{letters[8..]}";
        return (new Invitation(Guid.CreateVersion7(now), accountId, HashOf(code), now + lifetime), code);
    }

    /// <summary>A row that was used from the beginning and stands for no code anybody could type.</summary>
    internal static Invitation Spent(Guid accountId, string mark, DateTimeOffset now) => new(Guid.CreateVersion7(now), accountId, mark, now) { UsedAt = now };

    /// <summary>The hash of a code as typed: case, spaces and dashes do not matter.</summary>
    public static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));

    /// <summary>Why it cannot be used now; null when it can.</summary>
    public Problem? Refusal(DateTimeOffset now) => UsedAt is not null ? AccountProblems.CodeUsed : now >= ExpiresAt ? AccountProblems.CodeExpired : null;

    /// <summary>Uses it up.</summary>
    public Problem? Use(DateTimeOffset now)
    {
        if (Refusal(now) is { } refusal)
            return refusal;
        UsedAt = now;
        return null;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace HopLuu.Core.Accounts;

/// <summary>
/// Wrong attempts under a name, whether there is such an account or not: the answer to an attempt, the lock included, is the same for both, so nobody learns which names exist.
/// </summary>
public sealed class SignInAttempts
{
    private SignInAttempts()
    {
    }

    public SignInAttempts(string nameHash, DateTimeOffset now) => (NameHash, Failures, LastAt) = (nameHash, 1, now);

    /// <summary>SHA-256 of the name as it is looked up: what people type by mistake, passwords too, is not kept.</summary>
    public string NameHash { get; private set; } = "";

    public int Failures { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public static string HashOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

using System.Security.Cryptography;
using System.Text;

namespace HopLuu.Core.Accounts;

/// <summary>The second thing a person needs besides the password: six digits from an application on their phone, or a recovery code from paper.</summary>
public sealed class SecondFactor
{
    /// <summary>How many recovery codes there are to begin with.</summary>
    public const int RecoveryCount = 8;

    // As on slips: nothing that looks alike.
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private SecondFactor()
    {
    }

    public SecondFactor(Guid accountId) => (AccountId, Key) = (accountId, Totp.NewKey());

    public Guid AccountId { get; private set; }

    /// <summary>The secret that the phone shares, in base 32.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Since when it is asked for; null while it is being set up.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The last half minute a code was taken for: a code seen over a shoulder is worth nothing (RFC 6238, 5.2).</summary>
    public long LastStep { get; private set; }

    /// <summary>SHA-256 of the recovery codes that are left.</summary>
    public IReadOnlyList<string> RecoveryHashes { get; private set; } = [];

    public Guid Revision { get; private set; }

    public bool IsOn => ConfirmedAt is not null;

    /// <summary>The phone showed the right digits: from now on they are asked for. The recovery codes are shown this once.</summary>
    public Result<IReadOnlyList<string>> Confirm(string? code, DateTimeOffset now)
    {
        if (IsOn)
            return SecondFactorProblems.AlreadyOn;
        if (!TakeDigits(code, now))
            return SecondFactorProblems.CodeWrong;
        ConfirmedAt = now;
        return new Result<IReadOnlyList<string>>(RenewRecovery(), null);
    }

    /// <summary>Takes the phone's digits or a recovery code, each once.</summary>
    public bool Take(string? code, DateTimeOffset now)
    {
        if (!IsOn)
            return false;
        if (TakeDigits(code, now))
            return true;
        var hash = HashOf(code);
        if (!RecoveryHashes.Contains(hash, StringComparer.Ordinal))
            return false;
        RecoveryHashes = [.. RecoveryHashes.Where(left => left != hash)];
        return true;
    }

    /// <summary>New recovery codes; the old ones are worth nothing.</summary>
    public IReadOnlyList<string> RenewRecovery()
    {
        string[] codes = [.. Enumerable.Range(0, RecoveryCount).Select(_ => RandomNumberGenerator.GetString(Alphabet, 10)).Select(letters => $"{letters[..5]}-{letters[5..]}")];
        RecoveryHashes = [.. codes.Select(HashOf)];
        return codes;
    }

    private bool TakeDigits(string? code, DateTimeOffset now)
    {
        if (Totp.StepOf(Key, code, now) is not { } step || step <= LastStep)
            return false;
        LastStep = step;
        return true;
    }

    private static string HashOf(string? code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat((code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}

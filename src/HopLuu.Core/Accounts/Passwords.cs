using Microsoft.AspNetCore.Identity;

namespace HopLuu.Core.Accounts;

/// <summary>Sets and compares passwords; whoever was signed in with the old one is out with the next request, because the security stamp changes.</summary>
public sealed class Passwords(IPasswordHasher<Account> hasher)
{
    /// <summary>Length over variety (NIST SP 800-63B).</summary>
    public const int Shortest = 10;

    public const int Longest = 200;

    // Compared with when there is no account or no password: it costs what a real one costs.
    private static string? nobodys;

    /// <summary>Gives the account a new password.</summary>
    public Problem? Set(Account account, string? password, string? again)
    {
        if (Refusal(account, password, again) is { } refusal)
            return refusal;
        account.PasswordHash = hasher.HashPassword(account, password!);
        account.EndSessions();
        return null;
    }

    /// <summary>The password is the account's. It takes as long when there is none.</summary>
    public bool Fits(Account? account, string? password)
    {
        var tried = password is { Length: <= Longest } ? password : "";
        if (account?.PasswordHash is { } hash)
            return hasher.VerifyHashedPassword(account, hash, tried) != PasswordVerificationResult.Failed;
        nobodys ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
        _ = hasher.VerifyHashedPassword(null!, nobodys, tried);
        return false;
    }

    private static Problem? Refusal(Account account, string? password, string? again)
    {
        if (password is null || password.Length < Shortest)
            return AccountProblems.PasswordShort;
        if (password.Length > Longest)
            return AccountProblems.PasswordLong;
        if (password.Distinct().Count() < 4 || password.Contains(account.UserName!, StringComparison.OrdinalIgnoreCase) || IsRun(password))
            return AccountProblems.PasswordEasy;
        return password == again ? null : AccountProblems.PasswordsDiffer;
    }

    // "1234567890", "abcdefghij": each letter follows the one before.
    private static bool IsRun(string password)
    {
        for (var at = 1; at < password.Length; at++)
        {
            if (Math.Abs(password[at] - password[at - 1]) > 1 && !(password[at - 1] == '9' && password[at] == '0'))
                return false;
        }
        return true;
    }
}

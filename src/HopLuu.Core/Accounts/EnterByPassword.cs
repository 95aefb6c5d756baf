using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>
/// The first step of signing in. Whatever was typed, one password is hashed and the same statements run; who guesses learns neither from the words nor from the time whether the name exists.
/// A locked name answers before the password counts, so that guessing goes no faster.
/// </summary>
public sealed class EnterByPassword(AppDb db, Passwords passwords, SignInGuard guard)
{
    public sealed record Request(string? UserName, string? Password);

    /// <summary>Whose password it is. They are not in yet: <see cref="Admit"/> says what else is asked.</summary>
    public async Task<Result<Guid>> Run(Request request, CancellationToken stop = default)
    {
        var name = SignInGuard.Normal(request.UserName);
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedUserName == name, stop);
        var isLocked = await guard.IsLocked(name, stop);
        var fits = passwords.Fits(isLocked ? null : account, request.Password);
        if (isLocked)
            return AccountProblems.Locked;
        if (!fits || account is null)
        {
            await guard.Failed(name, stop);
            return AccountProblems.WrongPassword;
        }
        return account.IsClosed ? AccountProblems.Closed : account.Id;
    }
}

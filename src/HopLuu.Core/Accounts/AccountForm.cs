using System.Net.Mail;
using System.Text.RegularExpressions;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Accounts;

/// <summary>What may be written into the fields of an account.</summary>
internal static partial class AccountForm
{
    /// <summary>A sign-in name: easy to read from paper and to type on any keyboard.</summary>
    public static Result<string> UserName(string? text)
    {
        var name = (text ?? "").Trim().ToLowerInvariant();
        return UserNameForm().IsMatch(name) ? name : AccountProblems.NameForm;
    }

    public static Result<string> DisplayName(string? text) => VietnameseText.Tidy(text ?? "") switch
    {
        { Length: 0 } => AccountProblems.DisplayNameMissing,
        { Length: > 200 } => AccountProblems.DisplayNameLong,
        var name => name,
    };

    /// <summary>An address, or null for an account without one.</summary>
    public static Result<string?> Email(string? text)
    {
        var address = (text ?? "").Trim();
        if (address.Length == 0)
            return new Result<string?>(null, null);
        return address.Length <= 200 && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var read) && read.Address == address && read.Host.Contains('.', StringComparison.Ordinal) ? address : AccountProblems.EmailForm;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{2,39}$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex UserNameForm();
}

using System.Text.RegularExpressions;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Organizations;

/// <summary>The short name of a body in lists and imports.</summary>
public static partial class OrganizationCode
{
    /// <summary>Made from the full name: "Đảng ủy xã An Khê" is "dang-uy-xa-an-khe".</summary>
    public static string Of(string name)
    {
        var code = Between().Replace(VietnameseText.Fold(name), "-").Trim('-');
        return code.Length == 0 ? "don-vi" : code.Length <= 70 ? code : code[..70].TrimEnd('-');
    }

    /// <summary>A code as typed, or the problem with it.</summary>
    public static Result<string> Read(string? text)
    {
        var code = (text ?? "").Trim().ToLowerInvariant();
        return Form().IsMatch(code) ? code : OrganizationProblems.CodeForm;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Between();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,78}$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Form();
}

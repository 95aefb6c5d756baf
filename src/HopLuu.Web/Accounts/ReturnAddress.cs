namespace HopLuu.Web.Accounts;

/// <summary>Where somebody goes after signing in: a path of this program, nowhere else.</summary>
internal static class ReturnAddress
{
    /// <summary>The path, or the front page for anything that a browser might read as another site's address.</summary>
    public static string Safe(string? path) =>
        path is { Length: > 1 and <= 2000 } && path[0] == '/' && path[1] is not ('/' or '\\') && !path.Any(letter => char.IsControl(letter) || letter == '\\')
        && !path.StartsWith("/dang-", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) ? path : "/";
}

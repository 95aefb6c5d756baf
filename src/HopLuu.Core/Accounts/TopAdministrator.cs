namespace HopLuu.Core.Accounts;

/// <summary>Who looks after the whole installation.</summary>
public static class TopAdministrator
{
    /// <summary>Administrator of a body that has none above it: the only one who sees the machine, its jobs and its mail.</summary>
    public static bool IsTopAdministrator(this Actor actor) => actor.Grants.Any(grant => grant.Role == Role.Administrator && grant.Path.Count(letter => letter == '/') == 2);
}

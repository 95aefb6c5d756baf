using HopLuu.Core.Accounts;

namespace HopLuu.Web.Accounts;

/// <summary>
/// Which roles demand more than a password: "HopLuu:SecondFactorRoles", Administrator when nothing is said, none when it is empty. Nobody's in demo mode: people are let in there with a click.
/// </summary>
internal sealed class SessionRules(IConfiguration configuration)
{
    private readonly HashSet<Role> demanding = configuration.GetValue<bool>("HopLuu:Demo") ? [] : Read(configuration["HopLuu:SecondFactorRoles"] ?? nameof(Role.Administrator));

    /// <summary>What the actor may do makes a second step a duty.</summary>
    public bool Demand(Actor actor) => demanding.Count > 0 && actor.Grants.Any(grant => demanding.Contains(grant.Role));

    // A misspelt role must not quietly leave a door open.
    private static HashSet<Role> Read(string text) =>
        [.. text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.TryParse<Role>(name, ignoreCase: true, out var role) ? role : throw new InvalidOperationException($"HopLuu:SecondFactorRoles: there is no role \"{name}\"."))];
}

namespace HopLuu.Core.Accounts;

/// <summary>Who is acting in a request, and for which bodies in which roles.</summary>
/// <param name="Worker">Who is at the desk of a shared account, as they said at sign-in.</param>
/// <param name="Grants">Roles, with the path of the body each is held for.</param>
public sealed record Actor(Guid AccountId, string DisplayName, Guid OrganizationId, string OrganizationName, string? Worker, IReadOnlyList<Grant> Grants)
{
    /// <summary>As written in histories: "Trần Thị Mẫu (Đảng ủy xã An Khê)".</summary>
    public string Name => Worker is { Length: > 0 } ? $"{Worker} ({DisplayName})" : DisplayName;

    /// <summary>Holds one of the roles for exactly this body.</summary>
    public bool Has(Guid organizationId, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (grant.OrganizationId == organizationId && roles.Contains(grant.Role))
                return true;
        }
        return false;
    }

    /// <summary>Holds one of the roles for the body with this path or for one above it.</summary>
    public bool HasAbove(string path, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (path.StartsWith(grant.Path, StringComparison.Ordinal) && roles.Contains(grant.Role))
                return true;
        }
        return false;
    }

    /// <summary>Holds the role for any body.</summary>
    public bool IsAny(Role role) => Grants.Any(grant => grant.Role == role);

    /// <summary>The bodies it acts for in a role.</summary>
    public IReadOnlyList<Guid> BodiesAs(params Role[] roles) => [.. Grants.Where(grant => roles.Contains(grant.Role)).Select(grant => grant.OrganizationId).Distinct()];
}

/// <summary>A role for a body.</summary>
/// <param name="Path">The body's path in the tree (see Organization.Path).</param>
public sealed record Grant(Guid OrganizationId, string Path, Role Role);

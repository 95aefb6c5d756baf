using Microsoft.AspNetCore.Identity;

namespace HopLuu.Core.Accounts;

/// <summary>Somebody, or a unit's shared desk, that signs in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private Account()
    {
    }

    public Account(Guid id, string userName, string displayName, Guid organizationId, bool isShared)
    {
        (Id, UserName, DisplayName, OrganizationId, IsShared) = (id, userName, displayName, organizationId, isShared);
        SecurityStamp = Guid.NewGuid().ToString("N");
        LockoutEnabled = true;
    }

    /// <summary>As shown to others: "Cán bộ tổng hợp Ban Tuyên giáo".</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The body it belongs to: its home page is this body's.</summary>
    public Guid OrganizationId { get; private set; }

    /// <summary>Used by several people of a unit; each session says who is working.</summary>
    public bool IsShared { get; private set; }

    /// <summary>No longer lets anybody in.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Wants no mail but "your report was returned".</summary>
    public bool MailOnlyReturns { get; set; }

    /// <summary>When somebody last got in with it.</summary>
    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>What it is called, where mail reaches it, and whether several people use it.</summary>
    public void Describe(string displayName, string? email, bool isShared)
    {
        (DisplayName, IsShared) = (displayName, isShared);
        (Email, NormalizedEmail) = (email, email?.ToUpperInvariant());
    }

    /// <summary>Whoever is in with it is out with the next request.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>Nobody gets in with it any more; everything it did stays under its name.</summary>
    public void Close() => IsClosed = true;

    /// <summary>It lets people in again.</summary>
    public void Reopen() => IsClosed = false;
}

/// <summary>What an account may do for a body and for those below it.</summary>
public sealed record Membership(Guid AccountId, Guid OrganizationId, Role Role);

/// <summary>The five jobs (docs/glossary.md).</summary>
public enum Role
{
    /// <summary>Người soạn: writes a unit's report.</summary>
    Writer,
    /// <summary>Người duyệt: approves and hands in.</summary>
    Approver,
    /// <summary>Cán bộ tổng hợp: sets campaigns up, receives, consolidates.</summary>
    Coordinator,
    /// <summary>Lãnh đạo: sees.</summary>
    Leader,
    /// <summary>Quản trị: accounts, organisations, audit.</summary>
    Administrator,
}

using HopLuu.Core.Data;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>The accounts an administrator looks after: of their bodies and of those below.</summary>
public sealed class AccountList(AppDb db, TimeProvider clock)
{
    public const int PageSize = 100;

    /// <param name="Search">Part of a name, with or without marks.</param>
    public sealed record Filter(string? Search = null, AccountState? State = null, Guid? Body = null, int Page = 1);

    /// <summary>Three queries, by body; empty for who administers nothing.</summary>
    public async Task<AccountPageful> Run(Actor actor, Filter filter, CancellationToken stop = default)
    {
        if (!actor.IsAny(Role.Administrator))
            return new AccountPageful([], 0, new Dictionary<AccountState, int>(), 1, 1);
        var rows = await (from account in db.Users.AsNoTracking()
                          join body in db.Organizations.AsNoTracking() on account.OrganizationId equals body.Id
                          orderby body.Position, account.UserName
                          select new { account.Id, account.UserName, account.DisplayName, account.Email, account.IsShared, account.IsClosed, account.LastSignInAt, IsActive = account.PasswordHash != null, BodyId = body.Id, body.Name, body.Path }).ToListAsync(stop);
        var roles = (await db.Memberships.AsNoTracking().ToListAsync(stop)).ToLookup(row => row.AccountId, row => row.Role);
        var now = clock.GetUtcNow();
        var invited = (await db.Invitations.AsNoTracking().Where(row => row.UsedAt == null && row.ExpiresAt > now).Select(row => row.AccountId).Distinct().ToListAsync(stop)).ToHashSet();
        var sought = string.IsNullOrWhiteSpace(filter.Search) ? null : VietnameseText.Fold(filter.Search.Trim());
        var found = rows.Where(row => actor.HasAbove(row.Path, Role.Administrator) && (filter.Body is null || row.BodyId == filter.Body))
            .Where(row => sought is null || VietnameseText.Fold($"{row.Name} {row.DisplayName} {row.UserName} {row.Email}").Contains(sought, StringComparison.Ordinal))
            .Select(row => new AccountRow(row.Id, row.UserName!, row.DisplayName, row.Email, row.BodyId, row.Name, row.IsShared, row.IsClosed ? AccountState.Closed : row.IsActive ? AccountState.Active : invited.Contains(row.Id) ? AccountState.Invited : AccountState.New, row.LastSignInAt, [.. roles[row.Id].Distinct().Order()])).ToList();
        var shown = found.Where(row => filter.State is null || row.State == filter.State).ToList();
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new AccountPageful([.. shown.Skip((page - 1) * PageSize).Take(PageSize)], found.Count, found.GroupBy(row => row.State).ToDictionary(group => group.Key, group => group.Count()), page, pages);
    }
}

/// <summary>A page of the list, and how many there are of each kind.</summary>
public sealed record AccountPageful(IReadOnlyList<AccountRow> Rows, int All, IReadOnlyDictionary<AccountState, int> Counts, int Page, int Pages);

/// <summary>An account in the list.</summary>
public sealed record AccountRow(Guid Id, string UserName, string DisplayName, string? Email, Guid BodyId, string Body, bool IsShared, AccountState State, DateTimeOffset? LastSignInAt, IReadOnlyList<Role> Roles);

/// <summary>How far an account has come.</summary>
public enum AccountState
{
    /// <summary>Nobody has got a code for it yet.</summary>
    New,
    /// <summary>A slip or a letter is out.</summary>
    Invited,
    /// <summary>It has a password.</summary>
    Active,
    /// <summary>It lets nobody in.</summary>
    Closed,
}

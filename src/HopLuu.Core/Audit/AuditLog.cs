using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Audit;

/// <summary>The log as an administrator reads it: what concerns their body and those below it, newest first.</summary>
public sealed class AuditLog(AppDb db)
{
    public const int PageSize = 100;

    /// <summary>Most rows that are written to a sheet.</summary>
    public const int MaxExport = 50_000;

    /// <param name="From">First day, Vietnamese time.</param>
    /// <param name="Until">Last day, itself included.</param>
    /// <param name="Text">Words of who and what, with or without marks.</param>
    /// <param name="Group">First part of the action's code.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Filter(DateOnly? From = null, DateOnly? Until = null, string? Text = null, string? Group = null, Guid? OrganizationId = null, Guid? SubjectId = null, Guid? AccountId = null, int Page = 1);

    public async Task<Result<AuditPage>> Run(Actor actor, Filter filter, CancellationToken stop = default)
    {
        if (!actor.IsAny(Role.Administrator))
            return Problem.NotAllowed;
        var chosen = Chosen(actor, filter);
        var total = await chosen.CountAsync(stop);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        return new AuditPage(await Read(chosen, (page - 1) * PageSize, PageSize, stop), total, page);
    }

    /// <summary>All rows of a filter, for a sheet.</summary>
    public async Task<Result<IReadOnlyList<AuditRow>>> All(Actor actor, Filter filter, CancellationToken stop = default)
    {
        if (!actor.IsAny(Role.Administrator))
            return Problem.NotAllowed;
        return new Result<IReadOnlyList<AuditRow>>(await Read(Chosen(actor, filter), 0, MaxExport, stop), null);
    }

    private IQueryable<AuditEntry> Chosen(Actor actor, Filter filter)
    {
        var paths = actor.Grants.Where(grant => grant.Role == Role.Administrator).Select(grant => grant.Path).ToList();
        var all = actor.IsTopAdministrator();
        var bodies = db.Organizations.Where(body => paths.Any(path => body.Path.StartsWith(path))).Select(body => body.Id);
        var rows = db.Audit.AsNoTracking().Where(row => all || (row.OrganizationId != null && bodies.Contains(row.OrganizationId.Value)));
        if (filter.From is { } from)
        {
            var start = VietnamTime.At(from, TimeOnly.MinValue);
            rows = rows.Where(row => row.At >= start);
        }
        if (filter.Until is { } until && until < DateOnly.MaxValue)
        {
            var end = VietnamTime.EndOf(until);
            rows = rows.Where(row => row.At < end);
        }
        foreach (var word in VietnameseText.Fold(filter.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            rows = rows.Where(row => row.SearchText.Contains(word));
        if (filter.Group is { Length: > 0 } group)
            rows = rows.Where(row => row.Action.StartsWith(group + "."));
        if (filter.OrganizationId is { } organization)
            rows = rows.Where(row => row.OrganizationId == organization);
        if (filter.SubjectId is { } subject)
            rows = rows.Where(row => row.SubjectId == subject);
        if (filter.AccountId is { } account)
            rows = rows.Where(row => row.AccountId == account);
        return rows;
    }

    private async Task<IReadOnlyList<AuditRow>> Read(IQueryable<AuditEntry> chosen, int skip, int take, CancellationToken stop)
    {
        var rows = await (from entry in chosen.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Skip(skip).Take(take)
                          join body in db.Organizations.AsNoTracking() on entry.OrganizationId equals body.Id into found
                          from body in found.DefaultIfEmpty()
                          orderby entry.At descending, entry.Id descending
                          select new { entry, Name = (string?)body!.Name }).ToListAsync(stop);
        return [.. rows.Select(row => new AuditRow(row.entry, row.Name))];
    }
}

/// <param name="Body">The body it concerns, as it is called today; null for what concerns the whole.</param>
public sealed record AuditRow(AuditEntry Entry, string? Body);

public sealed record AuditPage(IReadOnlyList<AuditRow> Rows, int Total, int Page)
{
    public int Pages => Math.Max(1, (Total + AuditLog.PageSize - 1) / AuditLog.PageSize);
}

using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Notices;

/// <summary>What a person's bodies were told, newest first, a page at a time.</summary>
public sealed class NoticeList(AppDb db)
{
    public const int PageSize = 50;

    /// <param name="Unread">Only what nobody of the body has opened.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Filter(bool Unread = false, NoticeKind? Kind = null, int Page = 1);

    public async Task<NoticePage> Run(Actor actor, Filter filter, CancellationToken stop = default)
    {
        var bodies = actor.ToldBodies();
        var mine = db.Notices.AsNoTracking().Where(row => bodies.Contains(row.OrganizationId));
        var counts = await mine.GroupBy(row => row.Kind).Select(group => new { Kind = group.Key, Total = group.Count(), Unread = group.Count(row => row.ReadAt == null) }).ToListAsync(stop);
        var chosen = mine.Where(row => (!filter.Unread || row.ReadAt == null) && (filter.Kind == null || row.Kind == filter.Kind));
        var total = counts.Where(row => filter.Kind is null || row.Kind == filter.Kind).Sum(row => filter.Unread ? row.Unread : row.Total);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await (from notice in chosen
                          join body in db.Organizations.AsNoTracking() on notice.OrganizationId equals body.Id
                          orderby notice.At descending, notice.Id descending
                          select new { notice, body.Name }).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var mail = await db.Users.AsNoTracking().Where(row => row.Id == actor.AccountId).Select(row => new { row.Email, row.MailOnlyReturns }).FirstOrDefaultAsync(stop);
        return new NoticePage([.. rows.Select(row => new NoticeRow(row.notice, row.Name))], total, page, counts.Sum(row => row.Unread), counts.ToDictionary(row => row.Kind, row => row.Total), mail?.Email, mail?.MailOnlyReturns ?? false);
    }
}

/// <summary>A notice and the body that was told.</summary>
public sealed record NoticeRow(Notice Notice, string Body);

/// <param name="Total">How many there are with this filter.</param>
/// <param name="Email">Where this person's mail goes; null when there is no address.</param>
public sealed record NoticePage(IReadOnlyList<NoticeRow> Rows, int Total, int Page, int Unread, IReadOnlyDictionary<NoticeKind, int> Kinds, string? Email, bool MailOnlyReturns)
{
    public int Pages => Math.Max(1, (Total + NoticeList.PageSize - 1) / NoticeList.PageSize);
}
